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
  void operator()(const office::Unsigned&) const { ++to.hindrances["on record, and not to be signed"]; }
  void operator()(const office::Unwitnessed&) const { ++to.hindrances["nobody else has seen the log"]; }
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

std::vector<OutOfReach> out_of_reach() {
  return {
      {"impediment.not_revoked", "a review that finds a document incorrect revokes it in the same batch"},
      {"impediment.review_organization", "who works elsewhere is denied before the law is asked"},
      {"impediment.revoker", "who works neither there nor above is denied before the law is asked"},
  };
}

}  // namespace sim
