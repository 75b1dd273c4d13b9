#include "signer/signing_socket.h"

#include <list>
#include <stdexcept>
#include <thread>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "signer/socket_address.h"

namespace signer {
namespace {

constexpr std::size_t most_connections = 64;
constexpr std::chrono::seconds idle{60}, sending{10};
constexpr int glance = 200;  // milliseconds after which a waiting thread looks whether to stop

bool readable(int socket) {
  pollfd asked{socket, POLLIN, 0};
  return poll(&asked, 1, glance) > 0;
}

/// A thread and whether it has ended.
struct Conversation {
  std::atomic<bool> over = false;
  std::jthread thread;
};

}  // namespace

SigningSocket::SigningSocket(std::string path, std::set<uid_t> allowed, const Desk& desk)
    : path_(std::move(path)), allowed_(std::move(allowed)), desk_(desk), listening_(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  if (const Descriptor other(connect_to(path_)); other.open()) throw std::runtime_error("the signer: another process answers at " + path_);
  unlink(path_.c_str());
  const auto address = address_of_socket(path_);
  const bool alone = allowed_ == std::set<uid_t>{geteuid()};
  // Made with the rights that it keeps: there is no moment at which others could connect.
  const auto before = umask(alone ? 0177 : 0117);
  const bool bound = listening_.open() && bind(listening_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  umask(before);
  if (!bound || listen(listening_.get(), 64) != 0) throw std::runtime_error("the signer: " + path_ + " cannot be listened at");
}

SigningSocket::~SigningSocket() { unlink(path_.c_str()); }

bool SigningSocket::welcome(int connection) const {
  ucred peer{};
  socklen_t size = sizeof peer;
  return getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && allowed_.contains(peer.uid);
}

void SigningSocket::serve(const Descriptor& connection) const {
  auto until = std::chrono::steady_clock::now() + idle;
  while (!stopping_ && std::chrono::steady_clock::now() < until) {
    if (!readable(connection.get())) continue;
    const auto frame = receive_frame(connection.get(), most_asked, std::chrono::steady_clock::now() + sending);
    if (!frame) return;
    const auto asked = decode_asked(*frame);
    const auto answer = asked ? desk_.answer(*asked) : Answered(asked.error());
    if (!send_frame(connection.get(), encode(answer), std::chrono::steady_clock::now() + sending)) return;
    if (!asked) return;  // who speaks another language is not listened to any longer
    until = std::chrono::steady_clock::now() + idle;
  }
}

void SigningSocket::run() {
  std::list<Conversation> conversations;
  while (!stopping_) {
    std::erase_if(conversations, [](const auto& one) { return one.over.load(); });
    if (!readable(listening_.get())) continue;
    Descriptor connection(accept4(listening_.get(), nullptr, nullptr, SOCK_CLOEXEC));
    if (!connection.open() || conversations.size() >= most_connections || !welcome(connection.get())) continue;
    auto& one = conversations.emplace_back();
    one.thread = std::jthread([this, &one, held = std::move(connection)] {
      serve(held);
      one.over = true;
    });
  }
}

void SigningSocket::stop() { stopping_ = true; }

}  // namespace signer
