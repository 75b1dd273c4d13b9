#include "procedure/proofreading.h"

namespace procedure {
namespace {

template <class Content>
std::optional<Unsignable> fault_in(const Content& content, const ApplicationLodged& lodged, const FindingMade& found, law::Day on, base::Instant now) {
  // document_4: whom it names is whom the passport names that was shown.
  if (content.person != lodged.application.person || content.document != lodged.application.document) return Unsignable{"unsignable.names", ""};
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
