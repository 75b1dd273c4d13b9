#include "base/hash.h"
#include "office/approvals.h"
#include "office/notices.h"
#include "office/review.h"
#include "office/revocation.h"

namespace office {
namespace {

// review_4: what is found incorrect is revoked in the same moment, unless it is already.
Decided revocation_with(const Office& office, const Subject& subject, const ReviewMatter& matter, const procedure::ReviewDecided& event) {
  const auto standing = procedure::standing_document(matter.inquiry.state);
  const auto& concerned = procedure::objected(matter.state)->objection.document;
  const bool stands = standing && standing->document == concerned;
  if (event.result != procedure::ReviewResult::incorrect || !stands) return std::vector<Step>{};
  return revocation_step(office, subject, matter.inquiry, {procedure::RevocationGround::review, event.reason});
}

}  // namespace

std::expected<base::Id, Hindrance> decide_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                 const procedure::DecideReview& command) {
  if (const auto done = answered(office, form)) return *done;
  const auto matter = review_for(office, subject, Act::decide_review, review);
  if (!matter) return std::unexpected(matter.error());
  const auto* held = std::get_if<procedure::UnderReview>(&matter->state);
  if (held == nullptr) return std::unexpected(MovedOn{});
  const auto& objection = held->before.objection;
  const auto event = procedure::decide(objection, command, circumstance(office, subject));
  if (!event) return std::unexpected(event.error());
  auto decided = step_with_notices(office, subject, *matter, procedure::ReviewEvent(*event));
  if (!decided) return std::unexpected(decided.error());
  auto steps = revocation_with(office, subject, *matter, *event);
  if (!steps) return std::unexpected(steps.error());
  const auto done = append(office, review, batch_of(office, matter->inquiry, *std::move(steps), *matter, *std::move(decided), form));
  if (!done) return done;
  if (const auto revoked = sign_notices(office, objection.inquiry, form, subject); !revoked) return revoked;
  return sign_review_notices(office, review, form, subject);
}

std::expected<base::Id, Hindrance> reply_to_review(const Office& office, const Subject& subject, FormKey form, const base::Id& review) {
  if (const auto done = answered(office, form)) return *done;
  const auto matter = review_for(office, subject, Act::reply_to_review, review);
  if (!matter) return std::unexpected(matter.error());
  const auto* settled = std::get_if<procedure::ReviewSettled>(&matter->state);
  if (settled == nullptr) return std::unexpected(MovedOn{});
  const auto standing = procedure::standing_document(matter->inquiry.state);
  const auto& concerned = settled->before.before.objection.document;
  const bool stands = standing && standing->document == concerned;
  if (const auto may = procedure::may_reply({settled->decision.result, stands}); !may) return std::unexpected(may.error());

  const auto* notice = procedure::notice(matter->state, procedure::NoticeKind::review_reply);
  const auto content = content_of(office, matter->inquiry.state, matter->state, *notice, subject.name);
  auto file = office.signer.sign(content, {}, approvals_of(*matter, content));
  if (!file) return std::unexpected(file.error());
  const procedure::ReviewReplied event{today(office), base::random_id(office.random), base::sha256(*file), subject.account};
  auto batch = batch_of(office, matter->inquiry, {{procedure::ObjectionClosed{review}}}, *matter, {{event}}, form);
  batch.blobs.push_back({event.document, review, *std::move(file)});
  return append(office, review, std::move(batch));
}

}  // namespace office
