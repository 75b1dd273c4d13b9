#pragma once
#include "office/reading.h"
#include "web/matter_page.h"

namespace web {

/// The grounds, opened; each drawing of the page is a look that is recorded. `refused`: what stands in the way of the act that was tried on it.
http::Response grounds_page(const Visit& visit, const base::Id& inquiry, const Refused& refused);

/// The forms of the restricted role, each where the matter stands so; else empty.
html::Html judgment_form(const Visit& visit, const office::OpenedGrounds& opened, const Fields& fields);
html::Html confirmation_form(const Visit& visit, const office::OpenedGrounds& opened, const Fields& fields);

/// After one of them: on to the matter, or the grounds with what stands in the way.
http::Response after_restricted_act(const Visit& visit, const base::Id& inquiry, const std::expected<base::Id, office::Hindrance>& done);

/// What an officer judged a record to be: a key into words/.
const char* verdict_key(const procedure::JudgedRecord& judged);

}  // namespace web
