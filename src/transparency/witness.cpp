#include "transparency/witness.h"

#include "base/durable_file.h"

#include <filesystem>
#include <stdexcept>

namespace transparency {

using namespace ledger;

namespace {

constexpr std::size_t most_evidence = 1000;

http::Response answered(int status, std::string text) {
  auto response = http::Response::text(std::move(text), status);
  response.header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
  return response;
}

http::Response other_size_of(std::uint64_t size) {
  auto response = http::Response::bytes("text/x.tlog.size", std::to_string(size) + "\n");
  response.status = 409;
  return response;
}

std::optional<Checkpoint> remembered(const std::string& file, const VerifierKey& key) {
  const auto text = base::read_file(file);
  if (!text) return std::nullopt;
  const auto note = parse_note(*text);
  const auto checkpoint = note ? parse_checkpoint(note->text) : std::unexpected(base::Malformed{});
  if (!checkpoint || checkpoint->origin != key.name || !signed_by(*note, key, holds))
    throw std::runtime_error(file + " is not a checkpoint of the log " + key.name + ": a witness that does not know what it has seen must not go on");
  return *checkpoint;
}

}  // namespace

Witness::Witness(std::string directory, SigningKey key, std::vector<VerifierKey> logs, base::Clock clock)
    : directory_(std::move(directory)), lock_(directory_), key_(std::move(key)), clock_(std::move(clock)) {
  if (key_.verifier.kind != SignatureKind::cosignature) throw std::runtime_error("a witness's key is of the kind that cosigns");
  for (auto& log : logs) {
    if (log.kind != SignatureKind::note) throw std::runtime_error("the key of the log " + log.name + " is a witness's");
    const auto name = base::to_hex(base::ByteView(base::sha256(base::as_bytes(log.name))).first(16));
    Log known{log, directory_ + "/" + name + ".checkpoint", {}};
    known.last = remembered(known.file, log);
    if (!logs_.emplace(log.name, std::move(known)).second) throw std::runtime_error("the log " + log.name + " is named twice");
  }
}

http::Response Witness::add_checkpoint(const http::Request& request) {
  const auto asked = parse_witness_request(request.body);
  const auto origin = asked ? origin_of(*asked) : std::unexpected(asked.error());
  if (!origin) return answered(400, "not a request of a log\n");
  const auto log = logs_.find(*origin);
  if (log == logs_.end()) return answered(404, "this log is not known here\n");
  const std::scoped_lock lock(mutex_);
  return decide(log->second, *asked);
}

http::Response Witness::decide(Log& log, const WitnessRequest& request) {
  auto extension = consider(request, log.key, log.last, holds);
  if (!extension) return refuse(log, request, extension.error());
  // Remembered before it is said. The same checkpoint again is on the disk already.
  if (log.last != extension->checkpoint) base::write_durably(log.file, to_text(extension->note));
  log.last = extension->checkpoint;
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(clock_().time_since_epoch()).count();
  return answered(200, to_text(cosign(extension->note.text, key_.verifier, static_cast<std::uint64_t>(seconds), key_.sign)));
}

http::Response Witness::refuse(const Log& log, const WitnessRequest& request, WitnessRefusal refusal) const {
  switch (refusal) {
    case WitnessRefusal::unknown_log: return answered(404, "this log is not known here\n");
    case WitnessRefusal::not_signed: return answered(403, "not signed by the key of this log\n");
    case WitnessRefusal::malformed: return answered(400, "not a checkpoint, or smaller than the old size\n");
    case WitnessRefusal::other_size: return other_size_of(log.last ? log.last->size : 0);
    case WitnessRefusal::proof_wrong: keep_evidence(to_text(request)); return answered(422, "not shown to extend what was cosigned last\n");
    case WitnessRefusal::other_root: keep_evidence(to_text(request)); return answered(409, "another tree of this size was cosigned before\n");
  }
  std::abort();
}

// The log's own signature under a second history proves its misconduct to anybody: kept, up to a bound.
void Witness::keep_evidence(const std::string& text) const {
  const auto folder = directory_ + "/evidence";
  std::filesystem::create_directories(folder);
  const auto kept = std::distance(std::filesystem::directory_iterator(folder), {});
  if (static_cast<std::size_t>(kept) >= most_evidence) return;
  base::write_durably(folder + "/" + base::to_hex(base::ByteView(base::sha256(base::as_bytes(text))).first(16)) + ".txt", text);
}

http::Router witness_routes(Witness& witness) {
  http::Router router;
  router.post("/add-checkpoint", [&witness](http::Request& request) { return witness.add_checkpoint(request); });
  return router;
}

}  // namespace transparency
