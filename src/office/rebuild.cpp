#include <map>
#include <stdexcept>

#include "codec/events.h"
#include "office/accounts.h"
#include "office/emergency.h"
#include "office/matter.h"
#include "office/rows.h"

namespace office {
namespace {

using procedure::Stamp;

/// Every stream folded at once. An event that several kinds of streams may hold belongs to the kind that its stream began as.
class Folding {
 public:
  explicit Folding(const Office& office) : office_(office) {}

  void add(const ledger::Entry& entry) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    if (content == nullptr) return;
    const auto event = codec::decode_event(content->ordinary);
    if (!event) throw std::runtime_error("the journal holds an entry that does not decode: " + event.error().reason);
    const auto stamp = stamp_of(entry.stamp);
    if (const auto of_emergency = codec::Narrow<procedure::EmergencyEvent>::from(*event)) {
      auto& state = emergencies_[entry.stream];
      state = procedure::apply(std::move(state), *of_emergency, stamp);
      return;
    }
    if (reviews_.contains(entry.stream) || std::holds_alternative<procedure::ObjectionLodged>(*event)) {
      auto& state = reviews_[entry.stream];
      state = procedure::apply(state, codec::Narrow<procedure::ReviewEvent>::from(*event).value(), stamp);
    } else if (const auto of_inquiry = codec::Narrow<procedure::InquiryEvent>::from(*event)) {
      auto& state = inquiries_[entry.stream];
      state = procedure::apply(state, *of_inquiry, stamp);
    } else if (const auto of_account = codec::Narrow<procedure::AccountEvent>::from(*event)) {
      auto& account = accounts_.try_emplace(entry.stream, procedure::Account{entry.stream, {}, false}).first->second;
      account = procedure::apply(std::move(account), *of_account);
    }
  }

  void put(const std::function<void(ledger::Row)>& put) const {
    const auto all = [&put](std::vector<ledger::Row> rows) {
      for (auto& row : rows) put(std::move(row));
    };
    for (const auto& [id, state] : inquiries_) all(rows_of(office_, id, state));
    for (const auto& [id, account] : accounts_) all(account_rows(office_, id, account.opened));
    for (const auto& [id, state] : reviews_) all(review_rows(office_, id, state));
    for (const auto& [id, state] : emergencies_) all(emergency_rows(id, *state));
  }

 private:
  const Office& office_;
  std::map<base::Id, procedure::Inquiry> inquiries_;
  std::map<base::Id, procedure::Review> reviews_;
  std::map<base::Id, procedure::Account> accounts_;
  std::map<base::Id, std::optional<procedure::Emergency>> emergencies_;
};

}  // namespace

void rebuild_rows(const Office& office) {
  office.journal.rebuild([&office](const std::function<void(ledger::Row)>& put) {
    Folding folding(office);
    office.journal.each([&folding](const ledger::Entry& entry) {
      folding.add(entry);
      return true;
    });
    folding.put(put);
  });
}

}  // namespace office
