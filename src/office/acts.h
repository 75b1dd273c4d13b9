#pragma once
#include "office/matter.h"
#include "procedure/acceptance.h"
#include "procedure/handover.h"

// The acts of the counter, each in a file of its own. Each loads the matter, asks whether the subject may, lets the law decide,
// and appends; what it answers is the inquiry. A form sent twice is answered as the first time.
namespace office {

std::expected<base::Id, Hindrance> lodge(const Office& office, const Subject& subject, FormKey form, const procedure::LodgeApplication& command);

/// What must lie on the counter for this application, and what the law says of it besides.
procedure::Preview preview(const Office& office, const Subject& subject, const Matter& matter);
std::expected<base::Id, Hindrance> accept(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                          const procedure::AcceptApplication& command);

/// Draws, signs and keeps the Acceptance Receipt, where the matter is not done on the spot. [time_1]
std::expected<base::Id, Hindrance> issue_receipt(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry);

/// Asks every platform and finds on what they answer.
std::expected<base::Id, Hindrance> ask_platforms(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry);

/// Puts the certificate on record, signs it, keeps it. Where a crash fell between, the same act finishes what was begun.
std::expected<base::Id, Hindrance> issue(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry);
/// The same for the notification of refusal, once a second officer has confirmed. [result_2] [document_5]
std::expected<base::Id, Hindrance> refuse(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry);

/// The signature itself: strokes as an SVG path in a box of 600 by 200, or a scan (PNG, JPEG or PDF).
struct Signature {
  procedure::SignatureKind kind = procedure::SignatureKind::strokes;
  base::Bytes bytes;
};
std::expected<base::Id, Hindrance> hand_over(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                             procedure::Recipient recipient, const std::string& document_number, const Signature& signature,
                                             const procedure::Shown& shown = {});

}  // namespace office
