#pragma once
#include <optional>

#include "office/sessions.h"

// Nobody finds out numbers and codes by trying: wrong ones cost time, by the network that they come from.
namespace office {

/// How long whoever asks from this address must wait; none where they may ask now.
std::optional<std::chrono::seconds> must_wait(const Patience& patience, std::string_view address, base::Instant now);
/// A number and code that are not on record were asked for from there.
void note_miss(Patience& patience, std::string_view address, base::Instant now);

/// The network of an address: of IPv4 the first 24 bits, of IPv6 the first 48, since whoever has one has many.
std::string network_of(std::string_view address);

}  // namespace office
