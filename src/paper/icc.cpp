#include "paper/icc.h"

#include <array>
#include <cmath>
#include <string_view>

namespace paper {
namespace {

void put(base::Bytes& to, std::uint32_t value, int bytes) {
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) to.push_back(static_cast<std::uint8_t>(value >> shift));
}

void put_text(base::Bytes& to, std::string_view text) { base::append(to, base::as_bytes(text)); }

// s15Fixed16Number
void put_fixed(base::Bytes& to, double value) { put(to, static_cast<std::uint32_t>(static_cast<std::int32_t>(std::lround(value * 65536))), 4); }

struct Xyz {
  double x, y, z;
};

base::Bytes xyz(const Xyz& value) {
  base::Bytes tag;
  put_text(tag, std::string_view("XYZ \0\0\0\0", 8));
  put_fixed(tag, value.x), put_fixed(tag, value.y), put_fixed(tag, value.z);
  return tag;
}

// 1024 samples from 0 to 1 of the function that makes light of a value.
base::Bytes curve() {
  constexpr int samples = 1024;
  base::Bytes tag;
  put_text(tag, std::string_view("curv\0\0\0\0", 8));
  put(tag, samples, 4);
  for (int i = 0; i < samples; ++i) {
    const double value = i / (samples - 1.0);
    const double light = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    put(tag, static_cast<std::uint32_t>(std::lround(light * 65535)), 2);
  }
  return tag;
}

base::Bytes description(std::string_view text) {
  base::Bytes tag;
  put_text(tag, std::string_view("desc\0\0\0\0", 8));
  put(tag, static_cast<std::uint32_t>(text.size() + 1), 4);
  put_text(tag, text);
  tag.resize(tag.size() + 1 + 4 + 4 + 2 + 1 + 67);  // no Unicode, no Macintosh description
  return tag;
}

base::Bytes copyright(std::string_view text) {
  base::Bytes tag;
  put_text(tag, std::string_view("text\0\0\0\0", 8));
  put_text(tag, text);
  tag.push_back(0);
  return tag;
}

struct Tag {
  std::string_view name;
  std::size_t content;  // which of the contents
};

base::Bytes header(std::size_t size) {
  base::Bytes out;
  put(out, static_cast<std::uint32_t>(size), 4), put(out, 0, 4), put(out, 0x02100000, 4);
  put_text(out, "mntrRGB XYZ ");
  for (const std::uint32_t part : {2026u, 1u, 1u, 0u, 0u, 0u}) put(out, part, 2);
  put_text(out, "acsp");
  out.resize(68);
  put_fixed(out, 0.9642), put_fixed(out, 1), put_fixed(out, 0.8249);  // D50
  out.resize(128);
  return out;
}

}  // namespace

base::Bytes srgb_profile() {
  // The primaries of sRGB adapted from D65 to D50 by the Bradford method.
  std::array contents{description("sRGB IEC61966-2.1"), copyright("No copyright, use freely"), xyz({0.9642, 1, 0.8249}),
                      xyz({0.43607, 0.22249, 0.01392}), xyz({0.38515, 0.71687, 0.09708}), xyz({0.14307, 0.06061, 0.71410}), curve()};
  constexpr std::array<Tag, 9> tags{{{"desc", 0}, {"cprt", 1}, {"wtpt", 2}, {"rXYZ", 3}, {"gXYZ", 4}, {"bXYZ", 5}, {"rTRC", 6}, {"gTRC", 6}, {"bTRC", 6}}};
  std::array<std::size_t, contents.size()> offsets{};
  std::size_t at = 128 + 4 + 12 * tags.size();
  for (std::size_t i = 0; i < contents.size(); ++i) {
    offsets[i] = at;
    at += (contents[i].size() + 3) / 4 * 4;
  }
  base::Bytes profile = header(at);
  put(profile, static_cast<std::uint32_t>(tags.size()), 4);
  for (const Tag& tag : tags) {
    put_text(profile, tag.name);
    put(profile, static_cast<std::uint32_t>(offsets[tag.content]), 4), put(profile, static_cast<std::uint32_t>(contents[tag.content].size()), 4);
  }
  for (const base::Bytes& content : contents) {
    base::append(profile, content);
    profile.resize((profile.size() + 3) / 4 * 4);
  }
  return profile;
}

}  // namespace paper
