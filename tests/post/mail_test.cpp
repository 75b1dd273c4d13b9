#include <catch2/catch.hpp>

#include "base/bytes.h"
#include "post/mail.h"

namespace {

const auto now = *base::parse_rfc3339("2026-11-28T02:03:04.567Z");
constexpr base::Id id{{1, 2, 3}};

std::string unfolded(std::string text) {
  for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ")) text.erase(at, 3);
  return text;
}

// The text that encoded words spell; each must be whole characters of its own.
std::string spelt(std::string words) {
  std::string text;
  while (!words.empty()) {
    REQUIRE(words.starts_with("=?utf-8?B?"));
    const auto end = words.find("?=");
    CHECK(end + 2 <= 75);
    const auto bytes = *base::from_base64(words.substr(10, end - 10));
    CHECK((bytes.front() & 0xC0) != 0x80);
    text += base::as_text(bytes);
    words.erase(0, end + 2);
  }
  return text;
}

}  // namespace

TEST_CASE("post: an address is one, plainly spelt", "[post]") {
  for (const auto* good : {"a@example.org", "first.last+tag@sub.example.co", "o'neil@example.org", "x_y-z@1.example"}) CHECK(post::is_address(good));
  for (const auto* bad : {"", "a", "a@", "@example.org", "a@example", "a b@example.org", "a@b@example.org", "<a@example.org>", "a@example.org,b@example.org",
                          "a@example.org\r\nBcc: b@example.org", ".a@example.org", "a..b@example.org", "a@example.org.", "\"a\"@example.org", "张@example.org",
                          "010 1234 5678"})
    CHECK_FALSE(post::is_address(bad));
  CHECK_FALSE(post::is_address(std::string(65, 'a').append("@example.org")));
  CHECK_FALSE(post::is_address(std::string("a@").append(250, 'a').append(".org")));
}

TEST_CASE("post: a message is ASCII on short lines, and spells its subject and body in any script", "[post]") {
  const std::string subject = "受理编号 京公朝犯查受字〔2026〕12号 的到期日已变更 / The due date of 京公朝犯查受字〔2026〕12号 has changed";
  std::string body = "您的申请……\n\nYour application …\n";
  for (int i = 0; i < 40; ++i) body += "第" + std::to_string(i) + "行\n";
  const auto message = post::message_of({"somebody@example.org", subject, body}, "service@police.example", now, id);
  for (std::size_t at = 0; at < message.size();) {
    const auto end = message.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    CHECK(end - at <= 78);
    at = end + 2;
  }
  CHECK(std::ranges::all_of(message, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
  CHECK(message.starts_with("Date: Sat, 28 Nov 2026 02:03:04 +0000\r\nFrom: <service@police.example>\r\nTo: <somebody@example.org>\r\nMessage-ID: <"));
  CHECK(message.find(base::to_text(id) + "@police.example>\r\nSubject: ") != std::string::npos);
  const auto headers = unfolded(message.substr(0, message.find("\r\n\r\n") + 2));
  const auto from = headers.find("Subject: ") + 9;
  CHECK(spelt(headers.substr(from, headers.find("\r\n", from) - from)) == subject);
  auto encoded = message.substr(message.find("\r\n\r\n") + 4);
  std::erase_if(encoded, [](char c) { return c == '\r' || c == '\n'; });
  std::string read(base::as_text(*base::from_base64(encoded)));
  std::erase(read, '\r');
  CHECK(read == body);
}

TEST_CASE("post: nothing is written to or from what is no address", "[post]") {
  CHECK_THROWS_AS(post::message_of({"a@example.org\r\nBcc: b@example.org", "", ""}, "service@police.example", now, id), std::invalid_argument);
  CHECK_THROWS_AS(post::message_of({"a@example.org", "", ""}, "service", now, id), std::invalid_argument);
}

TEST_CASE("post: where nobody takes it, it is said why and not to whom", "[post]") {
  const auto sent = post::send({.url = "smtp://127.0.0.1:1", .from = "service@police.example"}, {"somebody@example.org", "a", "b\n"}, now, id);
  REQUIRE_FALSE(sent);
  CHECK_FALSE(sent.error().why.empty());
  CHECK_FALSE(sent.error().for_good);
  CHECK(sent.error().why.find("somebody") == std::string::npos);
  CHECK(post::send({.url = "smtp://127.0.0.1@mail.example.invalid", .from = "service@police.example"}, {"somebody@example.org", "a", "b\n"}, now, id)
            .error()
            .why.find("names a user") != std::string::npos);
  CHECK_FALSE(post::send({.url = "file:///etc/hostname", .from = "service@police.example"}, {"somebody@example.org", "a", "b\n"}, now, id));
}
