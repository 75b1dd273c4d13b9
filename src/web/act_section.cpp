#include "web/act_section.h"

#include "office/accounts.h"
#include "web/proof.h"

namespace web {

html::Html act_section(const Visit& visit, const char* title, const html::Html& content) {
  return html::element("section", "app-actions app-next", html::section_heading(html::Html(visit.say(title))) + content);
}

html::Html said_inset(const std::string& sentence) { return html::inset_text({.content = html::paragraph(html::Html(sentence))}); }

html::Html act_button(const Visit& visit, const Fields& fields, const html::Url& action, const char* submit, const char* classes) {
  return act_form(fields, action, html::button({.text = visit.say(submit), .prevent_double_click = true, .classes = classes}));
}

html::Html signing_button(const Visit& visit, const Fields& fields, const html::Url& action, office::Act act, const char* submit) {
  return act_form(fields, action, proof_field(visit, fields, act) + html::button({.text = visit.say(submit), .prevent_double_click = true}));
}

html::Html act_link(const Visit& visit, const html::Url& url, const char* key, const char* classes) {
  return html::button({.text = visit.say(key), .href = url, .classes = classes});
}

html::Html print_link(const Visit& visit, const html::Url& file, const char* open_key, const char* print_key) {
  html::Attributes print;
  print.set("data-module", "app-print");
  auto links = html::button({.text = visit.say(print_key), .href = file, .attributes = print});
  return html::button_group(links + html::link(file, html::Html(visit.say(open_key))));
}

html::Html written(const std::string& text) {
  html::Html lines;
  for (std::size_t from = 0; from <= text.size();) {
    const auto end = std::min(text.find('\n', from), text.size());
    if (from != 0) lines += html::lone_element("br", {});
    lines += html::Html(text.substr(from, end - from));
    from = end + 1;
  }
  return html::element("bdi", "govuk-!-text-break-word", lines);
}

std::string officer_name(const Visit& visit, const base::Id& account) {
  if (account == visit.subject->account) return visit.subject->name;
  const auto known = office::load_account(visit.office(), account);
  return known ? known->opened.name : visit.say("case.history.service");
}

}  // namespace web
