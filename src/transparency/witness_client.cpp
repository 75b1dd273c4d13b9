#include "transparency/witness_client.h"

#include <algorithm>

#include "ledger/lines.h"
#include "transparency/signing_key.h"

namespace transparency {
namespace {

constexpr int done = 200, conflict = 409;

Reply cosigned(const WitnessAt& witness, const std::string& checkpoint, const std::string& lines) {
  const auto note = ledger::parse_note(checkpoint);
  auto answered = ledger::parse_signature_lines(lines);
  if (!note || !answered) return reply::Silent{"its answer is not signature lines"};
  const auto seen = ledger::signed_by({note->text, *answered}, witness.key, holds);
  if (!seen) return reply::Silent{"its answer does not hold its signature"};
  const auto line = std::ranges::find_if(*answered, [&](const ledger::SignatureLine& one) {
    return ledger::signed_by({note->text, {one}}, witness.key, holds) == *seen;
  });
  return reply::Cosigned{*line, seen->seconds.value()};
}

}  // namespace

std::expected<WitnessAt, base::Malformed> parse_witness(std::string_view text) {
  const auto equals = text.find('=');
  if (equals == text.npos) return std::unexpected(base::Malformed{"witness", "not URL=VKEY"});
  auto address = http::parse_address(text.substr(0, equals));
  if (!address) return std::unexpected(address.error());
  auto key = ledger::parse_verifier_key(text.substr(equals + 1));
  if (!key) return std::unexpected(key.error());
  if (key->kind != ledger::SignatureKind::cosignature) return std::unexpected(base::Malformed{"witness", "the key is a log's, not a witness's"});
  return WitnessAt{*std::move(address), *std::move(key)};
}

Reply ask(const WitnessAt& witness, const ledger::WitnessRequest& request, const http::Patience& patience) {
  auto address = witness.address;
  address.path += address.path.ends_with('/') ? "add-checkpoint" : "/add-checkpoint";
  const auto answer = http::post(address, "text/plain; charset=utf-8", to_text(request), patience);
  if (!answer) return reply::Silent{answer.error()};
  if (answer->status == done) return cosigned(witness, request.checkpoint, answer->body);
  const auto type = answer->headers.find("content-type");
  if (answer->status == conflict && type != answer->headers.end() && type->second == "text/x.tlog.size") {
    std::string_view body(answer->body);
    const auto line = ledger::take_line(body);
    if (const auto size = line ? ledger::parse_decimal(*line) : std::nullopt; size && body.empty()) return reply::OtherSize{*size};
  }
  return reply::Refused{answer->status};
}

}  // namespace transparency
