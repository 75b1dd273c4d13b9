#include <catch2/catch.hpp>

#include "office/acts.h"
#include "office/world.h"

using platform::CastPart;

namespace {

template <class Done>
bool waits(const Done& done) { return !done && std::holds_alternative<office::Unwitnessed>(done.error()); }

std::string text_of(const base::Bytes& bytes) { return std::string(base::as_text(bytes)); }

base::Id clear(world::World& world) {
  const auto id = world::accepted(world, world::application(world::member(CastPart::clean)));
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  return id;
}

}  // namespace

TEST_CASE("office: while nobody else sees the record nothing is begun and nothing issued, and reading goes on", "[office]") {
  world::World world;
  const auto application = world::application(world::member(CastPart::clean));
  const auto id = clear(world);
  world.log.seen = false;
  const auto size = world.journal.size();
  CHECK(waits(office::lodge(world.office, world::officer(), world.form(), {application})));
  CHECK(waits(office::issue(world.office, world::officer(), world.form(), id)));
  CHECK(waits(office::accept(world.office, world::officer(), world.form(), id, world::confirmed())));
  CHECK(world.journal.size() == size);
  CHECK(office::see_case(world.office, world::officer(), id).has_value());
  world.log.seen = true;
  CHECK(office::issue(world.office, world::officer(), world.form(), id).has_value());
}

TEST_CASE("document_4: a certificate is signed after its intent was seen in the public log, and not before", "[document_4]") {
  world::World world;
  const auto id = clear(world);
  world.log.lost = true;
  const auto form = world.form();
  CHECK(waits(office::issue(world.office, world::officer(), form, id)));
  CHECK(world::state(world, id) == "intended");
  CHECK(office::finish_intended(world.office) == 0);
  world.log.lost = false;
  SECTION("by itself, as soon as somebody sees it") { CHECK(office::finish_intended(world.office) == 1); }
  SECTION("by the same form again") { CHECK(office::issue(world.office, world::officer(), form, id) == id); }
  SECTION("by another form") { CHECK(office::issue(world.office, world::officer(), world.form(), id) == id); }
  CHECK(world::state(world, id) == "issued");
  CHECK(office::finish_intended(world.office) == 0);
  const auto state = world::loaded(world, id);
  CHECK(procedure::intended(state)->content.number.ends_with("〔2026〕1号"));
  const auto file = text_of(*world.journal.blob(procedure::issued(state)->issue.document));
  CHECK(file.find("c2sp.org/tlog-proof@v1") != std::string::npos);
}

TEST_CASE("document_5: the proof of a refusal stays inside", "[document_5]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::refused(world, told, world::application(world::member(CastPart::clean)));
  const auto file = text_of(*world.journal.blob(std::get<procedure::Refused>(world::loaded(world, id)).issue.document));
  CHECK(file.find("tlog-proof") == std::string::npos);
  CHECK(file.find("EmbeddedFile") == std::string::npos);
}
