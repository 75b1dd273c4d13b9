#include "web/act_section.h"
#include "web/notices.h"
#include "web/review_page.h"

namespace web {
namespace {

html::Html past_line(const Visit& visit, const office::Matter& matter, const procedure::PastDocument& past, std::size_t place, bool open) {
  const auto number = html::left_to_right(html::Html(past.document.number));
  auto line = open ? html::link(inquiry_url(matter.id, "past/" + std::to_string(place)), number) : number;
  const auto by = visit.organization(past.revocation.organization);
  line += html::Html(visit.say("frame.colon") + visit.say("papers.revoked", {{"time", visit.moment(past.revoked_at)}, {"organization", by}}));
  const auto& reason = past.revocation.reason;
  return line + html::lone_element("br", {}) + written(visit.language == text::Language::zh || reason.en.empty() ? reason.zh : reason.en);
}

}  // namespace

html::Html notice_line(const Visit& visit, const procedure::Notice& notice, const html::Url& file, bool open) {
  const auto number = html::left_to_right(html::Html(notice.number));
  html::Html line(visit.say("papers." + std::string(procedure::name(notice.kind))) + " ");
  line += open && notice.issued ? html::link(file, number) : number;
  return line + html::Html(", " + visit.date(notice.on) + (notice.issued ? std::string{} : ", " + visit.say("papers.unsigned")));
}

html::Html papers(const Visit& visit, const office::Matter& matter) {
  const bool open = may(visit, matter, office::Act::see_document);
  std::vector<html::Html> lines;
  const auto* accepted = procedure::accepted(matter.state);
  if (accepted != nullptr && accepted->review)
    lines.push_back(html::link(review_url(*accepted->review), html::Html(visit.say("papers.under_review"))));
  if (accepted != nullptr)
    for (std::size_t i = 0; i < accepted->past.size(); ++i) lines.push_back(past_line(visit, matter, accepted->past[i], i, open));
  const auto& notices = procedure::lodged(matter.state)->notices;
  for (std::size_t i = 0; i < notices.size(); ++i)
    lines.push_back(notice_line(visit, notices[i], inquiry_url(matter.id, "notices/" + std::to_string(i)), open));
  if (lines.empty()) return {};
  return html::element("section", "app-actions", html::section_heading(html::Html(visit.say("papers.title"))) + html::bullets(lines));
}

}  // namespace web
