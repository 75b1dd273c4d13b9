#pragma once
#include "office/act.h"
#include "procedure/verification.h"

// The acts of a complex application. Each answers the inquiry. [time_2] to [time_8]
namespace office {

std::expected<base::Id, Hindrance> propose_verification(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                        const procedure::ProposeVerification& command);
std::expected<base::Id, Hindrance> approve_verification(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry);
std::expected<base::Id, Hindrance> decline_verification(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                        const procedure::DeclineVerification& command);
std::expected<base::Id, Hindrance> conclude_verification(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                         const procedure::ConcludeVerification& command);

std::expected<base::Id, Hindrance> request_information(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                       const procedure::RequestInformation& command);
std::expected<base::Id, Hindrance> note_answer(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                               const procedure::NoteAnswer& command);
std::expected<base::Id, Hindrance> remind(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                          const procedure::Remind& command);
std::expected<base::Id, Hindrance> note_refusal_to_cooperate(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                             const procedure::NoteRefusalToCooperate& command);

std::expected<base::Id, Hindrance> propose_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                     const procedure::ProposeExtension& command);
std::expected<base::Id, Hindrance> approve_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                     const procedure::ApproveExtension& command);
std::expected<base::Id, Hindrance> decline_extension(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                     const procedure::DeclineExtension& command);

}  // namespace office
