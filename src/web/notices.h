#pragma once
#include "procedure/notice.h"
#include "web/page.h"

namespace web {

/// A notice in a list: its kind, its number, which opens the signed file where whoever looks may open it, and its day.
html::Html notice_line(const Visit& visit, const procedure::Notice& notice, const html::Url& file, bool open);

}  // namespace web
