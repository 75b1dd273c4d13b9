#pragma once
#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "http/message.h"

namespace http {

/// What a server takes from others before it defends itself.
struct Limits {
  std::size_t header_bytes = 16 * 1024;
  std::size_t body_bytes = 16 * 1024 * 1024;
  std::size_t bodies_bytes = 256 * 1024 * 1024;  // of all requests under way together
  std::size_t connections = 4096;                // more wait in the system's queue
  std::chrono::seconds header_time{10};          // from a request's first byte to the end of its header
  std::chrono::seconds body_time{60};            // and from there to the end of its body; also to send an answer
  std::chrono::seconds idle_time{30};            // between requests
  std::chrono::seconds stop_time{20};            // for what is under way when the server stops
};

/// A request that no act answered.
struct Fault {
  int status = 500;        // 400, 408, 413, 417, 431, 503; 500 where `answer` threw
  const Request& request;  // as much of it as was read
  std::string what{};      // of the exception: for the operator's log, never for the page
};

/// An HTTP/1.1 server: parses, bounds and answers; knows no page. One thread does all input and output and never runs an act; acts run
/// on threads of their own and may block on the disk (docs/decisions: one thread for the network).
class Server {
 public:
  /// `answer` runs on a pool of `workers` threads and may block on the disk. `draw` makes the page of a fault, on the same threads; both are
  /// called by several threads at once. Throws where the address cannot be had.
  Server(std::string address, unsigned short port, unsigned workers, Limits limits, std::function<Response(Request&)> answer,
         std::function<Response(const Fault&)> draw = plain);
  ~Server();
  unsigned short port() const;  // the one bound, where 0 was asked for
  void run();                   // until stop; returns when answers under way are sent
  void stop();                  // from any thread or a signal's

  /// A fault's status in plain text, with the reference.
  static Response plain(const Fault& fault);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

std::string_view reason_phrase(int status);

}  // namespace http
