#include "post/mail.h"

#include <arpa/inet.h>

#include <algorithm>
#include <cstring>
#include <ctime>
#include <memory>
#include <stdexcept>

#include "base/bytes.h"
#include "http/exchange.h"

namespace post {
namespace {

constexpr std::size_t most_address = 254, most_local = 64;  // RFC 5321, 4.5.3.1
constexpr std::size_t word_bytes = 42, line_bytes = 57;  // of base64: a line has at most 78 characters, the name of its header with it

bool is_atom(std::string_view text, std::string_view more) {
  if (text.empty() || text.front() == '.' || text.back() == '.' || text.find("..") != std::string_view::npos) return false;
  return std::ranges::all_of(text, [more](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || more.find(c) != std::string_view::npos;
  });
}

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Cut where a character begins, never within one.
std::string encoded_words(std::string_view text) {
  std::string words;
  while (!text.empty()) {
    auto size = std::min(text.size(), word_bytes);
    while (size < text.size() && size > 1 && continues(text[size])) --size;
    if (!words.empty()) words += "\r\n ";
    words += "=?utf-8?B?" + base::to_base64(base::as_bytes(text.substr(0, size))) + "?=";
    text.remove_prefix(size);
  }
  return words;
}

std::string encoded_body(std::string_view text) {
  std::string lines;  // of the text, as mail has them
  for (const char c : text) lines += c == '\n' ? std::string("\r\n") : std::string(1, c);
  std::string body;
  for (std::string_view left = lines; !left.empty(); left.remove_prefix(std::min(left.size(), line_bytes)))
    body += base::to_base64(base::as_bytes(left.substr(0, line_bytes))) + "\r\n";
  return body;
}

// RFC 5322, 3.3, in UTC: the names of days and months are English whatever the locale.
std::string date_of(base::Instant now) {
  static constexpr const char* days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  static constexpr const char* months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  char clock[32];
  std::strftime(clock, sizeof clock, "%Y %H:%M:%S +0000", &parts);
  const auto day = std::to_string(parts.tm_mday);
  return std::string(days[parts.tm_wday]) + ", " + day + " " + months[parts.tm_mon] + " " + clock;
}

std::size_t give(char* to, std::size_t size, std::size_t count, void* from) {
  auto& left = *static_cast<std::string_view*>(from);
  const auto given = std::min(size * count, left.size());
  std::memcpy(to, left.data(), given);
  left.remove_prefix(given);
  return given;
}

std::string part_of(const std::string& url, CURLUPart part) {
  struct Freed {
    void operator()(CURLU* held) const { curl_url_cleanup(held); }
    void operator()(char* held) const { curl_free(held); }
  };
  const std::unique_ptr<CURLU, Freed> parsed(curl_url());
  if (parsed == nullptr || curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK) return {};
  char* found = nullptr;
  if (curl_url_get(parsed.get(), part, &found, 0) != CURLUE_OK) return {};
  return std::unique_ptr<char, Freed>(found).get();
}

bool stays_here(const std::string& url) {
  const auto host = part_of(url, CURLUPART_HOST);
  in_addr four{};
  return host == "localhost" || host == "[::1]" || (inet_pton(AF_INET, host.c_str(), &four) == 1 && ntohl(four.s_addr) >> 24 == 127);
}

}  // namespace

bool is_address(std::string_view text) {
  const auto at = text.find('@');
  if (at == std::string_view::npos || text.size() > most_address || at > most_local) return false;
  const auto host = text.substr(at + 1);
  return is_atom(text.substr(0, at), "!#$%&'*+-/=?^_`{|}~") && is_atom(host, "-") && host.find('.') != std::string_view::npos;
}

std::string message_of(const Mail& mail, const std::string& from, base::Instant now, const base::Id& id) {
  if (!is_address(mail.to) || !is_address(from)) throw std::invalid_argument("not an address");
  return "Date: " + date_of(now) + "\r\nFrom: <" + from + ">\r\nTo: <" + mail.to + ">\r\nMessage-ID: <" + base::to_text(id) +
         from.substr(from.find('@')) + ">\r\nSubject: " + encoded_words(mail.subject) +
         "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\n\r\n" +
         encoded_body(mail.body);
}

std::expected<void, NotTaken> send(const MailServer& server, const Mail& mail, base::Instant now, const base::Id& id) {
  // A name before an '@' would be taken for who signs in, and the host behind it be overlooked.
  if (!part_of(server.url, CURLUPART_USER).empty()) return std::unexpected(NotTaken{"the address of the mail server names a user"});
  const auto message = message_of(mail, server.from, now, id);
  std::string_view left = message;
  http::Exchange exchange("smtp,smtps", server.patience);
  const auto recipients = http::curl_list(mail.to);
  const auto from = "<" + server.from + ">";
  exchange.set(CURLOPT_URL, server.url.c_str());
  exchange.set(CURLOPT_USE_SSL, static_cast<long>(stays_here(server.url) ? CURLUSESSL_NONE : CURLUSESSL_ALL));
  if (!server.user.empty()) {
    exchange.set(CURLOPT_USERNAME, server.user.c_str());
    exchange.set(CURLOPT_PASSWORD, server.password.c_str());
  }
  exchange.set(CURLOPT_MAIL_FROM, from.c_str());
  exchange.set(CURLOPT_MAIL_RCPT, recipients.get());
  exchange.set(CURLOPT_READFUNCTION, give);
  exchange.set(CURLOPT_READDATA, &left);
  exchange.set(CURLOPT_UPLOAD, 1L);
  const auto done = exchange.go();
  if (done) return {};
  const auto reply = exchange.reply();
  const bool refused = reply >= 500 && reply < 600 && done.error().code != CURLE_LOGIN_DENIED;
  return std::unexpected(NotTaken{done.error().why + (reply == 0 ? "" : ", reply " + std::to_string(reply)), refused});
}

}  // namespace post
