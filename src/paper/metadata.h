#pragma once
#include <string>
#include <string_view>

namespace paper {

/// Which part of ISO 19005 a document says it holds to, level B. Part 1 is what a validator within reach can check, and allows no attached files; what holds
/// to it but for them holds to part 3.
enum class Part { a_1b, a_3b };

/// The XMP packet of every document of a kind. It says nothing of the person: metadata are read by who does not open the document.
std::string xmp_packet(Part part, std::string_view title, std::string_view producer);

}  // namespace paper
