#include <cerrno>
#include <cstring>
#include <system_error>
#include <vector>

#include <unistd.h>

#include "rules/filter.h"
#include "rules/rules.h"

namespace rules {
namespace {

constexpr std::size_t portion = std::size_t{1} << 18;
constexpr std::size_t longest_line = std::size_t{1} << 24;

std::size_t read_some(int fd, char* into, std::size_t room) {
  for (;;) {
    const auto got = ::read(fd, into, room);
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) throw std::system_error(errno, std::generic_category(), "reading questions");
  }
}

void write_all(int fd, std::string& from) {
  for (std::size_t done = 0; done < from.size();) {
    const auto put = ::write(fd, from.data() + done, from.size() - done);
    if (put >= 0)
      done += static_cast<std::size_t>(put);
    else if (errno != EINTR)
      throw std::system_error(errno, std::generic_category(), "writing answers");
  }
  from.clear();
}

/// Cuts what comes in into lines. A line that is too long is skipped to its end and refused once.
class Lines {
 public:
  explicit Lines(Filter& filter) : filter_(filter) {}

  void take(std::string_view bytes, std::string& out) {
    while (!bytes.empty()) {
      const auto* end = static_cast<const char*>(std::memchr(bytes.data(), '\n', bytes.size()));
      if (end == nullptr) return hold(bytes);
      const auto line = bytes.substr(0, static_cast<std::size_t>(end - bytes.data()));
      bytes.remove_prefix(line.size() + 1);
      answer(line, out);
    }
  }
  void finish(std::string& out) {
    if (!held_.empty() || too_long_) answer({}, out);
  }

 private:
  void hold(std::string_view bytes) {
    if (held_.size() + bytes.size() > longest_line) too_long_ = true;
    if (too_long_)
      held_.clear();
    else
      held_ += bytes;
  }
  void answer(std::string_view line, std::string& out) {
    if (too_long_ || held_.size() + line.size() > longest_line) {
      filter_.refuse("a line over 16 MiB", out);
    } else if (held_.empty()) {
      filter_.answer(line, out);
    } else {
      held_ += line;
      filter_.answer(held_, out);
    }
    held_.clear();
    too_long_ = false;
  }
  Filter& filter_;
  std::string held_;  // the beginning of a line whose end has not come yet
  bool too_long_ = false;
};

}  // namespace

int run(std::string_view what, const law::Jurisdiction& jurisdiction, law::Day today, int in, int out) {
  Filter filter(what, jurisdiction, today);
  Lines lines(filter);
  std::vector<char> room(portion);
  std::string answers;
  while (const auto got = read_some(in, room.data(), room.size())) {
    lines.take({room.data(), got}, answers);
    write_all(out, answers);  // whoever asks line by line is answered line by line
  }
  lines.finish(answers);
  write_all(out, answers);
  return filter.all_well_formed() ? 0 : 1;
}

}  // namespace rules
