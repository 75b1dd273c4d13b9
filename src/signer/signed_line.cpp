#include "base/json_object.h"
#include "base/json_writer.h"
#include "signer/signed_log.h"

namespace signer {
namespace {

using procedure::Approval;

void add(base::JsonWriter& out, std::string_view key, const std::optional<Approval>& approval) {
  if (!approval) return;
  out.key(key).object().key("account").text(to_text(approval->account)).key("at").text(base::to_rfc3339(approval->at)).close();
}

base::Instant moment(const base::JsonObject& object, std::string_view key) {
  const auto at = base::parse_rfc3339(object.text(key));
  if (!at) object.fault(key, "no moment");
  return at.value_or(base::Instant{});
}

base::Digest digest(const base::JsonObject& object, std::string_view key) {
  base::Digest digest{};
  const auto bytes = base::from_hex(object.text(key));
  if (!bytes || bytes->size() != digest.size()) object.fault(key, "no digest");
  else std::ranges::copy(*bytes, digest.begin());
  return digest;
}

std::optional<Approval> approval(const base::JsonObject& line, std::string_view key) {
  if (!line.has(key)) return std::nullopt;
  const base::JsonObject object(line.document(), line.index(key), line.path(key), line.faults(), {"account", "at"});
  const auto account = base::parse_id(object.text("account"));
  if (!account) object.fault("account", "no account");
  return Approval{account.value_or(base::Id{}), moment(object, "at")};
}

}  // namespace

std::string to_json(const SignedLine& line) {
  base::JsonWriter out;
  out.object().key("at").text(base::to_rfc3339(line.at)).key("kind").text(line.kind).key("number").text(line.number);
  out.key("content").text(base::to_hex(line.content)).key("file").text(base::to_hex(line.file));
  add(out, "grounds", line.approvals.grounds);
  add(out, "decision", line.approvals.decision);
  out.close();
  return out.take();
}

std::expected<SignedLine, base::Malformed> parse_signed_line(std::string_view json) {
  base::JsonDocument document;
  if (const auto parsed = document.parse(json); !parsed) return std::unexpected(parsed.error());
  base::JsonFault fault;
  const base::JsonObject object(document, 0, {}, fault, {"at", "kind", "number", "content", "file", "?grounds", "?decision"});
  SignedLine line{moment(object, "at"), std::string(object.text("kind")), std::string(object.text("number")), digest(object, "content"), digest(object, "file"),
                  {approval(object, "grounds"), approval(object, "decision")}};
  if (fault.any()) return std::unexpected(fault.first());
  return line;
}

}  // namespace signer
