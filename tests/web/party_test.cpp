#include <catch2/catch.hpp>

#include <spdlog/spdlog.h>

#include "web/site.h"

// Who comes to the counter after lodging, on the pages of handover, objection and withdrawal.
namespace {

using procedure::Role;
using Typed = std::vector<std::pair<std::string, std::string>>;

bool says(const http::Response& page, const std::string& text) { return page.body.find(text) != std::string::npos; }
Typed with(Typed typed, const Typed& more) {
  typed.insert(typed.end(), more.begin(), more.end());
  return typed;
}

const Typed signature{{"signature", R"({"strokes":[[1,1,2,2,3,3,4,4,5,5,6,6]]})"}};
const Typed trustee{{"document-number", "P9876543"}, {"representative-name", "LI HUA"}, {"representative-born-on-year", "1980"},
                    {"representative-born-on-month", "1"}, {"representative-born-on-day", "2"}};
const Typed seen{{"materials", "material.power_of_attorney"}, {"materials", "material.trustee_identity_document"}};

struct Counter {
  Counter() { spdlog::set_level(spdlog::level::off); }
  world::Pages pages;
  world::Signed officer = pages.sign_in({Role::case_officer});
  base::Id id = world::accepted(pages.world, world::application(world::member(platform::CastPart::clean)));
  std::string at = "/inquiries/" + base::to_text(id);

  void issue() {
    auto& world = pages.world;
    REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
    REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
  }
};

}  // namespace

TEST_CASE("trustee_later: the page of the handover asks for what a later trustee shows, says what is missing, and tells afterwards", "[trustee_later][web]") {
  Counter counter;
  counter.issue();
  auto& pages = counter.pages;
  const auto form = pages.get(counter.officer, counter.at + "?language=en");
  for (const auto* field : {R"(value="trustee")", R"(value="guardian")", R"(name="representative-name")", "material.power_of_attorney",
                            R"(name="document-reason")"})
    CHECK(says(form, field));
  const auto to = with({{"recipient", "trustee"}}, signature);
  const auto unnamed = with({{"recipient", "representative"}, {"document-number", "P1"}}, signature);
  const auto nobody = pages.post(counter.officer, counter.at + "/handover", unnamed, "en");
  CHECK(nobody.status == 422);
  CHECK(says(nobody, "ask for the power of attorney"));
  const auto nameless = pages.post(counter.officer, counter.at + "/handover", with(to, {{"document-number", "P9876543"}}), "en");
  CHECK(nameless.status == 422);
  CHECK(says(nameless, "representative-name-error"));
  CHECK(says(nameless, "representative-born-on-error"));
  const auto bare = pages.post(counter.officer, counter.at + "/handover", with(to, trustee), "en");
  CHECK(bare.status == 422);
  CHECK(says(bare, "Power of attorney: not confirmed as seen"));
  CHECK(says(bare, "href=\"#materials\""));
  CHECK(says(bare, "value=\"LI HUA\""));
  REQUIRE(pages.post(counter.officer, counter.at + "/handover", with(with(to, trustee), seen), "en").status == 303);
  const auto after = pages.get(counter.officer, counter.at + "?language=en");
  CHECK(says(after, "Signed for by LI HUA"));
  CHECK(says(after, "P9876543"));
  CHECK(says(after, "Seen: Power of attorney"));
}

TEST_CASE("trustee_later: a resident identity card that is none, or of another birth date, is said beside its field", "[trustee_later][web]") {
  Counter counter;
  const auto sent = [&](const std::string& number) {
    auto typed = with({{"by", "trustee"}}, with(trustee, seen));
    typed.at(1).second = number;
    return counter.pages.post(counter.officer, counter.at + "/withdrawal", typed, "en");
  };
  CHECK(says(sent("110105194912310021"), "document-number-error"));
  CHECK(says(sent("11010519491231002X"), "representative-born-on-error"));
  CHECK(world::state(counter.pages.world, counter.id) == "accepted");
}

TEST_CASE("document_renewed: objection and withdrawal take another document with a reason, which the history shows", "[document_renewed][web]") {
  Counter counter;
  counter.issue();
  auto& pages = counter.pages;
  const Typed objection{{"by", "applicant"}, {"document-number", "N0000001"}, {"statement", "the name is not mine"}};
  const auto refused = pages.post(counter.officer, counter.at + "/objection", objection, "en");
  CHECK(refused.status == 422);
  CHECK(says(refused, "record how you found"));
  CHECK(says(refused, "name=\"document-reason\""));
  const Typed reason{{"document-reason", "the old passport, cancelled"}};
  const auto lodged = pages.post(counter.officer, counter.at + "/objection", with(objection, reason), "en");
  REQUIRE(lodged.status == 303);
  const auto review = *procedure::accepted(world::loaded(pages.world, counter.id))->review;
  const auto page = pages.get(counter.officer, "/reviews/" + base::to_text(review));
  CHECK(says(page, "the old passport, cancelled"));
  CHECK(says(page, "N0000001"));

  Counter other;
  const Typed withdrawal{{"by", "applicant"}, {"document-number", "N0000001"}};
  CHECK(other.pages.post(other.officer, other.at + "/withdrawal", withdrawal, "en").status == 422);
  CHECK(other.pages.post(other.officer, other.at + "/withdrawal", with(withdrawal, reason), "en").status == 303);
  CHECK(says(other.pages.get(other.officer, other.at), "the old passport, cancelled"));
}
