#include <catch2/catch.hpp>

#include "seal/plan.h"
#include "seal/soft_token.h"
#include "seal/takeover.h"

namespace {

/// A ceremony's folder `name`, a leaf of its own under the same root.
void next_leaf(const Scratch& scratch, const std::string& name, const std::string& key = "") {
  PlanText plan;
  if (std::filesystem::exists(scratch / "offline")) plan.make = R"("leaf")";
  plan.leaf = name + "/seal.pem";
  plan.leaf_key = key.empty() ? R"({"file":")" + name + R"(/seal.key"})" : key;
  plan.protocol = name + ".txt";
  hold(plan, scratch.path);
}

std::string id_of(const std::string& folder) { return base::to_hex(seal::open_seal(folder)->key_id()); }

}  // namespace

TEST_CASE("takeover: the new seal signs, the former chain stays, its key is set aside", "[seal]") {
  const Scratch scratch;
  next_leaf(scratch, "first");
  next_leaf(scratch, "second");
  CHECK(seal::take_over(scratch / "service", scratch / "first").empty());
  CHECK(id_of(scratch / "service") == id_of(scratch / "first"));
  const auto former = seal::take_over(scratch / "service", scratch / "second");
  CHECK(former == id_of(scratch / "first"));
  CHECK(id_of(scratch / "service") == id_of(scratch / "second"));
  CHECK(read_text(scratch / ("service/past-" + former + ".pem")) == read_text(scratch / "first/seal.pem"));
  CHECK(std::filesystem::status(scratch / ("service/past-" + former + ".key")).permissions() ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  CHECK(seal::read_chains(scratch / "service").size() == 2);
  CHECK(seal::read_anchors(scratch / "service").size() == 1);
}

TEST_CASE("takeover: broken off between certificates and key, it is done again", "[seal]") {
  const Scratch scratch;
  next_leaf(scratch, "first");
  next_leaf(scratch, "second");
  seal::take_over(scratch / "service", scratch / "first");
  const auto old_key = read_text(scratch / "service/seal.key");
  const auto former = seal::take_over(scratch / "service", scratch / "second");
  write_text(scratch / "service/seal.key", old_key);
  CHECK_THROWS_WITH(seal::open_seal(scratch / "service"), Catch::Contains("is not the key of"));
  seal::take_over(scratch / "service", scratch / "second");
  CHECK(id_of(scratch / "service") == id_of(scratch / "second"));
  CHECK(std::filesystem::exists(scratch / ("service/past-" + former + ".pem")));
}

TEST_CASE("takeover: from a file to a token and back", "[seal]") {
  make_token("takeover");
  const Scratch scratch;
  next_leaf(scratch, "file");
  next_leaf(scratch, "token", in_plan(token_place("takeover", "seal")));
  next_leaf(scratch, "again");
  for (const auto* name : {"file", "token", "again"}) {
    seal::take_over(scratch / "service", scratch / name);
    CHECK(id_of(scratch / "service") == id_of(scratch / name));
  }
  CHECK(seal::read_chains(scratch / "service").size() == 3);
}

TEST_CASE("takeover: an SM2 key takes over too, and the former one is set aside", "[seal]") {
  const Scratch scratch;
  for (const std::string name : {"first", "second"}) {
    next_leaf(scratch, name);
    PlanText plan;
    plan.make = R"("sm2")";
    plan.more = R"(,"sm2":")" + name + R"(/sm2.key")";
    plan.protocol = name + "-sm2.txt";
    hold(plan, scratch.path);
    seal::take_over(scratch / "service", scratch / name);
    seal::take_over(scratch / "service", scratch / name);
    CHECK(read_text(scratch / "service/sm2.key") == read_text(scratch / (name + "/sm2.key")));
    CHECK(read_text(scratch / "service/sm2.key.pub") == read_text(scratch / (name + "/sm2.key.pub")));
  }
  const auto is_past = [](const auto& entry) { return entry.path().string().ends_with(".sm2.key"); };
  CHECK(std::ranges::count_if(std::filesystem::directory_iterator(scratch / "service"), is_past) == 1);
}

TEST_CASE("takeover: specimens are followed by specimens, and real seals by real ones", "[seal][specimen]") {
  const Scratch scratch;
  seal::make_demonstration_keys(scratch / "demonstration", "Bureau");
  next_leaf(scratch, "real");
  seal::take_over(scratch / "service", scratch / "real");
  CHECK_THROWS_WITH(seal::take_over(scratch / "service", scratch / "demonstration"), Catch::Contains("specimens"));
  CHECK_THROWS_WITH(seal::take_over(scratch / "demonstration", scratch / "real"), Catch::Contains("specimens"));
  CHECK(id_of(scratch / "service") == id_of(scratch / "real"));
}
