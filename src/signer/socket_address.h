#pragma once
#include <string>

#include <sys/un.h>

#include "signer/frame.h"

namespace signer {

/// Throws where the path is too long for a socket.
sockaddr_un address_of_socket(const std::string& path);
/// Not open where nobody answers there.
Descriptor connect_to(const std::string& path);

}  // namespace signer
