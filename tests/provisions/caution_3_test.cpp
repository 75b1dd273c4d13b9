#include <catch2/catch.hpp>

#include "provisions/party.h"

using procedure::HandOver;
using procedure::Recipient;
using procedure::Shown;

namespace {

HandOver to(Recipient who, std::string number, Shown shown) { return {who, std::move(number), {}, {}, {}, std::move(shown)}; }
HandOver to(const procedure::LaterRepresentative& later, std::string number = "P9876543") {
  return to(Recipient::representative, std::move(number), {{}, later});
}

}  // namespace

TEST_CASE("caution_3: the record says who signed, on which document, when, before whom, and keeps the signature", "[caution_3]") {
  const HandOver command{Recipient::applicant, "L898902C3", procedure::SignatureKind::scan, {{5}}, base::sha256(base::as_bytes("strokes"))};
  const auto handed_over = procedure::decide(matter::lodged(), command, matter::at("2026-11-25"));
  REQUIRE(handed_over);
  CHECK(handed_over->name == "ERIKSSON, ANNA MARIA");
  CHECK(handed_over->document_number == "L898902C3");
  CHECK(handed_over->on == matter::day("2026-11-25"));
  CHECK(handed_over->officer == matter::officer());
  CHECK(handed_over->kind == procedure::SignatureKind::scan);
  CHECK(handed_over->signature == base::Id{{5}});
  CHECK(handed_over->digest == command.digest);
}

TEST_CASE("caution_3: somebody without given names signs by the surname", "[caution_3]") {
  auto application = matter::application();
  application.person.given_names.clear();
  const auto handed_over = procedure::decide(matter::lodged(application), HandOver{.document_number = "L898902C3", .signature = {}}, matter::at());
  REQUIRE(handed_over);
  CHECK(handed_over->name == "ERIKSSON");
}

TEST_CASE("caution_3: the applicant or the trustee signs, on a document of theirs, and nobody else", "[caution_3]") {
  auto two_documents = matter::application();
  two_documents.other_documents.push_back({procedure::PaperKind::passport, "X1234567", "SWE", {}});
  struct Row {
    procedure::Application application;
    Recipient recipient;
    std::string document;
    std::string_view impediment;  // empty: it may be handed over
  };
  const Row rows[] = {
      {matter::application(), Recipient::applicant, "L898902C3", ""},
      {two_documents, Recipient::applicant, "X1234567", ""},
      {matter::application(), Recipient::applicant, "X1234567", "impediment.recipient_document"},
      {matter::application(), Recipient::applicant, "", "impediment.recipient_document"},
      {matter::application(), Recipient::representative, "11010519491231002X", "impediment.no_representative"},
      {matter::through_trustee(), Recipient::representative, "11010519491231002X", ""},
      {matter::through_trustee(), Recipient::applicant, "L898902C3", ""},
      {matter::through_trustee(), Recipient::representative, "L898902C3", "impediment.recipient_document"},
      {matter::through_trustee(), Recipient::applicant, "11010519491231002X", "impediment.recipient_document"},
  };
  for (const auto& row : rows) {
    INFO(row.document << " " << static_cast<int>(row.recipient));
    const auto answer = procedure::decide(matter::lodged(row.application), to(row.recipient, row.document, {}), matter::at());
    if (row.impediment.empty()) CHECK(answer);
    else CHECK(matter::names(answer, law::Provision::caution_3, row.impediment));
  }
}

TEST_CASE("trustee_later: a trustee who comes only after lodging signs with a power of attorney and a document of their own, and all is on record",
          "[trustee_later][caution_3][materials_2]") {
  for (const auto& application : {matter::application(), matter::through_trustee()}) {
    auto later = matter::later_trustee();
    later.reason = "not asked for";
    later.materials.emplace_back("material.proof_of_guardianship");
    const auto handed_over = procedure::decide(matter::lodged(application), to(Recipient::representative, "P9876543", {"not asked for", later}), matter::at());
    REQUIRE(handed_over);
    CHECK(handed_over->name == "LI HUA");
    CHECK(handed_over->recipient == Recipient::representative);
    CHECK(handed_over->document_number == "P9876543");
    // What nobody needs to say is not on record.
    CHECK(handed_over->shown == Shown{{}, matter::later_trustee()});
  }
  // Who comes as the applicant comes for nobody.
  const auto own = procedure::decide(matter::lodged(), to(Recipient::applicant, "L898902C3", {{}, matter::later_trustee()}), matter::at());
  REQUIRE(own);
  CHECK(own->name == "ERIKSSON, ANNA MARIA");
  CHECK(own->shown == Shown{});
}

TEST_CASE("trustee_later: of whoever comes later nothing is asked less than at lodging", "[trustee_later][materials_2][materials_3][either_document]") {
  const auto without = [](auto later, const char* material) {
    std::erase(later.materials, material);
    return later;
  };
  auto nameless = matter::later_trustee();
  nameless.name = " ";
  auto ageless = matter::later_trustee();
  ageless.born_on.reset();
  auto bare = matter::later_trustee("2011-01-01");
  bare.materials = matter::later_guardian().materials;
  auto reasoned = matter::later_trustee("2009-11-23");
  reasoned.reason = "works, and understands";
  struct Row {
    procedure::LaterRepresentative later;
    std::string number;
    matter::Keys keys;
  };
  const Row rows[] = {
      {matter::later_trustee("2008-11-23"), "P9876543", {}},
      {without(matter::later_trustee(), "material.power_of_attorney"), "P9876543", {"lack.not_shown"}},
      {without(matter::later_trustee(), "material.trustee_identity_document"), "P9876543", {"lack.not_shown"}},
      {nameless, "P9876543", {"impediment.representative"}},
      {matter::later_trustee(), "", {"impediment.representative"}},
      {matter::later_trustee(), "L898902C3", {"impediment.representative"}},  // the applicant's own
      {ageless, "P9876543", {"lack.age_unknown"}},
      {matter::later_trustee("2009-11-23"), "P9876543", {"lack.reason_needed"}},
      {reasoned, "P9876543", {}},
      {bare, "P9876543", {"lack.not_shown", "lack.not_shown", "lack.too_young"}},
      {matter::later_guardian(), "P9876543", {}},
      {without(matter::later_guardian(), "material.proof_of_guardianship"), "P9876543", {"lack.not_shown"}},
      {without(matter::later_guardian(), "material.guardian_identity_document"), "P9876543", {"lack.not_shown"}},
  };
  for (const auto& row : rows) {
    INFO(&row - rows);
    CHECK(matter::keys(procedure::decide(matter::lodged(), to(row.later, row.number), matter::at())) == row.keys);
  }
  CHECK(matter::names(procedure::decide(matter::lodged(), to(without(matter::later_trustee(), "material.power_of_attorney")), matter::at()),
                      law::Provision::materials_2, "lack.not_shown"));
  CHECK(procedure::decide(matter::lodged(), to(reasoned), matter::at())->shown.representative->reason == "works, and understands");
}

TEST_CASE("trustee_later: a minor gives no power of attorney, and a guardian comes", "[trustee_later][either_document]") {
  const auto minor = matter::lodged(matter::minor_with_guardian());
  CHECK(matter::cites(procedure::decide(minor, to(matter::later_trustee()), matter::at()), law::Reading::trustee_later, "impediment.guardian_comes"));
  const auto handed_over = procedure::decide(minor, to(matter::later_guardian()), matter::at());
  REQUIRE(handed_over);
  CHECK(handed_over->name == "ERIKSSON, EVA");
  CHECK(handed_over->shown.representative == matter::later_guardian());
  // The guardian whom the application names comes as ever; and of age, the applicant empowers whom they like.
  CHECK(procedure::decide(minor, to(Recipient::representative, "11010519491231002X", {}), matter::at()));
  CHECK_FALSE(procedure::decide(minor, to(matter::later_trustee()), matter::at("2028-03-03")));
  CHECK(procedure::decide(minor, to(matter::later_trustee()), matter::at("2028-03-04")));
  // Without a birth date, who applied tells.
  auto unknown = matter::minor_with_guardian();
  unknown.person.born_on.reset();
  CHECK_FALSE(procedure::decide(matter::lodged(unknown), to(matter::later_trustee()), matter::at()));
  unknown.channel = procedure::Channel::in_person;
  CHECK(procedure::decide(matter::lodged(unknown), to(matter::later_trustee()), matter::at()));
}

TEST_CASE("document_renewed: another document is taken for the same person's with a reason, which is on record", "[document_renewed][caution_3]") {
  struct Row {
    Recipient who;
    std::string number, reason, recorded;
    bool done;
  };
  const Row rows[] = {
      {Recipient::applicant, "X1234567", "the old passport, cancelled", "the old passport, cancelled", true},
      {Recipient::representative, "P9876543", "the old card, cut", "the old card, cut", true},
      {Recipient::applicant, "L898902C3", "not asked for", "", true},
      {Recipient::representative, "11010519491231002X", "not asked for", "", true},
      {Recipient::applicant, "X1234567", " ", "", false},
      {Recipient::applicant, "", "no number", "", false},
      // What is known to be the other's is nobody else's.
      {Recipient::applicant, "11010519491231002X", "looks alike", "", false},
      {Recipient::representative, "L898902C3", "looks alike", "", false},
  };
  for (const auto& row : rows) {
    INFO(&row - rows);
    const auto answer = procedure::decide(matter::lodged(matter::through_trustee()), to(row.who, row.number, {row.reason, {}}), matter::at());
    CHECK(answer.has_value() == row.done);
    if (answer) CHECK(answer->shown == Shown{row.recorded, {}});
    else CHECK(matter::names(answer, law::Provision::caution_3, "impediment.recipient_document"));
  }
  // Where the application names nobody, no reason makes anybody a trustee.
  CHECK(matter::names(procedure::decide(matter::lodged(), to(Recipient::representative, "P9876543", {"a friend", {}}), matter::at()), law::Provision::caution_3,
                      "impediment.no_representative"));
}
