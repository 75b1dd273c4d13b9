#include "procedure/issue.h"

#include <stdexcept>

#include "base/hash.h"
#include "office/acts.h"
#include "office/authority.h"
#include "office/numbers.h"
#include "office/rows.h"

namespace office {
namespace {

/// Signs what is on record and keeps it.
std::expected<base::Id, Hindrance> finish(const Office& office, const Matter& matter, FormKey form) {
  const auto* intended = std::get_if<procedure::Intended>(&matter.state);
  if (intended == nullptr) return matter.id;  // somebody finished it meanwhile
  auto file = office.signer.sign(intended->content);
  if (!file) return std::unexpected(file.error());
  const auto officer = intended->before.decided_by.value_or(base::Id{});
  const procedure::CertificateIssued event{base::random_id(office.random), base::sha256(*file), officer};
  auto batch = batch_of(office, matter, {{event}}, form);
  batch.blobs.push_back({event.document, matter.id, *std::move(file)});
  return append(office, matter.id, std::move(batch));
}

/// The key of the second half of an issue belongs to the form's, so that it too is done once.
FormKey second_half(FormKey form) { return base::derived_id("issue/sign", form); }

std::expected<Matter, Hindrance> put_on_record(const Office& office, const Subject& subject, FormKey form, Matter matter) {
  const auto* clear = std::get_if<procedure::Clear>(&matter.state);
  if (clear == nullptr) return std::unexpected(MovedOn{});
  const auto at = circumstance(office, subject);
  procedure::IssueCertificate command{{}, office.verification_url, office.signer.specimen()};
  office.random(command.code);
  const auto event = procedure::decide(clear->before.before.lodged, clear->found, command, at);
  if (!event) return std::unexpected(event.error());
  // A missing glyph is an error before anything is on record.
  if (const auto sound = office.signer.lint(event->content); !sound) return std::unexpected(sound.error());
  std::vector<Step> steps{{procedure::IssueDecided{subject.account}},
                          {*event, {series(office, subject.organization, "certificate", at.on)}}};
  const auto recorded = append(office, matter.id, batch_of(office, matter, std::move(steps), form));
  if (!recorded) return std::unexpected(recorded.error());
  return *load_matter(office, matter.id);
}

}  // namespace

std::expected<base::Id, Hindrance> issue(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry) {
  auto matter = matter_for(office, subject, Act::issue, inquiry);
  if (!matter) return std::unexpected(matter.error());
  if (!answered(office, form) && !std::holds_alternative<procedure::Intended>(matter->state)) {
    matter = put_on_record(office, subject, form, *std::move(matter));
    if (!matter) return std::unexpected(matter.error());
  }
  return finish(office, *matter, second_half(form));
}

std::size_t finish_intended(const Office& office) {
  std::size_t finished = 0;
  for (const auto& organization : office.law.organizations) {
    ledger::RowQuery query{"docket", organization.code, {"intended"}, 0, 1000};
    for (const auto& row : office.journal.rows(query)) {
      const auto matter = load_matter(office, row.owner);
      if (matter && finish(office, *matter, base::random_id(office.random))) ++finished;
    }
  }
  return finished;
}

std::expected<base::Id, Hindrance> issue_receipt(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry) {
  if (const auto done = answered(office, form)) return *done;
  const auto matter = matter_for(office, subject, Act::print_receipt, inquiry);
  if (!matter) return std::unexpected(matter.error());
  const auto* accepted = std::get_if<procedure::Accepted>(&matter->state);
  if (accepted == nullptr) return std::unexpected(MovedOn{});
  if (accepted->receipt) return inquiry;
  auto file = office.signer.sign(
      procedure::receipt(accepted->before.lodged, accepted->acceptance, accepted->stamp, office.law, subject.name, office.signer.specimen()));
  if (!file) return std::unexpected(file.error());
  const procedure::ReceiptIssued event{base::random_id(office.random), base::sha256(*file), subject.account};
  auto batch = batch_of(office, *matter, {{event}}, form);
  batch.blobs.push_back({event.document, inquiry, *std::move(file)});
  return append(office, inquiry, std::move(batch));
}

}  // namespace office
