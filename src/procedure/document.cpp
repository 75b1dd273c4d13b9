#include "procedure/document.h"

#include <algorithm>

namespace procedure {
namespace {

std::size_t characters(const std::string& utf8) {
  return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

bool within(const std::string& text, std::size_t limit) {
  return characters(text) <= limit && static_cast<std::size_t>(std::ranges::count(text, '\n')) < reason_lines;
}

}  // namespace

bool fits(const Reason& reason) { return within(reason.zh, reason_limit_zh) && within(reason.en, reason_limit_en); }

}  // namespace procedure
