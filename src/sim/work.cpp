#include "sim/work.h"

#include "office/reading.h"
#include "sim/deeds.h"
#include "sim/words.h"

namespace sim {
namespace {

using enum procedure::Role;
using std::chrono::days;

/// What the next act of an errand is, by the state of its inquiry. Answers whether to go on with it today.
struct Next {
  World& world;
  Errand& errand;
  std::string organization;

  bool operator()(const procedure::Unknown&) const { return false; }
  bool operator()(const procedure::Lodged& state) const {
    if (once_in(15)) (void)send(deeds::notice_missing, reception_officer, Manner::careless);
    if (once_in(30)) (void)send(deeds::withdraw, reception_officer, careless_once_in(3));
    if (undrawable(state) && once_in(2)) (void)send(deeds::correct, reception_officer);
    if (once_in(40)) (void)send(deeds::suspect_misuse, reception_officer, careless_once_in(3));
    if (state.lodged.application.district != state.lodged.organization && once_in(2)) return send(deeds::transfer, reception_officer);
    const auto done = send(deeds::accept, reception_officer, careless_once_in(5));
    // Who cannot be accepted comes back later, or never.
    if (!done && once_in(3)) errand.over = true;
    return done;
  }
  bool operator()(const procedure::Accepted& state) const {
    if (!state.receipt && once_in(2)) (void)send(deeds::print_receipt, reception_officer);
    if (undrawable(state.before) && once_in(3)) (void)send(deeds::correct, case_officer, careless_once_in(4));
    if (once_in(30)) (void)send(deeds::withdraw, reception_officer);
    if (once_in(15)) return send(deeds::propose_verification, case_officer, careless_once_in(3));
    if (once_in(6)) (void)send(deeds::request, case_officer, careless_once_in(3));
    answers();
    return send(deeds::ask_platforms, case_officer);
  }
  bool operator()(const procedure::Clear& state) const {
    if (once_in(40)) return send(deeds::propose_verification, case_officer);
    if (procedure::cooperation_refused(state.before.requests) || once_in(30)) (void)send(deeds::refuse, case_officer);
    if (once_in(20)) (void)send(deeds::print_receipt, reception_officer);
    if (undrawable(state.before.before)) (void)send(deeds::correct, case_officer, careless_once_in(4));
    return send(deeds::issue, case_officer);
  }
  bool operator()(const procedure::NeedsVerification&) const {
    if (once_in(3)) (void)send(deeds::compare_persons, case_officer, careless_once_in(4));
    if (once_in(4)) return judge();
    return send(deeds::propose_verification, case_officer, careless_once_in(4));
  }
  bool operator()(const procedure::RecordFound&) const {
    if (once_in(15)) return send(deeds::propose_verification, case_officer);
    if (once_in(6)) (void)send(deeds::refuse, case_officer);
    grounds();
    return send(deeds::confirm_record, restricted_officer, careless_once_in(4));
  }
  bool operator()(const procedure::Refusable&) const { return send(deeds::refuse, case_officer); }
  bool operator()(const procedure::Proposed&) const {
    if (once_in(8)) return send(deeds::decline_verification, person_in_charge, careless_once_in(3));
    return send(deeds::approve_verification, person_in_charge);
  }
  bool operator()(const procedure::Verifying& state) const {
    if (once_in(3)) (void)send(deeds::request, case_officer, careless_once_in(4));
    answers();
    extend(state.investigation.limit, deeds::propose_extension, deeds::approve_extension, deeds::decline_extension);
    if (std::holds_alternative<procedure::Accepted>(state.before) || once_in(6)) (void)send(deeds::ask_platforms, case_officer);
    if (std::holds_alternative<procedure::NeedsVerification>(state.before) && once_in(2)) (void)judge();
    if (std::holds_alternative<procedure::RecordFound>(state.before) && once_in(4)) (void)judge();
    if (once_in(40)) (void)send(deeds::withdraw, reception_officer);
    if (!once_in(errand.slow ? 60 : 4)) return false;
    return send(deeds::conclude_verification, case_officer, careless_once_in(4));
  }
  bool operator()(const procedure::Intended&) const { return send(deeds::issue, case_officer); }
  bool operator()(const procedure::IntendedRefusal&) const { return send(deeds::refuse, case_officer); }
  bool operator()(const procedure::Issued&) const { return standing(6); }
  bool operator()(const procedure::Refused&) const { return standing(3); }
  bool operator()(const procedure::Revoked& state) const {
    if (undrawable(state.before.before) || once_in(2)) (void)send(deeds::correct, case_officer, careless_once_in(4));
    return send(deeds::ask_platforms, case_officer);
  }
  bool operator()(const procedure::HandedOver& state) const {
    const bool refusal = std::holds_alternative<procedure::Refused>(state.before);
    if (once_in(refusal ? 3 : 12)) (void)object();
    else if (once_in(25)) (void)revoke();
    if (!errand.review) errand.over = !once_in(8);
    return false;
  }
  bool operator()(const procedure::Withdrawn&) const {
    errand.over = true;
    return false;
  }

 private:
  bool once_in(std::size_t times) const { return world.chance.once_in(times); }
  Manner careless_once_in(std::size_t times) const { return once_in(times) ? Manner::careless : Manner::careful; }
  static bool undrawable(const procedure::Lodged& lodged) { return lodged.lodged.application.person.given_names.contains('~'); }
  bool send(Deed deed, procedure::Role role, Manner manner = Manner::careful) const {
    return world.attempt(errand, world.staff.one(world.chance, role, organization), deed, manner).has_value();
  }
  void grounds() const {
    const auto& by = world.staff.one(world.chance, restricted_officer, organization);
    world.acting = &by;
    if (office::see_grounds(world.office, by, errand.inquiry)) world.looked();
    world.acting = nullptr;
  }
  bool judge() const {
    grounds();
    return send(deeds::judge_records, restricted_officer, careless_once_in(2));
  }
  void answers() const {
    if (once_in(3)) (void)send(deeds::note_answer, case_officer, careless_once_in(4));
    if (once_in(8)) (void)send(deeds::remind, case_officer, careless_once_in(4));
    if (once_in(10)) (void)send(deeds::note_refusal, case_officer, careless_once_in(4));
  }
  void extend(const procedure::Limit& limit, Deed propose, Deed approve, Deed decline) const {
    const bool soon = limit.due.day && *limit.due.day - world.today() < days{4};
    if (std::holds_alternative<procedure::ExtensionAwaited>(limit.extension) ? !once_in(5) : once_in(25))
      (void)send(once_in(4) ? decline : approve, person_in_charge, careless_once_in(4));
    else if (soon ? once_in(errand.slow ? 20 : 2) : once_in(20)) (void)send(propose, case_officer, careless_once_in(4));
  }
  bool standing(std::size_t objects_once_in) const {
    if (once_in(25)) return revoke();
    if (once_in(objects_once_in * 3)) (void)object();
    return send(deeds::hand_over, reception_officer, careless_once_in(6));
  }
  bool revoke() const {
    if (once_in(2)) return send(deeds::revoke, person_in_charge, careless_once_in(4));
    return world.attempt(errand, world.staff.one(world.chance, superior_authority), deeds::revoke, careless_once_in(4)).has_value();
  }
  bool object() const {
    const auto done = world.attempt(errand, world.staff.one(world.chance, reception_officer, organization), deeds::object, careless_once_in(4));
    if (done) errand.review = *done;
    return done.has_value();
  }
};

}  // namespace

void work_on(World& world, Errand& errand) {
  for (int acts = 0; acts < 6 && !errand.over; ++acts) {
    const auto matter = office::load_matter(world.office, errand.inquiry);
    const auto organization = procedure::lodged(matter->state)->lodged.organization;
    if (std::ranges::find(world.organizations, organization) == world.organizations.end()) {
      errand.over = true;  // transferred to where nobody of this world works
      return;
    }
    if (world.chance.once_in(3)) read_about(world, errand);
    work_on_review(world, errand, organization);
    if (procedure::is_to_be_told(matter->state) && !world.chance.once_in(3))
      (void)world.attempt(errand, world.staff.one(world.chance, reception_officer, organization), deeds::tell, Manner::careful);
    const bool more = std::visit(Next{world, errand, organization}, office::load_matter(world.office, errand.inquiry)->state);
    if (!more || world.chance.once_in(3)) break;
  }
  errand.next = world.today() + days{errand.slow || world.chance.once_in(12) ? world.chance.between(2, 12) : 1};
}

}  // namespace sim
