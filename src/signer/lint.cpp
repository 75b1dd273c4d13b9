#include "signer/lint.h"

#include <algorithm>

#include "codec/contents.h"
#include "credential/qr.h"
#include "credential/wallet_credential.h"
#include "law/day.h"
#include "paper/person_table.h"
#include "paper/qr_reading.h"

namespace signer {
namespace {

using procedure::CertificateContent;
using procedure::RefusalContent;
using procedure::Unsignable;

constexpr std::chrono::minutes beijing{8 * 60};  // documents state Beijing time

/// The text without what breaks it into lines and what shaping takes in.
std::string run_together(std::string_view text) {
  static constexpr std::string_view joiners[] = {"\u200c", "\u200d"};
  std::string all;
  for (std::size_t at = 0; at < text.size();) {
    const auto* joiner = std::ranges::find_if(joiners, [&](auto one) { return text.substr(at).starts_with(one); });
    if (joiner != std::end(joiners)) at += joiner->size();
    else if (const char c = text[at++]; c != ' ' && c != '\n') all += c;
  }
  return all;
}

// What the page has to say of a person and of the document, as the content has it.
template <class Content>
std::vector<std::string> to_be_said(const Content& content) {
  std::vector<std::string> all{content.number, content.person.surname, content.person.given_names, content.person.native_name, content.person.chinese_name,
                               content.document.number, content.verification_url};
  if (content.person.born_on) all.push_back(law::to_text(*content.person.born_on));
  all.push_back(paper::code_text(content.code));
  return all;
}

template <class Content>
bool says_all(const Content& content, const paper::Proof& proof) {
  const auto said = run_together(proof.said);
  return std::ranges::all_of(to_be_said(content), [&](const auto& text) { return said.contains(run_together(text)); });
}

// The inquiry comes before the issue, and a period ends after both. [caution_5]
template <class Content>
bool in_order(const Content& content) {
  if (law::day_at(content.inquired_at, beijing) > content.issued_on) return false;
  if constexpr (requires { content.valid_before; })
    if (content.valid_before && *content.valid_before <= base::Instant(content.issued_on) - beijing) return false;
  return true;
}

bool cut_of(const std::string& cut, const std::string& whole) { return whole.starts_with(cut); }

// The QR's claims: the content's own but for names that are too long for it, and it says so.
bool qr_agrees(const CertificateContent& content, std::string_view text) {
  const auto read = credential::read_qr(text);
  if (!read) return false;
  auto expected = credential::paper_credential(content);
  const auto& found = read->credential;
  if (found.names_cut) {
    if (!cut_of(found.surname, expected.surname) || !cut_of(found.given_names, expected.given_names)) return false;
    expected.names_cut = true, expected.surname = found.surname, expected.given_names = found.given_names;
  }
  return found == expected;
}

bool wallet_agrees(const CertificateContent& content, std::string_view text) {
  const auto read = credential::read_wallet(text);
  return read && read->credential == credential::wallet_credential(content);
}

struct Fault {
  const paper::Proof& proof;
  const TrialCredentials& trial;

  std::optional<Unsignable> operator()(const CertificateContent& content) const {
    if (!in_order(content)) return Unsignable{"unsignable.dates", ""};
    if (!says_all(content, proof)) return Unsignable{"unsignable.page", ""};
    if (!qr_agrees(content, trial.qr) || !wallet_agrees(content, trial.wallet)) return Unsignable{"unsignable.credential", ""};
    return std::nullopt;
  }
  std::optional<Unsignable> operator()(const RefusalContent& content) const {
    if (!in_order(content)) return Unsignable{"unsignable.dates", ""};
    if (!says_all(content, proof)) return Unsignable{"unsignable.page", ""};
    return std::nullopt;
  }
  template <class Notice>
  std::optional<Unsignable> operator()(const Notice&) const {
    return std::nullopt;
  }
};

bool decodes_to_itself(const procedure::Content& content) {
  const auto read = codec::decode_content(codec::encode_content(content));
  return read && *read == content;
}

}  // namespace

std::optional<Unsignable> fault_of(const procedure::Content& content, const paper::Proof& proof, const TrialCredentials& trial) {
  if (!decodes_to_itself(content)) return Unsignable{"unsignable.schema", ""};
  if (proof.missing) return Unsignable{"unsignable.glyph", to_text(*proof.missing)};
  if (proof.cramped) return Unsignable{"unsignable.cramped", ""};
  if (!proof.qr_meant.empty() && paper::read_qr_picture(proof.qr) != proof.qr_meant) return Unsignable{"unsignable.qr_unread", ""};
  return std::visit(Fault{proof, trial}, content);
}

}  // namespace signer
