#include "office/accounts.h"

#include <algorithm>
#include <stdexcept>

#include "base/hash.h"
#include "codec/events.h"
#include "law/organization.h"
#include "office/password.h"

namespace office {
namespace {

constexpr std::chrono::minutes setup_time{30}, password_link_time{60};
constexpr std::size_t id_size = sizeof(base::Id);

base::Digest setup_key(std::string_view token) { return base::sha256({base::as_bytes("setup/"), base::as_bytes(token)}); }
base::Digest password_link_key(std::string_view link) { return base::sha256({base::as_bytes("password-link/"), base::as_bytes(link)}); }

// Roles and organization have to go together: a counter's roles with a processing place, the superior authority with one that stands above.
std::vector<base::Malformed> faults_of_place(const Office& office, const std::string& organization, const std::set<procedure::Role>& roles) {
  using enum procedure::Role;
  std::vector<base::Malformed> faults;
  if (!procedure::roles_go_together(roles)) faults.push_back({"roles", "account.roles_apart"});
  const auto is = [&organization](const auto& one) { return one.code == organization; };
  const bool place = std::ranges::any_of(office.law.organizations, is);
  const bool superior = std::ranges::any_of(office.law.superiors, is);
  if (!organization.empty() && !place && !superior) faults.push_back({"organization", "account.organization_unknown"});
  const bool counter = std::ranges::any_of(
      roles, [](auto role) { return role == reception_officer || role == case_officer || role == person_in_charge || role == restricted_officer; });
  if ((counter && !place) || (roles.contains(superior_authority) && !superior)) faults.push_back({"organization", "account.organization_missing"});
  return faults;
}

std::vector<base::Malformed> faults_of(const Office& office, const NewAccount& account) {
  std::vector<base::Malformed> faults;
  const bool spelled = !account.login.empty() && account.login.size() <= 64 &&
                       account.login.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-_") == std::string::npos;
  if (!spelled) faults.push_back({"login", "account.login_form"});
  else if (account_of(office, account.login)) faults.push_back({"login", "account.login_taken"});
  if (account.name.empty()) faults.push_back({"name", "account.name_missing"});
  for (auto& fault : faults_of_place(office, account.organization, account.roles)) faults.push_back(std::move(fault));
  if (const auto weak = weakness(account.password, account.login); !weak.empty()) faults.push_back({"password", std::string(weak)});
  return faults;
}

std::vector<base::Malformed> faults_of_password(const std::string& password, const procedure::Account& account) {
  const auto weak = weakness(password, account.opened.login);
  if (weak.empty()) return {};
  return {{"new-password", std::string(weak)}};
}

void record_password(const Office& office, const base::Id& account, const codec::Event& event) {
  ledger::Batch batch;
  batch.drafts.push_back({account, {}, codec::encode(event), {}, {}});
  if (!office.journal.append(std::move(batch))) throw std::logic_error("an entry that follows any version is stale");
}

// What a link ends with: 160 bits that nobody guesses.
std::string secret_word(const Office& office) {
  base::Bytes secret(20);
  office.random(secret);
  return base::to_base64url(secret);
}

struct Linked {
  procedure::Account account;
  base::Id by;
};

std::optional<Linked> linked_account(const Office& office, std::string_view link) {
  const auto value = office.shelf.find(password_link_key(link), office.clock());
  if (!value || value->size() < 2 * id_size) return std::nullopt;
  const base::ByteView bytes(*value);
  const auto account = base::id_of(bytes.first(id_size));
  const auto by = base::id_of(bytes.subspan(id_size, id_size));
  auto held = account ? load_account(office, *account) : std::nullopt;
  // Once another password stands, by whatever way, the link is spent.
  if (!held || !by || !std::ranges::equal(bytes.subspan(2 * id_size), password_mark(*held))) return std::nullopt;
  return Linked{*std::move(held), *by};
}

}  // namespace

std::optional<procedure::Account> load_account(const Office& office, const base::Id& id) {
  procedure::Account account{id, {}, true};
  for (const auto& entry : office.journal.load(id)) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    if (content == nullptr) return std::nullopt;
    const auto event = codec::decode_event(content->ordinary);
    if (!event) throw std::runtime_error("the journal holds an entry that does not decode: " + event.error().reason);
    const auto of_account = codec::Narrow<procedure::AccountEvent>::from(*event);
    if (!of_account) return std::nullopt;
    if (std::holds_alternative<procedure::AccountOpened>(*of_account)) account.closed = false;
    account = procedure::apply(std::move(account), *of_account);
  }
  if (account.closed) return std::nullopt;
  return account;
}

std::optional<procedure::Account> account_of(const Office& office, std::string_view login) {
  const auto rows = office.journal.rows({"account", blind(office, "login", login), {}, 0, 1});
  if (rows.empty()) return std::nullopt;
  return load_account(office, rows.front().owner);
}

Subject subject_of(const procedure::Account& account) {
  return {account.id, account.opened.name, account.opened.organization, account.opened.roles};
}

base::Bytes password_mark(const procedure::Account& account) {
  const auto digest = base::sha256({base::as_bytes("password/"), base::as_bytes(account.opened.password)});
  return {digest.begin(), digest.begin() + 16};
}

std::expected<base::Id, std::vector<base::Malformed>> open_account(const Office& office, const base::Id& by, const NewAccount& account) {
  if (auto faults = faults_of(office, account); !faults.empty()) return std::unexpected(std::move(faults));
  const auto id = base::random_id(office.random);
  const procedure::AccountOpened event{account.login, account.name, account.organization, account.roles,
                                       hash_password(account.password, office.random), by == base::Id{} ? id : by};
  ledger::Batch batch;
  batch.drafts.push_back({id, 0, codec::encode(event), {}, {}});
  // The login is the form's key: of two accounts opened at once with one login, one is opened.
  const auto once = base::derived_id(blind(office, "login", account.login), {});
  batch.once = ledger::Once{once, {id.bytes.begin(), id.bytes.end()}};
  batch.rows = [&office, id, event](const std::vector<ledger::Stamp>&) { return account_rows(office, id, event); };
  if (!office.journal.append(std::move(batch))) return std::unexpected(std::vector<base::Malformed>{{"login", "account.login_taken"}});
  return id;
}

std::expected<base::Id, std::vector<base::Malformed>> move_account(const Office& office, const base::Id& by, const base::Id& account,
                                                                   const std::string& organization, const std::set<procedure::Role>& roles) {
  if (auto faults = faults_of_place(office, organization, roles); !faults.empty()) return std::unexpected(std::move(faults));
  if (!load_account(office, account)) return std::unexpected(std::vector<base::Malformed>{{"account", "account.unknown"}});
  ledger::Batch batch;
  batch.drafts.push_back({account, {}, codec::encode(procedure::AccountMoved{organization, roles, by}), {}, {}});
  if (!office.journal.append(std::move(batch))) throw std::logic_error("an entry that follows any version is stale");
  return account;
}

std::expected<base::Id, std::vector<base::Malformed>> change_password(const Office& office, const base::Id& account, const std::string& password) {
  const auto held = load_account(office, account);
  if (!held) return std::unexpected(std::vector<base::Malformed>{{"new-password", "account.unknown"}});
  if (auto faults = faults_of_password(password, *held); !faults.empty()) return std::unexpected(std::move(faults));
  record_password(office, account, procedure::PasswordChanged{hash_password(password, office.random)});
  return account;
}

std::optional<std::string> make_password_link(const Office& office, const base::Id& by, const base::Id& account) {
  const auto held = load_account(office, account);
  if (!held) return std::nullopt;
  const auto mark = password_mark(*held);
  base::Bytes value;
  for (const base::ByteView part : {account.view(), by.view(), base::ByteView(mark)}) base::append(value, part);
  auto link = secret_word(office);
  office.shelf.put(password_link_key(link), value, office.clock() + password_link_time);
  return link;
}

std::optional<procedure::Account> account_of_password_link(const Office& office, std::string_view link) {
  const auto linked = linked_account(office, link);
  return linked ? std::optional(linked->account) : std::nullopt;
}

std::expected<base::Id, std::vector<base::Malformed>> reset_password(const Office& office, std::string_view link, const std::string& password) {
  const auto linked = linked_account(office, link);
  if (!linked) return std::unexpected(std::vector<base::Malformed>{{"new-password", "account.unknown"}});
  if (auto faults = faults_of_password(password, linked->account); !faults.empty()) return std::unexpected(std::move(faults));
  record_password(office, linked->account.id, procedure::PasswordReset{hash_password(password, office.random), linked->by});
  office.shelf.drop(password_link_key(link));
  return linked->account.id;
}

bool close_account(const Office& office, const base::Id& by, const base::Id& account) {
  if (!load_account(office, account)) return false;
  ledger::Batch batch;
  batch.drafts.push_back({account, {}, codec::encode(procedure::AccountClosed{by}), {}, {}});
  return office.journal.append(std::move(batch)).has_value();
}

std::vector<ledger::Row> account_rows(const Office& office, const base::Id& id, const procedure::AccountOpened& opened) {
  return {{"account", id, blind(office, "login", opened.login), "open", 0, {}}, {"accounts", id, "all", "open", 0, {}}};
}

bool any_account(const Office& office) { return !all_accounts(office).empty(); }

std::vector<procedure::Account> all_accounts(const Office& office) {
  std::vector<procedure::Account> accounts;
  for (const auto& row : office.journal.rows({"accounts", "all", {}, 0, 1000}))
    if (auto account = load_account(office, row.owner)) accounts.push_back(*std::move(account));
  return accounts;
}

std::string make_setup_token(const Office& office) {
  auto token = secret_word(office);
  office.shelf.put(setup_key(token), {1}, office.clock() + setup_time);
  return token;
}

bool setup_token_holds(const Office& office, std::string_view token) {
  return !any_account(office) && office.shelf.find(setup_key(token), office.clock()).has_value();
}

}  // namespace office
