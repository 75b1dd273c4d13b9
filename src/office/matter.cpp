#include "office/matter.h"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "codec/events.h"
#include "office/authority.h"
#include "office/rows.h"

namespace office {
namespace {

// What the journal holds was written by `encode`; bytes that no longer decode are a broken store.
codec::Event decoded(const ledger::Opened& content) {
  auto event = codec::decode_event(content.ordinary);
  if (!event) throw std::runtime_error("the journal holds an entry that does not decode: " + event.error().reason);
  return *std::move(event);
}

template <class Kind>
Kind decoded_as(const ledger::Opened& content) {
  auto event = codec::Narrow<Kind>::from(decoded(content));
  if (!event) throw std::runtime_error("the journal holds an entry of another kind of stream");
  return *std::move(event);
}

base::Id officer_of(const procedure::InquiryEvent& event) {
  return std::visit(
      [](const auto& held) {
        if constexpr (requires { held.officer; }) return held.officer;
        else return base::Id{};
      },
      event);
}

base::Id person_stream(const Office& office, const procedure::IdentityDocument& document) {
  const auto name = blind(office, "person", document.issuer + "/" + document.number);
  return base::derived_id(name, {});
}

base::Bytes answer_of(const base::Id& id) { return {id.bytes.begin(), id.bytes.end()}; }

base::Id answer_id(const base::Bytes& answer) {
  base::Id id;
  if (answer.size() != id.bytes.size()) throw std::runtime_error("a form's recorded answer is no id");
  std::ranges::copy(answer, id.bytes.begin());
  return id;
}

}  // namespace

std::optional<Matter> load_matter(const Office& office, const base::Id& id) {
  Matter matter{id, 0, procedure::Unknown{}, {}};
  for (const auto& entry : office.journal.load(id)) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    if (content == nullptr) return std::nullopt;
    const auto event = codec::Narrow<procedure::InquiryEvent>::from(decoded(*content));
    if (!event) return std::nullopt;  // a stream of another kind: no inquiry has this id
    matter.state = procedure::apply(matter.state, *event, {entry.stamp.at, entry.stamp.allotted});
    matter.version = entry.stamp.version;
    matter.history.push_back({std::string(codec::name(codec::widen(*event))), entry.stamp.at, officer_of(*event)});
  }
  if (matter.version == 0) return std::nullopt;
  return matter;
}

ledger::Batch batch_of(const Office& office, const Matter& matter, std::vector<Step> steps, FormKey form) {
  ledger::Batch batch;
  std::vector<procedure::InquiryEvent> events;
  for (auto& step : steps) {
    batch.drafts.push_back({matter.id, matter.version + events.size(), codec::encode(codec::widen(step.event)), std::move(step.restricted),
                            std::move(step.allot)});
    events.push_back(std::move(step.event));
  }
  batch.once = ledger::Once{form, answer_of(matter.id)};
  // Its drafts come first in the batch, whatever else is added to it.
  batch.rows = [&office, id = matter.id, before = matter.state, events = std::move(events)](const std::vector<ledger::Stamp>& stamps) {
    auto state = before;
    for (std::size_t i = 0; i < events.size(); ++i) state = procedure::apply(state, events[i], {stamps[i].at, stamps[i].allotted});
    return rows_of(office, id, state);
  };
  return batch;
}

std::optional<base::Id> answered(const Office& office, FormKey form) {
  const auto answer = office.journal.answered(form);
  if (!answer) return std::nullopt;
  return answer_id(*answer);
}

std::expected<base::Id, Hindrance> append(const Office& office, const base::Id& inquiry, ledger::Batch batch) {
  const auto stamps = office.journal.append(std::move(batch));
  if (stamps) return inquiry;
  if (const auto* repeated = std::get_if<ledger::Repeated>(&stamps.error())) return answer_id(repeated->answer);
  return std::unexpected(MovedOn{});
}

std::expected<Matter, Hindrance> matter_for(const Office& office, const Subject& subject, Act act, const base::Id& id) {
  auto matter = load_matter(office, id);
  if (!matter) return std::unexpected(NotThere{});
  const auto* lodged = procedure::lodged(matter->state);
  if (const auto allowed = allow(subject, act, {lodged->lodged.organization}); !allowed) return std::unexpected(allowed.error());
  return *std::move(matter);
}

PersonCount count_of(const Office& office, const procedure::Application& application) {
  PersonCount count;
  std::map<base::Id, law::Day> inquiries;  // one inquiry counts once, whichever documents it names
  auto documents = application.other_documents;
  documents.push_back(application.document);
  for (const auto& document : documents) {
    const auto stream = person_stream(office, document);
    if (std::ranges::any_of(count.streams, [&stream](const auto& known) { return known.first == stream; })) continue;
    std::uint64_t version = 0;
    for (const auto& entry : office.journal.load(stream)) {
      version = entry.stamp.version;
      const auto* content = std::get_if<ledger::Opened>(&entry.content);
      if (content == nullptr) continue;
      const auto counted = std::get<procedure::InquiryCounted>(decoded_as<procedure::PersonEvent>(*content));
      inquiries.insert_or_assign(counted.inquiry, counted.on);
    }
    count.streams.emplace_back(stream, version);
  }
  for (const auto& [inquiry, on] : inquiries) count.accepted.push_back(on);
  std::ranges::sort(count.accepted);
  return count;
}

}  // namespace office
