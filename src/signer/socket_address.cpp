#include "signer/socket_address.h"

#include <cstring>
#include <stdexcept>

#include <sys/socket.h>

namespace signer {

sockaddr_un address_of_socket(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.empty() || path.size() >= sizeof address.sun_path)
    throw std::runtime_error("the signer: " + path + " is too long for a socket: 107 characters at most");
  std::memcpy(address.sun_path, path.data(), path.size());
  return address;
}

Descriptor connect_to(const std::string& path) {
  const auto address = address_of_socket(path);
  Descriptor connection(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
  // Between processes of one machine a connection is made at once, or it waits for room in the queue: no longer than this.
  const timeval patience{2, 0};
  if (connection.open()) setsockopt(connection.get(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
  if (!connection.open() || connect(connection.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return Descriptor();
  return connection;
}

}  // namespace signer
