#include <catch2/catch.hpp>

#include "client.h"
#include "http/post.h"

using namespace std::chrono_literals;
using http::Address;
using http::Request;
using http::Response;
using http_test::Running;

namespace {

Address here(unsigned short port, std::string path = "/") { return {false, "127.0.0.1", std::to_string(port), std::move(path)}; }

/// Whoever connects is sent these bytes, whatever is asked, and is then hung up on.
class Parrot {
 public:
  explicit Parrot(std::string bytes) : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    REQUIRE(bind(socket_, reinterpret_cast<const sockaddr*>(&address), size) == 0);
    REQUIRE(listen(socket_, 4) == 0);
    REQUIRE(getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) == 0);
    port = ntohs(address.sin_port);
    thread_ = std::thread([this, bytes = std::move(bytes)] {
      const int asked = accept(socket_, nullptr, nullptr);
      char ignored[4096];
      if (recv(asked, ignored, sizeof ignored, 0) > 0 && send(asked, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0) return;
      close(asked);
    });
  }
  ~Parrot() {
    thread_.join();
    close(socket_);
  }
  unsigned short port = 0;

 private:
  int socket_;
  std::thread thread_;
};

}  // namespace

TEST_CASE("post: what is sent arrives, and the answer comes back", "[http]") {
  Running running({}, [](Request& request) {
    return Response::text(std::string(name(request.method)) + " " + request.path + " " + std::string(request.header("content-type")) + " " + request.body, 409)
        .header("X-Size", "7");
  });
  const auto answer = http::post(here(running.server.port(), "/a/b"), "text/x.note", "old 0\n\n");
  REQUIRE(answer);
  CHECK(answer->status == 409);
  CHECK(answer->body == "POST /a/b text/x.note old 0\n\n");
  CHECK(answer->headers.at("x-size") == "7");
}

TEST_CASE("post: whoever hangs, hangs up, says too much or no HTTP is given up on", "[http]") {
  Running slow({}, [](Request&) {
    std::this_thread::sleep_for(600ms);
    return Response::text("late");
  });
  const auto started = std::chrono::steady_clock::now();
  CHECK_FALSE(http::post(here(slow.server.port()), "text/plain", "", {.time = 100ms}));
  CHECK(std::chrono::steady_clock::now() - started < 500ms);
  Running long_winded({}, [](Request&) { return Response::text(std::string(1001, 'a')); });
  CHECK(http::post(here(long_winded.server.port()), "text/plain", "", {.body_bytes = 1001}));
  CHECK_FALSE(http::post(here(long_winded.server.port()), "text/plain", "", {.body_bytes = 1000}));
  for (const auto* bytes : {"", "hello\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort", "HTTP/1.1 20"}) {
    const Parrot parrot(bytes);
    CHECK_FALSE(http::post(here(parrot.port), "text/plain", "x", {.time = 2s}));
  }
  unsigned short nobody = 0;
  {
    Running gone({}, [](Request&) { return Response::text(""); });
    nobody = gone.server.port();
  }
  CHECK_FALSE(http::post(here(nobody), "text/plain", "", {.time = 2s}));
  CHECK_FALSE(http::post({false, "no.such.host.invalid", "80", "/"}, "text/plain", "", {.time = 2s}));
}

TEST_CASE("post: over TLS nobody is believed without a certificate", "[http]") {
  Running plain({}, [](Request&) { return Response::text(""); });
  auto address = here(plain.server.port());
  address.tls = true;
  CHECK_FALSE(http::post(address, "text/plain", "", {.time = 2s}));
}

TEST_CASE("post: addresses are http or https, with host and path and nothing else", "[http]") {
  CHECK(http::parse_address("http://a.example") == Address{false, "a.example", "80", "/"});
  CHECK(http::parse_address("https://a.example/b") == Address{true, "a.example", "443", "/b"});
  CHECK(http::parse_address("http://[::1]:8090/") == Address{false, "::1", "8090", "/"});
  for (const auto* bad : {"", "a.example", "ftp://a.example", "http:///a", "http://u@a.example", "http://a.example?b", "http://a.example:99999999/",
                          "http://a b/"}) {
    INFO(bad);
    CHECK_FALSE(http::parse_address(bad));
  }
}
