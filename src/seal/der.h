#pragma once
#include <initializer_list>
#include <optional>

#include "base/bytes.h"

namespace seal {

/// DER (X.690): tag, shortest length, content. Tags of one byte only, which is all that CMS and certificates use.
namespace der_tag {
inline constexpr std::uint8_t integer = 0x02, bits = 0x03, octets = 0x04, oid = 0x06, sequence = 0x30, set = 0x31, context_0 = 0xa0;
}

base::Bytes der(std::uint8_t tag, std::initializer_list<base::ByteView> parts);

/// Takes one element after the other. What is not DER, or another tag than the one wanted, is no element, and nothing can be taken after it.
class DerReader {
 public:
  explicit DerReader(base::ByteView in) : left_(in) {}
  /// The content of the next element.
  std::optional<base::ByteView> take(std::uint8_t tag);
  /// The next element whole, tag and length included.
  std::optional<base::ByteView> take_whole(std::uint8_t tag);
  bool done() const { return left_.empty(); }

 private:
  struct Element {
    base::ByteView whole, content;
  };
  std::optional<Element> next(std::uint8_t tag);
  base::ByteView left_;
};

}  // namespace seal
