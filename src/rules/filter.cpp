#include "rules/filter.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "rules/json_line.h"
#include "rules/rules.h"

namespace rules {
namespace {

constexpr std::array<std::string_view, 6> all_names = {"due", "residence", "finding", "count", "place", "identity"};
constexpr std::array<Rule, 6> all_rules = {due, residence, finding, count, place, identity};

Rule rule_of(std::string_view what) {
  const auto found = std::ranges::find(all_names, what);
  assert(found != all_names.end());
  return all_rules[static_cast<std::size_t>(found - all_names.begin())];
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

void write_fault(const base::Malformed& fault, std::string& out) {
  JsonLine(out).open().open("error").text("field", fault.field).text("reason", fault.reason).close().close();
  out += '\n';
}

}  // namespace

std::span<const std::string_view> names() { return all_names; }

Filter::Filter(std::string_view what, const law::Jurisdiction& jurisdiction, law::Day today)
    : law_{jurisdiction, law::WorkingDayIndex(jurisdiction.calendar), today}, rule_(rule_of(what)) {}

void Filter::answer(std::string_view line, std::string& out) {
  if (is_blank(line)) return refuse("a blank line", out);
  if (const auto parsed = question_.parse(line); !parsed) return refuse(parsed.error().reason, out);
  const auto before = out.size();
  fault_.clear();
  rule_(law_, question_, fault_, out);
  if (!fault_.any()) {
    out += '\n';
    return;
  }
  out.resize(before);
  all_well_formed_ = false;
  write_fault(fault_.first(), out);
}

void Filter::refuse(std::string_view reason, std::string& out) {
  all_well_formed_ = false;
  write_fault({{}, std::string(reason)}, out);
}

}  // namespace rules
