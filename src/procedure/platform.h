#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/hash.h"
#include "base/instant.h"
#include "law/finding.h"

namespace procedure {

/// Whom a platform is asked for: [caution_4]
struct Sought {
  std::vector<std::string> document_numbers;  // present and earlier passports, permits
  std::string mrz_name;                       // ICAO 9303 spelling: SURNAME<<GIVEN<NAMES
  std::optional<law::Day> born_on;
  std::string nationality;
  char sex = 'X';
  bool operator==(const Sought&) const = default;
};

/// Which of the criteria agreed where not all of them did: [time_5]
enum class Criterion { document_number, name, birth_date };

struct NothingKnown {
  bool operator==(const NothingKnown&) const = default;
};
struct Match {  // one person, by every criterion
  std::vector<law::Record> records;
  bool operator==(const Match&) const = default;
};
struct PartialMatch {  // somebody agrees in part: never a hit, never a miss
  std::vector<Criterion> agreeing;
  std::vector<law::Record> records;  // of those who agree in part; for the restricted role alone
  bool operator==(const PartialMatch&) const = default;
};
struct Silent {  // no answer: [platform_silent]
  std::string reason;
  bool operator==(const Silent&) const = default;
};
using PlatformAnswer = std::variant<NothingKnown, Match, PartialMatch, Silent>;

/// The answer of one platform, with what is kept of it.
struct Extract {
  std::string platform;
  base::Instant answered_at{};
  base::Digest digest{};  // over the answer's bytes as received
  PlatformAnswer answer;
  bool operator==(const Extract&) const = default;
};

/// A criminal-information platform. Implementations live in platform/; all that are configured must answer.
class Platform {
 public:
  virtual ~Platform() = default;
  virtual std::string name() const = 0;
  virtual Extract look_up(const Sought& sought) = 0;
};

}  // namespace procedure
