#pragma once
#include "procedure/request.h"
#include "web/act_page.h"

// Requests to the parties and to other entities, in an inquiry and in a review: the same forms on both. [time_4] [review_1]
namespace web {

/// Every request with where it stands; `url` is the page below which each open one has its own.
html::Html request_list(const Visit& visit, const procedure::Requests& requests, const std::string& url, bool may_note);

html::Html new_request_fields(const Visit& visit, const Fields& fields);
procedure::RequestInformation new_request(Form& form);

/// What became of one: an answer, a reminder, or a refusal to cooperate.
html::Html outcome_fields(const Visit& visit, const Fields& fields);
using RequestOutcome = std::variant<procedure::NoteAnswer, procedure::Remind, procedure::NoteRefusalToCooperate>;
std::optional<RequestOutcome> outcome_of(Form& form, std::uint32_t request);

/// The request that the address names, by its place among those of the matter; none where there is none.
std::optional<std::uint32_t> request_of(const http::Request& request, const procedure::Requests& requests);
html::Html request_card(const Visit& visit, const procedure::Request& request);

}  // namespace web
