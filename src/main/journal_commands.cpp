#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include "check/file.h"
#include "main/parts.h"
#include "office/rows.h"
#include "store/verify.h"

namespace main_program {
namespace {

void require_journal(const Place& place) {
  if (!std::filesystem::exists(place.journal()))
    throw std::runtime_error("there is no journal at " + place.journal() + " (QINGBAI_DATA or --data names its folder)");
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

int check_file(const Place& place, const std::string& path, const std::string& keys) {
  const auto directory = keys.empty() ? place.seal() : keys;
  const text::Catalogue words;
  const auto law = law_at_hand({});
  // Beside the service's own journal its standing is told too; elsewhere the answer says that the register was not asked.
  const bool beside = keys.empty() && std::filesystem::exists(place.journal());
  const auto printed =
      beside ? check::run_file(path, directory, register_beside(place), words, law.offset) : check::run_file(path, directory, {}, words, law.offset);
  std::fputs(printed.words.c_str(), stdout);
  return printed.exit_code;
}

}  // namespace main_program
