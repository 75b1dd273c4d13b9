#pragma once
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <string>
#include <string_view>
#include <thread>

#include "http/server.h"

namespace http_test {

/// A socket to the server under test: what goes over the wire is written out by the test.
class Client {
 public:
  explicit Client(unsigned short port) : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  }
  ~Client() { close(socket_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  bool send(std::string_view bytes) {
    while (connected_ && !bytes.empty()) {
      const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return connected_;
  }

  /// What comes until the server closes, or nothing came for `silence`.
  std::string receive(std::chrono::milliseconds silence = std::chrono::milliseconds(2000)) {
    std::string all;
    while (receive_some(all, silence)) {
    }
    return all;
  }

  /// What comes until `end` stands in it.
  std::string receive_until(std::string_view end) {
    std::string all;
    while (all.find(end) == std::string::npos && receive_some(all, std::chrono::milliseconds(5000))) {
    }
    return all;
  }

  bool closed_within(std::chrono::milliseconds time) {
    std::string all;
    const auto started = std::chrono::steady_clock::now();
    while (receive_some(all, time)) {
    }
    return std::chrono::steady_clock::now() - started < time;
  }

 private:
  bool receive_some(std::string& all, std::chrono::milliseconds silence) {
    pollfd readable{socket_, POLLIN, 0};
    if (poll(&readable, 1, static_cast<int>(silence.count())) != 1) return false;
    char bytes[16384];
    const auto length = recv(socket_, bytes, sizeof bytes, 0);
    if (length <= 0) return false;
    all.append(bytes, static_cast<std::size_t>(length));
    return true;
  }

  int socket_;
  bool connected_ = false;
};

/// A server on a free port, stopped at the end of the test.
class Running {
 public:
  Running(http::Limits limits, std::function<http::Response(http::Request&)> answer,
          std::function<http::Response(const http::Fault&)> draw = http::Server::plain)
      : server("127.0.0.1", 0, 2, limits, std::move(answer), std::move(draw)), thread_([this] { server.run(); }) {}
  ~Running() { stop(); }
  void stop() {
    server.stop();
    if (thread_.joinable()) thread_.join();
  }
  http::Server server;

 private:
  std::thread thread_;
};

inline int status_of(std::string_view answer) { return answer.starts_with("HTTP/1.1 ") ? std::atoi(std::string(answer.substr(9, 3)).c_str()) : 0; }

inline std::string_view body_of(std::string_view answer) {
  const auto end = answer.find("\r\n\r\n");
  return end == std::string_view::npos ? std::string_view{} : answer.substr(end + 4);
}

}  // namespace http_test
