#pragma once
#include <optional>
#include <string>

#include "procedure/circumstance.h"
#include "procedure/due_date.h"

// Telling: whoever was given a due date that moved is told the new one, by the service where they have an address for mail, else by a person; and it stays on
// record who told, when and how. [provisional]
namespace procedure {

enum class Means { at_the_counter, telephone, letter, message, mail };  // mail: sent by the service itself

/// The day that the applicant or objector was given last, where another one is right by now.
struct Untold {
  law::Day given, due_on;
  bool operator==(const Untold&) const = default;
};
/// What is to be told after one more move; none where the day is again the one that was given.
std::optional<Untold> untold(const std::optional<Untold>& before, const DueDateMoved& event);

struct TellOfDueDate {
  Means means = Means::telephone;
  std::string note;  // who was reached, under which number
};
struct ApplicantTold {
  law::Day on;
  law::Day due_on;  // the day that they were told
  Means means = Means::telephone;
  std::string note;
  base::Id officer;
  bool operator==(const ApplicantTold&) const = default;
};

/// Where there is something to tell; telling needs no more than that.
ApplicantTold decide(const Untold& untold, const TellOfDueDate& command, const Circumstance& at);

}  // namespace procedure
