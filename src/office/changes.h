#pragma once
#include "office/act.h"
#include "office/persons.h"

// What befalls an application beside its straight way. Each answers the inquiry.
namespace office {

/// Signs the notice too. [materials_1] [document_6]
std::expected<base::Id, Hindrance> notice_missing(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                  const procedure::NoticeMissingMaterials& command);
/// [place_1] [place_2]
std::expected<base::Id, Hindrance> transfer(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                            const procedure::TransferApplication& command);
/// Before a document is on record, or after it is revoked. [materials_1] [review_4]
std::expected<base::Id, Hindrance> correct(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                           const procedure::CorrectApplication& command);
/// [at_the_counter]
std::expected<base::Id, Hindrance> withdraw(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                            const procedure::WithdrawApplication& command);
/// On the matter, and on whoever shows its document, so that it is seen in later ones. [reminder_1]
std::expected<base::Id, Hindrance> suspect_misuse(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                  const procedure::SuspectMisuse& command);
/// Says of a namesake whether it is the same person; both sides remember. [time_5]
std::expected<base::Id, Hindrance> compare_persons(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                   const procedure::ComparePersons& command);

}  // namespace office
