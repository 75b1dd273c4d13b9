#include <catch2/catch.hpp>

#include "http/forwarded.h"

namespace {

std::string asker(const std::string& peer, const std::string& forwarded, const std::vector<std::string>& proxies) {
  http::Request request;
  request.peer = peer;
  if (!forwarded.empty()) request.headers["x-forwarded-for"] = forwarded;
  return http::asker(request, proxies);
}

const std::vector<std::string> proxies{"127.0.0.1", "10.0.0.2"};

}  // namespace

TEST_CASE("forwarded: a proxy of ours is believed who came to it", "[http]") {
  CHECK(asker("127.0.0.1", "192.0.2.1", proxies) == "192.0.2.1");
  CHECK(asker("127.0.0.1", "2001:db8::7", proxies) == "2001:db8::7");
  CHECK(asker("127.0.0.1", "192.0.2.1, 10.0.0.2", proxies) == "192.0.2.1");
  CHECK(asker("127.0.0.1", "192.0.2.1 ,\t10.0.0.2, 127.0.0.1", proxies) == "192.0.2.1");
}

TEST_CASE("forwarded: what a stranger has written before their own address is not believed", "[http]") {
  CHECK(asker("127.0.0.1", "203.0.113.9, 192.0.2.1", proxies) == "192.0.2.1");
  CHECK(asker("127.0.0.1", "10.0.0.2, 192.0.2.1, 10.0.0.2", proxies) == "192.0.2.1");
}

TEST_CASE("forwarded: nobody else is believed, and who names nobody is who connected", "[http]") {
  CHECK(asker("192.0.2.1", "203.0.113.9", proxies) == "192.0.2.1");
  CHECK(asker("127.0.0.1", "203.0.113.9", {}) == "127.0.0.1");
  for (const std::string nobody : {"", "unknown", "192.0.2.1:4711", "192.0.2.1, unknown", "192.0.2.1,", ",", " ", "192.0.2", "10.0.0.2"})
    CHECK(asker("127.0.0.1", nobody, proxies) == "127.0.0.1");
}
