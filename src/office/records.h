#pragma once
#include "office/act.h"
#include "procedure/confirmation.h"

// The acts of the restricted role. What they rest on lies in the restricted envelope. [indistinguishable]
namespace office {

/// The extracts of the last finding and what they mean. For the acts of the restricted role alone; a look at them by a person is `see_grounds`.
std::optional<procedure::Grounds> last_grounds(const Office& office, const base::Id& inquiry);

std::expected<base::Id, Hindrance> judge_records(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                 const procedure::JudgeRecords& command);
std::expected<base::Id, Hindrance> confirm_record(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                  const procedure::ConfirmRecord& command);

}  // namespace office
