#include "office/silences.h"

namespace office {

std::vector<Silence> Silences::untold() {
  constexpr std::size_t page = 500;
  std::map<base::Id, base::Instant> all;
  for (const auto& organization : office_.law.organizations) {
    for (std::size_t offset = 0;; offset += page) {
      const auto rows = office_.journal.rows({"silent", organization.code, {}, offset, page});
      for (const auto& row : rows) all.insert_or_assign(row.owner, base::Instant(std::chrono::milliseconds{row.rank}));
      if (rows.size() < page) break;
    }
  }
  std::vector<Silence> untold;
  for (const auto& [inquiry, since] : all)
    if (const auto told = told_.find(inquiry); told == told_.end() || told->second != since) untold.push_back({inquiry, since});
  told_ = std::move(all);
  return untold;
}

}  // namespace office
