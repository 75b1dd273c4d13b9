#include "web/standing.h"

#include <charconv>

#include "office/reading.h"
#include "office/status.h"

namespace web {

// review_4: a document that was revoked or replaced says so from the same moment on.
check::Standing standing_of(const office::OnRecord& found, base::Instant at) {
  if (found.issued_at > at) return {check::standing::NotYet{found.number, found.issued_at}, at};
  if (!found.revoked_at || *found.revoked_at > at) return {check::standing::Issued{found.number, found.issued_at, found.specimen, found.valid_before}, at};
  if (found.replaced_by.empty()) return {check::standing::Revoked{found.number, *found.revoked_at}, at};
  return {check::standing::Replaced{found.number, *found.revoked_at}, at};
}

std::optional<std::uint32_t> list_at(const std::string& public_url, const std::string& uri) {
  const auto before = public_url + "/status/";
  if (!uri.starts_with(before)) return std::nullopt;
  std::uint32_t list = 0;
  const auto [end, error] = std::from_chars(uri.data() + before.size(), uri.data() + uri.size(), list);
  if (error != std::errc{} || end != uri.data() + uri.size()) return std::nullopt;
  return list;
}

check::Register register_of(const office::Office& office, std::optional<base::Instant> at) {
  check::Register asked;
  const auto standing = [&office, at](const std::optional<office::OnRecord>& found) {
    const auto then = at.value_or(office.clock());
    if (!found) return check::Standing{check::standing::Absent{}, then};
    return standing_of(*found, then);
  };
  asked.of_file = [&office, standing](const base::Digest& file) { return standing(office::on_record(office, file)); };
  asked.of_number = [&office, standing](const std::string& number, const std::array<std::uint8_t, 16>& code) {
    return standing(office::on_record(office, number, code));
  };
  asked.of_status = [&office, standing](const std::string& uri, std::uint32_t entry) {
    const auto list = list_at(office.verification_url, uri);
    return standing(list ? office::on_record(office, procedure::StatusEntry{*list, entry}) : std::nullopt);
  };
  return asked;
}

}  // namespace web
