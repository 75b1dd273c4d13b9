#include "http/reference.h"

#include <array>

#include "base/id.h"

namespace http {
namespace {

/// The system is asked in larger lots.
class References {
 public:
  std::string next() {
    constexpr std::string_view letters = "0123456789abcdefghjkmnpqrstvwxyz";
    if (used_ == lot_.size()) {
      random_(lot_);
      used_ = 0;
    }
    std::string reference;
    for (int i = 0; i < 8; ++i) reference += letters[lot_[used_++] & 31U];
    return reference;
  }

 private:
  base::Random random_ = base::system_random();
  std::array<std::uint8_t, 1024> lot_{};
  std::size_t used_ = 1024;
};

}  // namespace

std::string next_reference() {
  thread_local References references;
  return references.next();
}

}  // namespace http
