#include <catch2/catch.hpp>

#include "procedure/content.h"

using namespace procedure;

namespace {

/// A document of this kind that bears the number and says of itself whether it is a specimen.
template <typename Held>
Content saying(const std::string& number, bool specimen) {
  Held held;
  if constexpr (requires { held.head; }) {
    held.head.number = number;
    held.head.specimen = specimen;
  } else {
    held.number = number;
    held.specimen = specimen;
  }
  return held;
}

template <std::size_t... Kind>
std::vector<Content> every_kind(const std::string& number, bool specimen, std::index_sequence<Kind...>) {
  return {saying<std::variant_alternative_t<Kind, Content>>(number, specimen)...};
}

}  // namespace

TEST_CASE("specimen: of every kind of document it can be asked whether it is one, and which number it bears", "[specimen][numbering]") {
  for (const bool specimen : {true, false}) {
    for (const auto& content : every_kind("京公朝犯查证字〔2026〕7号", specimen, std::make_index_sequence<std::variant_size_v<Content>>{})) {
      INFO("kind " << content.index());
      CHECK(says_specimen(content) == specimen);
      CHECK(number_of(content) == "京公朝犯查证字〔2026〕7号");
    }
  }
}
