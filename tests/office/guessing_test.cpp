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

TEST_CASE("caution_5: a network's misses are forgotten after a day without one, and not before", "[caution_5][office]") {
  using namespace std::chrono_literals;
  office::Patience patience;
  base::Instant now{1h};
  const auto misses_until_waiting = [&] {
    int count = 0;
    while (!office::must_wait(patience, "192.0.2.1", now) && count < 100) {
      office::note_miss(patience, "192.0.2.9", now);
      ++count;
    }
    return count;
  };
  CHECK(misses_until_waiting() == 21);
  now += 24h - 1ms;
  CHECK(misses_until_waiting() == 1);
  now += 24h;
  CHECK(misses_until_waiting() == 21);
  CHECK_FALSE(office::must_wait(patience, "192.0.3.1", now));
}
