#pragma once
#include "office/reading.h"
#include "web/matter_page.h"

namespace web {

html::Url review_url(const base::Id& review, std::string_view act = {});

/// The page of a review: what was objected to, where it stands, when the reply is due, what can be done now.
http::Response review_page(const Visit& visit, const office::ReviewMatter& matter, const Refused& refused);

/// The same on the review.
std::expected<void, office::Denied> permitted(const Visit& visit, const office::ReviewMatter& matter, office::Act act);
bool may(const Visit& visit, const office::ReviewMatter& matter, office::Act act);

/// After an act on a review: on to its page, or that page with what stands in the way.
http::Response after_review_act(const Visit& visit, const base::Id& review, const std::expected<base::Id, office::Hindrance>& done);

/// The sections of the review's page in which its next acts are done.
html::Html next_review_act(const Visit& visit, const office::ReviewMatter& matter, const Fields& fields);

}  // namespace web
