#pragma once
#include <chrono>
#include <optional>

#include "base/bytes.h"

// What travels on the signer's socket: four octets of length, the highest first, and so many octets. Both ends wait until a moment and no longer.
namespace signer {

using Deadline = std::chrono::steady_clock::time_point;
inline constexpr std::size_t most_asked = 512 * 1024, most_answered = 8 * 1024 * 1024;

/// An open file or socket, closed with its owner.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor();
  int get() const { return number_; }
  bool open() const { return number_ >= 0; }

 private:
  int number_;
};

/// False where the other end went away or took too long.
bool send_frame(int socket, base::ByteView content, Deadline until);
/// None where the other end went away, took too long, or announced more than `most`.
std::optional<base::Bytes> receive_frame(int socket, std::size_t most, Deadline until);

}  // namespace signer
