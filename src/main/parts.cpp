#include "main/parts.h"

#include <filesystem>
#include <stdexcept>

#include "base/durable_file.h"
#include "office/reading.h"
#include "office/status.h"
#include "store/database.h"
#include "store/row_table.h"
#include "web/standing.h"

namespace main_program {
namespace {

std::vector<std::unique_ptr<procedure::Platform>> platforms_at(const ServeOptions& options) {
  std::vector<std::unique_ptr<procedure::Platform>> platforms;
  platforms.push_back(std::make_unique<platform::Register>(options.place.register_file(), base::system_clock()));
  return platforms;
}

std::vector<procedure::Platform*> pointers(const std::vector<std::unique_ptr<procedure::Platform>>& platforms) {
  std::vector<procedure::Platform*> all;
  for (const auto& platform : platforms) all.push_back(platform.get());
  return all;
}

std::string made(const std::string& directory) {
  std::filesystem::create_directories(directory);
  return directory;
}

std::optional<base::Bytes> kept_index_key(const std::string& directory) {
  const auto path = directory + "/index.key";
  const auto text = base::read_file(path);
  if (!text) return std::nullopt;
  auto key = base::from_hex(std::string_view(*text).substr(0, text->find('\n')));
  if (!key || key->size() != 32) throw std::runtime_error(path + " does not hold a key");
  return *std::move(key);
}

}  // namespace

base::Bytes index_key(const std::string& directory) {
  if (auto kept = kept_index_key(directory)) return *std::move(kept);
  base::Bytes key(32);
  base::system_random()(key);
  base::write_durably(directory + "/index.key", base::to_hex(key) + "\n");
  return key;
}

namespace {

signer::StatusLists::Source status_source(const office::Office& office) {
  return {[&office](std::uint32_t list) -> std::optional<std::vector<std::uint32_t>> {
            if (!office::is_status_list(office, list)) return std::nullopt;
            return office::revoked_entries(office, list);
          },
          [&office] { return office.journal.size(); }, office.clock,
          [&office](std::uint32_t list, base::Instant at) -> std::optional<std::vector<std::uint32_t>> {
            if (!office::was_status_list(office, list, at)) return std::nullopt;
            return office::revoked_entries(office, list, at);
          }};
}

check::Standing standing_beside(const Place& place, std::optional<base::Instant> at, const ledger::RowQuery& query) {
  const store::Secrets secrets(store::read_keys(place.keys()));
  const auto connection = store::open_for_reading(place.journal());
  const auto rows = store::read_rows(*connection, secrets, query);
  const auto then = at ? *at : base::system_clock()();
  if (rows.empty()) return {check::standing::Absent{}, then};
  return web::standing_of(office::on_record(rows.front()), then);
}

}  // namespace

check::Register register_beside(const Place& place, const std::string& public_url, std::optional<base::Instant> at) {
  check::Register asked;
  asked.of_file = [place, at](const base::Digest& file) { return standing_beside(place, at, office::issued_query(file)); };
  asked.of_number = [place, at](const std::string& number, const std::array<std::uint8_t, 16>& code) {
    const auto key = kept_index_key(place.keys());
    if (!key) throw std::runtime_error("there is no index.key in " + place.keys() + ", by which numbers are found");
    return standing_beside(place, at, office::coded_query(*key, number, code));
  };
  asked.of_status = [place, public_url, at](const std::string& uri, std::uint32_t entry) {
    const auto list = web::list_at(public_url.empty() ? uri.substr(0, uri.rfind("/status/")) : public_url, uri);
    if (!list) return check::Standing{check::standing::Absent{}, at ? *at : base::system_clock()()};
    return standing_beside(place, at, office::status_query({*list, entry}));
  };
  return asked;
}

Parts::Parts(const ServeOptions& options, law::Jurisdiction jurisdiction)
    : law(std::move(jurisdiction)),
      journal((made(options.place.directory), options.place.journal()), store::read_or_make_keys(made(options.place.keys()), base::system_random()),
              base::system_clock(), base::system_random()),
      press(words, paper::Part::a_3b, "/usr/share/fonts", has_second_key(options.place.seal())),
      signing(options, law, press),
      log(options, journal, signing.signer->specimen()),
      platforms(platforms_at(options)),
      office{journal, journal.shelf(), pointers(platforms), *signing.signer, log.publication, law, base::system_clock(), base::system_random(),
             index_key(options.place.keys()), options.public_url},
      trust(check::read_own_trust(options.place.seal())),
      standing(web::register_of(office)),
      status_lists(signing.lists, options.public_url, status_source(office)) {
  for (const auto& beginning : press.beginnings()) journal.share(beginning);
}

}  // namespace main_program
