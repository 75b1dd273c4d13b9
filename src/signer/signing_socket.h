#pragma once
#include <atomic>
#include <mutex>
#include <set>
#include <string>

#include <sys/types.h>

#include "signer/desk.h"

namespace signer {

/// The signer's end of its unix socket. Whoever connects is asked of the kernel (SO_PEERCRED): a process of another user than those allowed gets no word.
class SigningSocket {
 public:
  /// Throws where another process answers there. The socket is its owner's alone, or its group's too where another user is allowed: their ids decide.
  SigningSocket(std::string path, std::set<uid_t> allowed, const Desk& desk);
  SigningSocket(const SigningSocket&) = delete;
  SigningSocket& operator=(const SigningSocket&) = delete;
  ~SigningSocket();

  /// Answers until `stop`, each connection on a thread of its own; afterwards what was being signed is finished.
  void run();
  /// From any thread.
  void stop();

 private:
  bool welcome(int connection) const;
  void serve(const Descriptor& connection) const;

  std::string path_;
  std::set<uid_t> allowed_;
  const Desk& desk_;
  Descriptor listening_;
  std::atomic<bool> stopping_ = false;
};

}  // namespace signer
