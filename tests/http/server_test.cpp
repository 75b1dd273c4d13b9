#include <atomic>
#include <random>

#include <catch2/catch.hpp>

#include "client.h"
#include "http/router.h"

using namespace std::chrono_literals;
using http::Limits;
using http::Request;
using http::Response;
using http_test::body_of;
using http_test::Client;
using http_test::Running;
using http_test::status_of;

namespace {

/// Tells in the answer what was understood of the request.
Response echo(Request& request) {
  std::string body = std::string(name(request.method)) + " " + request.path;
  for (const auto& [name, value] : request.query) body += " " + name + "=" + value;
  for (const auto& part : request.form) body += " [" + part.name + "=" + part.value + (part.file_name ? "@" + *part.file_name : "") + "]";
  body += " " + request.body;
  return Response::text(std::move(body));
}

std::string ask(unsigned short port, std::string_view request) {
  Client client(port);
  client.send(request);
  return client.receive();
}

const std::string close_line = "Connection: close\r\n";

}  // namespace

TEST_CASE("server: a request is answered, and the connection kept for the next", "[http]") {
  Running running({}, echo);
  Client client(running.server.port());
  client.send("GET /a%20b?c=%E6%9C%9D+1 HTTP/1.1\r\nHost: x\r\n\r\n");
  const auto first = client.receive_until("c=朝 1 ");
  CHECK(status_of(first) == 200);
  CHECK(body_of(first) == "GET /a b c=朝 1 ");
  CHECK(first.find("Content-Length: 17\r\n") != std::string::npos);
  CHECK(first.find("\r\nDate: ") != std::string::npos);
  CHECK(first.find("Connection: close") == std::string::npos);
  client.send("GET /2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  const auto second = client.receive();
  CHECK(body_of(second) == "GET /2 ");
  CHECK(second.find("Connection: close") != std::string::npos);
}

TEST_CASE("server: requests sent without waiting are answered in their order", "[http]") {
  Running running({}, echo);
  std::string all;
  for (int i = 0; i < 20; ++i) {
    all += "POST /" + std::to_string(i) + " HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nb" + std::to_string(10 + i);
  }
  Client client(running.server.port());
  client.send(all);
  const auto answers = client.receive_until("POST /19 b29");
  std::size_t at = 0;
  for (int i = 0; i < 20; ++i) {
    at = answers.find("POST /" + std::to_string(i) + " b" + std::to_string(10 + i), at);
    REQUIRE(at != std::string::npos);
  }
}

TEST_CASE("server: HEAD has the header of GET and no body", "[http]") {
  Running running({}, echo);
  const auto answer = ask(running.server.port(), "HEAD /a HTTP/1.1\r\nHost: x\r\n" + close_line + "\r\n");
  CHECK(status_of(answer) == 200);
  CHECK(answer.find("Content-Length: 8\r\n") != std::string::npos);
  CHECK(body_of(answer).empty());
}

TEST_CASE("server: however a request is cut into packets, it is the same request", "[http]") {
  Running running({}, echo);
  const std::string request =
      "POST /form HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=xx\r\n" + close_line +
      "Content-Length: 132\r\n\r\n"
      "--xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--xx\r\nContent-Disposition: form-data; name=\"f\"; filename=\"p.png\"\r\n\r\nbytes\r\n--xx--\r\n";
  const auto header = request.find("\r\n\r\n") + 4;
  auto counted = request;
  counted.replace(counted.find("132"), 3, std::to_string(request.size() - header));
  const auto seed = std::random_device{}();
  INFO("seed " << seed);
  std::mt19937 random(seed);
  for (int round = 0; round < 12; ++round) {
    Client client(running.server.port());
    for (std::string_view rest = counted; !rest.empty();) {
      const auto piece = std::min<std::size_t>(rest.size(), 1 + random() % 60);
      REQUIRE(client.send(rest.substr(0, piece)));
      rest.remove_prefix(piece);
      if (random() % 4 == 0) std::this_thread::sleep_for(1ms);
    }
    CHECK(body_of(client.receive()) == "POST /form [a=1] [f=bytes@p.png] ");
  }
}

TEST_CASE("server: what cannot be read is refused with its status", "[http]") {
  struct Row {
    std::string request;
    int status;
  };
  Limits limits;
  limits.header_bytes = 1024;
  limits.body_bytes = 2000;
  limits.bodies_bytes = 3000;
  Running running(limits, echo);
  const std::string host = "Host: x\r\n";
  const std::string form = "Content-Type: application/x-www-form-urlencoded\r\n";
  for (const auto& [request, status] : std::initializer_list<Row>{
           {"nonsense\r\n\r\n", 400},
           {"GET / HTTP/1.1\r\n\r\n", 400},
           {"GET / HTTP/1.1\r\n" + host + host + "\r\n", 400},
           {"GET /%zz HTTP/1.1\r\n" + host + "\r\n", 400},
           {"GET /a%2Fb HTTP/1.1\r\n" + host + "\r\n", 400},
           {"GET /../etc HTTP/1.1\r\n" + host + "\r\n", 400},
           {"GET /?a=%ff HTTP/1.1\r\n" + host + "\r\n", 400},
           {"OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 400},
           {"GET / HTTP/1.1\r\n" + host + "X: " + std::string(2000, 'a') + "\r\n\r\n", 431},
           {"POST / HTTP/1.1\r\n" + host + form + "Content-Length: 2001\r\n\r\n" + std::string(2001, 'a'), 413},
           {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n" + "fff\r\n" + std::string(0xfff, 'a') + "\r\n0\r\n\r\n", 413},
           {"POST / HTTP/1.1\r\n" + host + form + close_line + "Content-Length: 3\r\n\r\n%zz", 400},
           {"POST / HTTP/1.1\r\n" + host + close_line + "Content-Type: multipart/form-data\r\nContent-Length: 1\r\n\r\na", 400},
           {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
           {"POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip\r\nContent-Length: 1\r\n\r\na", 400},
           {"POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
           {"POST / HTTP/1.1\r\n" + host + "Content-Length: 1\r\nContent-Length: 2\r\n\r\naa", 400},
           {"POST / HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400},
           {"POST / HTTP/1.1\r\n" + host + "Expect: a miracle\r\nContent-Length: 1\r\n\r\na", 417},
           {"DELETE / HTTP/1.1\r\n" + host + close_line + "\r\n", 200},
           {"GET http://x/abs HTTP/1.1\r\n" + host + close_line + "\r\n", 200},
           {"GET / HTTP/1.0\r\n\r\n", 200},
       }) {
    INFO(request.substr(0, 120));
    const auto answer = ask(running.server.port(), request);
    CHECK(status_of(answer) == status);
    if (status != 200) CHECK(answer.find("Connection: close") != std::string::npos);
  }
}

TEST_CASE("server: who asks whether to go on is told", "[http]") {
  Running running({}, echo);
  Client client(running.server.port());
  client.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n" + close_line + "\r\n");
  CHECK(client.receive_until("\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n");
  client.send("ab");
  CHECK(body_of(client.receive()) == "POST / ab");
}

TEST_CASE("server: who asks whether to send too much is told not to", "[http]") {
  Running running({}, echo);
  Client client(running.server.port());
  client.send("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 99999999999\r\n\r\n");
  CHECK(status_of(client.receive()) == 413);
}

TEST_CASE("server: bodies that do not fit in memory together wait for another day", "[http]") {
  Limits limits;
  limits.body_bytes = 1000;
  limits.bodies_bytes = 1500;
  Running running(limits, echo);
  Client first(running.server.port());
  first.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n" + close_line + "\r\n");
  std::this_thread::sleep_for(50ms);
  const std::string other = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n" + close_line + "\r\n" + std::string(900, 'a');
  CHECK(status_of(ask(running.server.port(), other)) == 503);
  first.send(std::string(1000, 'a'));
  CHECK(status_of(first.receive()) == 200);
  CHECK(status_of(ask(running.server.port(), other)) == 200);
}

TEST_CASE("server: slow headers, slow bodies and idle connections are cut", "[http]") {
  Limits limits;
  limits.header_time = limits.body_time = limits.idle_time = 1s;
  Running running(limits, echo);
  Client idle(running.server.port());
  Client header(running.server.port());
  Client body(running.server.port());
  body.send("POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n");
  const auto started = std::chrono::steady_clock::now();
  for (const char c : std::string_view("GET / HTTP/1.1\r\n")) {  // a byte now and then does not win more time
    header.send(std::string_view(&c, 1));
    body.send(std::string_view(&c, 1));
    std::this_thread::sleep_for(100ms);
  }
  CHECK(status_of(header.receive()) == 408);
  CHECK(status_of(body.receive()) == 408);
  CHECK(idle.receive().empty());
  CHECK(std::chrono::steady_clock::now() - started < 6s);
}

TEST_CASE("server: connections over the limit wait until one ends", "[http]") {
  Limits limits;
  limits.connections = 2;
  Running running(limits, echo);
  auto first = std::make_unique<Client>(running.server.port());
  Client second(running.server.port());
  std::this_thread::sleep_for(100ms);
  Client third(running.server.port());
  third.send("GET /3 HTTP/1.1\r\nHost: x\r\n" + close_line + "\r\n");
  CHECK(third.receive(200ms).empty());
  first.reset();
  CHECK(body_of(third.receive()) == "GET /3 ");
}

TEST_CASE("server: an act that throws, and one that takes long, disturb nobody else", "[http]") {
  std::string logged;
  Running running(
      {},
      [](Request& request) -> Response {
        if (request.path == "/throw") throw std::runtime_error("disk full");
        if (request.path == "/slow") std::this_thread::sleep_for(300ms);
        return echo(request);
      },
      [&](const http::Fault& fault) {
        logged = fault.what;
        return Response::text("drawn " + fault.request.reference, fault.status);
      });
  Client slow(running.server.port());
  slow.send("GET /slow HTTP/1.1\r\nHost: x\r\n" + close_line + "\r\n");
  const auto thrown = ask(running.server.port(), "GET /throw HTTP/1.1\r\nHost: x\r\n" + close_line + "\r\n");
  CHECK(status_of(thrown) == 500);
  CHECK(body_of(thrown).size() == std::string("drawn ").size() + 8);
  CHECK(thrown.find("disk full") == std::string::npos);
  CHECK(logged == "disk full");
  CHECK(body_of(slow.receive()) == "GET /slow ");
}

TEST_CASE("server: whoever draws a fault knows the path, also where the body is refused unread", "[http]") {
  Running running({}, echo, [](const http::Fault& fault) { return Response::text("at " + fault.request.path, fault.status); });
  const auto refused = ask(running.server.port(), "POST /api/v1/checks?a=b HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n");
  CHECK(status_of(refused) == 413);
  CHECK(body_of(refused) == "at /api/v1/checks");
}

TEST_CASE("server: stopping finishes what is under way and takes nothing new", "[http]") {
  std::atomic<bool> begun = false;
  Running running({}, [&](Request& request) {
    begun = true;
    std::this_thread::sleep_for(300ms);
    return echo(request);
  });
  const auto port = running.server.port();
  Client idle(port);
  Client busy(port);
  busy.send("GET /last HTTP/1.1\r\nHost: x\r\n\r\n");
  while (!begun) std::this_thread::sleep_for(1ms);
  const auto started = std::chrono::steady_clock::now();
  running.stop();
  CHECK(std::chrono::steady_clock::now() - started < 3s);
  const auto answer = busy.receive();
  CHECK(body_of(answer) == "GET /last ");
  CHECK(answer.find("Connection: close") != std::string::npos);
  CHECK(idle.receive().empty());
  Client late(port);
  CHECK_FALSE(late.send("GET / HTTP/1.1\r\n"));
}

TEST_CASE("server: bytes without sense never bring it down", "[http]") {
  Limits limits;
  limits.header_bytes = 2048;
  limits.body_bytes = 4096;
  Running running(limits, echo);
  const auto seed = std::random_device{}();
  INFO("seed " << seed);
  std::mt19937 random(seed);
  const std::string good =
      "POST /a?b=c HTTP/1.1\r\nHost: x\r\nCookie: a=b; c\r\nContent-Type: multipart/form-data; boundary=xx\r\nContent-Length: 10\r\n\r\n--xx\r\n\r\nab";
  for (int round = 0; round < 300; ++round) {
    auto bad = good;
    for (int i = 0; i < 4; ++i) bad[random() % bad.size()] = static_cast<char>(random());
    Client client(running.server.port());
    client.send(bad);
    if (round % 10 == 0) client.receive(20ms);
  }
  CHECK(status_of(ask(running.server.port(), "GET / HTTP/1.1\r\nHost: x\r\n" + close_line + "\r\n")) == 200);
}
