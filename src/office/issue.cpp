#include "procedure/issue.h"

#include <functional>

#include "base/hash.h"
#include "codec/events.h"
#include "office/act.h"
#include "office/acts.h"
#include "office/approvals.h"
#include "office/notices.h"
#include "office/numbers.h"
#include "office/persons.h"
#include "office/status.h"

namespace office {
namespace {

/// What is on record and will be signed: its content, and the event that says it was.
struct ToSign {
  procedure::Content content;
  std::uint64_t position = 0;  // of the intent in the public log
  std::function<procedure::InquiryEvent(const base::Id& document, const base::Digest& digest)> issued;
};

std::optional<ToSign> to_sign(const procedure::Inquiry& state) {
  if (const auto* intended = std::get_if<procedure::Intended>(&state)) {
    const auto officer = intended->before.decided_by.value_or(base::Id{});
    return ToSign{intended->content, intended->position,
                  [officer](const auto& document, const auto& digest) { return procedure::CertificateIssued{document, digest, officer}; }};
  }
  if (const auto* intended = std::get_if<procedure::IntendedRefusal>(&state)) {
    const auto officer = intended->before.decided_by.value_or(base::Id{});
    return ToSign{intended->content, intended->position,
                  [officer](const auto& document, const auto& digest) { return procedure::RefusalIssued{document, digest, officer}; }};
  }
  return std::nullopt;
}

/// Signs what is on record, and seen to be there, and keeps it. Two who do so at once make one.
std::expected<base::Id, Hindrance> finish(const Office& office, const Matter& matter, FormKey form) {
  const auto pending = to_sign(matter.state);
  if (!pending) return matter.id;  // somebody finished it meanwhile
  const auto proof = office.log.published(pending->position);
  if (!proof) return std::unexpected(Unwitnessed{});
  // The proof of a certificate's intent goes along with it; a refusal's stays inside.
  const bool certificate = std::holds_alternative<procedure::CertificateContent>(pending->content);
  auto file = office.signer.sign(pending->content, certificate ? to_text(*proof) : "", approvals_of(matter, pending->content));
  if (!file) return std::unexpected(file.error());
  const auto document = base::random_id(office.random);
  auto batch = batch_of(office, matter, {{pending->issued(document, base::sha256(*file))}}, form);
  batch.blobs.push_back({document, matter.id, *std::move(file)});
  auto done = append(office, matter.id, std::move(batch));
  if (overtaken(done) && !to_sign(load_matter(office, matter.id)->state)) return matter.id;
  return done;
}

// contradiction: what the person was told is known to later inquiries from the moment it is on record.
void add_outcome(const Office& office, const Matter& matter, procedure::OutcomeKind outcome, ledger::Batch& batch) {
  const procedure::OutcomeRecorded event{matter.id, outcome, procedure::found(matter.state)->inquired_at};
  const auto stream = person_stream(office, procedure::lodged(matter.state)->lodged.application.document);
  batch.drafts.push_back({stream, {}, codec::encode(event), {}, {}});
}

struct OnRecordBySteps {
  std::vector<Step> steps;
  procedure::Content content;
  procedure::OutcomeKind outcome;
  std::optional<procedure::StatusEntry> status = {};  // where the outcome is a certificate
};
using Prepared = std::expected<OnRecordBySteps, Hindrance>;

template <class Command>
Command command_of(const Office& office, const Matter& matter, procedure::OutcomeKind kind) {
  Command command{{}, office.verification_url, office.signer.specimen(), procedure::replaced_number(matter.state, kind)};
  office.random(command.code);
  return command;
}

Prepared certificate(const Office& office, const Subject& subject, const Matter& matter) {
  const auto* clear = std::get_if<procedure::Clear>(&matter.state);
  if (clear == nullptr) return std::unexpected(MovedOn{});
  const auto at = circumstance(office, subject);
  const auto& lodged = procedure::lodged(matter.state)->lodged;
  auto event = procedure::decide(lodged, clear->found, command_of<procedure::IssueCertificate>(office, matter, procedure::OutcomeKind::certificate), at);
  if (!event) return std::unexpected(event.error());
  const auto entry = free_status_entry(office, law::year_of(at.on));
  return OnRecordBySteps{{{procedure::IssueDecided{subject.account}},
                          {procedure::StatusEntryTaken{entry}},
                          {*event, {series(office, lodged.organization, "certificate", at.on)}}},
                         event->content,
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
  return OnRecordBySteps{{{procedure::RefusalDecided{subject.account}}, {*event, {series(office, lodged.organization, "refusal", at.on)}}},
                         event->content,
                         procedure::OutcomeKind::refusal};
}

std::expected<base::Id, Hindrance> issue_by(const Office& office, const Subject& subject, FormKey form, Act act, const base::Id& inquiry,
                                            Prepared (*prepare)(const Office&, const Subject&, const Matter&)) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    auto matter = matter_for(office, subject, act, inquiry);
    if (!matter) return std::unexpected(matter.error());
    if (!to_sign(matter->state)) {
      auto prepared = prepare(office, subject, *matter);
      if (!prepared) return std::unexpected(prepared.error());
      // A missing glyph is an error before anything is on record.
      if (const auto sound = office.signer.lint(prepared->content); !sound) return std::unexpected(sound.error());
      auto batch = batch_of(office, *matter, std::move(prepared->steps), form);
      add_outcome(office, *matter, prepared->outcome, batch);
      if (prepared->status) batch.drafts.push_back({status_stream(*prepared->status), 0, codec::encode(procedure::StatusEntryUsed{inquiry}), {}, {}});
      if (const auto recorded = append(office, matter->id, std::move(batch)); !recorded) return recorded;
      matter = *load_matter(office, matter->id);
    }
    return finish(office, *matter, further(form, "issue/sign"));
  });
}

// The officer of a notice that a crash left unsigned is whoever gave cause for it; nobody else acts here.
Subject the_service() { return {{}, {}, {}, {}}; }

}  // namespace

std::expected<base::Id, Hindrance> issue(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry) {
  return issue_by(office, subject, form, Act::issue, inquiry, certificate);
}

std::expected<base::Id, Hindrance> refuse(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry) {
  return issue_by(office, subject, form, Act::refuse, inquiry, refusal);
}

std::size_t finish_intended(const Office& office) {
  std::size_t finished = 0;
  const auto all = [&office](const char* part) { return office.journal.rows({"unsigned", part, {}, 0, 1000}); };
  const auto form = [&office] { return base::random_id(office.random); };
  for (const auto& row : all("document"))
    if (const auto matter = load_matter(office, row.owner); matter && finish(office, *matter, form())) ++finished;
  for (const auto& row : all("notice"))
    if (sign_notices(office, row.owner, form(), the_service())) ++finished;
  for (const auto& row : all("review"))
    if (sign_review_notices(office, row.owner, form(), the_service())) ++finished;
  return finished;
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
