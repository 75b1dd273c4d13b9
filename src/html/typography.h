#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

/// The plain text of a page, in the styles of the system.
Html paragraph(const Html& content);
Html lead_paragraph(const Html& content);
Html title(const Html& content);                   // h1, large
Html section_heading(const Html& content);         // h2, medium
Html small_heading(const Html& content);           // h3, small
Html caption(const Html& content);                 // above a title
Html link(const Url& href, const Html& content);
Html bullets(const std::vector<Html>& items);
Html numbered(const std::vector<Html>& items);
Html visually_hidden(const Html& content);
Html section_break();

/// Text of another language or script within a page: its direction does not spill over, and it is pronounced and set rightly.
Html foreign(std::string_view lang, const Html& content);
/// Numbers, names in Latin letters, addresses: left to right, whatever the page.
Html left_to_right(const Html& content);
/// <time datetime="2026-11-23">23 November 2026</time>
Html time(std::string_view machine, const Html& human);

/// Two thirds of the width: what is read. The whole width: tables.
Html two_thirds(const Html& content);
Html full_width(const Html& content);
Html columns(const Html& two_thirds, const Html& one_third);

/// A form that is sent with POST. The fields that no one sees (token, idempotency key) come first.
struct Form {
  Url action;
  Html content{};
  bool with_files = false;
  std::string id{};
  Attributes attributes{};
  bool operator==(const Form&) const = default;
};
Html form(const Form& form);

}  // namespace html
