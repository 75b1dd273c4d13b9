#include "procedure/party.h"

#include <algorithm>

#include "law/eighteen.h"
#include "procedure/lack.h"
#include "procedure/reason.h"

namespace procedure {
namespace {

bool is_named(const Application& application, Recipient who, const std::string& number) {
  if (who == Recipient::representative) return application.representative && application.representative->document_number == number;
  if (application.document.number == number) return true;
  return std::ranges::any_of(application.other_documents, [&number](const auto& other) { return other.number == number; });
}

// either_document: a minor gives no power of attorney. Where no birth date is known, who applied tells.
bool is_minor(const Application& application, const Circumstance& at) {
  if (!application.person.born_on) return application.channel == Channel::through_guardian;
  return law::age_on(*application.person.born_on, at.on) < law::full_age;
}

std::vector<law::Material> checklist(const LaterRepresentative& later, const Circumstance& at) {
  const auto seen = [&later](const char* key) { return std::ranges::find(later.materials, key) != later.materials.end(); };
  if (later.guardian)
    return law::guardian_checklist({seen("material.proof_of_guardianship"), seen("material.guardian_identity_document"), later.born_on}, at.on);
  const law::TrusteeShows shows{seen("material.power_of_attorney"), seen("material.trustee_identity_document"), later.born_on, said(later.reason)};
  return law::trustee_checklist(shows, at.on, at.law.settings);
}

// trustee_later: what whoever lodges for somebody shows, shows whoever comes later: on a document of their own, not the applicant's.
void add_later(const Application& application, const LaterRepresentative& later, const std::string& number, const Circumstance& at, Impediments& to) {
  if (!said(later.name) || !said(number) || is_named(application, Recipient::applicant, number))
    to.push_back({law::Provision::materials_2, "impediment.representative"});
  if (!later.guardian && is_minor(application, at)) return to.push_back({law::Reading::trustee_later, "impediment.guardian_comes"});
  add_lacks(checklist(later, at), to);
}

}  // namespace

Impediments not_theirs(const Application& application, Recipient who, const std::string& document_number, const Shown& shown,
                       std::variant<law::Provision, law::Reading> ground, const Circumstance& at) {
  Impediments impediments;
  if (who == Recipient::representative && shown.representative) {
    add_later(application, *shown.representative, document_number, at, impediments);
    return impediments;
  }
  if (who == Recipient::representative && !application.representative) return {{ground, "impediment.no_representative"}};
  if (is_named(application, who, document_number)) return impediments;
  // document_renewed: another document of theirs, as an officer found and says how. What is known to be the other's is not.
  const auto other = who == Recipient::applicant ? Recipient::representative : Recipient::applicant;
  if (!said(document_number) || !said(shown.document_reason) || is_named(application, other, document_number))
    impediments.push_back({ground, "impediment.recipient_document"});
  return impediments;
}

Shown recorded(const Application& application, Recipient who, const std::string& document_number, const Shown& shown, const Circumstance& at) {
  auto kept = shown;
  if (who == Recipient::applicant) kept.representative.reset();
  if (kept.representative || is_named(application, who, document_number)) kept.document_reason.clear();
  if (!kept.representative) return kept;
  auto& later = *kept.representative;
  const auto needed = checklist(later, at);
  std::erase_if(later.materials, [&needed](const auto& key) { return std::ranges::find(needed, key, &law::Material::key) == needed.end(); });
  auto without = later;
  without.reason.clear();
  if (law::missing(checklist(without, at)).empty()) later.reason.clear();
  return kept;
}

std::string party_name(const Application& application, Recipient who, const Shown& shown) {
  if (who == Recipient::applicant) return full_name(application.person);
  if (shown.representative) return shown.representative->name;
  return application.representative ? application.representative->name : full_name(application.person);
}

}  // namespace procedure
