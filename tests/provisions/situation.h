#pragma once
#include <string_view>
#include <utility>
#include <vector>

#include "beijing.h"
#include "law/materials.h"

/// An adult in person with form and valid passport; tests change one thing.
inline law::Situation complete() {
  law::Situation situation;
  situation.on = day("2026-11-23");
  situation.application_form = true;
  situation.passport = law::ShownDocument{day("2030-01-01")};
  situation.born_on = day("1990-05-05");
  return situation;
}

using Lacks = std::vector<std::pair<std::string_view, law::Lack>>;

inline Lacks lacks(const law::Situation& situation) {
  Lacks out;
  for (const auto& one : law::missing(law::checklist(situation, beijing().settings))) out.emplace_back(one.key, one.lack);
  return out;
}
