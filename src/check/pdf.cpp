#include "check/pdf.h"

#include <algorithm>

#include "check/attachments.h"
#include "check/judge.h"
#include "check/second_signature.h"
#include "check/signed_file.h"
#include "check/structure.h"
#include "check/wallet.h"
#include "credential/second_signature.h"

namespace check {
namespace {

using Verified = std::expected<seal::Signer, seal::SignatureFault>;

struct Examined {
  SignatureInFile signature;
  Verified verified;
};

// Whether the signature is one that our seal has made, over whatever.
bool is_ours(const Examined& one) { return one.verified || one.verified.error() == seal::SignatureFault::digest_differs; }

Answer answer_to(seal::SignatureFault fault) {
  switch (fault) {
    case seal::SignatureFault::digest_differs: return Altered{Altered::Where::content};
    case seal::SignatureFault::signature_wrong: return Altered{Altered::Where::signature};
    case seal::SignatureFault::purpose_wrong: return NotOurs{NotOurs::Why::another_purpose};
    case seal::SignatureFault::chain_not_ours:
    case seal::SignatureFault::unreadable: return NotOurs{NotOurs::Why::another_signer};
  }
  return NotOurs{};
}

// The answer where the file is not exactly what one signature of ours covers; nothing where it is.
std::optional<Answer> fault_in(const std::vector<Examined>& examined, base::ByteView file) {
  if (examined.empty()) return NotOurs{NotOurs::Why::unsigned_};
  const auto ours = std::ranges::find_if(examined, is_ours);
  if (ours != examined.end() && ours->verified && ours->signature.end != file.size()) return Altered{Altered::Where::appended};
  if (examined.size() > 1) return ours != examined.end() ? Answer{Altered{Altered::Where::structure}} : answer_to(examined.back().verified.error());
  const auto& only = examined.front();
  if (!only.verified) return answer_to(only.verified.error());
  return std::nullopt;
}

}  // namespace

Answer check_pdf(base::ByteView file, const Trust& trust, const Register& asked) {
  if (file.size() > largest_file) return NotOurs{NotOurs::Why::too_large};
  if (!base::as_text(file).starts_with("%PDF-")) return NotOurs{NotOurs::Why::not_a_document};

  std::vector<Examined> examined;
  for (auto& signature : signatures_in(file)) {
    auto verified = seal::verify_cms(signature.cms, digest_of(file, signature), trust.anchors);
    examined.push_back({std::move(signature), std::move(verified)});
  }
  if (auto fault = fault_in(examined, file)) return *fault;
  // From here on every byte is one that the seal vouches for, so that the parser below meets no stranger's file.
  const auto& [signature, signer] = examined.front();
  if (!is_the_documents_signature(file, signature)) return Altered{Altered::Where::structure};
  if (!second_signature_agrees(file)) return Altered{Altered::Where::structure};

  // Away from the register, the credential that it carries tells which entry of the public lists is its own.
  if (!asked.of_file && asked.of_status)
    if (const auto carried = Attachments(file).find(credential::credential_file))
      if (auto told = check_wallet(*carried, trust, asked); told.shown) return std::move(told.answer);
  std::optional<Standing> standing;
  if (asked.of_file) standing = asked.of_file(base::sha256(file));
  return judge(*signer, {}, standing);
}

}  // namespace check
