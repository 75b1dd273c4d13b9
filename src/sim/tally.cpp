#include "sim/tally.h"

#include "codec/events.h"

namespace sim {
namespace {

template <std::size_t... I>
std::vector<std::string> names(std::index_sequence<I...>) {
  return {std::string(codec::name(codec::Event(std::in_place_index<I>)))...};
}

void sum(std::map<std::string, std::uint64_t>& to, const std::map<std::string, std::uint64_t>& from) {
  for (const auto& [name, count] : from) to[name] += count;
}

struct Add {
  Tally& to;
  void operator()(const procedure::Impediments& impediments) const {
    for (const auto& one : impediments) ++to.impediments[one.key];
  }
  void operator()(const office::MovedOn&) const { ++to.hindrances["the state has moved on"]; }
  void operator()(const office::Denied& denied) const { ++to.hindrances[denied.key]; }
  void operator()(const office::NotThere&) const { ++to.hindrances["there is no such matter"]; }
  void operator()(const procedure::Unsignable&) const { ++to.hindrances["a character without a glyph"]; }
};

}  // namespace

void Tally::add(const office::Hindrance& hindrance) { std::visit(Add{*this}, hindrance); }

void Tally::add(const Tally& other) {
  sum(events, other.events);
  sum(impediments, other.impediments);
  sum(hindrances, other.hindrances);
  sum(incidents, other.incidents);
}

std::vector<std::string> all_events() { return names(std::make_index_sequence<std::variant_size_v<codec::Event>>{}); }

std::vector<std::string> all_impediments() {
  return {"impediment.another_approves",     "impediment.another_decides",      "impediment.appeal_closed",        "impediment.circumstance",
          "impediment.conclusion",           "impediment.confirmer_decides",    "impediment.cooperation_no_ground", "impediment.correction_identity",
          "impediment.correction_reason",    "impediment.correction_same",      "impediment.correction_surname",   "impediment.effect_unconfirmed",
          "impediment.extension_awaited",    "impediment.extension_days",       "impediment.extension_late",       "impediment.extension_once",
          "impediment.extension_unproposed", "impediment.finding",              "impediment.identity_unconfirmed", "impediment.judged_held",
          "impediment.judged_provision",     "impediment.judged_reason",        "impediment.judged_sealed",        "impediment.judged_unknown",
          "impediment.misuse_note",          "impediment.no_document",          "impediment.no_judgment",          "impediment.no_record",
          "impediment.no_representative",    "impediment.not_revoked",          "impediment.nothing_missing",      "impediment.place",
          "impediment.reason",               "impediment.reason_long",          "impediment.recipient_document",   "impediment.reminder",
          "impediment.representative",       "impediment.request_answer",       "impediment.request_closed",       "impediment.request_past",
          "impediment.request_refused",      "impediment.request_what",         "impediment.request_whom",         "impediment.residence",
          "impediment.residence_reason",     "impediment.residence_until",      "impediment.review_form",          "impediment.review_organization",
          "impediment.revoker",              "impediment.second_officer",       "impediment.statement",            "impediment.transfer",
          "impediment.unconfirmed",          "impediment.under_review",         "impediment.unjudged",             "impediment.unresolved",
          "impediment.verification_late",    "lack.age_unknown",                "lack.expired",                    "lack.expiry_unknown",
          "lack.not_judged",                 "lack.not_reasonable",             "lack.not_shown",                  "lack.reason_needed",
          "lack.too_young",                  "standing.chinese_national",       "standing.hong_kong",              "standing.macao",
          "standing.taiwan"};
}

std::vector<OutOfReach> out_of_reach() {
  return {
      {"PasswordChanged", "no act of the office changes a password"},
      {"impediment.finding", "only a matter that is clear is asked about, and what is clear may be issued"},
      {"impediment.not_revoked", "a review that finds a document incorrect revokes it in the same batch"},
      {"impediment.review_organization", "who works elsewhere is denied before the law is asked"},
      {"impediment.revoker", "who works neither there nor above is denied before the law is asked"},
      {"lack.not_reasonable", "an officer writes why a purpose is reasonable, or does not accept"},
  };
}

}  // namespace sim
