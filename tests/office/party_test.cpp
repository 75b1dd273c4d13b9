#include <catch2/catch.hpp>

#include "office/world.h"

using platform::CastPart;
using procedure::Recipient;
using world::impeded;

// Somebody comes whom the application does not name, or with another document than it names: what was shown is in the history.
namespace {

procedure::Application applicant() { return world::application(world::member(CastPart::clean)); }
procedure::Shown trusted() {
  return {{}, procedure::LaterRepresentative{.name = "LI HUA", .born_on = world::day("1980-01-01"),
                                             .materials = {"material.power_of_attorney", "material.trustee_identity_document"}}};
}
const procedure::Shown renewed{"the old passport, cancelled", {}};

base::Id issued(const world::World& world) {
  const auto id = world::accepted(world, applicant());
  if (!office::ask_platforms(world.office, world::officer(), world.form(), id) || !office::issue(world.office, world::officer(), world.form(), id))
    throw std::logic_error("not issued");
  return id;
}
const office::Past& last(const std::vector<office::Past>& history, std::string_view event) {
  return *std::ranges::find(history.rbegin(), history.rend(), event, &office::Past::event);
}

}  // namespace

TEST_CASE("trustee_later: the certificate of who came in person is handed to a trustee who comes later, and what they showed stays",
          "[trustee_later][caution_3]") {
  world::World world;
  const auto id = issued(world);
  const auto hand_over = [&](const procedure::Shown& shown) {
    return office::hand_over(world.office, world::officer(), world.form(), id, Recipient::representative, "P9876543", world::strokes(), shown);
  };
  CHECK(impeded(hand_over({}), "impediment.no_representative"));
  auto bare = trusted();
  bare.representative->materials.clear();
  CHECK(impeded(hand_over(bare), "lack.not_shown"));
  REQUIRE(hand_over(trusted()));
  const auto matter = *office::load_matter(world.office, id);
  CHECK(std::get<procedure::HandedOver>(matter.state).handover.name == "LI HUA");
  const auto& past = last(matter.history, "CertificateHandedOver");
  CHECK(past.document_number == "P9876543");
  CHECK(past.shown == trusted());
}

TEST_CASE("document_renewed: an objection years later, on another passport, taken back by a trustee", "[document_renewed][trustee_later][review_1]") {
  world::World world;
  const auto id = issued(world);
  world.now += std::chrono::days{9 * 365};
  const auto object = [&](const procedure::Shown& shown) {
    return office::object(world.office, world::officer(), world.form(), id, {Recipient::applicant, "N0000001", "the name is not mine", shown});
  };
  CHECK(impeded(object({}), "impediment.recipient_document"));
  const auto review = object(renewed);
  REQUIRE(review);
  CHECK(last(office::load_review(world.office, *review)->history, "ObjectionLodged").shown == renewed);
  REQUIRE(office::withdraw_objection(world.office, world::officer(), world.form(), *review, {Recipient::representative, "P9876543", trusted()}));
  CHECK(last(office::load_review(world.office, *review)->history, "ObjectionWithdrawn").shown == trusted());
}

TEST_CASE("trustee_later: an application is taken back by a trustee who comes later", "[trustee_later][document_renewed][at_the_counter]") {
  world::World world;
  const auto id = world::accepted(world, applicant());
  CHECK(impeded(office::withdraw(world.office, world::officer(), world.form(), id, {Recipient::applicant, "N0000001"}), "impediment.recipient_document"));
  REQUIRE(office::withdraw(world.office, world::officer(), world.form(), id, {Recipient::representative, "P9876543", trusted()}));
  CHECK(world::state(world, id) == "withdrawn");
  CHECK(last(office::load_matter(world.office, id)->history, "ApplicationWithdrawn").shown == trusted());
}
