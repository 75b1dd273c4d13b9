#include "office/notices.h"

#include <cstdlib>
#include <ranges>

#include "base/hash.h"
#include "office/accounts.h"
#include "office/approvals.h"
#include "office/numbers.h"
#include "procedure/notices.h"

namespace office {
namespace {

procedure::Press press(const Office& office, const std::string& officer) { return {office.law, officer, office.signer.specimen()}; }

struct Signed {
  procedure::NoticeIssued event;
  base::Bytes file;
};
// The notice is on record with its number already, and so is the act that gave cause for it.
std::expected<Signed, Hindrance> signed_notice(const Office& office, const procedure::Notice& notice, const procedure::Content& content,
                                               const procedure::Approvals& approvals, const Subject& subject) {
  auto file = office.signer.sign(content, {}, approvals);
  if (!file) return std::unexpected(Unsigned{file.error()});
  return Signed{{notice.number, base::random_id(office.random), base::sha256(*file), subject.account}, *std::move(file)};
}

// Who gave cause for the notice signs it in the same act; where a crash fell between, the name is that of the account.
std::string officer_of(const Office& office, const procedure::Notice& notice, const Subject& subject) {
  if (!subject.name.empty()) return subject.name;
  const auto account = load_account(office, notice.officer);
  return account ? account->opened.name : std::string{};
}

const procedure::Notice* first_unsigned(const std::vector<procedure::Notice>& notices) {
  for (const auto& notice : notices)
    if (!notice.issued && notice.kind != procedure::NoticeKind::review_reply) return &notice;
  return nullptr;
}

/// The state as it would be; no event takes more than two numbers.
template <class State, class Event>
State trial_of(const Office& office, const State& state, const Event& event) {
  return procedure::apply(state, event, {office.clock(), {1, 1}});
}

using Series = std::expected<std::vector<ledger::Series>, Hindrance>;

/// The counters of the notices that a trial added to the first `known`, each drawn.
template <class Content>
Series numbers_of(const Office& office, const std::string& organization, const std::vector<procedure::Notice>& notices, std::size_t known, Content content) {
  std::vector<ledger::Series> numbers;
  for (const auto& notice : notices | std::views::drop(known)) {
    if (const auto sound = office.signer.lint(content(notice)); !sound) return std::unexpected(sound.error());
    numbers.push_back(notice_series(office, organization, notice.kind, notice.on));
  }
  return numbers;
}

}  // namespace

Decided step_with_notices(const Office& office, const Subject& subject, const Matter& matter, procedure::InquiryEvent event) {
  const auto trial = trial_of(office, matter.state, event);
  const auto& lodged = *procedure::lodged(trial);
  auto numbers = numbers_of(office, lodged.lodged.organization, lodged.notices, procedure::lodged(matter.state)->notices.size(),
                            [&](const auto& notice) { return content_of(office, trial, notice, subject.name); });
  if (!numbers) return std::unexpected(std::move(numbers.error()));
  return std::vector<Step>{{std::move(event), *std::move(numbers)}};
}

ReviewDecision step_with_notices(const Office& office, const Subject& subject, const ReviewMatter& matter, procedure::ReviewEvent event) {
  const auto trial = trial_of(office, matter.state, event);
  const auto& objected = *procedure::objected(trial);
  auto numbers = numbers_of(office, objected.objection.organization, objected.notices, procedure::objected(matter.state)->notices.size(),
                            [&](const auto& notice) { return content_of(office, matter.inquiry.state, trial, notice, subject.name); });
  if (!numbers) return std::unexpected(std::move(numbers.error()));
  return std::vector<ReviewStep>{{std::move(event), *std::move(numbers)}};
}

procedure::Content content_of(const Office& office, const procedure::Inquiry& state, const procedure::Notice& notice, const std::string& officer) {
  const auto& lodged = *procedure::lodged(state);
  if (notice.kind == procedure::NoticeKind::missing_materials) return procedure::missing_materials_notice(lodged, notice, press(office, officer));
  // The last first: a trial's number may be that of an earlier one.
  for (const auto& past : std::views::reverse(procedure::accepted(state)->past))
    if (past.notice == notice.number) return procedure::revocation_notice(lodged, past, press(office, officer));
  std::abort();
}

procedure::Content content_of(const Office& office, const procedure::Inquiry& inquiry, const procedure::Review& state, const procedure::Notice& notice,
                              const std::string& officer) {
  const auto& lodged = *procedure::lodged(inquiry);
  const auto with = press(office, officer);
  switch (notice.kind) {
    case procedure::NoticeKind::review_receipt: return procedure::review_receipt(lodged, *procedure::under_review(state), with);
    case procedure::NoticeKind::extension: return procedure::extension_notice(lodged, *procedure::under_review(state), with);
    case procedure::NoticeKind::appeal: return procedure::appeal_notice(lodged, *procedure::settled(state), with);
    case procedure::NoticeKind::review_reply: {
      const auto standing = procedure::standing_document(inquiry);
      const auto& concerned = procedure::objected(state)->objection.document;
      const bool reissued = standing && standing->document.number != concerned.number;
      return procedure::review_reply(lodged, *procedure::settled(state), reissued ? std::optional(standing->document) : std::nullopt, with);
    }
    case procedure::NoticeKind::missing_materials:
    case procedure::NoticeKind::revocation: break;
  }
  std::abort();
}

std::expected<base::Id, Hindrance> sign_notices(const Office& office, const base::Id& inquiry, FormKey form, const Subject& subject) {
  while (const auto matter = load_matter(office, inquiry)) {
    const auto* notice = first_unsigned(procedure::lodged(matter->state)->notices);
    if (notice == nullptr) break;
    const auto content = content_of(office, matter->state, *notice, officer_of(office, *notice, subject));
    auto made = signed_notice(office, *notice, content, approvals_of(*matter, content), subject);
    if (!made) return std::unexpected(made.error());
    auto batch = batch_of(office, *matter, {{made->event}}, further(form, "notice/" + notice->number));
    batch.blobs.push_back({made->event.document, inquiry, std::move(made->file)});
    if (const auto done = append(office, inquiry, std::move(batch)); !done && !overtaken(done)) return done;
  }
  return inquiry;
}

std::expected<base::Id, Hindrance> sign_review_notices(const Office& office, const base::Id& review, FormKey form, const Subject& subject) {
  while (const auto matter = load_review(office, review)) {
    const auto* notice = first_unsigned(procedure::objected(matter->state)->notices);
    if (notice == nullptr) break;
    const auto content = content_of(office, matter->inquiry.state, matter->state, *notice, officer_of(office, *notice, subject));
    auto made = signed_notice(office, *notice, content, approvals_of(*matter, content), subject);
    if (!made) return std::unexpected(made.error());
    auto batch = batch_of(office, matter->inquiry, {}, *matter, {{made->event}}, further(form, "notice/" + notice->number));
    batch.blobs.push_back({made->event.document, review, std::move(made->file)});
    if (const auto done = append(office, review, std::move(batch)); !done && !overtaken(done)) return done;
  }
  return review;
}

}  // namespace office
