#pragma once
#include <sys/types.h>

#include <filesystem>
#include <string>

namespace walks {

/// The program at work: `qingbai serve --demo` in a process of its own on a free port of the loopback interface, ended with this.
class Served {
 public:
  /// Its data, what it says (serve.out) and its log (serve.log) lie in `directory`. Returns when it answers; throws where it ends before.
  Served(const std::string& program, const std::filesystem::path& directory, unsigned workers);
  Served(const Served&) = delete;
  Served& operator=(const Served&) = delete;
  ~Served();

  unsigned short port() const { return port_; }
  pid_t process() const { return process_; }
  /// Of all its threads until now.
  double processor_seconds() const;
  /// Ends it as Ctrl-C does and waits; throws where it did not end well.
  void stop();

 private:
  void await_port(const std::filesystem::path& output);
  pid_t process_ = 0;
  unsigned short port_ = 0;
};

}  // namespace walks
