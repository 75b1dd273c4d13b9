#include "office/rows.h"

#include <concepts>
#include <set>
#include <stdexcept>

#include "codec/events.h"
#include "codec/value.h"
#include "office/persons.h"
#include "office/status.h"

namespace office {

// Before a certificate could have a period; such rows stand in registers of that time.
struct OnRecordWithoutPeriod : OnRecord {};

// What the codec writes and reads of each line, in this order.
template <class Line>
concept OneOfLines = std::same_as<std::remove_const_t<Line>, DocketLine> || std::same_as<std::remove_const_t<Line>, ReviewLine> ||
                     std::same_as<std::remove_const_t<Line>, OnRecord> || std::same_as<std::remove_const_t<Line>, OnRecordWithoutPeriod>;

template <OneOfLines Line>
auto fields(Line& v) {
  if constexpr (requires { v.nationality; })
    return std::tie(v.inquiry, v.state, v.name, v.nationality, v.number, v.lodged_on, v.due_on, v.due_provisional, v.stopped_on, v.limit_on, v.alarmed,
                    v.review);
  else if constexpr (requires { v.lodged_on; }) return std::tie(v.review, v.inquiry, v.state, v.name, v.number, v.lodged_on, v.due_on, v.due_provisional);
  else if constexpr (std::same_as<std::remove_const_t<Line>, OnRecordWithoutPeriod>)
    return std::tie(v.number, v.issued_at, v.specimen, v.revoked_at, v.replaced_by);
  else return std::tie(v.number, v.issued_at, v.specimen, v.revoked_at, v.replaced_by, v.valid_before);
}

namespace {

std::int64_t rank_of(law::Day day) { return day.time_since_epoch().count(); }

template <class Line>
base::Bytes summary_of(const Line& line) {
  base::CborWriter out;
  codec::write(out, line);
  return out.take();
}

template <class Line>
std::optional<Line> line_if(const ledger::Row& row) {
  base::CborReader in(row.summary);
  Line line;
  codec::read(in, line);
  if (!in.finish()) return std::nullopt;
  return line;
}

template <class Line>
Line line_in(const ledger::Row& row) {
  auto line = line_if<Line>(row);
  if (!line) throw std::runtime_error("a line of a list does not decode; rebuild the lists");
  return *std::move(line);
}

std::string receipt_number(const procedure::Accepted& accepted) {
  return procedure::numbered(accepted.acceptance.number_pattern, accepted.stamp.numbers.at(0));
}

DocketLine line_of(const Office& office, const base::Id& inquiry, const procedure::Inquiry& state) {
  const auto& lodged = *procedure::lodged(state);
  const auto& person = lodged.lodged.application.person;
  DocketLine line{.inquiry = inquiry, .state = std::string(procedure::name(state)), .name = procedure::full_name(person), .nationality = person.nationality,
                  .number = {}, .lodged_on = law::day_at(lodged.at, office.law.offset), .due_on = {}, .stopped_on = {}, .limit_on = {}, .review = {},
                  .organization = {}};
  if (const auto* accepted = procedure::accepted(state)) {
    line.number = receipt_number(*accepted);
    line.due_on = accepted->due.day;
    line.due_provisional = accepted->due.provisional;
    line.review = accepted->review;
  }
  if (const auto* verifying = std::get_if<procedure::Verifying>(&state)) {
    line.stopped_on = verifying->investigation.approval.on;
    line.limit_on = verifying->investigation.limit.due.day;
    line.alarmed = verifying->investigation.alarmed_on.has_value();
  }
  return line;
}

ledger::Row docket_row(const DocketLine& line, const std::string& organization) {
  const auto rank = rank_of(line.limit_on.value_or(line.due_on.value_or(line.lodged_on)));
  return {"docket", line.inquiry, organization, line.state, rank, summary_of(line)};
}

std::string_view label_of(const OnRecord& one) {
  if (one.revoked_at) return one.replaced_by.empty() ? "revoked" : "replaced";
  return one.specimen ? "specimen" : "valid";
}

ledger::Row issued_row(const base::Id& owner, const base::Digest& file, const OnRecord& document) {
  return {"issued", owner, base::to_hex(file), std::string(label_of(document)), document.issued_at.time_since_epoch().count(), summary_of(document)};
}

// A receipt or a notice is never taken back. That it is a specimen its seal's certificate says. [document_2] [document_6]
void add_issued_notices(const base::Id& owner, const std::vector<procedure::Notice>& notices, std::vector<ledger::Row>& to) {
  for (const auto& notice : notices)
    if (notice.issued) to.push_back(issued_row(owner, notice.issued->digest, {notice.number, notice.issued_at, false, {}, {}}));
}

// Every signed file, found by its digest, with how its document stands. [review_4]
void add_issued(const Office& office, const base::Id& inquiry, const procedure::Inquiry& state, std::vector<ledger::Row>& to) {
  const auto documents = documents_on_record(state);
  std::vector<std::pair<base::Digest, std::array<std::uint8_t, 16>>> signs;
  if (const auto* accepted = procedure::accepted(state))
    for (const auto& past : accepted->past) signs.emplace_back(past.digest, past.code);
  if (const auto standing = procedure::standing_document(state)) signs.emplace_back(standing->digest, standing->code);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    const auto& [digest, code] = signs.at(i);
    to.push_back(issued_row(inquiry, digest, documents[i]));
    to.push_back({"coded", inquiry, coded_query(office.index_key, documents[i].number, code).part, {}, 0, summary_of(documents[i])});
  }
  // never_signed: whoever has number and code of what was never signed is told that it does not stand.
  if (const auto* accepted = procedure::accepted(state))
    for (const auto& one : accepted->never_signed)
      to.push_back({"coded", inquiry, coded_query(office.index_key, one.revocation.number, one.code).part, {}, 0, summary_of(on_record(one))});
  add_issued_notices(inquiry, procedure::lodged(state)->notices, to);
  if (const auto* accepted = procedure::accepted(state); accepted != nullptr && accepted->receipt)
    to.push_back(issued_row(inquiry, accepted->receipt->digest, {receipt_number(*accepted), accepted->receipt_at, false, {}, {}}));
}

// Numbers that lead to the inquiry: of its receipt, and of every document on record, signed or not.
std::set<std::string> numbers_of(const DocketLine& line, const procedure::Inquiry& state) {
  std::set<std::string> numbers;
  if (!line.number.empty()) numbers.insert(line.number);
  if (const auto* intended = procedure::intended(state)) numbers.insert(intended->content.number);
  if (const auto* intended = procedure::intended_refusal(state)) numbers.insert(intended->content.number);
  if (const auto* accepted = procedure::accepted(state))
    for (const auto& past : accepted->past) numbers.insert(past.document.number);
  if (const auto* accepted = procedure::accepted(state))
    for (const auto& one : accepted->never_signed) numbers.insert(one.revocation.number);
  return numbers;
}

bool any_unsigned(const std::vector<procedure::Notice>& notices) {
  for (const auto& notice : notices)
    if (!notice.issued && notice.kind != procedure::NoticeKind::review_reply) return true;
  return false;
}

}  // namespace

OnRecord on_record(const procedure::RevokedIntent& one) {
  return {one.revocation.number, one.intended_at, one.specimen, one.revoked_at, {}, one.valid_before};
}

std::vector<OnRecord> documents_on_record(const procedure::Inquiry& state) {
  std::vector<OnRecord> documents;
  const auto standing = procedure::standing_document(state);
  if (const auto* accepted = procedure::accepted(state))
    for (const auto& past : accepted->past) {
      if (!documents.empty()) documents.back().replaced_by = past.document.number;
      documents.push_back({past.document.number, past.issued_at, past.specimen, past.revoked_at, {}, past.valid_before});
    }
  if (!standing) return documents;
  if (!documents.empty()) documents.back().replaced_by = standing->document.number;
  documents.push_back({standing->document.number, standing->issued_at, standing->specimen, {}, {}, standing->valid_before});
  return documents;
}

std::vector<ledger::Row> rows_of(const Office& office, const base::Id& inquiry, const procedure::Inquiry& state) {
  const auto line = line_of(office, inquiry, state);
  const auto& lodged = *procedure::lodged(state);
  const auto& application = lodged.lodged.application;
  const auto& organization = lodged.lodged.organization;
  const auto on = rank_of(line.lodged_on);
  std::vector<ledger::Row> rows{docket_row(line, organization)};
  std::set<std::string> documents{application.document.number};
  for (const auto& other : application.other_documents) documents.insert(other.number);
  for (const auto& number : documents) rows.push_back({"document", inquiry, blind(office, "document", number), organization, on, {}});
  for (const auto& number : numbers_of(line, state)) rows.push_back({"number", inquiry, number, organization, on, {}});
  // what_is_an_inquiry: an application that was not accepted is none, and tells nothing of a person.
  if (const auto part = likeness_part(office, application.person); !part.empty() && procedure::accepted(state) != nullptr)
    rows.push_back({"likeness", inquiry, part, organization, on, {}});
  add_issued(office, inquiry, state, rows);
  add_status_rows(inquiry, state, rows);
  if (std::holds_alternative<procedure::Intended>(state) || std::holds_alternative<procedure::IntendedRefusal>(state))
    rows.push_back({"unsigned", inquiry, "document", organization, on, {}});
  if (procedure::is_to_be_told(state))
    rows.push_back({"untold", inquiry, organization, "inquiry", rank_of(procedure::accepted(state)->untold->due_on), {}});
  if (const auto since = procedure::silent_since(state))
    rows.push_back({"silent", inquiry, organization, line.state, since->time_since_epoch().count(), summary_of(line)});
  if (any_unsigned(lodged.notices)) rows.push_back({"unsigned", inquiry, "notice", organization, on, {}});
  return rows;
}

std::vector<ledger::Row> review_rows(const Office&, const base::Id& review, const procedure::Review& state) {
  const auto& objected = *procedure::objected(state);
  const auto& objection = objected.objection;
  ReviewLine line{.review = review, .inquiry = objection.inquiry, .state = std::string(procedure::name(state)), .name = {},
                  .number = objection.document.number, .lodged_on = objection.on, .due_on = {}, .organization = {}};
  if (const auto* under_review = procedure::under_review(state)) {
    line.due_on = under_review->limit.due.day;
    line.due_provisional = under_review->limit.due.provisional;
  }
  std::vector<ledger::Row> rows{{"reviews", review, objection.organization, line.state, rank_of(line.due_on.value_or(line.lodged_on)), summary_of(line)}};
  if (const auto* held = std::get_if<procedure::UnderReview>(&state); held != nullptr && held->untold)
    rows.push_back({"untold", review, objection.organization, "review", rank_of(held->untold->due_on), {}});
  add_issued_notices(review, objected.notices, rows);
  if (any_unsigned(objected.notices)) rows.push_back({"unsigned", review, "review", objection.organization, rank_of(line.lodged_on), {}});
  return rows;
}

base::Bytes summary_of(const OnRecord& line) { return summary_of<OnRecord>(line); }
ledger::RowQuery coded_query(base::ByteView index_key, const std::string& number, const std::array<std::uint8_t, 16>& code) {
  return {"coded", blind(index_key, "number and code", base::to_hex(code) + number), {}, 0, 1};
}
ledger::RowQuery issued_query(const base::Digest& file) { return {"issued", base::to_hex(file), {}, 0, 1}; }
OnRecord on_record(const ledger::Row& row) {
  if (auto line = line_if<OnRecord>(row)) return *std::move(line);
  return line_in<OnRecordWithoutPeriod>(row);
}
DocketLine docket_line(const ledger::Row& row) {
  auto line = line_in<DocketLine>(row);
  line.organization = row.part;
  return line;
}
ReviewLine review_line(const ledger::Row& row) {
  auto line = line_in<ReviewLine>(row);
  line.organization = row.part;
  return line;
}

}  // namespace office
