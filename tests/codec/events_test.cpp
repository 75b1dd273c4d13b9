#include <cstdlib>
#include <fstream>
#include <iterator>

#include <catch2/catch.hpp>

#include "base/cbor.h"
#include "codec/samples.h"

namespace {

std::string golden_path(const std::string& name) { return std::string(QINGBAI_SOURCE) + "/tests/codec/golden/" + name + ".hex"; }

// QINGBAI_WRITE_GOLDEN=1 writes the bytes of events that have none yet; bytes that stand are never written over.
std::string golden(const std::string& name, const base::Bytes& current) {
  std::ifstream in(golden_path(name));
  if (!in && std::getenv("QINGBAI_WRITE_GOLDEN") != nullptr) {
    std::ofstream(golden_path(name)) << base::to_hex(current) << "\n";
    in = std::ifstream(golden_path(name));
  }
  std::string line;
  std::getline(in, line);
  return line;
}

}  // namespace

TEST_CASE("codec: the bytes of every event, once written, decode forever", "[codec]") {
  const auto samples = samples::events();
  REQUIRE(samples.size() == std::variant_size_v<codec::Event>);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const auto& sample = samples[i];
    REQUIRE(sample.index() == i);
    const auto name = std::string(codec::name(sample)) + "." + std::to_string(codec::version(sample));
    INFO(name);
    const auto bytes = codec::encode(sample);
    const auto written = base::from_hex(golden(name, bytes));
    REQUIRE(written);
    CHECK(base::to_hex(*written) == base::to_hex(bytes));
    const auto read = codec::decode_event(*written);
    REQUIRE(read);
    CHECK(*read == sample);
  }
}

TEST_CASE("codec: the bytes of every former version decode as what the event is today", "[codec]") {
  const auto former = samples::former_events();
  CHECK(former.size() == 8);
  for (const auto& sample : former) {
    const auto name = std::string(codec::name(sample)) + ".1";
    INFO(name);
    const auto written = base::from_hex(golden(name, {}));
    REQUIRE(written);
    REQUIRE_FALSE(written->empty());
    const auto read = codec::decode_event(*written);
    REQUIRE(read);
    CHECK(*read == sample);
    // It is written anew in the present version alone.
    CHECK(codec::encode(*read) != *written);
  }
}

TEST_CASE("codec: a certificate intended before there were periods decodes as one without", "[codec][no_expiry]") {
  const auto written = base::from_hex(golden("CertificateIntended.2", {}));
  REQUIRE(written);
  auto sample = samples::first_events().at(5);
  REQUIRE(codec::name(sample) == "CertificateIntended");
  std::get<procedure::CertificateIntended>(sample).content.valid_before.reset();
  CHECK(codec::decode_event(*written) == sample);
}

TEST_CASE("codec: what lies in the restricted envelope decodes forever", "[codec]") {
  const auto first = base::from_hex(golden("Grounds.1", {}));
  REQUIRE(first);
  CHECK(codec::decode_grounds(*first) == samples::grounds_without_doubts());
  const auto second = base::from_hex(golden("Grounds.2", {}));
  REQUIRE(second);
  CHECK(codec::decode_grounds(*second) == samples::grounds());
  const std::vector<std::tuple<std::string, codec::Restricted, base::Bytes>> rows{
      {"Grounds.3", samples::grounds_with_some_left_out(), codec::encode(samples::grounds_with_some_left_out())},
      {"Judgment.1", samples::judgment(), codec::encode(samples::judgment())},
      {"Confirmation.1", samples::confirmation(), codec::encode(samples::confirmation())},
  };
  for (const auto& [name, sample, bytes] : rows) {
    INFO(name);
    const auto written = base::from_hex(golden(name, bytes));
    REQUIRE(written);
    CHECK(base::to_hex(bytes) == base::to_hex(*written));
    const auto read = codec::decode_restricted(*written);
    REQUIRE(read);
    CHECK(*read == sample);
    for (std::size_t cut = 0; cut < bytes.size(); ++cut) CHECK_FALSE(codec::decode_restricted(base::ByteView(bytes).first(cut)));
  }
  CHECK_FALSE(codec::decode_grounds(codec::encode(samples::judgment())));
}

TEST_CASE("codec: exactly one spelling of an event decodes", "[codec]") {
  for (const auto& sample : samples::events()) {
    const auto bytes = codec::encode(sample);
    for (std::size_t cut = 0; cut < bytes.size(); ++cut) CHECK_FALSE(codec::decode_event(base::ByteView(bytes).first(cut)));
    auto longer = bytes;
    longer.push_back(0xf6);
    CHECK_FALSE(codec::decode_event(longer));
    // A changed byte decodes to another event, spelled by just these bytes, or not at all.
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      for (const unsigned flip : {0x01u, 0x20u, 0x80u}) {
        auto changed = bytes;
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ flip);
        const auto read = codec::decode_event(changed);
        if (read) CHECK(codec::encode(*read) == changed);
      }
    }
  }
}

TEST_CASE("codec: an unknown name or version is malformed, never guessed", "[codec]") {
  for (const auto& [name, version] : {std::pair{"ApplicationLodged", 3}, std::pair{"ApplicantTold", 2}, std::pair{"ApplicationLost", 1}}) {
    base::CborWriter out;
    out.array(3).text(name).uint(static_cast<std::uint64_t>(version)).array(0);
    CHECK_FALSE(codec::decode_event(out.view()));
  }
}
