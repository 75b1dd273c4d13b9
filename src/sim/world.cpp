#include "sim/world.h"

#include "base/hash.h"
#include "office/acts.h"
#include "office/assignment.h"
#include "office/clocks.h"
#include "office/emergency.h"
#include "office/finishing.h"

namespace sim {
namespace {

using std::chrono::days;

std::vector<std::string> three_of(const law::Jurisdiction& law, Chance& chance) {
  std::vector<std::string> codes;
  while (codes.size() < 3) {
    const auto& code = law.organizations[chance.below(law.organizations.size())].code;
    if (std::ranges::find(codes, code) == codes.end()) codes.push_back(code);
  }
  return codes;
}

// A year becomes known between November of the year before and, in a bad year, the third week of the year itself.
std::map<int, law::Day> publications(const law::Calendar& calendar, law::Day first, Chance& chance) {
  std::map<int, law::Day> loads;
  for (const auto& [year, arrangement] : calendar.arrangements)
    if (year > law::year_of(first)) loads[year] = law::Day{std::chrono::year{year - 1} / 11 / 1} + days{chance.between(0, 80)};
  return loads;
}

law::Jurisdiction loaded_on(law::Jurisdiction law, law::Day first) {
  std::erase_if(law.calendar.arrangements, [&](const auto& one) { return one.first > law::year_of(first); });
  return law;
}

}  // namespace

World::World(const law::Jurisdiction& given, std::uint64_t seed, law::Day first)
    : chance(seed),
      published(given.calendar),
      law(loaded_on(given, first)),
      journal([this] { return now; }, [this](std::span<std::uint8_t> bytes) { chance.fill(bytes); }),
      national("national", people, [this] { return now; }),
      local("local", people, [this] { return now; }),
      office{journal, journal.shelf(), {&national, &local}, signer, log, law, [this] { return now; },
             [this](std::span<std::uint8_t> bytes) { chance.fill(bytes); }, base::Bytes(32, 7), "https://check.example"},
      organizations(three_of(law, chance)),
      invariants(all_invariants()),
      loads_(publications(published, first, chance)) {
  law.settings.extension_on_top = !chance.once_in(4);
  begin_day(first);
  journal.committed = [this](const auto& entries) { committed(entries); };
  journal.rewritten = [this](const ledger::Row& row) {
    for (const auto* part : {&row.list, &row.part, &row.label}) open.add(base::as_bytes(*part));
    open.add(row.summary);
  };
  staff.hire(office, organizations);
}

void World::begin_day(law::Day day) { now = base::Instant(day) + std::chrono::hours{9} - law.offset; }

void World::pass_time() {
  const auto next = now + std::chrono::seconds{chance.between(5, 300)};
  // After closing nothing more is done; what is begun is finished.
  if (law::day_at(next + std::chrono::hours{7}, law.offset) == today()) now = next;
}

void World::committed(const std::vector<Entry>& entries) {
  for (const auto& entry : entries) {
    open.add(entry.draft.stream.bytes);
    open.add(entry.draft.ordinary);
    open.add(base::as_bytes(entry.draft.restricted ? "+" : "-"));
    const auto event = codec::decode_event(entry.draft.ordinary);
    if (!event) throw Broken{"what is written decodes", event.error().reason};
    ++tally.events[std::string(codec::name(*event))];
    for (const auto& invariant : invariants) invariant->happened(*this, {entry.draft, entry.stamp, *event});
  }
}

void World::restart() {
  ++tally.incidents["restarts"];
  const auto* before = std::exchange(acting, nullptr);
  if (chance.once_in(4)) journal.ends = Journal::Ends::after;
  for (bool again = true; again;) {
    again = false;
    try {
      office::finish_intended(office);
      office::raise_alarms(office);
      office::raise_emergency_alarms(office);
    } catch (const Crash&) {
      ++tally.incidents["crashes while starting"];
      again = true;
    }
  }
  journal.ends = Journal::Ends::never;
  acting = before;
}

// What the program does every minute: what waited for the log is signed.
void World::witnessed_again() {
  ++tally.incidents["acts without a witness"];
  log.watched = Log::Watched::yes;
  const auto* before = std::exchange(acting, nullptr);
  office::finish_intended(office);
  acting = before;
}

Answer World::disturbed(const std::function<Answer(office::FormKey)>& deed, office::FormKey form) {
  if (chance.once_in(40)) journal.ends = chance.once_in(3) ? Journal::Ends::before : Journal::Ends::after;
  else if (chance.once_in(60)) log.watched = chance.once_in(2) ? Log::Watched::no : Log::Watched::no_longer;
  else if (chance.once_in(60)) signer.refuses = true;
  else if (chance.once_in(50)) journal.meanwhile = [this, &deed] {
    ++tally.incidents["acts at the same moment"];
    (void)deed(base::random_id(office.random));
  };
  try {
    auto answer = deed(form);
    journal.ends = Journal::Ends::never;
    journal.meanwhile = {};
    signer.refuses = false;
    if (log.watched != Log::Watched::yes) witnessed_again();
    return answer;
  } catch (const Crash&) {
    ++tally.incidents["crashes"];
    restart();
    return deed(form);  // the browser sends it again
  }
}

// Who is asked again who they are says so; who has no work on the matter says what it is opened for; or they let it be.
bool World::footing(const Errand& errand, const office::Subject& by, const office::Hindrance& why) {
  const auto* denied = std::get_if<office::Denied>(&why);
  if (denied == nullptr || chance.once_in(4)) return false;
  if (denied->key == "denied.unproved") return true;
  if (denied->key != "denied.unassigned") return false;
  const auto purpose = chance.one_of(procedure::all_purposes());
  acting = &by;
  const std::string reason = chance.once_in(5) ? " " : "asked at the counter";
  const auto declared = office::declare_purpose(office, by, base::random_id(office.random), errand.inquiry, {purpose, reason});
  acting = nullptr;
  if (!declared) tally.add(declared.error());
  return declared.has_value();
}

Answer World::attempt(const Errand& errand, const office::Subject& given, Deed deed, Manner manner) {
  auto by = given;
  by.proved_at = chance.once_in(20) ? now - office::proof_holds - std::chrono::minutes{10} : now;
  auto answer = once(errand, by, deed, manner);
  if (answer || !footing(errand, by, answer.error())) return answer;
  by.proved_at = now;
  return once(errand, by, deed, manner);
}

Answer World::once(const Errand& errand, const office::Subject& by, Deed deed, Manner manner) {
  pass_time();
  acting = &by;
  ++acts;
  ++tally.incidents["acts"];
  const auto form = base::random_id(office.random);
  const std::function<Answer(office::FormKey)> send = [&](office::FormKey key) { return deed(*this, errand, by, key, manner); };
  const auto size = journal.size();
  const auto others = tally.incidents["acts at the same moment"] + tally.incidents["crashes"];
  const auto answer = disturbed(send, form);
  const bool alone = others == tally.incidents["acts at the same moment"] + tally.incidents["crashes"];
  if (!answer) {
    tally.add(answer.error());
    // What is on record and waits for the log is finished when somebody sees it again; what can never be signed is revoked.
    const bool waited = std::holds_alternative<office::Unwitnessed>(answer.error()) || std::holds_alternative<office::Unsigned>(answer.error());
    if (alone && !waited && journal.size() != size) throw Broken{"an act that does not happen leaves no entry", ""};
  } else if (chance.once_in(25)) {
    ++tally.incidents["forms sent twice"];
    const auto once = journal.size();
    const auto again = send(form);
    if (again != answer || journal.size() != once) throw Broken{"a form sent twice makes one act", ""};
  }
  acting = nullptr;
  return answer;
}

void World::load_calendar() {
  bool changed = false;
  for (auto load = loads_.begin(); load != loads_.end() && load->second <= today(); load = loads_.erase(load)) {
    law.calendar.arrangements[load->first] = published.arrangements.at(load->first);
    changed = true;
    ++tally.incidents["arrangements loaded"];
  }
  // Once in a while, as in January 2020, a day off is added to an arrangement that was known.
  const auto day = today() + days{chance.between(1, 6)};
  if (chance.once_in(150) && law.calendar.known(law::year_of(day)) && law::is_working_day(law.calendar, day)) {
    auto& arrangement = law.calendar.arrangements.at(law::year_of(day));
    arrangement.off[day] = "added";
    arrangement.make_up.erase(day);
    changed = true;
    ++tally.incidents["arrangements amended"];
  }
  if (!changed) return;
  law.digest = base::sha256({law.digest, base::as_bytes(law::to_text(day))});
  acting = nullptr;
  office::recompute_clocks(office);
}

}  // namespace sim
