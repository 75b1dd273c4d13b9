#pragma once
#include "procedure/extract.h"
#include "procedure/lodging.h"
#include "procedure/refusal.h"
#include "procedure/signer.h"

// What is about to be put on record, held once more against what was lodged and found: whoever made it may have taken the wrong thing. [document_4]
namespace procedure {

/// `on`, `now`: the day and the moment of the act. None where all agrees.
std::optional<Unsignable> fault_of(const CertificateContent& content, const ApplicationLodged& lodged, const FindingMade& found, law::Day on,
                                   base::Instant now);
std::optional<Unsignable> fault_of(const RefusalContent& content, const ApplicationLodged& lodged, const FindingMade& found, law::Day on,
                                   base::Instant now);

}  // namespace procedure
