#include <catch2/catch.hpp>

#include "api/batches.h"
#include "api/shapes.h"

// The description is made of the list by which the service answers.
namespace {

using namespace api_test;

std::string description() {
  Programs programs;
  http::Request request;
  request.path = "/api/v1/openapi.json";
  return (*programs.router.find(request).act)(request).body;
}

}  // namespace

TEST_CASE("api: the description names every route, and every status that it answers with", "[api]") {
  const auto told = description();
  base::JsonDocument document;
  REQUIRE(document.parse(told));
  CHECK(member(told, "openapi") == "3.1.0");
  for (const auto& route : api::routes()) {
    CHECK(std::ranges::any_of(document.nodes(), [&](const auto& node) { return node.key == route.path; }));
    for (const auto& outcome : route.outcomes)
      CHECK(std::ranges::any_of(document.nodes(), [&](const auto& node) { return node.key == std::to_string(outcome.status); }));
  }
}

TEST_CASE("api: a shape that another one names is described", "[api]") {
  std::set<std::string_view> known;
  for (const auto& shape : api::shapes()) CHECK(known.insert(shape.name).second);
  for (const auto& shape : api::shapes())
    for (const auto& property : shape.properties)
      for (const auto& of : property.of) CHECK(known.contains(of));
  for (const auto& route : api::routes())
    for (const auto& outcome : route.outcomes) CHECK((outcome.shape.empty() || known.contains(outcome.shape)));
}

TEST_CASE("api: what goes wrong is told as JSON, with a name and the way on", "[api]") {
  const auto missing = api::not_there({});
  CHECK(missing.status == 404);
  CHECK(member(missing.body, "name") == "not_there");
  const auto other = api::not_there({nullptr, "/api/v1/checks", {http::Method::post}});
  CHECK(other.status == 405);
  CHECK(other.has_header("Allow"));
  http::Request request;
  request.path = "/api/v1/checks";
  request.reference = "abcd2345";
  const auto broken = api::fault({500, request, "a secret of the inside"});
  CHECK(member(broken.body, "name") == "broken");
  CHECK(member(broken.body, "reason").find("abcd2345") != std::string::npos);
  CHECK(broken.body.find("secret") == std::string::npos);
}
