#pragma once
#include <map>
#include <string>

#include "office/finishing.h"

namespace main_program {

/// What is on record is signed, on start and every minute: each by itself, so that one which cannot be signed, or which breaks whatever signs it, keeps
/// no other. What stands still is an alarm in the log, once and again when its cause is another; a matter is named by its reference, which says nothing of
/// anybody.
class Round {
 public:
  explicit Round(const office::Office& office) : office_(office) {}
  Round(const Round&) = delete;
  Round& operator=(const Round&) = delete;

  /// Answers how many were signed.
  std::size_t go();

 private:
  enum class Came { is_signed, stays, nobody_answers };
  Came ask(const office::Unfinished& one);
  void stands_still(const base::Id& owner, const std::string& why);

  const office::Office& office_;
  std::map<base::Id, std::string> still_;  // what was not signed in the last round, and why
};

}  // namespace main_program
