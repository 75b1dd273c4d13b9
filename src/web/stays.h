#pragma once
#include "law/residence.h"
#include "web/fields.h"

namespace web {

/// The stays in China as a form asks for them: at the counter, and in the guide's day counter.
inline constexpr std::size_t first_stays = 2;
inline constexpr std::size_t most_stays = 40;

/// How many stays the form shows; more are added by its button.
std::size_t shown_stays(const http::Request& request);

html::Html stays_fields(const Visit& visit, const Fields& fields);
/// The stays as they were typed; the first is needed, and what is wrong becomes the form's faults.
std::vector<law::Stay> stays_of(Form& form, std::size_t shown, law::Day today);

}  // namespace web
