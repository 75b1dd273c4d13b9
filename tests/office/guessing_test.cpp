#include <catch2/catch.hpp>

#include "office/guessing.h"

TEST_CASE("caution_5: whoever has many addresses of one network is one who asks", "[caution_5][office]") {
  using office::network_of;
  CHECK(network_of("192.0.2.1") == network_of("192.0.2.254"));
  CHECK(network_of("192.0.2.1") != network_of("192.0.3.1"));
  CHECK(network_of("2001:db8:7::1") == network_of("2001:db8:7:ffff:1:2:3:4"));
  CHECK(network_of("2001:db8:7::1") != network_of("2001:db8:8::1"));
  CHECK(network_of("2001:db8::1") == network_of("2001:db8:0:9::1"));
  CHECK(network_of("::1") != network_of("fe80::1"));
  CHECK(network_of("::ffff:192.0.2.1") == network_of("192.0.2.9"));
  CHECK(network_of("::ffff:192.0.2.1") != network_of("::ffff:192.0.3.1"));
}
