#include "walks/served.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <utility>

namespace walks {
namespace {

constexpr std::chrono::seconds patience{120};  // a first start writes the register of synthetic people and opens the accounts
constexpr std::chrono::milliseconds pause{50};

int created(const std::filesystem::path& file) { return ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600); }

[[noreturn]] void become(const std::string& program, const std::filesystem::path& directory, unsigned workers) {
  ::dup2(created(directory / "serve.out"), STDOUT_FILENO);
  ::dup2(created(directory / "serve.log"), STDERR_FILENO);
  const auto data = directory.string();
  const auto threads = std::to_string(workers);
  ::execl(program.c_str(), program.c_str(), "serve", "--demo", "--listen", "127.0.0.1:0", "--public-url", "http://127.0.0.1:8080", "--data", data.c_str(),
          "--workers", threads.c_str(), static_cast<char*>(nullptr));
  ::_exit(127);
}

}  // namespace

Served::Served(const std::string& program, const std::filesystem::path& directory, unsigned workers) {
  process_ = ::fork();
  if (process_ < 0) throw std::runtime_error("no process");
  if (process_ == 0) become(program, directory, workers);
  await_port(directory / "serve.out");
}

// Both outputs go to files: a pipe that nobody empties would stop the program.
void Served::await_port(const std::filesystem::path& output) {
  static constexpr std::string_view before = "serves at http://127.0.0.1:";
  const auto until = std::chrono::steady_clock::now() + patience;
  while (std::chrono::steady_clock::now() < until && ::waitpid(process_, nullptr, WNOHANG) == 0) {
    std::ostringstream said;
    said << std::ifstream(output).rdbuf();
    const auto text = said.str();
    const auto at = text.find(before);
    if (at != std::string::npos && text.find('\n', at) != std::string::npos) {
      port_ = static_cast<unsigned short>(std::stoul(text.substr(at + before.size())));
      return;
    }
    std::this_thread::sleep_for(pause);
  }
  throw std::runtime_error("the program did not start: " + output.string() + " and serve.log tell more");
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
