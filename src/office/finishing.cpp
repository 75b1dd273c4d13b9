#include "office/finishing.h"

#include <functional>

#include "base/hash.h"
#include "office/act.h"
#include "office/approvals.h"
#include "office/notices.h"
#include "procedure/content.h"

namespace office {
namespace {

constexpr std::size_t most_at_once = 10'000;

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

// never_signed: what can never be signed has its intent revoked. Where somebody else moved the matter on meanwhile, that stands.
Hindrance unsigned_for(const Office& office, const Matter& matter, const ToSign& pending, FormKey form, const procedure::Unsignable& why) {
  if (!why.for_good) return Unsigned{why};
  const procedure::IntentRevoked event{today(office), procedure::number_of(pending.content), why.key, why.detail};
  const auto done = append(office, matter.id, batch_of(office, matter, {{event}}, further(form, "intent/revoked")));
  if (!done) return done.error();
  return Unsigned{why, true};
}

// The officer of a notice that a crash left unsigned is whoever gave cause for it; nobody else acts here.
Subject the_service() { return {{}, {}, {}, {}}; }

}  // namespace

bool to_be_signed(const procedure::Inquiry& state) { return to_sign(state).has_value(); }

std::expected<base::Id, Hindrance> finish_document(const Office& office, const Matter& matter, FormKey form) {
  const auto pending = to_sign(matter.state);
  if (!pending) return matter.id;  // somebody finished it meanwhile
  const auto proof = office.log.published(pending->position);
  if (!proof) return std::unexpected(Unwitnessed{});
  // The proof of a certificate's intent goes along with it; a refusal's stays inside.
  const bool certificate = std::holds_alternative<procedure::CertificateContent>(pending->content);
  auto file = office.signer.sign(pending->content, certificate ? to_text(*proof) : "", approvals_of(matter, pending->content));
  if (!file) return std::unexpected(unsigned_for(office, matter, *pending, form, file.error()));
  const auto document = base::random_id(office.random);
  auto batch = batch_of(office, matter, {{pending->issued(document, base::sha256(*file))}}, form);
  batch.blobs.push_back({document, matter.id, *std::move(file)});
  auto done = append(office, matter.id, std::move(batch));
  if (overtaken(done) && !to_be_signed(load_matter(office, matter.id)->state)) return matter.id;
  return done;
}

std::vector<Unfinished> unfinished(const Office& office) {
  using enum Unfinished::What;
  std::vector<Unfinished> all;
  for (const auto& [part, what] : {std::pair{"document", document}, {"notice", notice}, {"review", review_notice}})
    for (const auto& row : office.journal.rows({"unsigned", part, {}, 0, most_at_once})) all.push_back({what, row.owner});
  return all;
}

std::expected<base::Id, Hindrance> finish(const Office& office, const Unfinished& one) {
  const auto form = base::random_id(office.random);
  switch (one.what) {
    case Unfinished::What::notice: return sign_notices(office, one.owner, form, the_service());
    case Unfinished::What::review_notice: return sign_review_notices(office, one.owner, form, the_service());
    case Unfinished::What::document: break;
  }
  const auto matter = load_matter(office, one.owner);
  if (!matter) return std::unexpected(NotThere{});
  // It was put on record some time ago, and perhaps by another version of the program.
  if (const auto pending = to_sign(matter->state))
    if (const auto sound = office.signer.lint(pending->content); !sound) return std::unexpected(unsigned_for(office, *matter, *pending, form, sound.error()));
  return finish_document(office, *matter, form);
}

std::size_t finish_intended(const Office& office) {
  std::size_t finished = 0;
  for (const auto& one : unfinished(office))
    if (finish(office, one)) ++finished;
  return finished;
}

}  // namespace office
