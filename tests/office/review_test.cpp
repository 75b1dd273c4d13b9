#include <catch2/catch.hpp>

#include "office/world.h"

using platform::CastPart;
using world::day;
using world::impeded;
using world::moved_on;

namespace {

procedure::Application applicant() { return world::application(world::member(CastPart::clean)); }
procedure::LodgeObjection statement() { return {procedure::Recipient::applicant, applicant().document.number, "I was never convicted"}; }
base::Digest standing_digest(const world::World& world, const base::Id& id) { return procedure::standing_document(world::loaded(world, id))->digest; }

base::Id under_review(world::World& world, const base::Id& id, const procedure::LodgeObjection& objection = statement()) {
  const auto review = office::object(world.office, world::officer(), world.form(), id, objection);
  if (!review || !office::accept_review(world.office, world::officer(), world.form(), *review, {true})) throw std::logic_error("no review");
  return *review;
}

}  // namespace

TEST_CASE("result_2: a refusal only after the second officer, signed for like a certificate", "[result_2][document_5][caution_3]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::found(world, told, procedure::Match{{world::conviction()}}, applicant());
  CHECK(world::state(world, id) == "record_found");
  CHECK(impeded(office::issue(world.office, world::officer(), world.form(), id), "impediment.finding"));
  CHECK(impeded(office::refuse(world.office, world::officer(), world.form(), id), "impediment.unconfirmed"));
  CHECK(impeded(office::confirm_record(world.office, world::restricted(), world.form(), id, {false, true, "read"}), "impediment.identity_unconfirmed"));
  REQUIRE(office::confirm_record(world.office, world::restricted(), world.form(), id, {true, true, "read"}));
  CHECK(office::see_grounds(world.office, world::restricted(), id)->confirmations.size() == 1);
  const auto form = world.form();
  REQUIRE(office::refuse(world.office, world::officer(), form, id));
  CHECK(office::refuse(world.office, world::officer(), form, id) == id);
  CHECK(world::state(world, id) == "refused");
  CHECK(procedure::standing_document(world::loaded(world, id))->document.number == "京公朝犯查拒字〔2026〕1号");
  const auto file = office::see_document(world.office, world::officer(), id, office::Kept::certificate);
  REQUIRE(file);
  CHECK(office::on_record(world.office, base::sha256(file->bytes))->number == "京公朝犯查拒字〔2026〕1号");
  REQUIRE(office::hand_over(world.office, world::officer(), world.form(), id, procedure::Recipient::applicant, applicant().document.number, world::strokes()));
  CHECK(world::state(world, id) == "handed_over");
  CHECK(office::find(world.office, world::officer(), "京公朝犯查拒字〔2026〕1号")->size() == 1);
}

TEST_CASE("review_4: a refusal is objected to, the review extended, the document revoked and the right one issued",
          "[review_1][review_2][review_3][review_4][another_decides][reissue_limit]") {
  world::World world;
  world::Told told(world.clock);
  const auto& office = world.office;
  const auto id = world::refused(world, told, applicant());
  const auto first = standing_digest(world, id);
  const auto review = under_review(world, id);
  CHECK(impeded(office::object(office, world::officer(), world.form(), id, statement()), "impediment.under_review"));
  CHECK(office::see_review_notice(office, world::officer(), review, "京公朝犯查复字〔2026〕1号"));
  CHECK(office::see_reviews(office, world::lead(), {{"under_review"}})->at(0).due_on == day("2026-12-14"));

  REQUIRE(office::request_in_review(office, world::officer(), world.form(), review, {procedure::AskedOf::party, "the applicant", "papers", day("2026-11-30")}));
  REQUIRE(office::remind_in_review(office, world::officer(), world.form(), review, {0, day("2026-12-01")}));
  REQUIRE(office::note_answer_in_review(office, world::officer(), world.form(), review, {0, "shown"}));
  CHECK(impeded(office::note_refusal_in_review(office, world::officer(), world.form(), review, {0, "no"}), "impediment.request_closed"));
  REQUIRE(office::propose_review_extension(office, world::officer(), world.form(), review, {{"案情复杂", "Complex."}}));
  REQUIRE(office::decline_review_extension(office, world::lead(), world.form(), review, {"try first"}));
  CHECK(office::load_review(office, review)->history.back().said == "try first");
  REQUIRE(office::propose_review_extension(office, world::officer(), world.form(), review, {{"案情复杂", "Complex."}}));
  REQUIRE(office::approve_review_extension(office, world::lead(), world.form(), review, {5}));
  CHECK(office::see_review_notice(office, world::officer(), review, "京公朝犯查延字〔2026〕1号"));

  auto decider = world::lead();
  decider.account = world::restricted().account;  // who confirmed the record
  const procedure::DecideReview incorrect{procedure::ReviewResult::incorrect, {"系他人记录", "Another person’s record."}, false};
  CHECK(impeded(office::decide_review(office, decider, world.form(), review, incorrect), "impediment.another_decides"));
  CHECK(office::on_record(office, first)->specimen);
  const auto deciding = world.form();
  REQUIRE(office::decide_review(office, world::lead(), deciding, review, incorrect));
  CHECK(office::decide_review(office, world::lead(), deciding, review, incorrect) == review);
  // From the same moment on it checks as revoked.
  CHECK(world::state(world, id) == "revoked");
  CHECK(office::on_record(office, first)->revoked_at == world.now);
  CHECK(office::on_record(office, first)->replaced_by.empty());
  CHECK(office::see_numbered(office, world::officer(), id, "京公朝犯查撤字〔2026〕1号"));
  CHECK(office::see_numbered(office, world::officer(), id, "京公朝犯查拒字〔2026〕1号"));

  told.answer = procedure::NothingKnown{};
  REQUIRE(office::ask_platforms(office, world::second_officer(), world.form(), id));
  CHECK(world::state(world, id) == "clear");  // its own earlier result contradicts nothing
  REQUIRE(office::issue(office, world::second_officer(), world.form(), id));
  CHECK(office::on_record(office, first)->replaced_by == "京公朝犯查证字〔2026〕1号");
  const auto past = procedure::accepted(world::loaded(world, id))->past.front();
  CHECK(office::on_record(office, past.document.number, past.code)->replaced_by == "京公朝犯查证字〔2026〕1号");

  REQUIRE(office::reply_to_review(office, world::lead(), world.form(), review));
  CHECK(procedure::name(office::load_review(office, review)->state) == "replied");
  CHECK(moved_on(office::reply_to_review(office, world::lead(), world.form(), review)));
  CHECK_FALSE(procedure::accepted(world::loaded(world, id))->review);
  CHECK(office::see_review_notice(office, world::officer(), review, "京公朝犯查答字〔2026〕1号"));

  const auto rows = [&](const char* list) { return world.journal.rows({list, "110105", {}, 0, 100}); };
  const auto docket = rows("docket"), reviews = rows("reviews");
  office::rebuild_rows(office);
  CHECK(rows("docket") == docket);
  CHECK(rows("reviews") == reviews);
  CHECK(office::on_record(office, first)->replaced_by == "京公朝犯查证字〔2026〕1号");
}

TEST_CASE("review_5: the judgment is for the court, and the refusal stands", "[review_5]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::refused(world, told, applicant());
  const auto review = under_review(world, id);
  REQUIRE(office::decide_review(world.office, world::lead(), world.form(), review, {procedure::ReviewResult::appeal, {"可依法申诉", ""}, true}));
  CHECK(world::state(world, id) == "refused");
  CHECK(office::see_review_notice(world.office, world::officer(), review, "京公朝犯查诉字〔2026〕1号"));
  REQUIRE(office::reply_to_review(world.office, world::officer(), world.form(), review));
  // Closed, it may be objected to again; and that may be taken back.
  const auto again = office::object(world.office, world::officer(), world.form(), id, statement());
  REQUIRE(again);
  REQUIRE(office::withdraw_objection(world.office, world::officer(), world.form(), *again, {procedure::Recipient::applicant, applicant().document.number}));
  CHECK(procedure::name(office::load_review(world.office, *again)->state) == "dropped");
  // The inquiry's history says whose act each was, and not that the service did it.
  std::vector<std::pair<std::string, std::optional<base::Id>>> acts;
  const auto whole = office::load_matter(world.office, id).value();
  for (const auto& past : whole.history)
    if (past.review) acts.emplace_back(past.event, office::actor(world.office, past));
  const auto counter = world::officer().account;
  CHECK(acts == decltype(acts){{"ObjectionOpened", counter}, {"ObjectionClosed", counter}, {"ObjectionOpened", counter}, {"ObjectionClosed", counter}});
  CHECK_FALSE(office::actor(world.office, {"ObjectionOpened", world.now, {}, {}, base::Id{{77}}}));
  CHECK(office::actor(world.office, {"DueDateMoved", world.now}) == base::Id{});
  CHECK_FALSE(procedure::accepted(world::loaded(world, id))->review);
}

TEST_CASE("review_1: of two objections at once one is lodged", "[review_1]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::refused(world, told, applicant());
  const auto matter = *office::matter_for(world.office, world::officer(), office::Act::object, id);
  REQUIRE(office::object(world.office, world::officer(), world.form(), id, statement()));
  CHECK(moved_on(office::append(world.office, id, office::batch_of(world.office, matter, {{procedure::ObjectionOpened{world.form()}}}, world.form()))));
}

TEST_CASE("review_4: the superior revokes outside a review, and a misspelt name is put right with a number of its own", "[review_4]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::found(world, told, procedure::NothingKnown{}, applicant());
  auto misspelt = applicant().person;
  misspelt.given_names = "ANN MARIA";
  for (const auto& by : {world::lead(), world::superior()}) world::declare(world.office, by, id);
  CHECK(moved_on(office::revoke(world.office, world::lead(), world.form(), id, {procedure::RevocationGround::misspelt_name, {"姓名有误", ""}})));
  REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
  CHECK(moved_on(office::correct(world.office, world::officer(), world.form(), id, {misspelt, "by the passport"})));
  CHECK_FALSE(office::revoke(world.office, world::lead("110108"), world.form(), id, {procedure::RevocationGround::misspelt_name, {"姓名有误", ""}}));
  REQUIRE(office::revoke(world.office, world::superior(), world.form(), id, {procedure::RevocationGround::misspelt_name, {"姓名有误", "Misspelt."}}));
  CHECK(office::see_case(world.office, world::superior(), id));
  CHECK(office::see_docket(world.office, world::superior(), {.states = {"revoked"}, .organization = "110105"})->total == 1);
  CHECK(moved_on(office::withdraw(world.office, world::officer(), world.form(), id, {procedure::Recipient::applicant, applicant().document.number})));
  REQUIRE(office::correct(world.office, world::officer(), world.form(), id, {misspelt, "by the passport"}));
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
  const auto state = world::loaded(world, id);
  const auto* right = procedure::intended(state);
  CHECK(right->content.number == "京公朝犯查证字〔2026〕2号");
  CHECK(right->content.person.given_names == "ANN MARIA");
  CHECK(right->content.replaces == "京公朝犯查证字〔2026〕1号");
}

TEST_CASE("review_4: what takes the place of a document names it, but a certificate names no refusal", "[review_4]") {
  struct Row {
    bool refusal_first, refusal_then;
    const char* named;
  };
  for (const auto& row : {Row{false, false, "京公朝犯查证字〔2026〕1号"}, Row{false, true, "京公朝犯查证字〔2026〕1号"}, Row{true, true, "京公朝犯查拒字〔2026〕1号"},
                          Row{true, false, ""}}) {
    INFO(row.refusal_first << " then " << row.refusal_then);
    world::World world;
    world::Told told(world.clock);
    const auto issue = [&](const base::Id& id, bool refusal) {
      if (!refusal) {
        REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
        return;
      }
      REQUIRE(office::confirm_record(world.office, world::restricted(), world.form(), id, {true, true, "read"}));
      REQUIRE(office::refuse(world.office, world::officer(), world.form(), id));
    };
    const auto answer = [](bool refusal) { return refusal ? procedure::PlatformAnswer(procedure::Match{{world::conviction()}}) : procedure::NothingKnown{}; };
    const auto id = world::found(world, told, answer(row.refusal_first), applicant());
    issue(id, row.refusal_first);
    const auto first = standing_digest(world, id);
    world::declare(world.office, world::lead(), id);
    REQUIRE(office::revoke(world.office, world::lead(), world.form(), id, {procedure::RevocationGround::examination, {"有误", ""}}));
    told.answer = answer(row.refusal_then);
    REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
    issue(id, row.refusal_then);
    const auto state = world::loaded(world, id);
    CHECK((row.refusal_then ? procedure::intended_refusal(state)->content.replaces : procedure::intended(state)->content.replaces) == row.named);
    // The office knows by what it was replaced, whoever may be told of it.
    CHECK(office::on_record(world.office, first)->replaced_by == procedure::standing_document(state)->document.number);
  }
}

TEST_CASE("review_1: the superior authority sees the reviews and what is due of every organization below it", "[review_1][review_4]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::refused(world, told, applicant());
  (void)under_review(world, id);
  auto elsewhere = applicant();
  elsewhere.district = "110108";
  elsewhere.document.number = "X7654321";
  elsewhere.person.surname = "SOMEBODY";
  const auto other = world::accepted(world, elsewhere, world::officer("110108"));
  world.now = *base::parse_rfc3339("2026-11-27T02:00:00.000Z");
  const auto reviews = office::see_reviews(world.office, world::superior(), {{"under_review"}});
  REQUIRE(reviews->size() == 1);
  CHECK(reviews->at(0).organization == "110105");
  const auto due = office::see_due(world.office, world::superior());
  REQUIRE(due->overdue.size() == 1);
  CHECK(due->overdue[0].inquiry == other);
  CHECK(due->overdue[0].organization == "110108");
  // One's own organization's and no other's, for everybody else.
  CHECK(office::see_due(world.office, world::lead("110105"))->overdue.empty());
  CHECK(office::see_due(world.office, world::lead("110108"))->overdue.size() == 1);
  CHECK(office::see_reviews(world.office, world::lead("110108"), {{"under_review"}})->empty());
  CHECK(office::see_reviews(world.office, world::superior(), {.states = {"under_review"}, .organization = "110108"})->empty());
}

TEST_CASE("review_2: a review is due tomorrow, today and overdue until it is replied to", "[review_2]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::refused(world, told, applicant());
  const auto review = under_review(world, id);
  const auto on = [&](const char* moment) {
    world.now = *base::parse_rfc3339(moment);
    return office::see_due(world.office, world::lead())->reviews;
  };
  const auto only = [&](const std::vector<office::ReviewLine>& lines) {
    return lines.size() == 1 && lines[0].review == review && lines[0].due_on == day("2026-12-14") && lines[0].name == "ERIKSSON, ANNA MARIA" &&
           lines[0].number == "京公朝犯查拒字〔2026〕1号";
  };
  const auto before = on("2026-12-12T02:00:00.000Z");
  CHECK((before.overdue.empty() && before.today.empty() && before.tomorrow.empty()));
  CHECK(only(on("2026-12-13T02:00:00.000Z").tomorrow));
  CHECK(only(on("2026-12-14T02:00:00.000Z").today));
  CHECK(only(on("2026-12-15T02:00:00.000Z").overdue));
  // Decided is not replied to: the limit is that of the written reply.
  REQUIRE(office::decide_review(world.office, world::lead(), world.form(), review, {procedure::ReviewResult::upheld, {"维持", ""}, false}));
  CHECK(only(on("2026-12-15T02:00:00.000Z").overdue));
  CHECK(only(office::see_due(world.office, world::superior())->reviews.overdue));
  CHECK(office::see_due(world.office, world::lead("110108"))->reviews.overdue.empty());
  REQUIRE(office::reply_to_review(world.office, world::lead(), world.form(), review));
  CHECK(on("2026-12-15T02:00:00.000Z").overdue.empty());
}

TEST_CASE("review_2: reviews stand by the day their reply is due, after those that wait to be accepted", "[review_2]") {
  world::World world;
  world::Told told(world.clock);
  const auto first = under_review(world, world::refused(world, told, applicant()));
  REQUIRE(office::propose_review_extension(world.office, world::officer(), world.form(), first, {{"案情复杂", "Complex."}}));
  REQUIRE(office::approve_review_extension(world.office, world::lead(), world.form(), first, {30}));
  const auto by = [](const char* number) { return procedure::LodgeObjection{procedure::Recipient::applicant, number, "I was never convicted"}; };
  const auto another = [&](const char* number, const char* surname) {
    auto application = applicant();
    application.document.number = number;
    application.person.surname = surname;
    return world::refused(world, told, application);
  };
  world.now = *base::parse_rfc3339("2026-12-01T02:00:00.000Z");
  const auto second = under_review(world, another("X7654321", "SOMEBODY"), by("X7654321"));
  // Lodged on a day after that on which the second is due, and not accepted.
  world.now = *base::parse_rfc3339("2026-12-28T02:00:00.000Z");
  const auto third = office::object(world.office, world::officer(), world.form(), another("X7654322", "ANYBODY"), by("X7654322"));
  REQUIRE(third);
  std::vector<base::Id> seen;
  const auto lines = office::see_reviews(world.office, world::lead(), {.states = {"objected", "under_review"}});
  for (const auto& line : *lines) seen.push_back(line.review);
  CHECK(seen == std::vector{*third, second, first});
}

TEST_CASE("document_6: a receipt and every notice is found by the digest of its file, as what it is", "[document_2][document_6]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::refused(world, told, applicant());
  REQUIRE(office::object(world.office, world::officer(), world.form(), id, statement()));
  const auto again = *procedure::accepted(world::loaded(world, id))->review;
  REQUIRE(office::accept_review(world.office, world::officer(), world.form(), again, {true}));
  REQUIRE(office::decide_review(world.office, world::lead(), world.form(), again, {procedure::ReviewResult::incorrect, {"有误", ""}, false}));
  told.answer = procedure::NothingKnown{};
  REQUIRE(office::ask_platforms(world.office, world::second_officer(), world.form(), id));
  REQUIRE(office::issue_receipt(world.office, world::officer(), world.form(), id));
  REQUIRE(office::issue(world.office, world::second_officer(), world.form(), id));
  world.now += std::chrono::hours{1};
  REQUIRE(office::reply_to_review(world.office, world::lead(), world.form(), again));
  const auto found = [&](const std::expected<office::KeptDocument, office::Hindrance>& file) {
    REQUIRE(file);
    const auto record = office::on_record(world.office, base::sha256(file->bytes));
    REQUIRE(record);
    CHECK_FALSE(record->revoked_at);
    return std::pair(record->number, record->issued_at);
  };
  const auto early = world.now - std::chrono::hours{1};
  using Found = std::pair<std::string, base::Instant>;
  CHECK(found(office::see_document(world.office, world::officer(), id, office::Kept::receipt)) == Found{"京公朝犯查受字〔2026〕1号", early});
  CHECK(found(office::see_numbered(world.office, world::officer(), id, "京公朝犯查撤字〔2026〕1号")) == Found{"京公朝犯查撤字〔2026〕1号", early});
  CHECK(found(office::see_review_notice(world.office, world::officer(), again, "京公朝犯查复字〔2026〕1号")) == Found{"京公朝犯查复字〔2026〕1号", early});
  CHECK(found(office::see_review_notice(world.office, world::officer(), again, "京公朝犯查答字〔2026〕1号")) == Found{"京公朝犯查答字〔2026〕1号", world.now});
  const auto receipt = office::see_document(world.office, world::officer(), id, office::Kept::receipt)->bytes;
  const auto before = world.journal.rows({"issued", base::to_hex(base::sha256(receipt)), {}, 0, 9});
  office::rebuild_rows(world.office);
  CHECK(world.journal.rows({"issued", before.at(0).part, {}, 0, 9}) == before);
}
