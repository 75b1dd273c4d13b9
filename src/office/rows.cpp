#include "office/rows.h"

#include <map>
#include <stdexcept>

#include "codec/events.h"
#include "codec/value.h"
#include "office/accounts.h"

namespace office {

inline auto fields(DocketLine& v) { return std::tie(v.inquiry, v.state, v.name, v.nationality, v.number, v.lodged_on, v.due_on, v.due_provisional); }
inline auto fields(const DocketLine& v) { return std::tie(v.inquiry, v.state, v.name, v.nationality, v.number, v.lodged_on, v.due_on, v.due_provisional); }

namespace {

std::int64_t rank_of(law::Day day) { return day.time_since_epoch().count(); }

DocketLine line_of(const Office& office, const base::Id& inquiry, const procedure::Inquiry& state) {
  const auto& lodged = *procedure::lodged(state);
  const auto& person = lodged.lodged.application.person;
  DocketLine line{inquiry, std::string(procedure::name(state)), {}, person.nationality, {}, law::day_at(lodged.at, office.law.offset), {}, false};
  line.name = procedure::full_name(person);
  if (const auto* accepted = procedure::accepted(state)) {
    line.number = procedure::numbered(accepted->acceptance.number_pattern, accepted->stamp.numbers.at(0));
    line.due_on = accepted->acceptance.due_on;
    line.due_provisional = accepted->acceptance.due_provisional;
  }
  return line;
}

ledger::Row docket_row(const Office& office, const base::Id& inquiry, const procedure::Inquiry& state) {
  const auto line = line_of(office, inquiry, state);
  base::CborWriter summary;
  codec::write(summary, line);
  return {"docket", inquiry, procedure::lodged(state)->lodged.organization, line.state, rank_of(line.due_on.value_or(line.lodged_on)), summary.take()};
}

}  // namespace

std::vector<ledger::Row> rows_of(const Office& office, const base::Id& inquiry, const procedure::Inquiry& state) {
  std::vector<ledger::Row> rows{docket_row(office, inquiry, state)};
  const auto& lodged = *procedure::lodged(state);
  const auto& application = lodged.lodged.application;
  const auto on = rank_of(law::day_at(lodged.at, office.law.offset));
  const auto index_document = [&](const std::string& number) {
    rows.push_back({"document", inquiry, blind(office, "document", number), lodged.lodged.organization, on, {}});
  };
  index_document(application.document.number);
  for (const auto& other : application.other_documents)
    if (other.number != application.document.number) index_document(other.number);
  if (!rows.front().summary.empty() && procedure::accepted(state) != nullptr)
    rows.push_back({"number", inquiry, docket_line(rows.front()).number, lodged.lodged.organization, on, {}});
  if (const auto* intended = procedure::intended(state))
    rows.push_back({"number", inquiry, intended->content.number, lodged.lodged.organization, on, {}});
  if (const auto* issued = procedure::issued(state))
    rows.push_back({"issued", inquiry, base::to_hex(issued->issue.digest), issued->before.content.specimen ? "specimen" : "valid",
                    issued->at.time_since_epoch().count(), base::to_bytes(issued->before.content.number)});
  return rows;
}

ledger::RowQuery issued_query(const base::Digest& file) { return {"issued", base::to_hex(file), {}, 0, 1}; }

OnRecord on_record(const ledger::Row& row) {
  return {std::string(base::as_text(row.summary)), base::Instant{std::chrono::milliseconds{row.rank}}, row.label == "specimen"};
}

DocketLine docket_line(const ledger::Row& row) {
  base::CborReader in(row.summary);
  DocketLine line;
  codec::read(in, line);
  if (!in.finish()) throw std::runtime_error("a line of the docket does not decode; rebuild the docket");
  return line;
}

void rebuild_rows(const Office& office) {
  office.journal.rebuild([&office](const std::function<void(ledger::Row)>& put) {
    std::map<base::Id, procedure::Inquiry> inquiries;
    office.journal.each([&](const ledger::Entry& entry) {
      const auto* content = std::get_if<ledger::Opened>(&entry.content);
      if (content == nullptr) return true;
      const auto event = codec::decode_event(content->ordinary);
      if (!event) throw std::runtime_error("the journal holds an entry that does not decode: " + event.error().reason);
      if (const auto of_inquiry = codec::Narrow<procedure::InquiryEvent>::from(*event)) {
        auto& state = inquiries[entry.stream];
        state = procedure::apply(state, *of_inquiry, {entry.stamp.at, entry.stamp.allotted});
      } else if (const auto* opened = std::get_if<procedure::AccountOpened>(&*event)) {
        for (auto& row : account_rows(office, entry.stream, *opened)) put(std::move(row));
      }
      return true;
    });
    for (const auto& [id, state] : inquiries)
      for (auto& row : rows_of(office, id, state)) put(std::move(row));
  });
}

}  // namespace office
