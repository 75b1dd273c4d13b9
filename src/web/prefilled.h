#pragma once
#include "office/matter.h"
#include "web/visit.h"

namespace web {

/// The ways to the forms of this matter, each as a PDF and as a Word document.
html::Html prefilled_links(const Visit& visit, const office::Matter& matter);

}  // namespace web
