#include "web/standing.h"

#include "office/reading.h"

namespace web {

// review_4: a document that was revoked or replaced says so from the same moment on.
check::Standing standing_of(const office::OnRecord& found, base::Instant now) {
  if (!found.revoked_at) return {check::standing::Issued{found.number, found.issued_at, found.specimen}, now};
  if (found.replaced_by.empty()) return {check::standing::Revoked{found.number, *found.revoked_at}, now};
  return {check::standing::Replaced{found.number, *found.revoked_at}, now};
}

check::Register register_of(const office::Office& office) {
  check::Register asked;
  const auto standing = [&office](const std::optional<office::OnRecord>& found) {
    const auto now = office.clock();
    if (!found) return check::Standing{check::standing::Absent{}, now};
    return standing_of(*found, now);
  };
  asked.of_file = [&office, standing](const base::Digest& file) { return standing(office::on_record(office, file)); };
  asked.of_number = [&office, standing](const std::string& number, const std::array<std::uint8_t, 16>& code) {
    return standing(office::on_record(office, number, code));
  };
  return asked;
}

}  // namespace web
