#pragma once
#include "office/act.h"
#include "procedure/telling.h"

// Who was given a due date that moved, and is told the new one: the list stands until each of them is. [provisional]
namespace office {

/// A person to be told, of an inquiry or of a review of its document.
struct UntoldLine {
  base::Id inquiry;
  std::optional<base::Id> review = {};
  std::string name;
  std::string number;   // of the receipt, or of the document that the review is about
  std::string contact;  // telephone or e-mail, empty where none is known: then by letter
  std::string address;
  std::string organization;
  procedure::Untold untold;
  bool operator==(const UntoldLine&) const = default;
};

/// Everybody to be told at the subject's organization, or at those below it, the earliest due first.
std::expected<std::vector<UntoldLine>, Hindrance> see_untold(const Office& office, const Subject& subject);

/// Everybody to be told, at every organization, the earliest due first of each: for the service itself, which shows it to nobody.
std::vector<UntoldLine> untold_everywhere(const Office& office);
/// Whether whoever the line names waits for that day still: it may have been told, or have moved, since the line was read.
bool still_waits(const Office& office, const UntoldLine& line);
/// That the service told them by mail. MovedOn where the day has moved again, or somebody else told them.
std::expected<base::Id, Hindrance> told_by_mail(const Office& office, const UntoldLine& line);

/// That they were told, when and how.
std::expected<base::Id, Hindrance> tell_applicant(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                  const procedure::TellOfDueDate& command);
std::expected<base::Id, Hindrance> tell_objector(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                 const procedure::TellOfDueDate& command);

}  // namespace office
