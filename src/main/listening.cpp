#include "main/listening.h"

#include <charconv>
#include <cstdio>
#include <stdexcept>

namespace main_program {

Address address_of(const std::string& listen) {
  const auto colon = listen.rfind(':');
  unsigned port = 0;
  const auto* const end = listen.data() + listen.size();
  if (colon == std::string::npos || std::from_chars(listen.data() + colon + 1, end, port).ptr != end || port > 65535)
    throw std::runtime_error("where to listen is ADDRESS:PORT, as 127.0.0.1:8080");
  return {listen.substr(0, colon), static_cast<unsigned short>(port)};
}

sigset_t hold_back_stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

std::jthread stop_on_signal(const sigset_t& signals, http::Server& server) {
  return std::jthread([signals, &server] {
    int number = 0;
    sigwait(&signals, &number);
    server.stop();
  });
}

void say(const std::string& line) {
  std::fputs((line + "\n").c_str(), stdout);
  std::fflush(stdout);
}

}  // namespace main_program
