#include "signer/wire.h"

#include "base/cbor.h"
#include "codec/contents.h"

namespace signer {
namespace {

using base::CborReader;
using base::CborWriter;
using procedure::Approval;

void write(CborWriter& out, const std::optional<Approval>& approval) {
  if (!approval) out.null();
  else out.array(2).bytes(approval->account.bytes).integer(approval->at.time_since_epoch().count());
}
std::optional<Approval> read_approval(CborReader& in) {
  if (in.null()) return std::nullopt;
  if (in.array() != 2) in.fail("no approval");
  Approval approval;
  const auto account = base::id_of(in.bytes());
  if (!account) in.fail("no account");
  else approval.account = *account;
  approval.at = base::Instant{std::chrono::milliseconds{in.integer()}};
  return approval;
}
procedure::Approvals read_approvals(CborReader& in) {
  auto grounds = read_approval(in);
  return {grounds, read_approval(in)};
}

void write_second(CborWriter& out, base::Instant at) { out.integer(std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count()); }
base::Instant read_second(CborReader& in) {
  const auto seconds = in.integer();
  if (seconds < 0 || seconds > 253'402'300'799) in.fail("no moment");
  return in.failed() ? base::Instant{} : base::Instant{std::chrono::seconds{seconds}};
}

procedure::Content read_content(CborReader& in) {
  auto content = codec::decode_content(in.bytes());
  if (!content) in.fail("no content");
  return content ? *std::move(content) : procedure::Content{};
}
procedure::CertificateContent read_certificate(CborReader& in) {
  auto content = read_content(in);
  auto* certificate = std::get_if<procedure::CertificateContent>(&content);
  if (certificate == nullptr) in.fail("no certificate");
  return certificate == nullptr ? procedure::CertificateContent{} : std::move(*certificate);
}
credential::StatusList read_list(CborReader& in) {
  credential::StatusList list{in.text(), read_second(in), {}, {}};
  list.expires_at = read_second(in);
  auto bits = in.bytes();
  if (bits.size() != credential::status_list_size / 8) in.fail("a list of another size");
  list.bits = credential::StatusBits(std::move(bits));
  return list;
}

struct WriteAsked {
  CborWriter& out;
  void operator()(const asked::Hello&) const { head(0, 0); }
  void operator()(const asked::Lint& asked) const {
    head(1, 1);
    out.bytes(codec::encode_content(asked.content));
  }
  void operator()(const asked::Document& asked) const {
    head(2, 4);
    out.bytes(codec::encode_content(asked.content)).text(asked.log_proof);
    write(out, asked.approvals.grounds);
    write(out, asked.approvals.decision);
  }
  void operator()(const asked::Wallet& asked) const {
    head(3, 3);
    out.bytes(codec::encode_content(asked.content));
    write(out, asked.approvals.grounds);
    write(out, asked.approvals.decision);
  }
  void operator()(const asked::List& asked) const {
    head(4, 4);
    out.text(asked.list.uri);
    write_second(out, asked.list.issued_at);
    write_second(out, asked.list.expires_at);
    out.bytes(asked.list.bits.bytes());
  }
  void head(std::uint64_t what, std::uint64_t parts) const { out.array(2 + parts).uint(wire_version).uint(what); }
};

struct WriteAnswered {
  CborWriter& out;
  void operator()(const answered::Greeting& answer) const { head(0, 2).boolean(answer.specimen).bytes(answer.key_id); }
  void operator()(const answered::Sound&) const { head(1, 0); }
  void operator()(const answered::Document& answer) const { head(2, 1).bytes(answer.file); }
  void operator()(const answered::Wallet& answer) const { head(3, 1).text(answer.credential); }
  void operator()(const answered::List& answer) const { head(4, 2).text(answer.jwt).bytes(answer.cwt); }
  void operator()(const procedure::Unsignable& answer) const { head(5, 2).text(answer.key).text(answer.detail); }
  void operator()(Refusal refusal) const { head(6, 1).uint(static_cast<std::uint64_t>(refusal)); }
  void operator()(const answered::Away&) const { head(7, 0); }
  CborWriter& head(std::uint64_t what, std::uint64_t parts) const { return out.array(2 + parts).uint(wire_version).uint(what); }
};

Asked read_asked(CborReader& in, std::uint64_t what, std::uint64_t parts) {
  if (what == 0 && parts == 0) return asked::Hello{};
  if (what == 1 && parts == 1) return asked::Lint{read_content(in)};
  if (what == 2 && parts == 4) {
    auto content = read_content(in);
    auto proof = in.text();
    return asked::Document{std::move(content), std::move(proof), read_approvals(in)};
  }
  if (what == 3 && parts == 3) {
    auto content = read_certificate(in);
    return asked::Wallet{std::move(content), read_approvals(in)};
  }
  if (what == 4 && parts == 4) return asked::List{read_list(in)};
  in.fail("nothing that is asked");
  return {};
}

Refusal read_refusal(CborReader& in) {
  const auto number = in.uint();
  if (number > static_cast<std::uint64_t>(last_refusal)) in.fail("no refusal");
  return in.failed() ? Refusal::not_understood : static_cast<Refusal>(number);
}

Answered read_answered(CborReader& in, std::uint64_t what, std::uint64_t parts) {
  if (what == 0 && parts == 2) {
    const bool specimen = in.boolean();
    return answered::Greeting{specimen, in.bytes()};
  }
  if (what == 1 && parts == 0) return answered::Sound{};
  if (what == 2 && parts == 1) return answered::Document{in.bytes()};
  if (what == 3 && parts == 1) return answered::Wallet{in.text()};
  if (what == 4 && parts == 2) {
    auto jwt = in.text();
    return answered::List{std::move(jwt), in.bytes()};
  }
  if (what == 5 && parts == 2) {
    auto key = in.text();
    return procedure::Unsignable{std::move(key), in.text()};
  }
  if (what == 6 && parts == 1) return read_refusal(in);
  if (what == 7 && parts == 0) return answered::Away{};
  in.fail("nothing that is answered");
  return {};
}

template <class Read>
auto decode(base::ByteView bytes, Read read) -> std::expected<decltype(read(std::declval<CborReader&>(), 0u, 0u)), Refusal> {
  CborReader in(bytes);
  const auto size = in.array();
  if (in.failed() || size < 2) return std::unexpected(Refusal::not_understood);
  const auto version = in.uint();
  if (!in.failed() && version != wire_version) return std::unexpected(Refusal::other_version);
  const auto what = in.uint();
  auto value = read(in, what, size - 2);
  if (!in.finish()) return std::unexpected(Refusal::not_understood);
  return value;
}

}  // namespace

base::Bytes encode(const Asked& asked) {
  CborWriter out;
  std::visit(WriteAsked{out}, asked);
  return out.take();
}

base::Bytes encode(const Answered& answered) {
  CborWriter out;
  std::visit(WriteAnswered{out}, answered);
  return out.take();
}

std::expected<Asked, Refusal> decode_asked(base::ByteView bytes) { return decode(bytes, read_asked); }
std::expected<Answered, Refusal> decode_answered(base::ByteView bytes) { return decode(bytes, read_answered); }

}  // namespace signer
