#include "procedure/content.h"

namespace procedure {

std::string number_of(const Content& content) {
  return std::visit(
      [](const auto& held) {
        if constexpr (requires { held.head; }) return held.head.number;
        else return held.number;
      },
      content);
}

bool says_specimen(const Content& content) {
  return std::visit(
      [](const auto& held) {
        if constexpr (requires { held.head; }) return held.head.specimen;
        else return held.specimen;
      },
      content);
}

}  // namespace procedure
