#include <catch2/catch.hpp>

#include <fstream>

#include "office/watching_journal.h"
#include "office/world.h"

// Every act of docs/access.md, by every role, from every kind of office, on a matter in every state: what it answers is what the table and the state
// say, and nothing but a lawful act would have left an entry.
using office::Act;
using procedure::Role;

namespace {

using Table = std::map<std::string, std::set<Role>>;

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
    for (int role = 0; role < 7; ++role)
      if (cells[static_cast<std::size_t>(role) + 1] == "x") rows[cells[0]].insert(static_cast<Role>(role));
  }
  return rows;
}

/// What an act is done on: an inquiry in some state, and its review where there is one.
struct Placed {
  std::string state;
  base::Id inquiry;
  base::Id review;
};
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

const procedure::Reason reason{"理由", ""};
const std::string own_document = "L898902C3";
office::FormKey form(const office::Office& office) { return base::random_id(office.random); }

const std::set<std::string> undecided{"accepted", "clear", "needs_verification", "record_found", "refusable"};
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
  using enum procedure::Recipient;
  return {
      {"accept", {"lodged"}, QINGBAI_ON_INQUIRY(accept, world::confirmed())},
      {"notice_missing", {"lodged"}, QINGBAI_ON_INQUIRY(notice_missing, {{}})},
      {"print_receipt", with(undecided, {"proposed", "verifying"}), QINGBAI_ON_INQUIRY(issue_receipt)},
      {"ask_platforms", {"accepted", "verifying", "revoked"}, QINGBAI_ON_INQUIRY(ask_platforms)},
      {"issue", {"clear"}, QINGBAI_ON_INQUIRY(issue)},
      {"refuse", {"refusable"}, QINGBAI_ON_INQUIRY(refuse)},
      {"hand_over", {"issued", "refused"}, QINGBAI_ON_INQUIRY(hand_over, procedure::Recipient::applicant, own_document, world::strokes())},
      {"correct", with(undecided, {"lodged", "proposed", "verifying", "revoked"}),
       [correction](const auto& office, const auto& who, const auto& on) { return told(office::correct(office, who, form(office), on.inquiry, correction)); }},
      {"withdraw", with(undecided, {"lodged", "proposed", "verifying"}), QINGBAI_ON_INQUIRY(withdraw, {applicant, own_document})},
      {"suspect_misuse", {"*"}, QINGBAI_ON_INQUIRY(suspect_misuse, {"a stamp"})},
      {"propose_verification", undecided, QINGBAI_ON_INQUIRY(propose_verification, {{law::Provision::time_8}, "odd"})},
      {"answer_verification", {"proposed"}, QINGBAI_ON_INQUIRY(approve_verification)},
      {"answer_verification", {"proposed"}, QINGBAI_ON_INQUIRY(decline_verification, {"no"})},
      {"conclude_verification", {"verifying"}, QINGBAI_ON_INQUIRY(conclude_verification, {"settled"})},
      {"request_information", with(undecided, {"proposed", "verifying"}),
       [request](const auto& office, const auto& who, const auto& on) {
         return told(office::request_information(office, who, form(office), on.inquiry, request));
       }},
      {"propose_extension", {"verifying"}, QINGBAI_ON_INQUIRY(propose_extension, {reason})},
      {"judge_records", {"needs_verification"},
       [judgment](const auto& office, const auto& who, const auto& on) {
         return told(office::judge_records(office, who, form(office), on.inquiry, {judgment}));
       }},
      {"confirm_record", {"record_found"}, QINGBAI_ON_INQUIRY(confirm_record, {true, true, "read"})},
      {"revoke", {"issued", "refused", "handed_over"}, QINGBAI_ON_INQUIRY(revoke, {procedure::RevocationGround::examination, reason})},
      {"object", {"issued", "refused", "handed_over"}, QINGBAI_ON_INQUIRY(object, {applicant, own_document, "wrong"})},
      {"see_case", {"*"}, [](const auto& office, const auto& who, const auto& on) { return told(office::see_case(office, who, on.inquiry)); }},
      {"see_looks", {"*"}, [](const auto& office, const auto& who, const auto& on) { return told(office::see_looks(office, who, on.inquiry)); }},
      {"see_document", {"issued", "refused", "handed_over"},
       [](const auto& office, const auto& who, const auto& on) { return told(office::see_document(office, who, on.inquiry, office::Kept::certificate)); }},
      {"see_grounds", {"*"}, [](const auto& office, const auto& who, const auto& on) { return told(office::see_grounds(office, who, on.inquiry)); }},
  };
}

std::vector<Tried> acts_on_reviews() {
  return {
      {"accept_review", {"objected"}, QINGBAI_ON_REVIEW(accept_review, {true})},
      {"object", {"objected", "under_review"}, QINGBAI_ON_REVIEW(withdraw_objection, {procedure::Recipient::applicant, own_document})},
      {"request_information", {"under_review"},
       QINGBAI_ON_REVIEW(request_in_review, {procedure::AskedOf::party, "the applicant", "papers", *law::parse_day("2027-11-24")})},
      {"propose_extension", {"under_review"}, QINGBAI_ON_REVIEW(propose_review_extension, {reason})},
      {"answer_extension", {}, QINGBAI_ON_REVIEW(approve_review_extension, {1})},  // nothing is proposed
      {"decide_review", {"under_review"}, QINGBAI_ON_REVIEW(decide_review, {procedure::ReviewResult::upheld, reason, false})},
      {"reply_to_review", {"settled"}, QINGBAI_ON_REVIEW(reply_to_review)},
      {"see_case", {"*"}, [](const auto& office, const auto& who, const auto& on) { return told(office::see_review(office, who, on.review)); }},
  };
}

/// A matter in every state there is, each of a person of its own.
class Cast {
 public:
  Cast() {
    lodged("lodged");
    put("accepted", accepted());
    put("clear", clear());
    put("needs_verification", found(procedure::Match{{world::without_effect()}}));
    put("record_found", found(procedure::Match{{world::conviction()}}));
    put("refusable", refusable());
    put("proposed", proposed());
    const auto verifying = proposed();
    done(office::approve_verification(world.office, world::lead(), world.form(), verifying));
    put("verifying", verifying);
    put("issued", issued());
    put("refused", refused());
    const auto over = issued();
    done(office::hand_over(world.office, world::officer(), world.form(), over, procedure::Recipient::applicant, own_document, world::strokes()));
    put("handed_over", over);
    const auto revoked = issued();
    done(office::revoke(world.office, world::lead(), world.form(), revoked, {procedure::RevocationGround::examination, reason}));
    put("revoked", revoked);
    const auto withdrawn = accepted();
    done(office::withdraw(world.office, world::officer(), world.form(), withdrawn, {procedure::Recipient::applicant, own_document}));
    put("withdrawn", withdrawn);
    reviews();
  }

  world::World world;
  std::vector<Placed> inquiries, reviews_;

 private:
  // Of one document, so that the same number is shown whatever the matter; of different issuers, so that they are different people.
  procedure::Application application() {
    auto made = world::application(world::member(platform::CastPart::clean));
    made.document.number = own_document;
    made.document.issuer = std::string("A") + static_cast<char>('A' + count_ / 26) + static_cast<char>('A' + count_ % 26);
    made.person.surname = "PERSON " + made.document.issuer;
    ++count_;
    return made;
  }
  static void done(const std::expected<base::Id, office::Hindrance>& answer) {
    if (!answer) throw std::logic_error("a state could not be reached");
  }
  void put(const std::string& state, const base::Id& inquiry) {
    if (world::state(world, inquiry) != state) throw std::logic_error(state + " was not reached");
    inquiries.push_back({state, inquiry, {}});
  }
  void lodged(const std::string& state) { put(state, *office::lodge(world.office, world::officer(), world.form(), {application()})); }
  base::Id accepted() { return world::accepted(world, application()); }
  base::Id found(procedure::PlatformAnswer answer) { return world::found(world, told_, std::move(answer), application()); }
  base::Id clear() { return found(procedure::NothingKnown{}); }
  base::Id refusable() {
    const auto id = found(procedure::Match{{world::conviction()}});
    done(office::confirm_record(world.office, world::restricted(), world.form(), id, {true, true, "read"}));
    return id;
  }
  base::Id proposed() {
    const auto id = accepted();
    done(office::propose_verification(world.office, world::officer(), world.form(), id, {{law::Provision::time_8}, "odd"}));
    return id;
  }
  base::Id issued() {
    const auto id = clear();
    done(office::issue(world.office, world::officer(), world.form(), id));
    return id;
  }
  base::Id refused() { return world::refused(world, told_, application()); }
  base::Id objected(const base::Id& id) {
    return *office::object(world.office, world::officer(), world.form(), id, {procedure::Recipient::applicant, own_document, "wrong"});
  }
  void reviews() {
    const auto add = [this](const std::string& state, const base::Id& inquiry, const base::Id& review) {
      if (procedure::name(office::load_review(world.office, review)->state) != state) throw std::logic_error(state + " was not reached");
      reviews_.push_back({state, inquiry, review});
    };
    std::vector<std::pair<base::Id, base::Id>> all;
    for (int i = 0; i < 5; ++i) {
      const auto id = refused();
      all.emplace_back(id, objected(id));
    }
    for (int i = 1; i < 4; ++i) done(office::accept_review(world.office, world::officer(), world.form(), all[static_cast<std::size_t>(i)].second, {true}));
    for (int i = 2; i < 4; ++i)
      done(office::decide_review(world.office, world::lead(), world.form(), all[static_cast<std::size_t>(i)].second,
                                 {procedure::ReviewResult::upheld, reason, false}));
    done(office::reply_to_review(world.office, world::lead(), world.form(), all[3].second));
    done(office::withdraw_objection(world.office, world::officer(), world.form(), all[4].second, {procedure::Recipient::applicant, own_document}));
    const std::vector<std::string> states{"objected", "under_review", "settled", "replied", "dropped"};
    for (std::size_t i = 0; i < 5; ++i) add(states[i], all[i].first, all[i].second);
  }

  world::Told told_{world.clock};
  int count_ = 0;
};

enum class Outcome { denied, not_now, entered };

Outcome outcome(world::World& world, world::WatchingJournal& journal, const Tried& tried, const office::Subject& subject, const Placed& on) {
  const office::Office watched{journal, world.journal.shelf(), world.office.platforms, world.office.signer, world.office.law, world.clock,
                               world.office.random, world.office.index_key, world.office.verification_url};
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

void hold(Cast& cast, const std::vector<Tried>& acts, const std::vector<Placed>& matters, std::size_t& combinations) {
  const auto permitted = table();
  world::WatchingJournal journal(cast.world.journal);
  for (const auto& tried : acts) {
    REQUIRE(permitted.contains(tried.name));
    for (int number = 0; number < 7; ++number) {
      const auto role = static_cast<Role>(number);
      for (const std::string organization : {"110105", "110108", "110000", ""}) {
        const office::Subject subject{{{99}}, "somebody else", organization, {role}};
        const bool reached = role == Role::auditor || organization == (role == Role::superior_authority ? "110000" : "110105");
        const bool may = permitted.at(tried.name).contains(role) && reached;
        for (const auto& on : matters) {
          ++combinations;
          INFO(tried.name << " by role " << number << " of '" << organization << "' on " << on.state);
          const auto answered = outcome(cast.world, journal, tried, subject, on);
          if (!may) CHECK(answered == Outcome::denied);
          else if (tried.states.contains("*") || tried.states.contains(on.state)) CHECK(answered == Outcome::entered);
          else CHECK(answered == Outcome::not_now);
        }
      }
    }
  }
}

}  // namespace

TEST_CASE("reminder_2: every act, by every role, from every office, in every state, is what docs/access.md says", "[reminder_2]") {
  Cast cast;
  auto on_inquiries = acts_on_inquiries();
  // The grounds open where the platforms were asked; elsewhere there is nothing to look at.
  std::size_t combinations = 0;
  hold(cast, on_inquiries, cast.inquiries, combinations);
  hold(cast, acts_on_reviews(), cast.reviews_, combinations);
  CHECK(combinations > 9'000);
}

TEST_CASE("reminder_2: every act of the table is tried, or concerns no matter", "[reminder_2]") {
  std::set<std::string> names{"see_docket", "lodge", "open_account", "see_accounts", "move_account", "transfer", "compare_persons"};
  for (const auto& acts : {acts_on_inquiries(), acts_on_reviews()})
    for (const auto& one : acts) names.insert(one.name);
  std::set<std::string> rows;
  for (const auto& [name, roles] : table()) rows.insert(name);
  CHECK(names == rows);
}
