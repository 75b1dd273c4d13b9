#include "walks/served.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace walks {
namespace {

constexpr int patience_ms = 120'000;  // a first start writes the register of synthetic people and opens the accounts

[[noreturn]] void become(const std::string& program, const std::filesystem::path& directory, unsigned workers, int output) {
  const auto log = ::open((directory / "serve.log").c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(log, STDERR_FILENO);
  const auto data = directory.string();
  const auto threads = std::to_string(workers);
  ::execl(program.c_str(), program.c_str(), "serve", "--demo", "--listen", "127.0.0.1:0", "--public-url", "http://127.0.0.1:8080", "--data", data.c_str(),
          "--workers", threads.c_str(), static_cast<char*>(nullptr));
  ::_exit(127);
}

}  // namespace

Served::Served(const std::string& program, const std::filesystem::path& directory, unsigned workers) {
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  process_ = ::fork();
  if (process_ < 0) throw std::runtime_error("no process");
  if (process_ == 0) become(program, directory, workers, ends[1]);
  ::close(ends[1]);
  await_port(ends[0]);
}

// What it prints after its address fits into the pipe: nobody reads it.
void Served::await_port(int output) {
  static constexpr std::string_view before = "serves at http://127.0.0.1:";
  std::string said;
  while (port_ == 0) {
    pollfd readable{output, POLLIN, 0};
    char some[4096];
    const auto count = ::poll(&readable, 1, patience_ms) == 1 ? ::read(output, some, sizeof some) : 0;
    if (count <= 0) throw std::runtime_error("the program did not start: " + said);
    said.append(some, static_cast<std::size_t>(count));
    const auto at = said.find(before);
    if (at != std::string::npos && said.find('\n', at) != std::string::npos) port_ = static_cast<unsigned short>(std::stoul(said.substr(at + before.size())));
  }
}

Served::~Served() {
  if (process_ == 0) return;
  ::kill(process_, SIGKILL);
  ::waitpid(process_, nullptr, 0);
}

void Served::stop() {
  int status = 0;
  ::kill(process_, SIGTERM);
  ::waitpid(std::exchange(process_, 0), &status, 0);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) throw std::runtime_error("the program did not end well");
}

double Served::processor_seconds() const {
  // proc(5): fields 14 and 15 are the ticks in user and kernel mode; the second field ends with the last ')'.
  std::ifstream file("/proc/" + std::to_string(process_) + "/stat");
  std::string line;
  std::getline(file, line);
  std::istringstream fields(line.substr(line.rfind(')') + 2));
  std::string skipped;
  for (int i = 0; i < 11; ++i) fields >> skipped;
  double user = 0;
  double kernel = 0;
  fields >> user >> kernel;
  return (user + kernel) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

}  // namespace walks
