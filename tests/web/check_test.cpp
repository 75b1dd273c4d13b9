#include <catch2/catch.hpp>

#include "check/number.h"
#include "check/pdf.h"
#include "office/cast.h"
#include "web/standing.h"

// What the public check answers of everything that the office signs, at every moment of a matter. [review_4] [caution_5]
namespace {

const check::Trust& trust() {
  static const auto read = check::read_own_trust(world::folder() + "/seal");
  return read;
}

struct Checked {
  world::World world;
  world::Told told{world.clock};
  check::Register asked = web::register_of(world.office);

  check::Answer of(const base::Bytes& file) const { return check::check_pdf(file, trust(), asked); }
  base::Bytes standing(const base::Id& id) const { return office::see_document(world.office, world::officer(), id, office::Kept::certificate)->bytes; }
};

procedure::Application applicant() { return world::application(world::member(platform::CastPart::clean)); }

std::string number_of(const check::Answer& answer) {
  if (const auto* specimen = std::get_if<check::Specimen>(&answer)) return specimen->number;
  if (const auto* valid = std::get_if<check::Valid>(&answer)) return valid->number;
  return "neither";
}

}  // namespace

TEST_CASE("caution_5: every document that the office signs, of any kind, is found by its file and stands as of a time", "[caution_5][document_2][document_6]") {
  world::Cast cast;
  const auto& office = cast.world.office;
  for (const auto& placed : cast.inquiries)
    if (placed.state == "accepted") REQUIRE(office::issue_receipt(office, world::officer(), cast.world.form(), placed.inquiry));
  const auto asked = web::register_of(office);
  std::set<std::string> kinds;
  const auto check_file = [&](const base::Id& file, const std::string& number) {
    INFO(number);
    const auto bytes = *office.journal.blob(file);
    CHECK(number_of(check::check_pdf(bytes, trust(), asked)) == number);
    auto changed = bytes;
    changed[changed.size() / 2] ^= 1;
    CHECK(number_of(check::check_pdf(changed, trust(), asked)) == "neither");
    kinds.insert(number.substr(number.find("犯查"), 9));
  };
  const auto check_notices = [&](const std::vector<procedure::Notice>& notices) {
    for (const auto& notice : notices)
      if (notice.issued) check_file(notice.issued->document, notice.number);
  };
  for (const auto& placed : cast.inquiries) {
    const auto state = office::load_matter(office, placed.inquiry)->state;
    check_notices(procedure::lodged(state)->notices);
    const auto* accepted = procedure::accepted(state);
    if (accepted != nullptr && accepted->receipt)
      check_file(accepted->receipt->document, procedure::numbered(accepted->acceptance.number_pattern, accepted->stamp.numbers.at(0)));
    if (const auto document = procedure::standing_document(state)) check_file(document->file, document->document.number);
  }
  for (const auto& placed : cast.reviews_) check_notices(procedure::objected(office::load_review(office, placed.review)->state)->notices);
  CHECK(kinds.size() >= 6);  // certificate, refusal, receipt, revocation, receipt of a review, reply
}

TEST_CASE("review_4: a document that was revoked never checks as one that stands, from the moment of the entry on", "[review_4]") {
  for (const bool reissued_as_refusal : {false, true}) {
    Checked on;
    const auto& office = on.world.office;
    const auto id = world::found(on.world, on.told, procedure::NothingKnown{}, applicant());
    REQUIRE(office::issue(office, world::officer(), on.world.form(), id));
    const auto file = on.standing(id);
    const auto first = *procedure::standing_document(world::loaded(on.world, id));
    const auto by_number = [&] { return check::check_number(first.document.number, first.code, trust(), on.asked); };
    CHECK(number_of(on.of(file)) == first.document.number);
    CHECK(number_of(*by_number()) == first.document.number);
    // However it is typed, and without its characters; the answer names it as it is printed.
    for (const char* typed : {"京公朝犯查证字(2026)1号", "京公朝犯查證字【２０２６】１號", "2026-1", "(2026) 1"})
      CHECK(number_of(check::check_number(typed, first.code, trust(), on.asked).value()) == first.document.number);
    CHECK_FALSE(check::check_number("2026-2", first.code, trust(), on.asked));
    CHECK_FALSE(check::check_number("2026-1", {}, trust(), on.asked));

    world::declare(office, world::lead(), id);
    REQUIRE(office::revoke(office, world::lead(), on.world.form(), id, {procedure::RevocationGround::examination, {"有误", ""}}));
    CHECK(on.of(file) == check::Answer{check::Revoked{first.document.number, on.world.now, true}});
    CHECK(*by_number() == on.of(file));
    // From then on it is never anything else, whatever takes its place; and which that is, the check does not tell.
    if (reissued_as_refusal) on.told.answer = procedure::Match{{world::conviction()}};
    const auto revoked_at = on.world.now;
    on.world.now += std::chrono::hours{2};
    REQUIRE(office::ask_platforms(office, world::officer(), on.world.form(), id));
    CHECK(std::holds_alternative<check::Revoked>(on.of(file)));
    if (reissued_as_refusal) {
      REQUIRE(office::confirm_record(office, world::restricted(), on.world.form(), id, {true, true, "read"}));
      REQUIRE(office::refuse(office, world::officer(), on.world.form(), id));
    } else {
      REQUIRE(office::issue(office, world::officer(), on.world.form(), id));
    }
    CHECK(on.of(file) == check::Answer{check::Replaced{first.document.number, revoked_at, true}});
    CHECK(*by_number() == on.of(file));
    CHECK(number_of(on.of(on.standing(id))) == procedure::standing_document(world::loaded(on.world, id))->document.number);
  }
}
