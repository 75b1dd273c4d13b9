#pragma once
#include "office/acts.h"
#include "web/fields.h"

namespace web {

/// The box in which the recipient signs, and beside it the way of a scan, which works without script.
html::Html signature_fields(const Visit& visit, const Fields& fields);
/// The signature of a sent form: strokes or a scan, or a fault. Strokes are an SVG path of moves and lines in a box of 600 by 200.
std::optional<office::Signature> signature_of(const http::Request& request, Form& form);

}  // namespace web
