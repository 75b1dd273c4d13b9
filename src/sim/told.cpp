#include <algorithm>

#include "sim/simulate.h"

namespace sim {
namespace {

using Counts = std::map<std::string, std::uint64_t>;

std::string line(const std::string& name, std::uint64_t count) {
  const auto number = std::to_string(count);
  const std::size_t width = 52;
  return "  " + name + std::string(name.size() < width ? width - name.size() : 1, ' ') + std::string(number.size() < 9 ? 9 - number.size() : 0, ' ') + number +
         "\n";
}

std::string table(const std::string& title, const Counts& counts, const std::vector<std::string>& every) {
  std::string text = title + "\n";
  for (const auto& name : every) {
    const auto found = counts.find(name);
    text += line(name, found == counts.end() ? 0 : found->second);
  }
  return text;
}

std::vector<std::string> names(const Counts& counts) {
  std::vector<std::string> all;
  for (const auto& [name, count] : counts) all.push_back(name);
  return all;
}

}  // namespace

std::vector<std::string> not_fired(const Tally& tally) {
  const auto unreachable = out_of_reach();
  std::vector<std::string> missing;
  const auto look = [&](const std::vector<std::string>& every, const Counts& counts) {
    for (const auto& name : every)
      if (!counts.contains(name) && std::ranges::find(unreachable, name, &OutOfReach::name) == unreachable.end()) missing.push_back(name);
  };
  look(all_events(), tally.events);
  look(procedure::all_impediments(), tally.impediments);
  return missing;
}

std::string told(const Tally& tally) {
  auto events = all_events();
  std::ranges::sort(events);
  auto text = table("What happened", tally.incidents, names(tally.incidents)) + table("Events", tally.events, events) +
              table("Impediments", tally.impediments, procedure::all_impediments()) + table("Other hindrances", tally.hindrances, names(tally.hindrances));
  const auto missing = not_fired(tally);
  text += "Not fired: " + std::to_string(missing.size()) + "\n";
  for (const auto& name : missing) text += "  " + name + "\n";
  text += "Out of reach of every act of the office\n";
  for (const auto& [name, reason] : out_of_reach()) text += "  " + name + ": " + reason + "\n";
  return text;
}

std::string told(const Report& report) {
  std::string text = "Seed " + std::to_string(report.asked.seed) + ": " + std::to_string(report.asked.days) + " days from " + law::to_text(report.first) +
                     ", " + std::to_string(report.entries) + " entries, root " + base::to_hex(report.root) + "\n" + told(report.tally) + "Invariants held\n";
  for (const auto& sentence : report.invariants) text += "  " + sentence + "\n";
  if (!report.failure) return text;
  const auto& failure = *report.failure;
  return text + "BROKEN on " + law::to_text(failure.day) + " after " + std::to_string(failure.entries) + " entries: " + failure.sentence + ": " + failure.how +
         "\nThe same again: qingbai simulate --seed " + std::to_string(report.asked.seed) + " --days " + std::to_string(report.asked.days) + "\n";
}

}  // namespace sim
