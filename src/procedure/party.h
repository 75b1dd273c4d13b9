#pragma once
#include "procedure/lodging.h"

// Party: who comes to the counter in a matter that is already lodged, and what they show: the applicant, or whoever acts for them.
// Whoever the application does not name shows what somebody shows who lodges for another [trustee_later]; a document that it does not
// name is held to be theirs by an officer who says how that was established [document_renewed].
namespace procedure {

enum class Recipient { applicant, representative };

/// Who acts for the applicant from now on, for this one act. What was seen of them is judged as at acceptance. [materials_2] [materials_3] [either_document]
struct LaterRepresentative {
  bool guardian = false;                    // else a trustee
  std::string name = {};
  std::optional<law::Day> born_on = {};
  std::vector<std::string> materials = {};  // keys of the checklist, each seen as an original
  std::string reason = {};                  // the officer's, for a trustee of 16 or 17
  bool operator==(const LaterRepresentative&) const = default;
};

/// What was seen beyond a document that the application names.
struct Shown {
  std::string document_reason = {};                        // the officer's: how the document was found to be the same person's
  std::optional<LaterRepresentative> representative = {};  // where it is not the one whom the application names
  bool operator==(const Shown&) const = default;
};

/// What stands in the way of taking somebody for the applicant, or for whoever acts for them, by what they show.
Impediments not_theirs(const Application& application, Recipient who, const std::string& document_number, const Shown& shown,
                       std::variant<law::Provision, law::Reading> ground, const Circumstance& at);

/// What goes on record of it: no reason where the application names the document, and none for a trustee who needs none.
Shown recorded(const Application& application, Recipient who, const std::string& document_number, const Shown& shown, const Circumstance& at);

/// The name of who came.
std::string party_name(const Application& application, Recipient who, const Shown& shown);

}  // namespace procedure
