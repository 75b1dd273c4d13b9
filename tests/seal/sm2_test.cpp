#include <catch2/catch.hpp>

#include "seal/plan.h"
#include "seal/sm2.h"

TEST_CASE("sm2: the example of GB/T 32918.5 verifies, and no other message, key or signature does", "[seal]") {
  // Appendix A of the part on the curve's parameters: the user is the default one.
  const auto point = base::from_hex("0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                                    "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13").value();
  const auto signature = base::from_hex("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                                        "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa").value();
  const auto message = base::to_bytes("message digest");
  CHECK(seal::sm2_holds(point, message, signature));
  CHECK_FALSE(seal::sm2_holds(point, base::to_bytes("message digesu"), signature));
  for (std::size_t i = 0; i < signature.size(); ++i) {
    auto changed = signature;
    changed[i] ^= 1;
    CHECK_FALSE(seal::sm2_holds(point, message, changed));
  }
  CHECK_FALSE(seal::sm2_holds(base::Bytes(65, 4), message, signature));
  CHECK_FALSE(seal::sm2_holds({}, message, signature));
}

TEST_CASE("sm2: a ceremony makes a key that signs, its file its owner's alone", "[seal]") {
  const Scratch scratch;
  PlanText plan;
  plan.make = R"("sm2")";
  plan.more = R"(,"sm2":"seal/sm2.key")";
  const auto made = hold(plan, scratch.path);
  REQUIRE(made.size() == 1);
  CHECK_THAT(read_text(scratch / "protocol.txt"), Catch::Contains("SM2"));
  const auto key = seal::Sm2Key::open(scratch / "seal/sm2.key");
  const auto message = base::to_bytes("certificate");
  const auto signature = key.sign(message);
  CHECK(signature.size() == 64);
  CHECK(seal::sm2_holds(key.point(), message, signature));
  CHECK_THAT(read_text(scratch / "seal/sm2.key.pub"), Catch::Contains("BEGIN PUBLIC KEY"));
  CHECK_THAT(why_not_held(plan, scratch.path), Catch::Contains("is there already"));
  std::filesystem::permissions(scratch / "seal/sm2.key", std::filesystem::perms::group_read, std::filesystem::perm_options::add);
  CHECK_THROWS_WITH(seal::Sm2Key::open(scratch / "seal/sm2.key"), Catch::Contains("read by others"));
}
