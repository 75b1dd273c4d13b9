#pragma once
#include "html/html.h"
#include "web/fields.h"

namespace web {

/// The three ways of a check, a form each: the file, the QR code's or the wallet's text, number and code. A script answers the first two in the reader's own
/// browser; without it they are sent, and nothing of them is kept. Number and code are always asked of the register.
html::Html check_forms(const Visit& visit, const Fields& fields);

}  // namespace web
