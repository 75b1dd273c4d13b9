#pragma once
#include "web/visit.h"

// Nobody finds out numbers and codes by trying: wrong ones cost time, by the network that they come from.
namespace web {

/// How long whoever asks from there must wait; none where they may ask now.
std::optional<std::chrono::seconds> must_wait(const Visit& visit);
/// A number and code that are not on record.
void note_miss(const Visit& visit);

/// The network of an address: of IPv4 the first 24 bits, of IPv6 the first 48, since whoever has one has many.
std::string network_of(std::string_view address);

}  // namespace web
