#include "codec/events.h"

#include <array>
#include <cassert>

#include "codec/value.h"

namespace codec {
namespace {

// The name and version of each event, in the order of `Event`. A new version of an event is a new line at the end, with
// its own alternative; the old line stays.
struct Kind {
  std::string_view name;
  std::uint64_t version;
};
constexpr std::array<Kind, std::variant_size_v<Event>> kinds{{
    {"ApplicationLodged", 1},
    {"ApplicationAccepted", 1},
    {"ReceiptIssued", 1},
    {"PlatformFellSilent", 1},
    {"FindingMade", 1},
    {"CertificateIntended", 1},
    {"CertificateIssued", 1},
    {"CertificateHandedOver", 1},
    {"AccountOpened", 1},
    {"PasswordChanged", 1},
    {"AccountClosed", 1},
    {"InquiryCounted", 1},
    {"Looked", 1},
    {"IssueDecided", 1},
}};

std::uint64_t index_of(std::string_view name, std::uint64_t version) {
  for (std::size_t i = 0; i < kinds.size(); ++i)
    if (kinds[i].name == name && kinds[i].version == version) return i;
  return kinds.size();
}

}  // namespace

std::string_view name(const Event& event) { return kinds[event.index()].name; }

base::Bytes encode(const Event& event) {
  base::CborWriter out;
  const auto& kind = kinds[event.index()];
  out.array(3).text(kind.name).uint(kind.version);
  std::visit([&out](const auto& held) { write(out, held); }, event);
  return out.take();
}

std::expected<Event, base::Malformed> decode_event(base::ByteView bytes) {
  base::CborReader in(bytes);
  if (in.array() != 3) in.fail("not an event");
  const auto name = in.text();
  const auto version = in.uint();
  Event event;
  if (!in.failed()) read_alternative(in, index_of(name, version), event);
  if (auto whole = in.finish(); !whole) return std::unexpected(whole.error());
  return event;
}

base::Bytes encode(const procedure::Grounds& grounds) {
  base::CborWriter out;
  out.array(3).text("Grounds").uint(1);
  write(out, grounds);
  return out.take();
}

std::expected<procedure::Grounds, base::Malformed> decode_grounds(base::ByteView bytes) {
  base::CborReader in(bytes);
  procedure::Grounds grounds;
  if (in.array() != 3 || in.text() != "Grounds" || in.uint() != 1) in.fail("not grounds");
  read(in, grounds);
  if (auto whole = in.finish(); !whole) return std::unexpected(whole.error());
  return grounds;
}

}  // namespace codec
