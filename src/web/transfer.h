#pragma once
#include "procedure/inquiry.h"

namespace web {

/// Whether an application lies, not accepted yet, at another place than that of the applicant's residence. [place_1] [place_2]
bool belongs_elsewhere(const procedure::Inquiry& state);

}  // namespace web
