#pragma once
#include <variant>
#include <vector>

#include "procedure/circumstance.h"

// A person known by an identity document: how often an inquiry about them was accepted, over all offices. [caution_1]
namespace procedure {

/// An inquiry of this person was accepted: counted once, reviews and reissues never. [what_is_an_inquiry]
struct InquiryCounted {
  base::Id inquiry;
  law::Day on;
  bool operator==(const InquiryCounted&) const = default;
};

/// A look at personal data: by whom, of which inquiry, for what. [reminder_2]
struct Looked {
  base::Id officer;
  std::string organization;
  base::Id inquiry;
  std::string purpose;  // key into words/: "purpose.case", "purpose.print"
  bool restricted = false;
  bool operator==(const Looked&) const = default;
};

using PersonEvent = std::variant<InquiryCounted>;
using AccessEvent = std::variant<Looked>;

}  // namespace procedure
