#pragma once
#include <string>
#include <vector>

#include "html/html.h"
#include "html/navigation.h"
#include "html/url.h"

namespace html {

/// Whose service this is: the bar on top of every page, in both languages, with the languages to choose from.
struct Masthead {
  Html name{};       // in the page's language
  Html other_name{}; // in the other one, marked with its language by foreign()
  Url home;
  LanguageNavigation languages{};
  bool operator==(const Masthead&) const = default;
};
Html masthead(const Masthead& masthead);

struct FooterLink {
  Html text{};
  Url href;
  bool operator==(const FooterLink&) const = default;
};
struct Footer {
  Html title{};  // "Support links": read out, not seen
  std::vector<FooterLink> links{};
  Html content{};  // hotline, which text prevails
  bool operator==(const Footer&) const = default;
};
Html footer(const Footer& footer);

/// A whole page. Scripts and styles are files of their own: nothing is inline, so that a content security policy can forbid all that is.
struct Page {
  std::string lang = "zh-Hans";
  std::string dir = "ltr";
  std::string title{};  // "Error: the question - the service"
  std::vector<Url> styles{};
  std::vector<Url> early_scripts{};  // first in the body, before anything of it is drawn
  std::vector<Url> scripts{};        // modules
  std::vector<LanguageLink> alternates{};  // the same page in other languages
  std::optional<Url> icon{};
  bool indexed = false;  // whether search engines may keep it
  SkipLink skip{};  // leads to the main part, where it says nothing else
  Html header{};  // masthead, navigation, phase banner
  Html before{};  // back link, breadcrumbs: the last of the header, so that it lies in a landmark and the skip link passes it
  Html main{};
  Html footer{};
  std::string body_classes{};
  bool operator==(const Page&) const = default;
};
Html page(const Page& page);

}  // namespace html
