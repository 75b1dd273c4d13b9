#pragma once
#include <expected>
#include <optional>
#include <string>
#include <vector>

#include "law/residence.h"
#include "procedure/circumstance.h"
#include "procedure/document.h"
#include "procedure/impediment.h"

// Lodging: an application is laid before the counter. Nothing is decided yet; it may lack anything. [at_the_counter]
namespace procedure {

/// "ERIKSSON, ANNA MARIA"; the surname alone of somebody without given names.
std::string full_name(const Person& person);

/// Who brings it.
enum class Channel { in_person, through_trustee, through_guardian };

/// Whoever acts for the applicant, and by which document known: [materials_2] [either_document]
struct Representative {
  std::string name;
  std::string document_number;  // a resident identity card, a passport or a permit
  std::optional<law::Day> born_on = {};
  bool operator==(const Representative&) const = default;
};

/// What the Inquiry Application Form holds: [document_1] [annexes_not_at_hand]
struct Application {
  Person person;
  IdentityDocument document;
  std::vector<IdentityDocument> other_documents;  // a permit beside the passport, earlier passports
  std::string district;                           // the code of the district of (last) residence: [last_residence]
  std::string address;
  std::vector<law::Stay> stays;
  Channel channel = Channel::in_person;
  std::optional<Representative> representative = {};
  std::string purpose;
  std::string country_of_use;                     // ISO 3166-1 alpha-3
  bool reminded = false;                          // the legal reminder was shown and acknowledged: [reminder_1]
  std::string contact = {};                       // telephone or e-mail, empty where none is given: by it the applicant is told of what moves
  bool operator==(const Application&) const = default;
};

struct LodgeApplication {
  Application application;
};

struct ApplicationLodged {
  std::string organization;
  Application application;
  base::Id officer;
  bool operator==(const ApplicationLodged&) const = default;
};

std::expected<ApplicationLodged, Impediments> decide(const LodgeApplication& command, const Circumstance& at);

}  // namespace procedure
