#pragma once
#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "base/hash.h"
#include "law/organization.h"
#include "law/working_day.h"

namespace law {

/// Dated settings of the jurisdiction; each is a reading, never a constant in code.
struct Settings {
  int processing_days = 3;             // [time_1]
  int residence_days = 180;            // [residence_1]
  int free_inquiries = 3;              // [caution_1]
  int review_days = 15;                // [review_2]
  int review_extension_days = 30;      // [review_3]
  bool extension_on_top = true;        // [thirty_on_top]
  int investigation_days = 15;         // [investigation_limit]
  int investigation_extension_days = 30;
  int trustee_age = 18;                // [materials_3]
  int trustee_age_by_reason = 16;
  int certificate_months = 0;          // [no_expiry]: for how long a certificate is valid; 0: without end
  std::string numbering = "京公{district}犯查{kind}字〔{year}〕{n}号";   // [numbering]
  std::map<std::string, std::string> kind_characters;  // document kind -> its character
  std::string hotline = "12367";       // [caution_2]
  bool operator==(const Settings&) const = default;
};

/// All that a bureau's own data say, read once from jurisdictions/NAME.
struct Jurisdiction {
  std::string name;     // "beijing"
  std::string name_en, name_zh;
  std::string zone;     // "Asia/Shanghai"
  std::chrono::minutes offset{};
  Calendar calendar;
  std::vector<Organization> organizations;  // the processing places
  std::vector<Organization> superiors;      // who stands above them, [review_4]
  Settings settings;
  base::Digest digest{};                    // over the files it was read from: events record it
};

}  // namespace law
