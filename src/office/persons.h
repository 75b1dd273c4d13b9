#pragma once
#include "office/matter.h"
#include "procedure/person.h"

// Who somebody is, over passports, permits, offices and years: known by any document that an inquiry named, and whom an officer held to be the
// same. [caution_1] [contradiction] [time_5]
namespace office {

/// Somebody of the same name, birth date and nationality who shares no document, and of whom nobody has said who is who. [time_5]
struct Namesake {
  base::Id stream;   // of the document by which the other is known
  base::Id inquiry;  // the other's latest
  procedure::Person person;
  procedure::IdentityDocument document;
  std::string organization;
  bool operator==(const Namesake&) const = default;
};

/// All that is known of the person of an application, over every stream that leads to them; with the streams' versions, so that of two acceptances
/// at once one sees the other.
struct Known {
  procedure::KnownPerson person;
  std::vector<std::pair<base::Id, std::uint64_t>> streams;

  std::vector<law::Day> accepted() const;  // the days on which inquiries were accepted: [caution_1]
};
Known known_person(const Office& office, const procedure::Application& application);
/// Everybody who may be that person; asked where a doubt matters, since it searches the likenesses of all inquiries.
std::vector<Namesake> namesakes(const Office& office, const base::Id& inquiry, const procedure::Application& application, const Known& known);

/// The stream of whoever shows this document.
base::Id person_stream(const Office& office, const procedure::IdentityDocument& document);
/// The part of the list "likeness" in which people of one likeness stand; empty where there is nothing to compare.
std::string likeness_part(const Office& office, const procedure::Person& person);

}  // namespace office
