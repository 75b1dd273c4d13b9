#pragma once
#include "html/html.h"
#include "html/url.h"
#include "law/organization.h"
#include "web/visit.h"

namespace web {

/// A processing place as the data have it, in the reader's language: what is only known in English stays so.
std::string address_of(const Visit& visit, const law::Organization& organization);
html::Html address_html(const Visit& visit, const law::Organization& organization);  // marked as English where it is, in a Chinese page
std::string hours_of(const Visit& visit, const law::Organization& organization);
std::string district_of(const Visit& visit, const law::Organization& organization);
/// "Floor 4, window 110"; empty where nothing is known. Chinese for an address card, whatever the reader's language.
std::string inside_of(const Visit& visit, text::Language language, const law::Organization& organization);

/// The place's own page in the guide: /guide/offices/chaoyang
html::Url office_url(const Visit& visit, const law::Organization& organization);

law::Opening opening_of(const Visit& visit, const law::Organization& organization);
/// "Open now, until 16:30"; "Closed now, opens on Tuesday, 24 November 2026 at 09:00". [closed_on_holidays]
std::string said_of(const Visit& visit, const law::Opening& opening);
/// The places that there are today, in the data's order.
std::vector<const law::Organization*> places_today(const Visit& visit);

}  // namespace web
