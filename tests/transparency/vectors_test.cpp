#include <catch2/catch.hpp>

#include "base/durable_file.h"
#include "log_world.h"

using namespace log_world;
using namespace transparency;

namespace {

const std::string vectors = QINGBAI_SOURCE "/docs/formats/vectors/log/";

// The seeds of the keys are 32 bytes of 01 (the log) and of 02 (the witness), the time is fixed: Ed25519 signs the same bytes to the same signature.
std::map<std::string, std::string> made() {
  Folder folder;
  Hands hands;
  Alarms alarms;
  MemoryTree tree;
  const auto log = log_key(folder);
  const auto seen = witness_key(folder);
  Witness witness(folder.folder("witness"), seen, {log.verifier}, hands.clock());
  Running running(witness_routes(witness));
  Publication publication(tree, log, {.directory = folder.folder("log"), .witnesses = {at(running, seen.verifier)}}, hands.clock(), alarms.alarm());
  std::map<std::string, std::string> files{{"log.vkey", to_text(log.verifier) + "\n"}, {"witness.vkey", to_text(seen.verifier) + "\n"}};
  for (const std::uint64_t size : {0u, 41u, 300u}) {
    tree.grow(size - tree.head().size);
    publication.look();
    files["checkpoint-" + std::to_string(size)] = publication.checkpoint();
  }
  for (const std::uint64_t position : {0u, 255u, 256u, 299u})
    files["entry-" + std::to_string(position) + ".tlog-proof"] = to_text(publication.proof(position).value());
  const auto edge = ledger::edge_of(tree, 300);
  const auto proof = ledger::consistency_proof(ledger::nodes_of(edge, ledger::full_tiles(tree)), 41, 300);
  auto note = *ledger::parse_note(publication.checkpoint());
  note.signatures.resize(1);
  files["add-checkpoint-41-300.txt"] = to_text(ledger::WitnessRequest{41, proof, to_text(note)});
  files["tile-0-001.p-44.hex"] = base::to_hex(publication.tile({0, 1, 44}).value()) + "\n";
  files["tile-1-000.p-1.hex"] = base::to_hex(publication.tile({1, 0, 1}).value()) + "\n";
  return files;
}

}  // namespace

TEST_CASE("vectors: docs/formats/vectors/log is what this program makes", "[transparency]") {
  for (const auto& [name, text] : made()) {
    INFO(name);
    CHECK(base::read_file(vectors + name) == text);
  }
}

// Run by hand after a change of the format was decided: build/tests/transparency_test "[vectors]"
TEST_CASE("vectors: written anew", "[.vectors]") {
  std::filesystem::create_directories(vectors);
  for (const auto& [name, text] : made()) base::write_durably(vectors + name, text);
  CHECK(base::read_file(vectors + "log.vkey"));
}

TEST_CASE("vectors: Go's example is signed and verified here as there", "[transparency]") {
  const Folder folder;
  const auto path = folder.path() + "/neumann";
  base::write_durably(path, "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz\n");
  const auto key = read_signing_key(path);
  CHECK(to_text(key.verifier) == "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  const std::string text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const ledger::Note note{text, {ledger::sign(text, key.verifier, key.sign)}};
  CHECK(to_text(note) == text + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");
  CHECK(ledger::signed_by(note, key.verifier, holds));
  auto forged = note;
  forged.text[0] = 'i';
  CHECK(ledger::signed_by(forged, key.verifier, holds).error() == ledger::NotSigned::forged);
  auto other = key.verifier;
  other.name = "Peter";
  CHECK(ledger::signed_by(note, other, holds).error() == ledger::NotSigned::no_line);
}

TEST_CASE("vectors: every key is read back from its file", "[transparency]") {
  const Folder folder;
  for (std::uint8_t number = 0; number < 100; ++number) {
    const auto path = folder.path() + "/key" + std::to_string(number);
    const auto made = make_signing_key(path, "log.example/a", ledger::SignatureKind::note, bits(number));
    CHECK(read_signing_key(path).verifier == made.verifier);
  }
}

TEST_CASE("vectors: a key's file is its owner's alone, and of one spelling", "[transparency]") {
  const Folder folder;
  const auto path = folder.path() + "/key";
  const auto made = make_signing_key(path, "log.example/a", ledger::SignatureKind::note, bits(7));
  CHECK(read_signing_key(path).verifier == made.verifier);
  CHECK_THROWS_AS(make_signing_key(path, "log.example/a", ledger::SignatureKind::note, bits(8)), std::runtime_error);
  CHECK_THROWS_AS(make_signing_key(folder.path() + "/other", "two words", ledger::SignatureKind::note, bits(8)), std::runtime_error);
  std::filesystem::permissions(path, std::filesystem::perms::group_read, std::filesystem::perm_options::add);
  CHECK_THROWS_AS(read_signing_key(path), std::runtime_error);
  std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  const auto text = *base::read_file(path);
  for (const auto& bad : {std::string{}, text.substr(1), text + "\n", text.substr(0, text.size() - 1), "x" + text}) {
    base::write_durably(path, bad);
    CHECK_THROWS_AS(read_signing_key(path), std::runtime_error);
  }
}
