#pragma once
#include <optional>
#include <string>
#include <vector>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

struct PageLink {
  Url href;
  Html text{};   // "Previous", with a hidden " page"
  Html label{};  // the other page's title
  Attributes attributes{};
  bool operator==(const PageLink&) const = default;
};

struct PageNumber {
  std::string number{};
  std::optional<Url> href{};
  std::string label{};    // "Page 3": read out instead of the number
  bool current = false;
  bool ellipsis = false;  // pages left out
  Attributes attributes{};
  bool operator==(const PageNumber&) const = default;
};

struct Pagination {
  std::optional<PageLink> previous{};
  std::optional<PageLink> next{};
  std::vector<PageNumber> items{};
  std::string label{};  // "Pagination"
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Pagination&) const = default;
};
Html pagination(const Pagination& pagination);

}  // namespace html
