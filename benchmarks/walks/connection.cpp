#include "walks/connection.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>
#include <stdexcept>
#include <system_error>

namespace walks {
namespace {

constexpr std::size_t room = 256 * 1024;

[[noreturn]] void failed(const char* what) { throw std::system_error(errno, std::generic_category(), what); }

std::size_t number(std::string_view digits) {
  std::size_t value = 0;
  if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc{}) throw std::runtime_error("an answer whose length is no number");
  return value;
}

// The server writes each header's name in one spelling.
std::string_view header(std::string_view head, std::string_view name) {
  const auto at = head.find(name);
  if (at == std::string_view::npos) return {};
  const auto from = at + name.size();
  return head.substr(from, head.find("\r\n", from) - from);
}

}  // namespace

Connection::Connection(unsigned short port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)), host_("127.0.0.1:" + std::to_string(port)) {
  if (socket_ < 0) failed("socket");
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const int on = 1;
  ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) failed("connect");
  received_.resize(room);
}

Connection::~Connection() { ::close(socket_); }

Answer Connection::get(std::string_view path) { return exchange("GET " + std::string(path) + " HTTP/1.1\r\n", {}); }

Answer Connection::post(std::string_view path, std::string_view content_type, std::string_view body) {
  auto start = "POST " + std::string(path) + " HTTP/1.1\r\nOrigin: http://" + host_ + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ";
  start.append(content_type).append("\r\nContent-Length: ").append(std::to_string(body.size())).append("\r\n");
  return exchange(start, body);
}

Answer Connection::exchange(std::string_view start, std::string_view content) {
  sent_.assign(start).append("Host: ").append(host_).append("\r\nAccept-Language: en\r\n");
  if (!cookie_.empty()) sent_.append("Cookie: ").append(cookie_).append("\r\n");
  sent_.append("\r\n").append(content);
  for (std::size_t done = 0; done < sent_.size();) {
    const auto count = ::send(socket_, sent_.data() + done, sent_.size() - done, MSG_NOSIGNAL);
    if (count < 0) failed("send");
    done += static_cast<std::size_t>(count);
  }
  return receive();
}

Answer Connection::receive() {
  filled_ = 0;
  std::size_t end = std::string_view::npos;
  while ((end = std::string_view(received_).substr(0, filled_).find("\r\n\r\n")) == std::string_view::npos) more();
  auto head = std::string_view(received_).substr(0, end + 2);
  if (!head.starts_with("HTTP/1.1 ")) throw std::runtime_error("no answer of HTTP/1.1");
  const auto whole = end + 4 + number(header(head, "\r\nContent-Length: "));
  if (received_.size() < whole) received_.resize(whole);
  while (filled_ < whole) more();
  head = std::string_view(received_).substr(0, end + 2);
  const auto cookie = header(head, "\r\nSet-Cookie: ");
  return {static_cast<int>(number(head.substr(9, 3))), header(head, "\r\nLocation: "), cookie.substr(0, cookie.find(';')),
          std::string_view(received_).substr(end + 4, whole - end - 4)};
}

std::size_t Connection::more() {
  if (filled_ == received_.size()) received_.resize(2 * filled_);
  const auto count = ::recv(socket_, received_.data() + filled_, received_.size() - filled_, 0);
  if (count < 0) failed("recv");
  if (count == 0) throw std::runtime_error("the server closed the connection");
  filled_ += static_cast<std::size_t>(count);
  return static_cast<std::size_t>(count);
}

}  // namespace walks
