#include <catch2/catch.hpp>

#include "check/number.h"
#include "check/pdf.h"
#include "check/wallet.h"
#include "credential/status_list.h"
#include "office/cast.h"
#include "office/status.h"
#include "signer/status_lists.h"
#include "web/site.h"
#include "web/standing.h"

// Was it valid on a given day? By the register, and by the lists as they were. [review_4]
namespace {

using namespace std::chrono_literals;

const check::Trust& trust() {
  static const auto read = check::read_own_trust(world::folder() + "/seal");
  return read;
}

/// A certificate that was issued, and revoked two days later; now it is a day after that.
struct History {
  world::Pages pages;
  world::World& world = pages.world;
  world::Told told{world.clock};
  base::Instant first = world.now, issued{}, revoked{};
  procedure::StandingDocument document{};
  base::Bytes file;
  std::unique_ptr<seal::Seal> seal = seal::open_file_seal(world::folder() + "/seal");
  signer::StatusLists lists{signer::signs_with(*seal), "https://check.example",
                            {[this](std::uint32_t list) { return std::optional{office::revoked_entries(world.office, list)}; },
                             [this] { return world.office.journal.size(); }, world.clock,
                             [this](std::uint32_t list, base::Instant at) -> std::optional<std::vector<std::uint32_t>> {
                               if (!office::was_status_list(world.office, list, at)) return std::nullopt;
                               return office::revoked_entries(world.office, list, at);
                             }}};

  History() {
    const auto id = world::found(world, told, procedure::NothingKnown{}, world::application(world::member(platform::CastPart::clean)));
    world.now += 1h;
    issued = world.now;
    REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
    document = *procedure::standing_document(world::loaded(world, id));
    file = office::see_document(world.office, world::officer(), id, office::Kept::certificate)->bytes;
    world.now += 48h;
    revoked = world.now;
    world::declare(world.office, world::lead(), id);
    REQUIRE(office::revoke(world.office, world::lead(), world.form(), id, {procedure::RevocationGround::examination, {"有误", ""}}));
    world.now += 24h;
    pages.trust = trust();
    pages.standing = web::register_of(world.office);
    pages.site.past_lists = [this](std::uint32_t list, base::Instant at) { return lists.find(list, at); };
    pages.site.status_lists = [this](std::uint32_t list) { return lists.find(list); };
  }

  std::string number() const { return document.document.number; }
  check::Answer by_file(base::Instant at) const { return check::check_pdf(file, trust(), web::register_of(world.office, at)); }
  check::Answer by_number(base::Instant at) const { return *check::check_number(number(), document.code, trust(), web::register_of(world.office, at)); }

  http::Response list_at(std::int64_t time) const { return list(std::to_string(time)); }
  http::Response list(const std::string& time) const {
    http::Request request;
    request.path = "/status/" + std::to_string(document.status->list);
    if (time != "now") request.query["time"] = time;
    return web::answer(pages.site, pages.router, request);
  }
  std::int64_t seconds(base::Instant at) const { return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count(); }
  /// Whether the entry is set in the list of that moment.
  bool is_set(base::Instant at) const {
    const auto read = credential::read_status_jwt(list_at(seconds(at)).body);
    REQUIRE(read);
    CHECK(read->list.issued_at == std::chrono::floor<std::chrono::seconds>(at));
    CHECK(read->list.expires_at == read->list.issued_at + 60s);
    return *read->list.bits.at(document.status->index);
  }

  std::string asked(law::Day day) const {
    const std::chrono::year_month_day date(day);
    http::Request request;
    request.method = http::Method::post;
    request.path = "/check/number";
    request.query["language"] = "en";
    const auto field = [&](const char* name, const std::string& value) { request.form.push_back({name, value, {}, {}}); };
    field("number", number()), field("short-code", base::to_base32(document.code));
    field("number-day-year", std::to_string(static_cast<int>(date.year())));
    field("number-day-month", std::to_string(static_cast<unsigned>(date.month())));
    field("number-day-day", std::to_string(static_cast<unsigned>(date.day())));
    return web::answer(pages.site, pages.router, request).body;
  }
};

bool stands(const check::Answer& answer) { return std::holds_alternative<check::Specimen>(answer) || std::holds_alternative<check::Valid>(answer); }

}  // namespace

TEST_CASE("review_4: what was valid on a day is told by the register as it was, and never a yes too much", "[review_4][check]") {
  const History history;
  for (const auto& ask : {&History::by_file, &History::by_number}) {
    const auto at = [&](base::Instant when) { return (history.*ask)(when); };
    CHECK(at(history.first - 24h) == check::Answer{check::NotYet{history.number(), history.issued, true}});
    CHECK(at(history.issued - 1ms) == check::Answer{check::NotYet{history.number(), history.issued, true}});
    CHECK(stands(at(history.issued)));
    CHECK(stands(at(history.revoked - 1ms)));
    CHECK(at(history.revoked) == check::Answer{check::Revoked{history.number(), history.revoked, true}});
    CHECK(at(history.world.now) == check::Answer{check::Revoked{history.number(), history.revoked, true}});
  }
}

TEST_CASE("review_4: the public list of a moment has what was revoked by then, and no list is answered for where none can be", "[review_4][check]") {
  const History history;
  CHECK_FALSE(history.is_set(history.issued + 1s));
  CHECK_FALSE(history.is_set(history.revoked - 1s));
  CHECK(history.is_set(history.revoked));
  CHECK(history.is_set(history.world.now));
  const auto now = history.seconds(history.world.now);
  for (const auto time : {now + 1, now + 1'000'000, history.seconds(history.first) - 100'000, std::int64_t{0}}) CHECK(history.list_at(time).status == 404);
  for (const auto* time : {"", "x", "-1", "1e9", "99999999999", " 1795400000"}) CHECK(history.list(time).status == 404);
  // A list of the past never passes for one of now.
  const auto trusted = trust();
  const auto past = check::register_of_list(history.list_at(history.seconds(history.revoked - 1s)).body, trusted, history.world.now);
  REQUIRE(past);
  const auto standing = past->of_status("https://check.example/status/" + std::to_string(history.document.status->list), history.document.status->index);
  CHECK(std::holds_alternative<check::standing::Stale>(standing.state));
}

TEST_CASE("review_4: the forms ask about the end of the day where the organization is", "[review_4][check]") {
  const History history;
  const auto on = [&](base::Instant at) { return law::day_at(at, history.world.office.law.offset); };
  CHECK(history.asked(on(history.issued) - std::chrono::days{1}).contains("Not yet: "));
  CHECK(history.asked(on(history.issued)).contains("Specimen: "));
  CHECK(history.asked(on(history.revoked) - std::chrono::days{1}).contains("Specimen: "));
  CHECK(history.asked(on(history.revoked)).contains("Revoked: "));  // it was valid in the morning, and not at the day's end
  CHECK(history.asked(on(history.world.now)).contains("Revoked: "));
  CHECK(history.asked(on(history.world.now) + std::chrono::days{1}).contains("This day is still to come"));
}
