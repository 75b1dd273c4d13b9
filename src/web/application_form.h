#pragma once
#include "law/identity.h"
#include "procedure/lodging.h"
#include "web/form.h"

namespace web {

/// The application as the form of the counter was filled in, and everything that is wrong with it.
struct FilledIn {
  procedure::Application application;
  std::vector<Fault> faults;
};
FilledIn application_of(const http::Request& request, const law::Jurisdiction& law, law::Day today);

/// Fills the form's fields from what a machine-readable zone says; the names have no check digit and are compared by eye.
std::vector<std::pair<std::string, std::string>> fields_of(const law::IdentityReading& reading);
/// The zone as it was scanned or typed: lines of any ending, put in the form that law::read_mrz reads.
std::string zone_of(std::string_view scanned);

}  // namespace web
