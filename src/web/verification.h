#pragma once
#include "procedure/verification.h"
#include "web/page.h"

namespace web {

/// What was proposed: the circumstances, the reason, by whom and when.
html::Html proposal_list(const Visit& visit, const procedure::VerificationProposed& proposal);

}  // namespace web
