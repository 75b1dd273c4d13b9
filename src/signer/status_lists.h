#pragma once
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "credential/published_list.h"
#include "credential/status_list.h"
#include "seal/seal.h"

namespace signer {

/// The public lists of statuses, signed: anew every ten minutes whatever happens, and as soon as a certificate is revoked.
class StatusLists {
 public:
  /// What the lists are made from. `revoked` answers the entries that stand no more, none where there is no such list; `moved` is a number that
  /// changes whenever anything is recorded.
  struct Source {
    std::function<std::optional<std::vector<std::uint32_t>>(std::uint32_t list)> revoked;
    std::function<std::uint64_t()> moved;
    base::Clock clock;
    /// The same as they were at a moment; none where nothing can be said of it.
    std::function<std::optional<std::vector<std::uint32_t>>(std::uint32_t list, base::Instant at)> revoked_by = {};
  };
  /// `signs`: signs a list in both forms, here or in another process.
  using Signs = std::function<credential::PublishedList(const credential::StatusList&)>;
  StatusLists(Signs signs, std::string public_url, Source source)
      : signs_(std::move(signs)), public_url_(std::move(public_url)), source_(std::move(source)) {}
  StatusLists(const StatusLists&) = delete;
  StatusLists& operator=(const StatusLists&) = delete;

  /// Any thread may ask; null where there is no such list. While nothing can be signed, the last edition as long as it says what is on record; then throws.
  std::shared_ptr<const credential::PublishedList> find(std::uint32_t list);
  /// The list as it was, good for a minute from then on and for no other moment, so that it can never pass for a present one.
  std::shared_ptr<const credential::PublishedList> find(std::uint32_t list, base::Instant at);

 private:
  struct Edition {
    std::vector<std::uint32_t> revoked;
    std::uint64_t moved = 0;
    base::Instant looked_at{};
    std::shared_ptr<const credential::PublishedList> published;
  };
  std::shared_ptr<const credential::PublishedList> signed_list(std::uint32_t list, const std::vector<std::uint32_t>& revoked, base::Instant at,
                                                               std::chrono::seconds life) const;

  Signs signs_;
  std::string public_url_;
  Source source_;
  std::mutex mutex_;
  std::map<std::uint32_t, Edition> editions_;
  base::Instant away_until_{};  // the signer was found away
  std::map<std::pair<std::uint32_t, base::Instant>, std::shared_ptr<const credential::PublishedList>> past_;  // a few: many ask about the end of the same days
};

/// Signs in this process; the seal outlives it.
StatusLists::Signs signs_with(const seal::Seal& seal);

}  // namespace signer
