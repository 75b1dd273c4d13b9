#include "main/round.h"

#include <algorithm>

#include <spdlog/spdlog.h>

#include "base/json.h"
#include "base/unavailable.h"

namespace main_program {
namespace {

// The signer may be away, or one document may keep it: after so many in a row it is away.
constexpr int away = 3;

// Why it waits; empty where nothing is the matter with this one. No detail: a character may be of a name.
struct Why {
  std::string operator()(const office::Unsigned& one) const {
    const auto key = one.why.key == "unsignable.refused" ? one.why.key + " " + one.why.detail : one.why.key;
    return one.revoked ? key + ": its intent is revoked" : key;
  }
  std::string operator()(const procedure::Unsignable& why) const { return (*this)(office::Unsigned{why}); }
  std::string operator()(const procedure::Impediments&) const { return "the law stands in the way"; }
  std::string operator()(const office::Denied&) const { return "denied"; }
  std::string operator()(const office::NotThere&) const { return {}; }    // erased meanwhile
  std::string operator()(const office::MovedOn&) const { return {}; }     // somebody else did it
  std::string operator()(const office::Unwitnessed&) const { return {}; }  // so do all, and /readyz says so
};

}  // namespace

std::size_t Round::go() {
  auto all = office::unfinished(office_);
  std::erase_if(still_, [&](const auto& one) { return std::ranges::find(all, one.first, &office::Unfinished::owner) == all.end(); });
  // What stood still last time comes last.
  std::ranges::stable_partition(all, [this](const auto& one) { return !still_.contains(one.owner); });
  std::size_t finished = 0;
  int unanswered = 0;
  for (const auto& one : all) {
    const auto came = ask(one);
    if (came == Came::is_signed) ++finished;
    unanswered = came == Came::nobody_answers ? unanswered + 1 : 0;
    if (unanswered == away) break;
  }
  return finished;
}

Round::Came Round::ask(const office::Unfinished& one) {
  try {
    const auto done = office::finish(office_, one);
    if (done) return still_.erase(one.owner), Came::is_signed;
    if (const auto why = std::visit(Why{}, done.error()); !why.empty()) stands_still(one.owner, why);
    return Came::stays;
  } catch (const base::Unavailable& unavailable) {
    stands_still(one.owner, unavailable.what());
    return Came::nobody_answers;
  } catch (const std::exception& broken) {
    stands_still(one.owner, broken.what());
    return Came::stays;
  }
}

void Round::stands_still(const base::Id& owner, const std::string& why) {
  auto& known = still_[owner];
  if (known == why) return;
  known = why;
  std::string quoted;
  base::append_json_text(quoted, why);
  spdlog::error(R"("alarm":"on record and not signed","matter":"{}","why":{})", base::to_text(owner), quoted);
}

}  // namespace main_program
