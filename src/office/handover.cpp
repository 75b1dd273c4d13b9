#include "procedure/handover.h"

#include "base/hash.h"
#include "office/act.h"
#include "office/acts.h"
#include "office/authority.h"

namespace office {

std::expected<base::Id, Hindrance> hand_over(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                             procedure::Recipient recipient, const std::string& document_number, const Signature& signature,
                                             const procedure::Shown& shown) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    const auto matter = matter_for(office, subject, Act::hand_over, inquiry);
    if (!matter) return std::unexpected(matter.error());
    const bool ready = std::holds_alternative<procedure::Issued>(matter->state) || std::holds_alternative<procedure::Refused>(matter->state);
    if (!ready) return std::unexpected(MovedOn{});

    const procedure::HandOver command{recipient, document_number, signature.kind, base::random_id(office.random), base::sha256(signature.bytes),
                                      shown};
    const auto event = procedure::decide(procedure::lodged(matter->state)->lodged, command, circumstance(office, subject));
    if (!event) return std::unexpected(event.error());
    auto batch = batch_of(office, *matter, {{*event}}, form);
    batch.blobs.push_back({event->signature, inquiry, signature.bytes});
    return append(office, inquiry, std::move(batch));
  });
}

}  // namespace office
