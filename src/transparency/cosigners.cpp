#include "transparency/cosigners.h"

#include <algorithm>
#include <future>

#include "transparency/signing_key.h"

namespace transparency {

using namespace ledger;
using namespace std::chrono_literals;

namespace {

constexpr auto first_pause = 1s;
constexpr int conflict = 409, unprovable = 422;

std::string refusal(int status, std::uint64_t size) {
  const auto tree = "the checkpoint of " + std::to_string(size) + " entries";
  if (status == conflict) return "has seen another tree of the same size than " + tree + ": two histories of one log";
  if (status == unprovable) return "does not find that " + tree + " extends what it has seen";
  return "answers " + std::to_string(status) + " to " + tree;
}

}  // namespace

Cosigners::Cosigners(std::vector<WitnessAt> witnesses, std::chrono::milliseconds refresh, http::Patience patience, base::Clock clock, Alarm alarm)
    : refresh_(refresh), patience_(patience), clock_(std::move(clock)), alarm_(std::move(alarm)) {
  for (auto& witness : witnesses) witnesses_.push_back({.at = std::move(witness)});
}

void Cosigners::resume(const Note& published) {
  const auto checkpoint = parse_checkpoint(published.text);
  for (auto& witness : witnesses_) {
    const auto seen = signed_by(published, witness.at.key, holds);
    if (!seen || !checkpoint) continue;
    const auto line = std::ranges::find_if(published.signatures, [&](const SignatureLine& one) { return one.key_id == key_id(witness.at.key); });
    witness.size = checkpoint->size;
    witness.text = published.text;
    witness.line = *line;
    // The witness's clock may be ahead: nobody has answered in the future.
    witness.since = std::min(clock_(), base::Instant(std::chrono::seconds(static_cast<std::int64_t>(*seen->seconds))));
  }
}

bool Cosigners::due(const Witness& witness, const Note& note, base::Instant now) const {
  return now >= witness.again && (witness.text != note.text || now - witness.since >= refresh_);
}

bool Cosigners::ask(const Note& note, const Checkpoint& checkpoint, const ProofFrom& proof_from) {
  const auto now = clock_();
  std::vector<std::pair<Witness*, std::future<Reply>>> asked;
  for (auto& witness : witnesses_) {
    if (!due(witness, note, now)) continue;
    asked.emplace_back(&witness, std::async(std::launch::async, [&, one = &witness] { return ask(*one, note, checkpoint, proof_from); }));
  }
  bool fresh = false;
  for (auto& [witness, reply] : asked) fresh = take(*witness, reply.get(), note, checkpoint) || fresh;
  return fresh;
}

// A witness that stands elsewhere than was thought (it was told by another copy of this log, or has lost what it knew) says where.
Reply Cosigners::ask(const Witness& witness, const Note& note, const Checkpoint& checkpoint, const ProofFrom& proof_from) const {
  const auto text = to_text(note);
  const auto from = std::min(witness.size, checkpoint.size);
  auto reply = transparency::ask(witness.at, {from, proof_from(from), text}, patience_);
  const auto* const other = std::get_if<reply::OtherSize>(&reply);
  if (other == nullptr || other->size > checkpoint.size || other->size == from) return reply;
  return transparency::ask(witness.at, {other->size, proof_from(other->size), text}, patience_);
}

bool Cosigners::take(Witness& witness, const Reply& reply, const Note& note, const Checkpoint& checkpoint) {
  const auto now = clock_();
  if (const auto* const cosigned = std::get_if<reply::Cosigned>(&reply)) {
    const auto again = witness.at;
    witness = {.at = again, .size = checkpoint.size, .text = note.text, .line = cosigned->line, .since = now};
    return true;
  }
  if (const auto* const other = std::get_if<reply::OtherSize>(&reply))
    fail(witness, "has cosigned " + std::to_string(other->size) + " entries, and does not go on to " + std::to_string(checkpoint.size));
  else if (const auto* const refused = std::get_if<reply::Refused>(&reply)) fail(witness, refusal(refused->status, checkpoint.size));
  else fail(witness, "is silent: " + std::get<reply::Silent>(reply).why);
  return false;
}

void Cosigners::fail(Witness& witness, const std::string& why) {
  witness.pause = std::clamp<std::chrono::milliseconds>(witness.pause * 2, std::min<std::chrono::milliseconds>(first_pause, refresh_), refresh_);
  witness.again = clock_() + witness.pause;
  alarm_("the witness " + witness.at.key.name + " " + why);
}

Note Cosigners::cosigned(const Note& note) const {
  auto whole = note;
  for (const auto& witness : witnesses_)
    if (witness.text == note.text) whole.signatures.push_back(witness.line);
  return whole;
}

std::size_t Cosigners::count(const Note& note) const {
  return static_cast<std::size_t>(std::ranges::count(witnesses_, note.text, &Witness::text));
}

std::optional<base::Instant> Cosigners::since(const Note& note, std::size_t many) const {
  std::vector<base::Instant> moments;
  for (const auto& witness : witnesses_)
    if (witness.text == note.text) moments.push_back(witness.since);
  if (moments.size() < many) return std::nullopt;
  std::ranges::nth_element(moments, moments.begin() + static_cast<std::ptrdiff_t>(many - 1), std::greater{});
  return moments[many - 1];
}

}  // namespace transparency
