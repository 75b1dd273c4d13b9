#include <catch2/catch.hpp>

#include "provisions/matter.h"

using procedure::HandOver;
using procedure::Recipient;

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
    const auto answer = procedure::decide(matter::lodged(row.application), HandOver{row.recipient, row.document, {}, {}, {}}, matter::at());
    if (row.impediment.empty()) CHECK(answer);
    else CHECK(matter::names(answer, law::Provision::caution_3, row.impediment));
  }
}
