#include <catch2/catch.hpp>

#include <fstream>
#include <regex>

#include "office/cast.h"
#include "office/emergency.h"
#include "office/watching_journal.h"

// Every act of docs/access.md, by every role, from every kind of office, on a matter in every state: what it answers is what the table and the state
// say, and nothing but a lawful act would have left an entry. An act that the office has several ways of doing is tried in each.
using office::Act;
using procedure::Role;

namespace {

/// Of each act, in the order of `office::Act`, the roles that permit it.
using Table = std::vector<std::pair<std::string, std::set<Role>>>;

Table table() {
  std::ifstream in(std::string(QINGBAI_SOURCE) + "/docs/access.md");
  Table rows;
  for (std::string line; std::getline(in, line);) {
    std::vector<std::string> cells;
    for (std::size_t at = line.find('|'); at != std::string::npos && line.find('|', at + 1) != std::string::npos;) {
      const auto end = line.find('|', at + 1);
      auto cell = line.substr(at + 1, end - at - 1);
      std::erase(cell, ' ');
      cells.push_back(cell);
      at = end;
    }
    if (cells.size() != 8 || cells[0] == "act" || cells[0].starts_with("--")) continue;
    rows.emplace_back(cells[0], std::set<Role>{});
    for (int role = 0; role < 7; ++role)
      if (cells[static_cast<std::size_t>(role) + 1] == "x") rows.back().second.insert(static_cast<Role>(role));
  }
  return rows;
}

// What docs/access.md says beside the role.
const std::set<std::string> at_a_counter{"see_docket", "lodge"};
const std::set<std::string> of_accounts{"open_account", "see_accounts", "move_account"};
const std::set<std::string> of_emergencies{"open_in_emergency", "examine_emergency"};
const std::set<std::string> asking_again{"issue", "refuse", "revoke", "decide_review", "reply_to_review", "open_in_emergency"};
const std::vector<std::string> organizations{"110105", "110108", "110000", ""};

/// Whether the role reaches a matter of 110105 from there, or may do what concerns no matter.
bool reached(const std::string& act, Role role, const std::string& from) {
  if (of_accounts.contains(act)) return true;
  if (act == "open_in_emergency") return !from.empty();
  if (act == "examine_emergency") return role == Role::auditor || from == "110105" || from == "110108";
  if (at_a_counter.contains(act)) return !from.empty();
  return role == Role::auditor || from == (role == Role::superior_authority ? "110000" : "110105");
}

bool of_matter(const std::string& act) { return !at_a_counter.contains(act) && !of_accounts.contains(act) && !of_emergencies.contains(act); }
// Whoever declares a purpose has none yet; the auditor sees nothing of the matter itself.
bool needs_footing(const std::string& act, Role role) {
  return of_matter(act) && act != "declare_purpose" && !(act == "see_looks" && role == Role::auditor);
}

/// Of each state, the roles whose work the matter is: the second table of docs/access.md.
std::map<std::string, std::set<Role>> awaiting() {
  static const std::map<std::string, Role> roles{{"reception_officer", Role::reception_officer}, {"case_officer", Role::case_officer},
                                                 {"person_in_charge", Role::person_in_charge},   {"restricted_officer", Role::restricted_officer}};
  std::map<std::string, std::set<Role>> of;
  std::ifstream in(std::string(QINGBAI_SOURCE) + "/docs/access.md");
  const std::regex row(R"(^\| ([a-z_, ]+) \| ([a-z_, ]+) \|$)");
  for (std::string line; std::getline(in, line);) {
    std::smatch found;
    if (!std::regex_match(line, found, row) || found[1] == "state") continue;
    const std::string states = found[1], named = found[2];
    const std::regex word("[a-z_]+");
    for (std::sregex_iterator state(states.begin(), states.end(), word), end; state != end; ++state) {
      auto& here = of[state->str()];
      for (std::sregex_iterator role(named.begin(), named.end(), word); role != end; ++role)
        if (const auto known = roles.find(role->str()); known != roles.end()) here.insert(known->second);
    }
  }
  return of;
}

/// The roles that a matter of the cast waits for.
std::set<Role> awaited(const std::string& placed, bool review) {
  static const auto of = awaiting();
  static const std::map<std::string, std::string> as{{"elsewhere", "lodged"}, {"namesake", "accepted"}, {"requested", "accepted"},
                                                     {"untold", "accepted"},  {"extension_awaited", "verifying"}};
  static const std::set<std::string> closed{"replied", "dropped"};
  if (review) {  // of a refusal that was not handed over
    auto roles = of.at("refused");
    if (!closed.contains(placed)) roles.insert(Role::person_in_charge);
    return roles;
  }
  const auto found = as.find(placed);
  auto roles = of.at(found == as.end() ? placed : found->second);
  if (placed == "extension_awaited") roles.insert(Role::person_in_charge);
  return roles;
}

using world::Cast;
using world::Placed;
using Answer = std::expected<void, office::Hindrance>;
template <class T>
Answer told(const std::expected<T, office::Hindrance>& answer) {
  if (!answer) return std::unexpected(answer.error());
  return {};
}

struct Tried {
  std::string name;
  std::set<std::string> states;  // in which a sound command is lawful
  std::function<Answer(const office::Office&, const office::Subject&, const Placed&)> act;
};

const auto& reason = world::Cast::reason;
const auto& own_document = world::Cast::own_document;
office::FormKey form(const office::Office& office) { return base::random_id(office.random); }

const std::set<std::string> undecided{"accepted", "namesake", "requested", "untold", "clear", "needs_verification", "record_found", "refusable"};
const std::set<std::string> under_review{"under_review", "review_requested", "review_extension_awaited", "review_untold"};
std::set<std::string> with(std::set<std::string> states, std::initializer_list<std::string> more) {
  states.insert(more.begin(), more.end());
  return states;
}

#define QINGBAI_ON_INQUIRY(function, ...) \
  [](const office::Office& office, const office::Subject& who, const Placed& on) { \
    return told(office::function(office, who, form(office), on.inquiry __VA_OPT__(,) __VA_ARGS__)); \
  }
#define QINGBAI_ON_REVIEW(function, ...) \
  [](const office::Office& office, const office::Subject& who, const Placed& on) { \
    return told(office::function(office, who, form(office), on.review __VA_OPT__(,) __VA_ARGS__)); \
  }

std::vector<Tried> acts_on_inquiries() {
  const procedure::RequestInformation request{procedure::AskedOf::party, "the applicant", "papers", *law::parse_day("2027-11-24")};
  const procedure::Judgment judgment{{{"J-1", law::RecordStatus::counts, law::Provision::result_2, "read"}}, "read"};
  auto person = world::application(world::member(platform::CastPart::clean)).person;
  person.given_names = "ANNE";
  const procedure::CorrectApplication correction{person, "by the passport"};
  const auto answer_by = *law::parse_day("2027-12-24");
  using enum procedure::Recipient;
  return {
      {"accept", {"lodged"}, QINGBAI_ON_INQUIRY(accept, world::confirmed())},
      {"notice_missing", {"lodged", "elsewhere"}, QINGBAI_ON_INQUIRY(notice_missing, {{}})},
      {"transfer", {"elsewhere"}, QINGBAI_ON_INQUIRY(transfer, {"110108"})},
      {"print_receipt", with(undecided, {"proposed", "verifying", "extension_awaited"}), QINGBAI_ON_INQUIRY(issue_receipt)},
      {"ask_platforms", {"accepted", "namesake", "requested", "untold", "verifying", "extension_awaited", "revoked"}, QINGBAI_ON_INQUIRY(ask_platforms)},
      {"issue", {"clear"}, QINGBAI_ON_INQUIRY(issue)},
      {"refuse", {"refusable"}, QINGBAI_ON_INQUIRY(refuse)},
      {"hand_over", {"issued", "refused"}, QINGBAI_ON_INQUIRY(hand_over, procedure::Recipient::applicant, own_document, world::strokes())},
      {"correct", with(undecided, {"lodged", "elsewhere", "proposed", "verifying", "extension_awaited", "revoked"}),
       [correction](const auto& office, const auto& who, const auto& on) { return told(office::correct(office, who, form(office), on.inquiry, correction)); }},
      {"withdraw", with(undecided, {"lodged", "elsewhere", "proposed", "verifying", "extension_awaited"}),
       QINGBAI_ON_INQUIRY(withdraw, {applicant, own_document})},
      {"suspect_misuse", {"*"}, QINGBAI_ON_INQUIRY(suspect_misuse, {"a stamp"})},
      {"tell_applicant", {"untold"}, QINGBAI_ON_INQUIRY(tell_applicant, {procedure::Means::telephone, ""})},
      {"compare_persons", {"namesake"}, QINGBAI_ON_INQUIRY(compare_persons, {on.other, true, "both shown"})},
      {"propose_verification", undecided, QINGBAI_ON_INQUIRY(propose_verification, {{law::Provision::time_8}, "odd"})},
      {"answer_verification", {"proposed"}, QINGBAI_ON_INQUIRY(approve_verification)},
      {"answer_verification", {"proposed"}, QINGBAI_ON_INQUIRY(decline_verification, {"no"})},
      {"conclude_verification", {"verifying", "extension_awaited"}, QINGBAI_ON_INQUIRY(conclude_verification, {"settled"})},
      {"request_information", with(undecided, {"proposed", "verifying", "extension_awaited"}),
       [request](const auto& office, const auto& who, const auto& on) {
         return told(office::request_information(office, who, form(office), on.inquiry, request));
       }},
      {"request_information", {"requested"}, QINGBAI_ON_INQUIRY(note_answer, {0, "shown"})},
      {"request_information", {"requested"}, QINGBAI_ON_INQUIRY(note_refusal_to_cooperate, {0, "will not"})},
      {"request_information", {"requested"},
       [answer_by](const auto& office, const auto& who, const auto& on) {
         return told(office::remind(office, who, form(office), on.inquiry, {0, answer_by}));
       }},
      {"propose_extension", {"verifying"}, QINGBAI_ON_INQUIRY(propose_extension, {reason})},
      {"answer_extension", {"extension_awaited"}, QINGBAI_ON_INQUIRY(approve_extension, {1})},
      {"answer_extension", {"extension_awaited"}, QINGBAI_ON_INQUIRY(decline_extension, {"no"})},
      {"judge_records", {"needs_verification"},
       [judgment](const auto& office, const auto& who, const auto& on) {
         return told(office::judge_records(office, who, form(office), on.inquiry, {judgment}));
       }},
      {"confirm_record", {"record_found"}, QINGBAI_ON_INQUIRY(confirm_record, {true, true, "read"})},
      {"revoke", {"issued", "refused", "handed_over"}, QINGBAI_ON_INQUIRY(revoke, {procedure::RevocationGround::examination, reason})},
      {"object", {"issued", "refused", "handed_over"}, QINGBAI_ON_INQUIRY(object, {applicant, own_document, "wrong"})},
      {"declare_purpose", {"*"}, QINGBAI_ON_INQUIRY(declare_purpose, {procedure::Purpose::party_asks, "asked at the counter"})},
      {"see_case", {"*"}, [](const auto& office, const auto& who, const auto& on) { return told(office::see_case(office, who, on.inquiry)); }},
      {"see_looks", {"*"}, [](const auto& office, const auto& who, const auto& on) { return told(office::see_looks(office, who, on.inquiry)); }},
      {"see_document", {"issued", "refused", "handed_over"},
       [](const auto& office, const auto& who, const auto& on) { return told(office::see_document(office, who, on.inquiry, office::Kept::certificate)); }},
      {"see_document", {"handed_over"},
       [](const auto& office, const auto& who, const auto& on) { return told(office::see_document(office, who, on.inquiry, office::Kept::signature)); }},
      {"see_document", {"revoked"},
       [](const auto& office, const auto& who, const auto& on) { return told(office::see_numbered(office, who, on.inquiry, on.number)); }},
      {"see_grounds", {"*"}, [](const auto& office, const auto& who, const auto& on) { return told(office::see_grounds(office, who, on.inquiry)); }},
  };
}

std::vector<Tried> acts_on_reviews() {
  return {
      {"accept_review", {"objected"}, QINGBAI_ON_REVIEW(accept_review, {true})},
      {"object", with(under_review, {"objected"}), QINGBAI_ON_REVIEW(withdraw_objection, {procedure::Recipient::applicant, own_document})},
      {"request_information", under_review,
       QINGBAI_ON_REVIEW(request_in_review, {procedure::AskedOf::party, "the applicant", "papers", *law::parse_day("2027-11-24")})},
      {"request_information", {"review_requested"}, QINGBAI_ON_REVIEW(note_answer_in_review, {0, "shown"})},
      {"request_information", {"review_requested"}, QINGBAI_ON_REVIEW(note_refusal_in_review, {0, "will not"})},
      {"request_information", {"review_requested"}, QINGBAI_ON_REVIEW(remind_in_review, {0, *law::parse_day("2027-12-24")})},
      {"propose_extension", {"under_review", "review_requested", "review_untold"}, QINGBAI_ON_REVIEW(propose_review_extension, {reason})},
      {"answer_extension", {"review_extension_awaited"}, QINGBAI_ON_REVIEW(approve_review_extension, {1})},
      {"answer_extension", {"review_extension_awaited"}, QINGBAI_ON_REVIEW(decline_review_extension, {"no"})},
      {"decide_review", under_review, QINGBAI_ON_REVIEW(decide_review, {procedure::ReviewResult::upheld, reason, false})},
      {"tell_applicant", {"review_untold"}, QINGBAI_ON_REVIEW(tell_objector, {procedure::Means::telephone, ""})},
      {"reply_to_review", {"settled"}, QINGBAI_ON_REVIEW(reply_to_review)},
      {"see_case", {"*"}, [](const auto& office, const auto& who, const auto& on) { return told(office::see_review(office, who, on.review)); }},
      {"see_document", with(under_review, {"settled", "replied"}),
       [](const auto& office, const auto& who, const auto& on) { return told(office::see_review_notice(office, who, on.review, on.number)); }},
  };
}

// What needs no matter; of accounts the pages ask `allow` themselves, since the service opens the first one without anybody.
std::vector<Tried> acts_on_nothing() {
  const auto application = world::application(world::member(platform::CastPart::clean));
  const auto allowed = [](const auto& who, Act act) { return office::allow(who, act, {}, {}); };
  return {
      {"lodge", {"*"},
       [application](const auto& office, const auto& who, const auto&) { return told(office::lodge(office, who, form(office), {application})); }},
      {"see_docket", {"*"}, [](const auto& office, const auto& who, const auto&) { return told(office::see_docket(office, who, {})); }},
      {"see_docket", {"*"}, [](const auto& office, const auto& who, const auto&) { return told(office::see_due(office, who)); }},
      {"see_docket", {"*"}, [](const auto& office, const auto& who, const auto&) { return told(office::see_reviews(office, who, {})); }},
      {"see_docket", {"*"}, [](const auto& office, const auto& who, const auto&) { return told(office::see_untold(office, who)); }},
      {"see_docket", {"*"}, [](const auto& office, const auto& who, const auto&) { return told(office::find(office, who, "L898902C3")); }},
      {"open_in_emergency", {"*"},
       [](const auto& office, const auto& who, const auto&) {
         return told(office::open_in_emergency(office, who, form(office), "L898902C3", {"the embassy cannot wait"}));
       }},
      {"examine_emergency", {"*"},
       [](const auto& office, const auto& who, const auto& on) {
         return told(office::examine_emergency(office, who, form(office), on.review, {true, "the embassy says so"}));
       }},
      {"open_account", {"*"},
       [allowed](const auto& office, const auto& who, const auto&) -> Answer {
         if (const auto may = allowed(who, Act::open_account); !may) return std::unexpected(may.error());
         (void)office::open_account(office, who.account, {"new", "New", "110105", {Role::case_officer}, "a long enough sentence"});
         return std::unexpected(office::NotThere{});  // an account that was opened was entered, and does not come back here
       }},
      {"move_account", {"*"},
       [allowed](const auto& office, const auto& who, const auto& on) -> Answer {
         if (const auto may = allowed(who, Act::move_account); !may) return std::unexpected(may.error());
         (void)office::move_account(office, who.account, on.other, "110108", {Role::case_officer});
         return std::unexpected(office::NotThere{});
       }},
      {"see_accounts", {},
       [allowed](const auto& office, const auto& who, const auto&) -> Answer {
         if (const auto may = allowed(who, Act::see_accounts); !may) return std::unexpected(may.error());
         CHECK_FALSE(office::all_accounts(office).empty());
         return {};
       }},
  };
}

enum class Outcome { denied, not_now, entered };

Outcome outcome(world::World& world, world::WatchingJournal& journal, const Tried& tried, const office::Subject& subject, const Placed& on) {
  const office::Office watched{journal, world.journal.shelf(), world.office.platforms, world.office.signer, world.office.log, world.office.law,
                               world.clock, world.office.random, world.office.index_key, world.office.verification_url};
  journal.appended = 0;
  std::optional<Answer> answer;
  try {
    answer = tried.act(watched, subject, on);
  } catch (const world::Appended&) {
    return Outcome::entered;
  }
  CHECK(journal.appended == 0);
  if (*answer) return Outcome::not_now;
  return std::holds_alternative<office::Denied>(answer->error()) ? Outcome::denied : Outcome::not_now;
}

const base::Id declarer{{98}};
constexpr base::Instant long_ago{};
const base::Instant cast_now = *base::parse_rfc3339("2026-11-23T02:00:00.000Z");

/// Of every matter of the cast, the declarer has said for what they open it.
void declare_everywhere(const Cast& cast) {
  const office::Subject by{declarer, "somebody else", "110105", {Role::reception_officer}};
  for (const auto* matters : {&cast.inquiries, &cast.reviews_})
    for (const auto& on : *matters) world::declare(cast.world.office, by, on.inquiry);
}

std::size_t hold(Cast& cast, const std::vector<Tried>& acts, const std::vector<Placed>& matters) {
  const auto permitted = table();
  world::WatchingJournal journal(cast.world.journal);
  std::size_t combinations = 0;
  for (const auto& tried : acts) {
    const auto row = std::ranges::find(permitted, tried.name, &Table::value_type::first);
    REQUIRE(row != permitted.end());
    for (int number = 0; number < 7; ++number) {
      const auto role = static_cast<Role>(number);
      for (const auto& organization : organizations) {
        const bool may = row->second.contains(role) && reached(tried.name, role, organization);
        for (const auto& on : matters) {
          for (const bool declared : {false, true}) {
            for (const bool proved : {true, false}) {
              ++combinations;
              const auto account = declared ? declarer : base::Id{{99}};
              const office::Subject subject{account, "somebody else", organization, {role}, proved ? world::a_moment_ago : long_ago};
              const bool footing = !needs_footing(tried.name, role) || declared || awaited(on.state, on.review != base::Id{}).contains(role);
              INFO(tried.name << " by role " << number << " of '" << organization << "' on " << on.state << (declared ? ", declared" : "")
                              << (proved ? "" : ", unproved"));
              const auto answered = outcome(cast.world, journal, tried, subject, on);
              if (!may || !footing || (!proved && asking_again.contains(tried.name))) CHECK(answered == Outcome::denied);
              else if (tried.states.contains("*") || tried.states.contains(on.state)) CHECK(answered == Outcome::entered);
              else CHECK(answered == Outcome::not_now);
            }
          }
        }
      }
    }
  }
  return combinations;
}

/// Every set of roles.
std::vector<std::set<Role>> sets_of_roles() {
  std::vector<std::set<Role>> all;
  for (unsigned bits = 0; bits < 128; ++bits) {
    std::set<Role> roles;
    for (unsigned role = 0; role < 7; ++role)
      if ((bits >> role & 1) != 0) roles.insert(static_cast<Role>(role));
    all.push_back(roles);
  }
  return all;
}

}  // namespace

TEST_CASE("reminder_2: every act, by every role, from every office, in every state, is what docs/access.md says", "[reminder_2]") {
  Cast cast;
  declare_everywhere(cast);
  const auto on_inquiries = acts_on_inquiries(), on_reviews = acts_on_reviews(), on_nothing = acts_on_nothing();
  const auto combinations =
      hold(cast, on_inquiries, cast.inquiries) + hold(cast, on_reviews, cast.reviews_) + hold(cast, on_nothing, {cast.account});
  CHECK(combinations == 7 * 4 * 4 * (on_inquiries.size() * cast.inquiries.size() + on_reviews.size() * cast.reviews_.size() + on_nothing.size()));

  std::set<std::string> rows, tried;
  for (const auto& [name, roles] : table()) rows.insert(name);
  for (const auto* acts : {&on_inquiries, &on_reviews, &on_nothing})
    for (const auto& one : *acts) tried.insert(one.name);
  CHECK(rows == tried);
  CHECK(rows.size() == 38);
}

TEST_CASE("reminder_2: whatever roles somebody has, the one decision is that of docs/access.md", "[reminder_2]") {
  const auto rows = table();
  for (std::size_t place = 0; place < rows.size(); ++place) {
    const auto act = static_cast<Act>(place);
    const auto& [name, permitting] = rows[place];
    INFO(name);
    CHECK(office::permitted(act) == permitting);
    const bool matter = of_matter(name);
    const bool seeing = name == "see_case" || name == "see_document";
    for (const auto& roles : sets_of_roles()) {
      for (const auto& organization : organizations) {
        const auto reaches = [&](Role role) { return permitting.contains(role) && (name == "examine_emergency" || reached(name, role, organization)); };
        const bool some = std::ranges::any_of(roles, [&](Role role) { return permitting.contains(role); });
        for (const office::Footing& footing : {office::Footing(office::NoFooting{}), office::Footing(office::Assigned{}),
                                               office::Footing(office::Declared{procedure::Purpose::misuse}), office::Footing(office::InEmergency{})}) {
          for (const bool proved : {true, false}) {
            const bool none = std::holds_alternative<office::NoFooting>(footing), emergency = std::holds_alternative<office::InEmergency>(footing);
            const bool audits = name == "see_looks" && roles.contains(Role::auditor);
            bool may = std::ranges::any_of(roles, reaches) && (!matter || name == "declare_purpose" || audits || !(none || emergency));
            if (seeing && emergency) may = some;
            if (asking_again.contains(name) && !proved) may = false;
            const auto now = cast_now;
            const office::Subject subject{{{99}}, "somebody", organization, roles, now - office::proof_holds - std::chrono::milliseconds{proved ? 0 : 1}};
            const auto object = matter ? office::Object{"110105", "110000"} : office::Object{};
            if (office::allow(subject, act, object, {footing, now}).has_value() != may)
              FAIL_CHECK(roles.size() << " roles from '" << organization << "' on footing " << footing.index() << (proved ? "" : ", unproved"));
            // Of a matter that lies with nobody, nobody may do anything.
            if (matter && !(seeing && emergency) && office::allow(subject, act, {}, {footing, now})) FAIL_CHECK("a matter of no organization");
          }
        }
      }
    }
  }
}
