#include "procedure/person.h"

#include <algorithm>

#include "law/identity.h"
#include "procedure/reason.h"

namespace procedure {
namespace {

struct Apply {
  KnownPerson person;
  KnownPerson operator()(const InquiryCounted& event) {
    person.inquiries.push_back(event);
    return std::move(person);
  }
  KnownPerson operator()(const OutcomeRecorded& event) {
    std::erase_if(person.outcomes, [&event](const Earlier& one) { return one.inquiry == event.inquiry; });
    person.outcomes.push_back({event.inquiry, event.outcome, event.inquired_at});
    return std::move(person);
  }
  KnownPerson operator()(const MisuseNoted& event) {
    person.misuse.push_back(event);
    return std::move(person);
  }
  KnownPerson operator()(const PersonsHeldSame& event) {
    person.different.erase(event.other);
    person.same.insert(event.other);
    return std::move(person);
  }
  KnownPerson operator()(const PersonsHeldDifferent& event) {
    person.same.erase(event.other);
    person.different.insert(event.other);
    return std::move(person);
  }
};

}  // namespace

KnownPerson apply(KnownPerson person, const PersonEvent& event) { return std::visit(Apply{std::move(person)}, event); }

std::string likeness(const Person& person) {
  const auto surname = law::icao_spelling(person.surname);
  if (surname.empty() || !person.born_on || person.nationality.empty()) return {};
  return surname + "<<" + law::icao_spelling(person.given_names) + "/" + law::to_text(*person.born_on) + "/" + person.nationality;
}

std::expected<PersonEvent, Impediments> decide(const ComparePersons& command, const base::Id& inquiry, const Circumstance& at) {
  // time_5: by what they were held to be one or two is written down.
  if (!said(command.reason)) return std::unexpected(Impediments{{law::Provision::time_5, "impediment.reason"}});
  if (command.same) return PersonsHeldSame{command.other, inquiry, at.on, command.reason, at.officer};
  return PersonsHeldDifferent{command.other, inquiry, at.on, command.reason, at.officer};
}

}  // namespace procedure
