#pragma once
#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "http/message.h"

namespace http {

struct Limits {
  std::size_t header_bytes = 16 * 1024;
  std::size_t body_bytes = 16 * 1024 * 1024;
  std::size_t connections = 4096;
  std::chrono::seconds header_time{10};
  std::chrono::seconds body_time{60};
  std::chrono::seconds idle_time{30};
};

/// An HTTP/1.1 server: parses, bounds and answers; knows no page.
class Server {
 public:
  /// `answer` runs on a pool of `workers` threads and may block on the disk.
  Server(std::string address, unsigned short port, unsigned workers, Limits limits, std::function<Response(Request&)> answer);
  ~Server();
  unsigned short port() const;  // the one bound, where 0 was asked for
  void run();                   // until stop; returns when answers under way are sent
  void stop();                  // from any thread or a signal's

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace http
