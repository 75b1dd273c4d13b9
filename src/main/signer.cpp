#include <csignal>
#include <stdexcept>
#include <thread>

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

#include "main/law_at_hand.h"
#include "main/listening.h"
#include "main/signing.h"
#include "signer/press_signer.h"
#include "signer/signing_socket.h"

namespace main_program {
namespace {

std::set<uid_t> users_of(const std::vector<std::string>& names) {
  std::set<uid_t> users;
  for (const auto& name : names) {
    const auto* found = getpwnam(name.c_str());
    if (found == nullptr) throw std::runtime_error("there is no user " + name);
    users.insert(found->pw_uid);
  }
  if (users.empty()) users.insert(geteuid());
  return users;
}

std::jthread stop_on_signal(const sigset_t& signals, signer::SigningSocket& socket) {
  return std::jthread([signals, &socket] {
    int number = 0;
    sigwait(&signals, &number);
    socket.stop();
  });
}

}  // namespace

int sign_at_socket(const SignerOptions& options) {
  const auto folder = options.seal.empty() ? options.place.seal() : options.seal;
  if (!seal::has_seal(folder)) {
    if (!options.demonstration) throw std::runtime_error(folder + " holds no seal: make one in a ceremony (docs/keys.md), or a specimen's with --demo");
    seal::make_demonstration_keys(folder, signing_name(law_at_hand(options.jurisdiction)));
  }
  const auto stop_signals = hold_back_stop_signals();
  const auto seal = seal::open_seal(folder);
  signer::SignedLog log(options.state.empty() ? options.place.signer() : options.state, base::system_random());
  const text::Catalogue words;
  const paper::Press press(words, paper::Part::a_3b, "/usr/share/fonts", has_second_key(folder));
  const signer::PressSigner drawing(press, *seal, base::system_random(), second_key(folder));
  const signer::Desk desk(drawing, *seal, log, base::system_clock());
  const auto path = options.socket.empty() ? options.place.signer_socket() : options.socket;
  signer::SigningSocket socket(path, users_of(options.peers), desk);
  const auto stopper = stop_on_signal(stop_signals, socket);
  say(fmt::format("The signer answers at {}{}", path, seal->specimen() ? "; what it signs is a specimen" : ""));
  socket.run();
  return 0;
}

}  // namespace main_program
