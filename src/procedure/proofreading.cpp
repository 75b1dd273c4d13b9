#include "procedure/proofreading.h"

#include <tuple>

namespace procedure {
namespace {

// Field by field, not by `==`: where that stands in a header, its lines may be counted as never run (tools/coverage.sh sees one object's copy of them).
// A field that is added does not compile here until it is held as well.
auto printed(const Person& person) {
  const auto& [surname, given_names, native_name, chinese_name, sex, nationality, born_on] = person;
  return std::tie(surname, given_names, native_name, chinese_name, sex, nationality, born_on);
}

auto printed(const IdentityDocument& document) {
  const auto& [kind, number, issuer, expires_on] = document;
  return std::tie(kind, number, issuer, expires_on);
}

template <class Content>
std::optional<Unsignable> fault_in(const Content& content, const ApplicationLodged& lodged, const FindingMade& found, law::Day on, base::Instant now) {
  // document_4: whom it names is whom the passport names that was shown.
  const auto& application = lodged.application;
  if (printed(content.person) != printed(application.person)) return Unsignable{"unsignable.names", ""};
  if (printed(content.document) != printed(application.document)) return Unsignable{"unsignable.names", ""};
  // caution_5: it reflects what the platforms held at one moment, which is over, and it is issued today.
  if (content.inquired_at != found.inquired_at || content.inquired_at > now) return Unsignable{"unsignable.dates", ""};
  if (content.issued_on != on) return Unsignable{"unsignable.dates", ""};
  return std::nullopt;
}

}  // namespace

std::optional<Unsignable> fault_of(const CertificateContent& content, const ApplicationLodged& lodged, const FindingMade& found, law::Day on,
                                   base::Instant now) {
  return fault_in(content, lodged, found, on, now);
}

std::optional<Unsignable> fault_of(const RefusalContent& content, const ApplicationLodged& lodged, const FindingMade& found, law::Day on,
                                   base::Instant now) {
  return fault_in(content, lodged, found, on, now);
}

}  // namespace procedure
