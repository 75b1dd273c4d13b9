#include <map>

#include "web/act_section.h"
#include "web/party.h"

namespace web {

html::Html history(const Visit& visit, const std::vector<office::Past>& past) {
  // Few officers act on one matter, each several times.
  std::map<base::Id, std::string> names;
  html::Html items;
  for (const auto& one : past) {
    auto when = visit.moment(one.at);
    if (const auto actor = office::actor(visit.office(), one)) {
      const auto [known, first] = names.try_emplace(*actor);
      if (first) known->second = officer_name(visit, *actor);
      when = visit.say("case.history.by", {{"time", when}, {"officer", known->second}});
    }
    const auto said = one.said.empty() ? html::Html{} : html::paragraph(written(one.said));
    items += html::element("li", "app-history__item", html::element("strong", html::Html(visit.say("event." + one.event))) +
                                                          html::element("p", "govuk-hint", html::time(base::to_rfc3339(one.at), html::Html(when))) + said +
                                                          shown_lines(visit, one.document_number, one.shown));
  }
  return html::section_heading(html::Html(visit.say("case.history"))) + html::element("ol", "govuk-list app-history", items);
}

}  // namespace web
