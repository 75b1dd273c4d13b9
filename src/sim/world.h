#pragma once
#include "base/hash.h"
#include "office/looks.h"
#include "office/matter.h"
#include "sim/invariant.h"
#include "sim/journal.h"
#include "sim/person.h"
#include "sim/log.h"
#include "sim/signer.h"
#include "sim/staff.h"
#include "sim/tally.h"

namespace sim {

/// An inquiry as its people remember it.
struct Errand {
  base::Id inquiry;
  std::size_t who = 0;
  std::optional<base::Id> review = {};  // the latest
  law::Day next;                        // when somebody takes it up again
  bool over = false;
  bool slow = false;                    // it lies about
};

using Answer = std::expected<base::Id, office::Hindrance>;
/// Whether whoever acts does it well, or as people also do: with nothing written, the wrong paper, the wrong number.
enum class Manner { careful, careless };
using Deed = Answer (*)(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner);

/// The simulated world: people, officers, platforms, a clock and a journal that fails, around the real office. Everything comes from the seed.
class World {
 public:
  World(const law::Jurisdiction& law, std::uint64_t seed, law::Day first);
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  /// One form sent by somebody: perhaps the process ends and is started again, perhaps another sends the same at the same moment, perhaps it is sent
  /// twice. What must hold of every act is held here.
  Answer attempt(const Errand& errand, const office::Subject& by, Deed deed, Manner manner);
  /// What the program does when it starts.
  void restart();
  /// The minutes go by, within the day.
  void pass_time();
  law::Day today() const { return office::today(office); }
  void begin_day(law::Day day);
  /// Another year's arrangement, or a change of this one's, is loaded.
  void load_calendar();
  /// Somebody looks, and an entry has to follow.
  void looked() { ++looks; }

  Chance chance;
  law::Calendar published;  // all that will ever be known
  law::Jurisdiction law;    // what is loaded so far
  base::Instant now{};
  Journal journal;
  PlainSigner signer;
  Log log{journal};
  People people;
  Platform national, local;
  office::Office office;
  std::vector<std::string> organizations;
  Staff staff;
  Invariants invariants;
  std::vector<Errand> errands;
  Tally tally;
  const office::Subject* acting = nullptr;  // none: the service itself
  std::uint64_t looks = 0;
  std::uint64_t acts = 0;  // attempted so far
  base::Sha256 open;       // of all that lies in the open: `Report::open`

 private:
  void committed(const std::vector<Entry>& entries);
  void witnessed_again();
  Answer once(const Errand& errand, const office::Subject& by, Deed deed, Manner manner);
  bool footing(const Errand& errand, const office::Subject& by, const office::Hindrance& why);
  Answer disturbed(const std::function<Answer(office::FormKey)>& deed, office::FormKey form);

  std::map<int, law::Day> loads_;  // the day on which a year's arrangement becomes known
};

}  // namespace sim
