#pragma once
#include "web/visit.h"

namespace web {

using Page = http::Response (*)(Visit&);

/// For anybody.
http::Act open_page(const Site& site, Page page);
/// For anybody, and the same for everybody who reads the same language: kept for a minute on the way, and no cookie is set.
http::Act guide_page(const Site& site, Page page);
/// A form of the guide: what was typed is answered, and kept by nobody.
http::Act guide_act(const Site& site, Page page);
/// A form of anybody's: it must come from a page of ours.
http::Act open_act(const Site& site, Page page);
/// For whoever is signed in; others are led to the sign-in page.
http::Act staff_page(const Site& site, Page page);
/// A form of whoever is signed in: from a page of theirs, in this session.
http::Act staff_act(const Site& site, Page page);

}  // namespace web
