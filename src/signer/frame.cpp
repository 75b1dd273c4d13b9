#include "signer/frame.h"

#include <cerrno>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace signer {
namespace {

bool ready(int socket, short what, Deadline until) {
  while (true) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
    if (left <= 0) return false;
    pollfd asked{socket, what, 0};
    const int found = poll(&asked, 1, static_cast<int>(std::min<std::int64_t>(left, 60'000)));
    if (found > 0) return true;
    if (found < 0 && errno != EINTR) return false;
  }
}

bool again(ssize_t done) { return done < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR); }

bool send_all(int socket, base::ByteView bytes, Deadline until) {
  while (!bytes.empty()) {
    if (!ready(socket, POLLOUT, until)) return false;
    const auto done = send(socket, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (again(done)) continue;
    if (done <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(done));
  }
  return true;
}

bool receive_all(int socket, std::span<std::uint8_t> bytes, Deadline until) {
  while (!bytes.empty()) {
    if (!ready(socket, POLLIN, until)) return false;
    const auto done = recv(socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (again(done)) continue;
    if (done <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(done));
  }
  return true;
}

}  // namespace

Descriptor::~Descriptor() {
  if (number_ >= 0) close(number_);
}

bool send_frame(int socket, base::ByteView content, Deadline until) {
  base::Bytes whole;
  whole.reserve(content.size() + 4);
  for (const int shift : {24, 16, 8, 0}) whole.push_back(static_cast<std::uint8_t>(content.size() >> shift));
  base::append(whole, content);
  return send_all(socket, whole, until);
}

std::optional<base::Bytes> receive_frame(int socket, std::size_t most, Deadline until) {
  std::array<std::uint8_t, 4> head{};
  if (!receive_all(socket, head, until)) return std::nullopt;
  std::size_t size = 0;
  for (const auto octet : head) size = size << 8 | octet;
  if (size > most) return std::nullopt;
  base::Bytes content(size);
  if (!receive_all(socket, content, until)) return std::nullopt;
  return content;
}

}  // namespace signer
