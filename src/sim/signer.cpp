#include "sim/signer.h"

#include "base/instant.h"

namespace sim {
namespace {

using namespace procedure;

std::string text_of(const procedure::Person& person) { return person.surname + "," + person.given_names + "," + person.nationality; }
std::string text_of(const NoticeHead& head) {
  return head.number + "|" + text_of(head.person) + "|" + head.document.number + "|" + law::to_text(head.issued_on) + "|" + head.issuer.sub_bureau_zh;
}
std::string text_of(const Outcome& outcome) { return outcome.number + "@" + law::to_text(outcome.issued_on); }
std::string text_of(const Reason& reason) { return reason.zh + "/" + reason.en; }
std::string text_of(const std::array<std::uint8_t, 16>& code) { return base::to_hex(code); }

struct Text {
  std::string operator()(const CertificateContent& content) const { return outcome("certificate", content); }
  std::string operator()(const RefusalContent& content) const { return outcome("refusal", content); }
  std::string operator()(const ReceiptContent& content) const {
    return "receipt|" + content.number + "|" + text_of(content.person) + "|" + law::to_text(content.due_on) + "|" + content.officer;
  }
  std::string operator()(const MissingMaterialsContent& content) const {
    std::string text = "missing|" + text_of(content.head) + "|" + content.officer;
    for (const auto& one : content.missing) text += "|" + one.material + ":" + one.lack;
    return text;
  }
  std::string operator()(const ReviewReceiptContent& content) const {
    return "review receipt|" + text_of(content.head) + "|" + text_of(content.concerned) + "|" + law::to_text(content.due_on) + "|" + content.officer;
  }
  std::string operator()(const ReviewReplyContent& content) const {
    return "reply|" + text_of(content.head) + "|" + text_of(content.concerned) + "|" + std::to_string(static_cast<int>(content.result)) + "|" +
           (content.reissued ? text_of(*content.reissued) : std::string{}) + "|" + text_of(content.reason);
  }
  std::string operator()(const ExtensionNoticeContent& content) const {
    return "extension|" + text_of(content.head) + "|" + text_of(content.concerned) + "|" + law::to_text(content.due_before) + "|" +
           law::to_text(content.due_on) + "|" + text_of(content.reason);
  }
  std::string operator()(const RevocationNoticeContent& content) const {
    return "revocation|" + text_of(content.head) + "|" + text_of(content.concerned) + "|" + text_of(content.reason) + "|" +
           base::to_rfc3339(content.revoked_at);
  }
  std::string operator()(const AppealNoticeContent& content) const { return "appeal|" + text_of(content.head) + "|" + text_of(content.concerned); }

 private:
  template <class Content>
  static std::string outcome(const char* kind, const Content& content) {
    return std::string(kind) + "|" + content.number + "|" + text_of(content.person) + "|" + content.document.number + "|" +
           base::to_rfc3339(content.inquired_at) + "|" + law::to_text(content.issued_on) + "|" + text_of(content.code);
  }
};

}  // namespace

std::expected<void, Unsignable> PlainSigner::lint(const Content& content) const {
  if (std::visit(Text{}, content).contains('~')) return std::unexpected(Unsignable{"unsignable.glyph", "U+007E"});
  return {};
}

std::expected<base::Bytes, Unsignable> PlainSigner::sign(const Content& content, const std::string&, const Approvals&) const {
  if (const auto sound = lint(content); !sound) return std::unexpected(sound.error());
  const bool outcome = std::holds_alternative<CertificateContent>(content) || std::holds_alternative<RefusalContent>(content);
  if (outcome && std::exchange(refuses, false)) return std::unexpected(Unsignable{"unsignable.refused", "number_taken"});
  return base::to_bytes(std::visit(Text{}, content));
}

std::string PlainSigner::wallet(const CertificateContent& content, const Approvals&) const { return "wallet|" + content.number; }

}  // namespace sim
