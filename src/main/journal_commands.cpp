#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include "base/durable_file.h"
#include "check/file.h"
#include "check/keys_file.h"
#include "check/wallet.h"
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
    throw std::runtime_error("there are no keys to check by at " + at + ": name the issuer's keys with --keys, a folder or the file that /check/keys answers, " +
                             "or the service's data folder with --data or QINGBAI_DATA");
  return keys.empty() ? check::read_own_trust(at) : check::read_kept_trust(at);
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
  const auto trust = trust_for(options.place, options.keys);
  check::Register asked;
  if (!options.list.empty()) {
    const auto text = base::read_file(options.list);
    auto of_list = text ? check::register_of_list(check::trimmed(*text), trust, base::system_clock()()) : std::nullopt;
    if (!of_list) throw std::runtime_error(options.list + " is not a status list that these keys have signed");
    asked = *std::move(of_list);
  } else if (options.keys.empty() && std::filesystem::exists(options.place.journal())) {
    asked = register_beside(options.place, options.public_url);  // beside the service's own journal its standing is told too
  }
  const auto printed = check::run_file(options.file, trust, asked, words, law.offset);
  std::fputs(printed.words.c_str(), stdout);
  return printed.exit_code;
}

}  // namespace main_program
