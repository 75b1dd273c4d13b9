#pragma once
#include "office/accounts.h"
#include "office/emergency.h"
#include "office/world.h"

namespace world {

/// What an act is done on: an inquiry in some state, and its review where there is one.
struct Placed {
  std::string state;           // or what sets this one apart from others in its state
  base::Id inquiry;
  base::Id review;
  base::Id other = {};         // the stream of a namesake
  std::string number = {};     // of a notice or of a document that was revoked
};
/// A matter in every state there is, each of a person of its own.
class Cast {
 public:
  static inline const procedure::Reason reason{"理由", ""};
  static inline const std::string own_document = "L898902C3";

  explicit Cast(procedure::Signer& signer = shared().signer) : world(signer) {
    put("lodged", *office::lodge(world.office, officer(), world.form(), {application()}));
    elsewhere();
    put("accepted", accepted());
    namesake();
    requested();
    const auto untold = accepted();
    moved(office::batch_of(world.office, *office::load_matter(world.office, untold), {{later()}}, world.form()), untold);
    put("accepted", untold).state = "untold";
    put("clear", clear());
    put("needs_verification", found(procedure::Match{{without_effect()}}));
    put("record_found", found(procedure::Match{{conviction()}}));
    put("refusable", refusable());
    put("proposed", proposed());
    const auto verifying = proposed();
    done(office::approve_verification(world.office, lead(), world.form(), verifying));
    put("verifying", verifying);
    const auto awaiting = proposed();
    done(office::approve_verification(world.office, lead(), world.form(), awaiting));
    done(office::propose_extension(world.office, officer(), world.form(), awaiting, {reason}));
    put("verifying", awaiting).state = "extension_awaited";
    put("issued", issued());
    put("refused", refused());
    const auto over = issued();
    done(office::hand_over(world.office, officer(), world.form(), over, procedure::Recipient::applicant, own_document, strokes()));
    put("handed_over", over);
    const auto revoked = issued();
    declare(world.office, lead(), revoked);
    done(office::revoke(world.office, lead(), world.form(), revoked, {procedure::RevocationGround::examination, reason}));
    put("revoked", revoked).number = procedure::accepted(loaded(world, revoked))->past.front().document.number;
    const auto withdrawn = accepted();
    done(office::withdraw(world.office, officer(), world.form(), withdrawn, {procedure::Recipient::applicant, own_document}));
    put("withdrawn", withdrawn);
    reviews();
    const office::Subject elsewhere{{{61}}, "郑浩", "110108", {procedure::Role::case_officer}, a_moment_ago};
    done(office::open_in_emergency(world.office, elsewhere, world.form(), own_document, {"the embassy cannot wait"}));
    account.review = world.journal.rows({"emergency", "all", {}, 0, 1}).front().owner;
    account.other = *office::open_account(world.office, {}, {"somebody", "Somebody", "110105", {procedure::Role::case_officer}, "a long enough sentence"});
  }

  World world;
  std::vector<Placed> inquiries, reviews_;
  Placed account;

 private:
  // Of one document, so that the same number is shown whatever the matter; of different issuers, so that they are different people.
  procedure::Application application() {
    auto made = world::application(member(platform::CastPart::clean));
    made.document.number = own_document;
    made.document.issuer = std::string("A") + static_cast<char>('A' + count_ / 26) + static_cast<char>('A' + count_ % 26);
    made.person.surname = "PERSON " + made.document.issuer;
    ++count_;
    return made;
  }
  static void done(const std::expected<base::Id, office::Hindrance>& answer) {
    if (!answer) throw std::logic_error("a state could not be reached");
  }
  Placed& put(const std::string& state, const base::Id& inquiry) {
    if (world::state(world, inquiry) != state) throw std::logic_error(state + " was not reached");
    return inquiries.emplace_back(Placed{state, inquiry, {}});
  }
  // The clocks of the rest stay as they are: one moved alone, as where a day off was added.
  static procedure::DueDateMoved later(procedure::ClockKind clock = procedure::ClockKind::processing) {
    return {clock, day("2026-11-26"), day("2026-11-27"), false, {}};
  }
  void moved(ledger::Batch batch, const base::Id& id) { done(office::append(world.office, id, std::move(batch))); }
  void elsewhere() {
    auto made = application();
    made.district = "110108";
    put("lodged", *office::lodge(world.office, officer(), world.form(), {made})).state = "elsewhere";
  }
  void namesake() {
    const auto first = application();
    auto second = application();
    second.person = first.person;
    (void)world::accepted(world, first);
    auto& placed = put("accepted", world::accepted(world, second));
    placed.state = "namesake";
    placed.other = office::person_stream(world.office, first.document);
  }
  void requested() {
    const auto id = accepted();
    done(office::request_information(world.office, officer(), world.form(), id,
                                     {procedure::AskedOf::party, "the applicant", "papers", *law::parse_day("2027-11-24")}));
    put("accepted", id).state = "requested";
  }
  base::Id accepted() { return world::accepted(world, application()); }
  base::Id found(procedure::PlatformAnswer answer) { return world::found(world, told_, std::move(answer), application()); }
  base::Id clear() { return found(procedure::NothingKnown{}); }
  base::Id refusable() {
    const auto id = found(procedure::Match{{conviction()}});
    done(office::confirm_record(world.office, restricted(), world.form(), id, {true, true, "read"}));
    return id;
  }
  base::Id proposed() {
    const auto id = accepted();
    done(office::propose_verification(world.office, officer(), world.form(), id, {{law::Provision::time_8}, "odd"}));
    return id;
  }
  base::Id issued() {
    const auto id = clear();
    done(office::issue(world.office, officer(), world.form(), id));
    return id;
  }
  base::Id refused() { return world::refused(world, told_, application()); }
  base::Id objected(const base::Id& id) {
    return *office::object(world.office, officer(), world.form(), id, {procedure::Recipient::applicant, own_document, "wrong"});
  }
  // Of the first nothing is done; the rest are accepted, and each goes its own way from there.
  void reviews() {
    const std::vector<std::string> states{"objected", "under_review",     "settled",                  "replied",
                                          "dropped",  "review_requested", "review_extension_awaited", "review_untold"};
    std::map<std::string, base::Id> review;
    for (const auto& state : states) {
      const auto id = refused();
      review[state] = objected(id);
      reviews_.push_back({state, id, review[state]});
    }
    for (const auto& state : states)
      if (state != "objected" && state != "dropped") done(office::accept_review(world.office, officer(), world.form(), review[state], {true}));
    for (const auto* state : {"settled", "replied"})
      done(office::decide_review(world.office, lead(), world.form(), review[state], {procedure::ReviewResult::upheld, reason, false}));
    done(office::reply_to_review(world.office, lead(), world.form(), review["replied"]));
    done(office::withdraw_objection(world.office, officer(), world.form(), review["dropped"], {procedure::Recipient::applicant, own_document}));
    done(office::request_in_review(world.office, officer(), world.form(), review["review_requested"],
                                   {procedure::AskedOf::party, "the applicant", "papers", *law::parse_day("2027-11-24")}));
    done(office::propose_review_extension(world.office, officer(), world.form(), review["review_extension_awaited"], {reason}));
    const auto untold = *office::load_review(world.office, review["review_untold"]);
    moved(office::batch_of(world.office, untold.inquiry, {}, untold, {{later(procedure::ClockKind::review)}}, world.form()), untold.id);
    for (auto& placed : reviews_) {
      const auto state = office::load_review(world.office, placed.review)->state;
      const auto expected = placed.state.starts_with("review_") ? "under_review" : placed.state;
      if (procedure::name(state) != expected) throw std::logic_error(placed.state + " was not reached");
      const auto* receipt = procedure::notice(state, procedure::NoticeKind::review_receipt);
      if (receipt != nullptr) placed.number = receipt->number;
    }
  }

  Told told_{world.clock};
  int count_ = 0;
};

}  // namespace world
