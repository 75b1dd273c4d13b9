#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "base/durable_file.h"
#include "ledger/log_proof.h"
#include "ledger/tile_path.h"
#include "ledger/witness_request.h"


namespace {

std::string vector_of(const std::string& name) { return base::read_file(QINGBAI_SOURCE "/docs/formats/vectors/log/" + name).value(); }

/// The text with some of its bytes changed, left out, doubled, or with a piece of itself put elsewhere.
std::string mutated(std::string text) {
  const auto changes = *rc::gen::inRange(1, 4);
  for (int i = 0; i < changes && !text.empty(); ++i) {
    const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    const auto length = std::min<std::size_t>(*rc::gen::inRange<std::size_t>(1, 90), text.size() - at);
    const auto piece = text.substr(at, length);
    switch (*rc::gen::inRange(0, 4)) {
      case 0: text[at] = *rc::gen::arbitrary<char>(); break;
      case 1: text.erase(at, length); break;
      case 2: text.insert(at, piece); break;
      case 3: text.insert(*rc::gen::inRange<std::size_t>(0, text.size()), piece); break;
    }
  }
  return text;
}

template <class Parse>
void one_spelling(const std::string& text, Parse parse) {
  REQUIRE(parse(text));
  CHECK(rc::check([&] {
    const auto other = mutated(text);
    const auto parsed = parse(other);
    if (parsed) RC_ASSERT(to_text(*parsed) == other);
  }));
}

}  // namespace

TEST_CASE("formats: whatever parses has the one spelling that it is written with", "[transparency]") {
  one_spelling(vector_of("checkpoint-300"), [](std::string_view text) { return ledger::parse_note(text); });
  one_spelling(vector_of("entry-256.tlog-proof"), [](std::string_view text) { return ledger::parse_log_proof(text); });
  one_spelling(vector_of("add-checkpoint-41-300.txt"), [](std::string_view text) { return ledger::parse_witness_request(text); });
  const auto key = vector_of("witness.vkey");
  one_spelling(key.substr(0, key.size() - 1), [](std::string_view text) { return ledger::parse_verifier_key(text); });
}

TEST_CASE("formats: a path of a tile that parses is the path of that tile", "[transparency]") {
  CHECK(rc::check([] {
    const auto path = mutated("3/x001/x234/067.p/17");
    if (const auto tile = ledger::parse_tile_path(path)) RC_ASSERT(to_path(*tile) == "tile/" + path);
  }));
}
