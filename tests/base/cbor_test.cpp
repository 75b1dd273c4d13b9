#include <catch2/catch.hpp>

#include "base/cbor.h"

TEST_CASE("cbor: lengths and numbers have exactly one spelling", "[cbor]") {
  for (const std::uint64_t value : {0ull, 23ull, 24ull, 255ull, 256ull, 65535ull, 65536ull, 4294967295ull, 4294967296ull, ~0ull}) {
    base::CborWriter writer;
    writer.uint(value);
    base::CborReader reader(writer.view());
    CHECK(reader.uint() == value);
    CHECK(reader.finish());
  }
  const base::Bytes padded{0x18, 0x17};
  base::CborReader reader(padded);
  reader.uint();
  CHECK_FALSE(reader.finish());
}
