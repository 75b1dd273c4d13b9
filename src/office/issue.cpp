#include "procedure/issue.h"

#include "base/hash.h"
#include "codec/events.h"
#include "office/act.h"
#include "office/acts.h"
#include "office/approvals.h"
#include "office/finishing.h"
#include "office/numbers.h"
#include "office/persons.h"
#include "office/status.h"
#include "procedure/proofreading.h"

namespace office {
namespace {

// contradiction: what the person was told is known to later inquiries from the moment it is on record.
void add_outcome(const Office& office, const Matter& matter, procedure::OutcomeKind outcome, ledger::Batch& batch) {
  const procedure::OutcomeRecorded event{matter.id, outcome, procedure::found(matter.state)->inquired_at};
  const auto stream = person_stream(office, procedure::lodged(matter.state)->lodged.application.document);
  batch.drafts.push_back({stream, {}, codec::encode(event), {}, {}});
}

struct OnRecordBySteps {
  std::vector<Step> steps;
  procedure::Content content;  // as it will be signed, but for its ordinal
  procedure::OutcomeKind outcome;
  std::optional<procedure::StatusEntry> status = {};  // where the outcome is a certificate
};
using Prepared = std::expected<OnRecordBySteps, Hindrance>;

// The ordinal is known when it is on record; until then the longest that an office comes to in a year stands in its place.
template <class Content>
Content on_trial(Content content, std::optional<procedure::StatusEntry> status = {}) {
  constexpr std::uint64_t longest = 9'999'999;
  content.number = procedure::numbered(content.number, longest);
  if constexpr (requires { content.status; }) content.status = status;
  return content;
}

template <class Command>
Command command_of(const Office& office, const Matter& matter, procedure::OutcomeKind kind) {
  Command command{{}, office.verification_url, office.signer.specimen(), procedure::replaced_number(matter.state, kind)};
  office.random(command.code);
  return command;
}

Prepared certificate(const Office& office, const Subject& subject, const Matter& matter) {
  const auto* found = procedure::found(matter.state);
  if (!procedure::undecided(matter.state) || found == nullptr) return std::unexpected(MovedOn{});
  const auto at = circumstance(office, subject);
  const auto& lodged = procedure::lodged(matter.state)->lodged;
  auto event = procedure::decide(lodged, *found, command_of<procedure::IssueCertificate>(office, matter, procedure::OutcomeKind::certificate), at);
  if (!event) return std::unexpected(event.error());
  // While a verification is proposed or runs, nothing is issued, whatever the finding lets be.
  if (!std::holds_alternative<procedure::Clear>(matter.state)) return std::unexpected(MovedOn{});
  if (auto fault = procedure::fault_of(event->content, lodged, *found, at.on, office.clock())) return std::unexpected(*std::move(fault));
  const auto entry = free_status_entry(office, law::year_of(at.on));
  return OnRecordBySteps{{{procedure::IssueDecided{subject.account}},
                          {procedure::StatusEntryTaken{entry}},
                          {*event, {series(office, lodged.organization, "certificate", at.on)}}},
                         on_trial(event->content, entry),
                         procedure::OutcomeKind::certificate,
                         entry};
}

Prepared refusal(const Office& office, const Subject& subject, const Matter& matter) {
  const auto* found = procedure::found(matter.state);
  if (!procedure::undecided(matter.state) || found == nullptr) return std::unexpected(MovedOn{});
  const auto* refusable = std::get_if<procedure::Refusable>(&matter.state);
  const auto at = circumstance(office, subject);
  const auto& lodged = procedure::lodged(matter.state)->lodged;
  const procedure::ToRefuse rests_on{*found, refusable == nullptr ? std::nullopt : std::optional(refusable->confirmed),
                                     procedure::cooperation_refused(procedure::accepted(matter.state)->requests)};
  auto event = procedure::decide(lodged, rests_on, command_of<procedure::RefuseCertificate>(office, matter, procedure::OutcomeKind::refusal), at);
  if (!event) return std::unexpected(event.error());
  if (refusable == nullptr) return std::unexpected(MovedOn{});
  if (auto fault = procedure::fault_of(event->content, lodged, *found, at.on, office.clock())) return std::unexpected(*std::move(fault));
  return OnRecordBySteps{{{procedure::RefusalDecided{subject.account}}, {*event, {series(office, lodged.organization, "refusal", at.on)}}},
                         on_trial(event->content),
                         procedure::OutcomeKind::refusal};
}

std::expected<base::Id, Hindrance> issue_by(const Office& office, const Subject& subject, FormKey form, Act act, const base::Id& inquiry,
                                            Prepared (*prepare)(const Office&, const Subject&, const Matter&)) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    auto matter = matter_for(office, subject, act, inquiry);
    if (!matter) return std::unexpected(matter.error());
    if (!to_be_signed(matter->state)) {
      auto prepared = prepare(office, subject, *matter);
      if (!prepared) return std::unexpected(prepared.error());
      // What cannot be drawn, signed and read back is an error before anything is on record.
      if (const auto sound = office.signer.lint(prepared->content); !sound) return std::unexpected(sound.error());
      auto batch = batch_of(office, *matter, std::move(prepared->steps), form);
      add_outcome(office, *matter, prepared->outcome, batch);
      if (prepared->status) batch.drafts.push_back({status_stream(*prepared->status), 0, codec::encode(procedure::StatusEntryUsed{inquiry}), {}, {}});
      if (const auto recorded = append(office, matter->id, std::move(batch)); !recorded) return recorded;
      matter = *load_matter(office, matter->id);
    }
    return finish_document(office, *matter, further(form, "issue/sign"));
  });
}

}  // namespace

std::expected<base::Id, Hindrance> issue(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry) {
  return issue_by(office, subject, form, Act::issue, inquiry, certificate);
}

std::expected<base::Id, Hindrance> refuse(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry) {
  return issue_by(office, subject, form, Act::refuse, inquiry, refusal);
}

std::expected<base::Id, Hindrance> issue_receipt(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    const auto matter = matter_for(office, subject, Act::print_receipt, inquiry);
    if (!matter) return std::unexpected(matter.error());
    // time_1: what is not done on the spot has its receipt, however far it is.
    if (!procedure::undecided(matter->state)) return std::unexpected(MovedOn{});
    const auto* accepted = procedure::accepted(matter->state);
    if (accepted->receipt) return inquiry;
    const procedure::Content content =
        procedure::receipt(accepted->before.lodged, accepted->acceptance, accepted->stamp, office.law, subject.name, office.signer.specimen());
    auto file = office.signer.sign(content, {}, approvals_of(*matter, content));
    if (!file) return std::unexpected(file.error());
    const procedure::ReceiptIssued event{base::random_id(office.random), base::sha256(*file), subject.account};
    auto batch = batch_of(office, *matter, {{event}}, form);
    batch.blobs.push_back({event.document, inquiry, *std::move(file)});
    auto done = append(office, inquiry, std::move(batch));
    if (overtaken(done) && procedure::accepted(load_matter(office, inquiry)->state)->receipt) return inquiry;
    return done;
  });
}

}  // namespace office
