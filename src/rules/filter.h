#pragma once
#include <string>
#include <string_view>

#include "base/json_object.h"
#include "law/jurisdiction.h"
#include "law/working_day_index.h"

namespace rules {

/// What every question is answered from.
struct Law {
  const law::Jurisdiction& jurisdiction;
  law::WorkingDayIndex working_days;
  law::Day today;
};

/// One rule: reads the document's question strictly and appends its answer, or leaves a fault and whatever it appended.
using Rule = void (*)(const Law&, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer);

void due(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer);
void residence(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer);
void finding(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer);
void count(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer);
void place(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer);
void identity(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer);

/// Answers line by line; what a line needs in memory the next one uses again.
class Filter {
 public:
  Filter(std::string_view what, const law::Jurisdiction& jurisdiction, law::Day today);
  Filter(const Filter&) = delete;
  Filter& operator=(const Filter&) = delete;
  /// Appends the answer and a line feed.
  void answer(std::string_view line, std::string& out);
  /// The same for a line that nobody could read.
  void refuse(std::string_view reason, std::string& out);
  bool all_well_formed() const { return all_well_formed_; }

 private:
  Law law_;
  Rule rule_;
  base::JsonDocument question_;
  base::JsonFault fault_;
  bool all_well_formed_ = true;
};

}  // namespace rules
