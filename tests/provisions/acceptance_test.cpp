#include <catch2/catch.hpp>

#include "procedure/account.h"
#include "provisions/matter.h"

using law::Provision;
using law::Reading;
using procedure::AcceptApplication;

namespace {

AcceptApplication confirmed(std::set<std::string> more = {}) {
  AcceptApplication command{.materials = {"material.application_form", "material.passport"},
                            .residence_reason = {},
                            .purpose_reason = {},
                            .representative_reason = {}};
  command.materials.merge(more);
  return command;
}

using Ground = std::variant<Provision, Reading>;
using Named = std::vector<std::pair<Ground, std::string>>;

Named named(const std::expected<procedure::ApplicationAccepted, procedure::Impediments>& answer) {
  Named all;
  if (answer) return all;
  for (const auto& impediment : answer.error()) all.emplace_back(impediment.ground, impediment.key);
  return all;
}

Named decided(const procedure::Application& application, const AcceptApplication& command, const std::vector<law::Day>& accepted = {},
              const char* on = "2026-11-23") {
  return named(procedure::decide(matter::lodged(application), command, accepted, matter::at(on)));
}

procedure::Application through_guardian() {
  auto application = matter::application();
  application.person.born_on = matter::day("2012-03-04");
  application.channel = procedure::Channel::through_guardian;
  application.representative = procedure::Representative{"ERIKSSON, SVEN", "X9", matter::day("1980-01-01")};
  return application;
}

}  // namespace

TEST_CASE("time_1: acceptance promises the due date, and records by which data it was decided", "[time_1][numbering]") {
  const auto accepted = procedure::decide(matter::lodged(), confirmed(), {}, matter::at("2026-09-30"));
  REQUIRE(accepted);
  CHECK(accepted->on == matter::day("2026-09-30"));
  CHECK(accepted->due_on == matter::day("2026-10-10"));
  CHECK_FALSE(accepted->due_provisional);
  CHECK(accepted->number_in_year == 1);
  CHECK(accepted->days_present == 638);
  CHECK(accepted->number_pattern == "京公朝犯查受字〔2026〕{n}号");
  CHECK(accepted->jurisdiction == matter::beijing().digest);
  CHECK(accepted->officer == matter::officer());
  CHECK(accepted->materials == std::vector<std::string>{"material.application_form", "material.passport"});
}

TEST_CASE("time_1: a due date that reaches into an unpublished year is promised as provisional", "[time_1][provisional]") {
  const auto accepted = procedure::decide(matter::lodged(), confirmed(), {}, matter::at("2026-12-30"));
  REQUIRE(accepted);
  CHECK(accepted->due_on == matter::day("2027-01-05"));
  CHECK(accepted->due_provisional);
}

TEST_CASE("materials_1: acceptance names everything that stands in the way, at once", "[materials_1][residence_1][place_1][foreign_national]") {
  auto application = matter::application();
  application.person.nationality = "HKG";
  application.district = "110108";
  application.stays = {{matter::day("2026-11-01"), {}, law::Basis::residence_permit}};
  const Named all{{Reading::foreign_national, "standing.hong_kong"},
                  {Provision::residence_1, "impediment.residence_until"},
                  {Provision::materials_1, "lack.not_shown"},
                  {Reading::either_document, "lack.not_shown"},
                  {Provision::place_1, "impediment.place"}};
  CHECK(decided(application, {}) == all);
}

TEST_CASE("residence_1: who has too few days is told how many are missing and when they are reached", "[residence_1]") {
  auto application = matter::application();
  application.stays = {{matter::day("2026-11-01"), {}, law::Basis::residence_permit}};
  const auto open = procedure::decide(matter::lodged(application), confirmed(), {}, matter::at());
  REQUIRE_FALSE(open);
  const std::vector<std::pair<std::string, std::string>> told{{"missing", "157"}, {"needed", "180"}, {"date", "2027-04-29"}};
  CHECK(open.error().front().arguments == told);
  application.stays.front().exit = matter::day("2026-11-10");
  CHECK(decided(application, confirmed()) == Named{{Provision::residence_1, "impediment.residence"}});
}

TEST_CASE("residence_1: a close call is accepted with the officer's reason and not without", "[residence_1][close_call]") {
  auto application = matter::application();
  application.stays = {{matter::day("2026-01-01"), {}, law::Basis::visa}};
  CHECK(decided(application, confirmed()) == Named{{Reading::close_call, "impediment.residence_reason"}});
  auto command = confirmed();
  command.residence_reason = "visas for one employer throughout";
  const auto accepted = procedure::decide(matter::lodged(application), command, {}, matter::at());
  REQUIRE(accepted);
  CHECK(accepted->residence_reason == command.residence_reason);
}

TEST_CASE("place_1: another office names the right one", "[place_1][place_2][last_residence]") {
  auto application = matter::application();
  application.district = "110108";
  const auto refused = procedure::decide(matter::lodged(application), confirmed(), {}, matter::at());
  REQUIRE_FALSE(refused);
  const std::vector<std::pair<std::string, std::string>> told{{"organization", "110108"}};
  CHECK(refused.error().front().arguments == told);
  auto trusted = matter::through_trustee();
  trusted.district = "110108";
  CHECK(decided(trusted, confirmed({"material.power_of_attorney", "material.trustee_identity_document"})) == Named{{Provision::place_2, "impediment.place"}});
  application.district.clear();
  CHECK(decided(application, confirmed()).size() == 1);
}

TEST_CASE("materials_2: through a trustee two more items, each confirmed", "[materials_2][materials_3]") {
  const auto all = confirmed({"material.power_of_attorney", "material.trustee_identity_document"});
  CHECK(decided(matter::through_trustee(), all).empty());
  CHECK(decided(matter::through_trustee(), confirmed()) == Named{{Provision::materials_2, "lack.not_shown"}, {Provision::materials_2, "lack.not_shown"}});
  auto young = matter::through_trustee();
  young.representative->born_on = matter::day("2010-01-01");
  CHECK(decided(young, all) == Named{{Provision::materials_3, "lack.reason_needed"}});
  CHECK(procedure::preview(matter::lodged(young), {}, matter::at()).representative_reason_needed);
  CHECK_FALSE(procedure::preview(matter::lodged(), {}, matter::at()).representative_reason_needed);
  auto with_reason = all;
  with_reason.representative_reason = "lives alone and works, full capacity by her own earnings";
  CHECK(decided(young, with_reason).empty());
}

TEST_CASE("either_document: a minor applies through a guardian, with proof", "[either_document][materials_1]") {
  CHECK(decided(through_guardian(), confirmed({"material.proof_of_guardianship", "material.guardian_identity_document"})).empty());
  CHECK(decided(through_guardian(), confirmed()).size() == 2);
}

TEST_CASE("either_document: the document that is valid longest counts, a permit as well as a passport", "[either_document][materials_1]") {
  auto application = matter::application();
  application.document.expires_on = matter::day("2026-01-01");
  CHECK(decided(application, confirmed()) == Named{{Reading::either_document, "lack.expired"}});
  // Expired or not, each is looked at, so that the refusal says why.
  auto both = application;
  both.other_documents.push_back({procedure::PaperKind::permanent_residence_permit, "911276199005170026", "CHN", matter::day("2020-01-01")});
  CHECK(procedure::preview(matter::lodged(both), {}, matter::at()).materials ==
        std::vector<std::string>{"material.application_form", "material.passport", "material.permanent_residence_permit"});
  application.other_documents.push_back({procedure::PaperKind::passport, "NEW1", "SWE", matter::day("2033-01-01")});
  CHECK(decided(application, confirmed()).empty());
  application.other_documents.front() = {procedure::PaperKind::permanent_residence_permit, "911276199005170026", "CHN", matter::day("2033-01-01")};
  CHECK(decided(application, confirmed({"material.permanent_residence_permit"})).empty());
  CHECK(decided(application, confirmed()) == Named{{Reading::either_document, "lack.expired"}});
  const auto listed = procedure::preview(matter::lodged(application), {}, matter::at()).materials;
  CHECK(listed == std::vector<std::string>{"material.application_form", "material.permanent_residence_permit"});
}

TEST_CASE("either_document: with no valid document the checklist offers each that was named, so that why is said", "[either_document][materials_1]") {
  auto application = matter::application();
  application.document.expires_on = matter::day("2026-01-01");
  const auto listed = [&application] { return procedure::preview(matter::lodged(application), {}, matter::at()).materials; };
  CHECK(listed() == std::vector<std::string>{"material.application_form", "material.passport"});
  application.other_documents.push_back({procedure::PaperKind::permanent_residence_permit, "911276199005170026", "CHN", matter::day("2026-02-01")});
  CHECK(listed() == std::vector<std::string>{"material.application_form", "material.passport", "material.permanent_residence_permit"});
}

TEST_CASE("caution_1: the fourth inquiry of the year needs its proof and the officer's judgment of it", "[caution_1]") {
  const std::vector<law::Day> three{matter::day("2026-01-05"), matter::day("2026-03-02"), matter::day("2026-10-09")};
  CHECK(decided(matter::application(), confirmed(), three) == Named{{Provision::caution_1, "lack.not_shown"}});
  auto command = confirmed({"material.purpose"});
  CHECK(decided(matter::application(), command, three) == Named{{Provision::caution_1, "lack.not_judged"}});
  command.purpose_reason = "visas of four countries";
  command.purpose_reasonable = true;
  const auto accepted = procedure::decide(matter::lodged(), command, three, matter::at());
  REQUIRE(accepted);
  CHECK(accepted->number_in_year == 4);
  const auto shown = procedure::preview(matter::lodged(), three, matter::at());
  CHECK(shown.purpose_needed);
  CHECK(shown.number_in_year == 4);
  CHECK(shown.materials.back() == "material.purpose");
}

TEST_CASE("foreign_national: an officer decides with a reason on the stateless, and on whoever shows passports of two states or of an organization",
          "[foreign_national]") {
  auto stateless = matter::application();
  stateless.person.nationality = "XXA";
  auto dual = matter::application();
  dual.other_documents.push_back({procedure::PaperKind::passport, "NEW1", "USA", matter::day("2033-01-01")});
  auto of_an_organization = matter::application();
  of_an_organization.document.issuer = "UNO";
  for (const auto& application : {stateless, dual, of_an_organization}) {
    CHECK(procedure::preview(matter::lodged(application), {}, matter::at()).standing_reason_needed);
    CHECK(decided(application, confirmed()) == Named{{Reading::foreign_national, "impediment.standing_reason"}});
    auto command = confirmed();
    command.standing_reason = "no Chinese nationality, by both papers";
    const auto accepted = procedure::decide(matter::lodged(application), command, {}, matter::at());
    REQUIRE(accepted);
    CHECK(accepted->standing_reason == command.standing_reason);
  }
  // A permit is issued here to whoever it is, and says nothing of another nationality.
  auto permitted = matter::application();
  permitted.other_documents.push_back({procedure::PaperKind::permanent_residence_permit, "911276199005170026", "CHN", matter::day("2033-01-01")});
  CHECK_FALSE(procedure::preview(matter::lodged(permitted), {}, matter::at()).standing_reason_needed);
  CHECK(decided(permitted, confirmed()).empty());
}

TEST_CASE("either_document: nobody but a guardian applies for a minor, and no tick makes one", "[either_document][materials_1]") {
  auto alone = matter::application();
  alone.person.born_on = matter::day("2012-03-04");
  const auto all = confirmed({"material.proof_of_guardianship", "material.guardian_identity_document"});
  const Named guardian{{Reading::either_document, "impediment.guardian"},
                       {Reading::either_document, "lack.not_shown"},
                       {Reading::either_document, "lack.not_shown"}};
  CHECK(decided(alone, all) == guardian);
  CHECK(procedure::preview(matter::lodged(alone), {}, matter::at()).materials == std::vector<std::string>{"material.application_form", "material.passport"});
  const auto offered = procedure::preview(matter::lodged(through_guardian()), {}, matter::at()).materials;
  CHECK(offered.size() == 4);
  // On the eighteenth birthday nobody is a minor any more.
  alone.person.born_on = matter::day("2008-11-23");
  CHECK(decided(alone, confirmed()).empty());
  alone.person.born_on = matter::day("2008-11-24");
  CHECK(decided(alone, all) == guardian);
}

TEST_CASE("either_document: who has no birth date is taken for an adult by the officer's recorded reason alone", "[either_document][materials_1]") {
  auto application = matter::application();
  application.person.born_on.reset();
  CHECK(procedure::preview(matter::lodged(application), {}, matter::at()).adult_reason_needed);
  CHECK(decided(application, confirmed()) == Named{{Reading::either_document, "lack.age_unknown"}});
  auto command = confirmed();
  command.adult_reason = "a degree of 1998";
  const auto accepted = procedure::decide(matter::lodged(application), command, {}, matter::at());
  REQUIRE(accepted);
  CHECK(accepted->adult_reason == command.adult_reason);
  CHECK_FALSE(procedure::preview(matter::lodged(), {}, matter::at()).adult_reason_needed);
}

TEST_CASE("caution_1: a proof that was found to prove no reasonable purpose is said to be that", "[caution_1]") {
  const std::vector<law::Day> three{matter::day("2026-01-05"), matter::day("2026-03-02"), matter::day("2026-10-09")};
  auto command = confirmed({"material.purpose"});
  command.purpose_reasonable = false;
  command.purpose_reason = "the letter names another person";
  CHECK(decided(matter::application(), command, three) == Named{{Provision::caution_1, "lack.not_reasonable"}});
  const auto missing = procedure::missing_materials(matter::application(), command, three, matter::at());
  REQUIRE(missing.size() == 1);
  CHECK(missing.front().lack == "lack.not_reasonable");
}

TEST_CASE("caution_1: a judgment that nobody made is none, whatever was written beside it", "[caution_1]") {
  const std::vector<law::Day> three{matter::day("2026-01-05"), matter::day("2026-03-02"), matter::day("2026-10-09")};
  auto command = confirmed({"material.purpose"});
  command.purpose_reason = "four posts in one year";
  CHECK(decided(matter::application(), command, three) == Named{{Provision::caution_1, "lack.not_judged"}});
  command.purpose_reasonable = true;
  CHECK(decided(matter::application(), command, three).empty());
  command.purpose_reason.clear();
  CHECK(decided(matter::application(), command, three) == Named{{Provision::caution_1, "lack.not_judged"}});
}

TEST_CASE("procedure: the way of an inquiry, state by state", "[procedure]") {
  using namespace procedure;
  const auto stamp = [](const char* at, std::vector<std::uint64_t> numbers = {}) { return Stamp{matter::instant(at), std::move(numbers)}; };
  Inquiry state;
  CHECK(name(state) == "unknown");
  CHECK(lodged(state) == nullptr);
  state = apply(state, matter::lodged(), stamp("2026-11-23T01:00:00.000Z"));
  CHECK(name(state) == "lodged");
  CHECK(accepted(state) == nullptr);
  state = apply(state, *decide(matter::lodged(), confirmed(), {}, matter::at()), stamp("2026-11-23T01:05:00.000Z", {7}));
  CHECK(name(state) == "accepted");
  state = apply(state, ReceiptIssued{{{2}}, {}, {}}, stamp("2026-11-23T01:06:00.000Z"));
  CHECK(accepted(state)->receipt->document == base::Id{{2}});
  const auto held = apply(state, std::get<Found>(matter::found({matter::extract(PartialMatch{})})).event, stamp("2026-11-23T01:07:00.000Z"));
  CHECK(name(held) == "needs_verification");
  const auto found = std::get<Found>(matter::found({matter::extract(NothingKnown{})}));
  state = apply(state, found.event, stamp("2026-11-23T01:07:00.000Z"));
  CHECK(name(state) == "clear");
  CHECK(intended(state) == nullptr);
  state = apply(state, IssueDecided{matter::officer()}, stamp("2026-11-23T01:08:00.000Z"));
  state = apply(state, *decide(matter::lodged(), found.event, IssueCertificate{}, matter::at()), stamp("2026-11-23T01:08:00.000Z", {12}));
  CHECK(name(state) == "intended");
  CHECK(intended(state)->content.number == "京公朝犯查证字〔2026〕12号");
  CHECK(intended(state)->before.decided_by == matter::officer());
  CHECK(issued(state) == nullptr);
  state = apply(state, CertificateIssued{}, stamp("2026-11-23T01:08:01.000Z"));
  CHECK(name(state) == "issued");
  state = apply(state, CertificateHandedOver{}, stamp("2026-11-23T01:09:00.000Z"));
  CHECK(name(state) == "handed_over");
  CHECK(issued(state) != nullptr);
  CHECK(lodged(state)->at == matter::instant("2026-11-23T01:00:00.000Z"));
}

TEST_CASE("materials_2: who applies for somebody else is named when the application is lodged", "[materials_2]") {
  auto application = matter::through_trustee();
  application.representative.reset();
  CHECK(matter::names(procedure::decide(procedure::LodgeApplication{application}, matter::at()), Provision::materials_2, "impediment.representative"));
}

TEST_CASE("procedure: accounts are what happened to them, and duties stay apart", "[procedure]") {
  using namespace procedure;
  using enum Role;
  Account account{{{1}}, {}, false};
  account = apply(account, AccountOpened{"a", "A", "110105", {case_officer}, "hash", {}});
  account = apply(account, PasswordChanged{"other"});
  CHECK(account.opened.password == "other");
  account = apply(account, AccountClosed{});
  CHECK(account.closed);
  CHECK_FALSE(roles_go_together({}));
  CHECK_FALSE(roles_go_together({administrator, case_officer}));
  CHECK_FALSE(roles_go_together({auditor, restricted_officer}));
  CHECK(roles_go_together({administrator}));
  CHECK(roles_go_together({reception_officer, case_officer}));
}
