#pragma once
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <variant>

#include "base/hash.h"
#include "base/instant.h"

namespace check {

/// What the register says of one document.
namespace standing {
struct Absent {  // no such document, or another code than its own
  bool operator==(const Absent&) const = default;
};
struct Stale {  // the list at hand is too old to say
  bool operator==(const Stale&) const = default;
};
struct Issued {
  std::string number;
  base::Instant at;
  bool specimen = true;
  std::optional<base::Instant> valid_before = {};  // the end of its period, where it has one: [no_expiry]
  bool operator==(const Issued&) const = default;
};
struct Revoked {
  std::string number;
  base::Instant at;
  bool operator==(const Revoked&) const = default;
};
/// Another stands in its place. Which one is not told: its number says of what kind it is, and whoever checks the old one has no right to that.
struct Replaced {
  std::string number;
  base::Instant at;
  bool operator==(const Replaced&) const = default;
};
/// Asked about a moment before it was issued.
struct NotYet {
  std::string number;
  base::Instant issued_at;
  bool operator==(const NotYet&) const = default;
};
// What a public list of statuses says, which knows no number and no reason.
struct Stands {
  base::Instant at{};  // the moment that was asked about, which the list may be a little older than
  bool operator==(const Stands&) const = default;
};
struct StandsNoMore {  // revoked or replaced
  bool operator==(const StandsNoMore&) const = default;
};
}  // namespace standing

struct Standing {
  std::variant<standing::Absent, standing::Stale, standing::Issued, standing::Revoked, standing::Replaced, standing::Stands, standing::StandsNoMore,
               standing::NotYet>
      state;
  base::Instant as_of;  // when the register was as it says
  std::optional<std::chrono::sys_days> day = {};  // that a list was asked about: it does not know since when a document is
  bool operator==(const Standing&) const = default;
};

/// Where the standing of documents is asked; a function that is empty cannot be asked, as on a machine apart from the office.
struct Register {
  /// By the SHA-256 of the whole file.
  std::function<Standing(const base::Digest& file)> of_file;
  /// By number and code together: a number alone must not be enough to ask.
  std::function<Standing(const std::string& number, const std::array<std::uint8_t, 16>& code)> of_number;
  /// By its entry of a public list: the list's address, and which entry.
  std::function<Standing(const std::string& list, std::uint32_t entry)> of_status = {};
};

}  // namespace check
