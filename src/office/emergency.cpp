#include "office/emergency.h"

#include <algorithm>

#include "codec/events.h"
#include "law/identity.h"
#include "law/numbering.h"
#include "office/act.h"
#include "office/looks.h"

namespace office {
namespace {

constexpr std::size_t most = 500;
constexpr std::size_t shown = 100;  // of those that were looked into

base::Digest open_key(const Subject& subject, const base::Id& inquiry) {
  return base::sha256({base::as_bytes("emergency/"), subject.account.bytes, inquiry.bytes});
}

std::optional<std::pair<std::uint64_t, procedure::Emergency>> load(const Office& office, const base::Id& id) {
  std::optional<procedure::Emergency> state;
  std::uint64_t version = 0;
  for (const auto& entry : office.journal.load(id)) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    const auto event = content == nullptr ? std::unexpected(base::Malformed{}) : codec::decode_event(content->ordinary);
    const auto of_emergency = event ? codec::Narrow<procedure::EmergencyEvent>::from(*event) : std::nullopt;
    if (!of_emergency) return std::nullopt;
    state = procedure::apply(std::move(state), *of_emergency, stamp_of(entry.stamp));
    version = entry.stamp.version;
  }
  if (!state) return std::nullopt;
  return std::pair{version, *std::move(state)};
}

/// Whether it was appended by this form: not where the same form was answered before, nor where somebody else was first.
bool append(const Office& office, const base::Id& id, std::uint64_t after, std::optional<procedure::Emergency> before, const procedure::EmergencyEvent& event,
            FormKey form, const base::Id& answer) {
  ledger::Batch batch;
  batch.drafts.push_back({id, after, codec::encode(codec::widen(event)), {}, {}});
  batch.once = ledger::Once{form, {answer.bytes.begin(), answer.bytes.end()}};
  batch.rows = [id, before = std::move(before), event](const std::vector<ledger::Stamp>& stamps) {
    return emergency_rows(id, *procedure::apply(before, event, stamp_of(stamps.front())));
  };
  return office.journal.append(std::move(batch)).has_value();
}

/// What came of the form before; else the state has moved on.
std::expected<base::Id, Hindrance> before(const Office& office, FormKey form) {
  if (const auto answer = answered(office, form)) return *answer;
  return std::unexpected(MovedOn{});
}

/// Whose list the subject sees; empty where they see none.
std::string part_of(const Subject& subject) { return subject.roles.contains(procedure::Role::auditor) ? "all" : subject.organization; }

// Whoever examines belongs to one of the two organizations, or audits.
std::expected<void, Denied> may_examine(const Office& office, const Subject& subject, const procedure::EmergencyOpened* opened) {
  if (const auto allowed = allow(subject, Act::examine_emergency, {}, {{}, office.clock()}); !allowed) return allowed;
  const auto part = part_of(subject);
  const bool theirs = opened == nullptr ? !part.empty() : part == "all" || part == opened->kept_by || part == opened->organization;
  if (!theirs) return std::unexpected(Denied{"denied.organization"});
  return {};
}

std::optional<Matter> found(const Office& office, const Subject& subject, const std::string& number) {
  std::optional<Matter> latest;
  // Elsewhere first: what the own organization keeps is no emergency.
  const auto at = [&subject](const Matter& matter) {
    return std::pair{procedure::lodged(matter.state)->lodged.organization != subject.organization, matter.history.front().at};
  };
  for (const auto& query : {ledger::RowQuery{"document", blind(office, "document", law::document_number_as_recorded(number)), {}, 0, most},
                            ledger::RowQuery{"number", law::number_as_printed(number), {}, 0, most}})
    for (const auto& row : office.journal.rows(query))
      if (auto matter = load_matter(office, row.owner); matter && (!latest || at(*latest) < at(*matter))) latest = std::move(matter);
  return latest;
}

}  // namespace

std::vector<ledger::Row> emergency_rows(const base::Id& id, const procedure::Emergency& emergency) {
  std::vector<ledger::Row> rows;
  const auto& opened = emergency.opened;
  for (const auto& part : {std::string("all"), opened.kept_by, opened.organization})
    rows.push_back({"emergency", id, part, std::string(procedure::name(emergency)), emergency.at.time_since_epoch().count(), {}});
  return rows;
}

std::expected<base::Id, Hindrance> open_in_emergency(const Office& office, const Subject& subject, FormKey form, const std::string& number,
                                                     const procedure::OpenInEmergency& command) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    if (const auto allowed = allow(subject, Act::open_in_emergency, {}, {{}, office.clock()}); !allowed) return std::unexpected(allowed.error());
    // That somebody searched everywhere is on record, whatever was found.
    record_look(office, subject, {}, "purpose.emergency_search");
    const auto matter = found(office, subject, number);
    if (!matter) return std::unexpected(NotThere{});
    const auto& kept_by = procedure::lodged(matter->state)->lodged.organization;
    const auto event = procedure::decide(matter->id, kept_by, command, office.clock(), circumstance(office, subject));
    if (!event) return std::unexpected(event.error());
    // On record first, and by this very form: one that was sent before opens nothing, and lengthens nothing.
    if (!append(office, base::random_id(office.random), 0, {}, *event, form, matter->id)) return before(office, form);
    office.shelf.put(open_key(subject, matter->id), {1}, event->until);
    return matter->id;
  });
}

bool in_emergency(const Office& office, const Subject& subject, const base::Id& inquiry) {
  return office.shelf.find(open_key(subject, inquiry), office.clock()).has_value();
}

std::expected<std::vector<EmergencyLine>, Hindrance> see_emergencies(const Office& office, const Subject& subject) {
  if (const auto allowed = may_examine(office, subject, nullptr); !allowed) return std::unexpected(allowed.error());
  record_look(office, subject, {}, "purpose.emergencies");
  std::vector<EmergencyLine> lines;
  const auto add = [&](const std::vector<ledger::Row>& rows) {
    for (const auto& row : rows)
      if (auto held = load(office, row.owner)) lines.push_back({row.owner, std::move(held->second)});
  };
  add(office.journal.rows({"emergency", part_of(subject), {"open", "overdue"}, 0, most}));
  const auto examined = office.journal.count({"emergency", part_of(subject), {"examined"}, 0, 0});
  auto latest = office.journal.rows({"emergency", part_of(subject), {"examined"}, examined - std::min(examined, shown), shown});
  std::ranges::reverse(latest);
  add(latest);
  return lines;
}

std::size_t count_unexamined(const Office& office, const Subject& subject) {
  if (!may_examine(office, subject, nullptr)) return 0;
  return office.journal.count({"emergency", part_of(subject), {"open", "overdue"}, 0, 0});
}

std::expected<EmergencyLine, Hindrance> see_emergency(const Office& office, const Subject& subject, const base::Id& id) {
  auto held = load(office, id);
  if (const auto allowed = may_examine(office, subject, held ? &held->second.opened : nullptr); !allowed) return std::unexpected(allowed.error());
  if (!held) return std::unexpected(NotThere{});
  record_look(office, subject, {}, "purpose.emergencies");
  return EmergencyLine{id, std::move(held->second)};
}

std::expected<base::Id, Hindrance> examine_emergency(const Office& office, const Subject& subject, FormKey form, const base::Id& id,
                                                     const procedure::ExamineEmergency& command) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    const auto held = load(office, id);
    if (const auto allowed = may_examine(office, subject, held ? &held->second.opened : nullptr); !allowed) return std::unexpected(allowed.error());
    if (!held) return std::unexpected(NotThere{});
    if (held->second.examined) return std::unexpected(MovedOn{});
    const auto event = procedure::decide(held->second, command, circumstance(office, subject));
    if (!event) return std::unexpected(event.error());
    if (!append(office, id, held->first, held->second, *event, form, id)) return before(office, form);
    return id;
  });
}

std::vector<base::Id> raise_emergency_alarms(const Office& office) {
  std::vector<base::Id> rung;
  for (const auto& row : office.journal.rows({"emergency", "all", {"open"}, 0, most})) {
    const auto held = load(office, row.owner);
    if (!held || held->second.examined || held->second.overdue) continue;
    if (office.clock() - held->second.at <= procedure::emergency_examined_within) break;  // the rows come by time
    const procedure::EmergencyOverdue event{today(office)};
    if (append(office, row.owner, held->first, held->second, event, base::random_id(office.random), row.owner)) rung.push_back(row.owner);
  }
  return rung;
}

}  // namespace office
