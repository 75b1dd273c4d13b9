#include "office/assignment.h"

#include <algorithm>

#include "base/hash.h"
#include "codec/events.h"
#include "office/act.h"
#include "office/emergency.h"

namespace office {
namespace {

base::Digest grant_key(const Subject& subject, const base::Id& inquiry) {
  return base::sha256({base::as_bytes("purpose/"), subject.account.bytes, inquiry.bytes});
}

bool took_part(const Office& office, const Subject& subject, const std::vector<Past>& history, bool ended) {
  return std::ranges::any_of(history, [&](const auto& past) {
    return past.officer == subject.account && (!ended || law::day_at(past.at, office.law.offset) == today(office));
  });
}

std::optional<procedure::Purpose> declared(const Office& office, const Subject& subject, const base::Id& inquiry) {
  const auto value = office.shelf.find(grant_key(subject, inquiry), office.clock());
  return value ? procedure::parse_purpose(std::string(value->begin(), value->end())) : std::nullopt;
}

Footing footing(const Office& office, const Subject& subject, const Matter& matter, const std::vector<Past>* review) {
  const auto awaited = procedure::awaited(matter.state);
  const bool ended = awaited.empty();
  const auto waits = [&awaited](auto role) { return awaited.contains(role); };
  const auto has_part = [&](const std::vector<Past>& history) { return took_part(office, subject, history, ended); };
  // What another organization keeps is nobody's work here, whatever they did on it before it was transferred. [place_1]
  const bool here = subject.organization == procedure::lodged(matter.state)->lodged.organization;
  if (here && std::ranges::any_of(subject.roles, waits)) return Assigned{};
  if (here && (has_part(matter.history) || (review != nullptr && has_part(*review)))) return Assigned{};
  // A purpose opens what the own organization keeps, or the superior's below it.
  if (!here && in_emergency(office, subject, matter.id)) return InEmergency{};
  if (const auto purpose = declared(office, subject, matter.id)) return Declared{*purpose};
  return NoFooting{};
}

}  // namespace

Context context_of(const Office& office, const Subject& subject, const Matter& matter) {
  return {footing(office, subject, matter, nullptr), office.clock()};
}

Context context_of(const Office& office, const Subject& subject, const ReviewMatter& matter) {
  return {footing(office, subject, matter.inquiry, &matter.history), office.clock()};
}

std::string declared_key(procedure::Purpose purpose) { return "purpose.declared." + std::string(procedure::name(purpose)); }

std::string purpose_of(const Context& context, std::string usual) {
  if (const auto* declared = std::get_if<Declared>(&context.footing)) return declared_key(declared->purpose);
  if (std::holds_alternative<InEmergency>(context.footing)) return "purpose.emergency";
  return usual;
}

std::expected<base::Id, Hindrance> declare_purpose(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                   const procedure::DeclarePurpose& command) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    const auto matter = matter_for(office, subject, Act::declare_purpose, inquiry);
    if (!matter) return std::unexpected(matter.error());
    const auto event = procedure::decide(inquiry, command, circumstance(office, subject));
    if (!event) return std::unexpected(event.error());
    ledger::Batch batch;
    batch.drafts.push_back({base::derived_id("access", inquiry), {}, codec::encode(*event), {}, {}});
    batch.once = ledger::Once{form, {inquiry.bytes.begin(), inquiry.bytes.end()}};
    // On record first, and by this very form: what is granted and not on record would be a look for no purpose. One that was sent before grants
    // nothing anew.
    if (!office.journal.append(std::move(batch))) return office::answered(office, form).value_or(inquiry);
    const auto name = procedure::name(command.purpose);
    const auto over = base::Instant(event->on + std::chrono::days{1}) - office.law.offset;
    office.shelf.put(grant_key(subject, inquiry), {name.begin(), name.end()}, over);
    return inquiry;
  });
}

}  // namespace office
