#pragma once
#include "jurisdiction/json_day.h"
#include "law/jurisdiction.h"

/// The parts of a jurisdiction's data, one reader a file. Each reads strictly and leaves the first fault in `fault`.
namespace jurisdiction {

std::string words_of(const base::JsonObject& in, std::string_view key);  // not empty

void read_settings(const base::JsonDocument& document, base::JsonFault& fault, law::Jurisdiction& into);
void read_organizations(const base::JsonDocument& document, base::JsonFault& fault, law::Jurisdiction& into);
void read_statutory(const base::JsonDocument& document, base::JsonFault& fault, law::Calendar& into);
void read_arrangement(const base::JsonDocument& document, base::JsonFault& fault, int year, law::Calendar& into);

}  // namespace jurisdiction
