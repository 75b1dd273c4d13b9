#pragma once
#include <optional>
#include <string>
#include <vector>

#include "law/day.h"
#include "main/commands.h"

namespace main_program {

/// What the public check made of the documents of a day.
struct DayChecked {
  std::size_t documents = 0;
  std::vector<std::string> alarms = {};  // a sentence each; a document is named by where its file is kept, never by a number or a name
};

/// Every document that was signed on this day (of the bureau's calendar), as the journal has it, held to the public check: its file is there and is the
/// one on record, its signature holds over all of it, the register knows it; the credential that a certificate carries says the same, and the proof of
/// the log leads to the intent. Reads beside a service that may be running, and writes nothing.
DayChecked check_documents_of(const Place& place, law::Day day, std::chrono::minutes offset);

/// The night's work: the documents of every day up to yesterday's, from three in the morning on or as soon as the program runs after that. The day that was
/// done last stands in a file, so that no day is left out while the service stands still; where there is none, it begins with yesterday.
class Night {
 public:
  explicit Night(std::string file);
  /// The first day that is not done yet; none where it is not the time.
  std::optional<law::Day> due(base::Instant now, std::chrono::minutes offset) const;
  void done(law::Day day);
  /// It could not be done: in an hour again.
  void failed(base::Instant now);

 private:
  std::string file_;
  std::optional<law::Day> done_;
  base::Instant again_ = base::Instant::min();
};

}  // namespace main_program
