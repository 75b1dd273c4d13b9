#pragma once
#include <csignal>
#include <string>
#include <thread>

#include "http/server.h"
#include "main/commands.h"

/// What every subcommand that serves needs: its address, a way to end, a line to whoever started it.
namespace main_program {

struct Address {
  std::string host;
  unsigned short port = 0;
};
/// ADDRESS:PORT; throws where it is none.
Address address_of(const std::string& listen);

/// Held back from this thread and from all that it starts afterwards: one thread that took them would end the process where it stands.
sigset_t hold_back_stop_signals();
/// The signals that end the service arrive on a thread of their own, which may then call anything.
std::jthread stop_on_signal(const sigset_t& signals, http::Server& server);

/// A line on the standard output, at once.
void say(const std::string& line);

}  // namespace main_program
