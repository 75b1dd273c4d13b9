#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include "base/durable_file.h"
#include "check/file.h"
#include "check/keys_file.h"
#include "check/wallet.h"
#include "credential/status_list.h"
#include "law/period.h"
#include "main/parts.h"
#include "office/rows.h"
#include "store/verify.h"

namespace main_program {
namespace {

void require_journal(const Place& place) {
  if (!std::filesystem::exists(place.journal()))
    throw std::runtime_error("there is no journal at " + place.journal() + " (QINGBAI_DATA or --data names its folder)");
}

// The keys that a check goes by: those that were named, else the service's own.
check::Trust trust_for(const Place& place, const std::string& keys) {
  const auto& at = keys.empty() ? place.seal() : keys;
  if (!std::filesystem::exists(at))
    throw std::runtime_error("there are no keys to check by at " + at + ": name the issuer's keys with --keys, a folder or the file that /check/keys " +
                             "answers, or the service's data folder with --data or QINGBAI_DATA");
  return keys.empty() ? check::read_own_trust(at) : check::read_kept_trust(at);
}

// A list as it was fetched: of now; or, where a day is asked about, as it was when that day ended, which is long over by now.
check::Register register_in(const std::string& path, const check::Trust& trust, std::optional<law::Day> day, std::chrono::minutes offset) {
  const auto text = base::read_file(path).value_or("");
  const auto at = day ? law::end_of(*day, offset) : base::system_clock()();
  auto asked = check::register_of_list(check::trimmed(text), trust, at, day);
  if (!asked) throw std::runtime_error(path + " is not a status list that these keys have signed");
  if (!day) return *std::move(asked);
  const auto list = credential::read_status_jwt(check::trimmed(text))->list;
  if (list.issued_at > at || list.expires_at <= at) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    throw std::runtime_error(path + " is not the list as it was at the end of " + law::to_text(*day) + ": fetch " + list.uri +
                             "?time=" + std::to_string(seconds));
  }
  return *std::move(asked);
}

}  // namespace

int verify_journal(const Place& place) {
  require_journal(place);
  const auto keys = store::read_keys(place.keys());
  const auto report = store::verify(place.journal(), keys, keys.restricted ? ledger::Envelopes::with_restricted : ledger::Envelopes::ordinary);
  std::puts(store::in_words(report).c_str());
  return report.fault ? 1 : 0;
}

int rebuild_docket(const Place& place) {
  require_journal(place);
  const Parts parts({.place = place, .listen = {}, .public_url = {}, .jurisdiction = {}}, law_at_hand({}));
  office::rebuild_rows(parts.office);
  std::puts("The docket and the indices were dropped and folded anew from the journal.");
  return 0;
}

int check_file(const CheckOptions& options) {
  const text::Catalogue words;
  const auto law = law_at_hand({});
  const auto today = law::day_at(base::system_clock()(), law.offset);
  auto day = options.day.empty() ? std::optional<law::Day>{} : law::parse_day(options.day).value_or(law::Day::max());
  if (day && *day > today) {
    std::fprintf(stderr, "qingbai: '%s' is no day up to today; write 2026-11-23\n", options.day.c_str());
    return 2;
  }
  if (day == today) day.reset();  // which is not over: it asks about now
  const auto trust = trust_for(options.place, options.keys);
  check::Register asked;
  if (!options.list.empty()) {
    asked = register_in(options.list, trust, day, law.offset);
  } else if (options.keys.empty() && std::filesystem::exists(options.place.journal())) {
    // Beside the service's own journal its standing is told too.
    asked = register_beside(options.place, options.public_url, day ? std::optional(law::last_moment_of(*day, law.offset)) : std::nullopt);
  }
  const auto printed = check::run_file(options.file, trust, asked, words, law.offset, day);
  std::fputs(printed.words.c_str(), stdout);
  return printed.exit_code;
}

}  // namespace main_program
