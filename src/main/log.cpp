#include "main/log.h"

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "base/json.h"
#include "store/keys.h"
#include "base/durable_file.h"

namespace main_program {
namespace {

constexpr std::string_view specimen_mark = "SPECIMEN";

// A log is named by where it is read, without the scheme; a demonstration's says what it is.
std::string specimen_origin(const std::string& public_url) {
  const auto scheme = public_url.find("://");
  auto origin = scheme == std::string::npos ? public_url : public_url.substr(scheme + 3);
  while (origin.ends_with('/')) origin.pop_back();
  return origin + "/log/" + std::string(specimen_mark);
}

transparency::SigningKey key_at(const ServeOptions& options, bool specimen) {
  const auto path = options.place.log_key();
  if (!std::filesystem::exists(path)) {
    if (!specimen) throw std::runtime_error(path + " is missing: make the log's key, once, with qingbai log key ORIGIN");
    return transparency::make_signing_key(path, specimen_origin(options.public_url), ledger::SignatureKind::note, base::system_random());
  }
  auto key = transparency::read_signing_key(path);
  if (key.verifier.kind != ledger::SignatureKind::note) throw std::runtime_error(path + " is a witness's key, not a log's");
  if (key.verifier.name.contains(specimen_mark) != specimen)
    throw std::runtime_error("seal and log must both be a specimen's, or neither; the log is " + key.verifier.name);
  return key;
}

transparency::PublicationSettings settings_of(const ServeOptions& options) {
  std::filesystem::create_directories(options.place.log());
  transparency::PublicationSettings settings{.directory = options.place.log()};
  for (const auto& text : options.witnesses) {
    auto witness = transparency::parse_witness(text);
    if (!witness) throw std::runtime_error("a witness is URL=VKEY: " + witness.error().reason);
    for (const auto& other : settings.witnesses)
      if (other.key.key == witness->key.key) throw std::runtime_error("the witness " + other.key.name + " is named twice");
    settings.witnesses.push_back(*std::move(witness));
  }
  settings.quorum = options.witness_quorum;
  if (settings.quorum < 1 || settings.quorum > std::max<std::size_t>(1, settings.witnesses.size()))
    throw std::runtime_error(fmt::format("{} witnesses cannot cosign where {} are set", settings.quorum, settings.witnesses.size()));
  settings.silence = std::chrono::milliseconds(std::llround(options.witness_silence * 60'000));
  return settings;
}

void alarm(const std::string& sentence) {
  std::string quoted;
  base::append_json_text(quoted, sentence);
  spdlog::error(R"("log":{})", quoted);
}

}  // namespace

Log::Log(const ServeOptions& options, const store::SqliteJournal& journal, bool specimen)
    : tree(options.place.journal(), store::read_keys(options.place.keys()), [&journal] { return journal.head(); }),
      publication(tree, key_at(options, specimen), settings_of(options), base::system_clock(), alarm) {}

int make_log_key(const Place& place, const std::string& origin) {
  std::filesystem::create_directories(place.seal());
  const auto key = std::filesystem::exists(place.log_key())
                       ? transparency::read_signing_key(place.log_key())
                       : transparency::make_signing_key(place.log_key(), origin, ledger::SignatureKind::note, base::system_random());
  std::puts(to_text(key.verifier).c_str());
  return origin.empty() || key.verifier.name == origin ? 0 : 1;
}

std::optional<PublishedLog> published_log(const Place& place) {
  auto text = base::read_file(place.log() + "/checkpoint");
  if (!text) return std::nullopt;
  const auto note = ledger::parse_note(*text);
  const auto checkpoint = note ? ledger::parse_checkpoint(note->text) : std::unexpected(base::Malformed{});
  if (!checkpoint) throw std::runtime_error(place.log() + "/checkpoint is not a checkpoint");
  return PublishedLog{*std::move(text), *checkpoint};
}

int prove_entry(const Place& place, std::uint64_t position) {
  const auto published = published_log(place);
  if (!published) throw std::runtime_error("nothing is published yet from " + place.log());
  const auto& checkpoint = published->checkpoint;
  const store::JournalTree tree(place.journal(), store::read_keys(place.keys()), [&] { return ledger::TreeHead{checkpoint.size, checkpoint.root}; });
  const auto proof = transparency::prove(tree, ledger::edge_of(tree, checkpoint.size), published->text, checkpoint.size, position);
  if (!proof) {
    std::fputs("qingbai: there is no such entry in the published log, or it is erased\n", stderr);
    return 1;
  }
  std::fputs(to_text(*proof).c_str(), stdout);
  return 0;
}

}  // namespace main_program
