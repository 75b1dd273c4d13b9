#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include "jurisdiction/jurisdiction.h"
#include "main/commands.h"
#include "main/law_at_hand.h"
#include "platform/generate.h"
#include "rules/rules.h"

namespace main_program {

law::Jurisdiction law_at_hand(const std::string& folder) {
  if (folder.empty()) return jurisdiction::embedded();
  auto read = jurisdiction::load(folder);
  if (!read) throw std::runtime_error("the jurisdiction's data cannot be read: " + read.error().field + ": " + read.error().reason);
  return *std::move(read);
}

int rules(const std::string& what, const std::string& folder) {
  const auto names = rules::names();
  if (std::ranges::find(names, what) == names.end()) {
    std::fprintf(stderr, "qingbai: there is no rule '%s'; ask for due, residence, finding, count, place or identity\n", what.c_str());
    return 2;
  }
  const auto law = law_at_hand(folder);
  return rules::run(what, law, law::day_at(base::system_clock()(), law.offset), STDIN_FILENO, STDOUT_FILENO);
}

int generate_register(std::uint64_t people, std::uint64_t seed, const std::string& path) { return platform::run_generate(people, seed, path); }

}  // namespace main_program
