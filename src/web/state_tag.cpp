#include "web/state_tag.h"

#include <map>

#include "html/tag.h"

namespace web {

html::Html state_tag(const Visit& visit, const std::string& state) {
  static const std::map<std::string, std::string> colours{{"lodged", "govuk-tag--grey"},   {"accepted", "govuk-tag--blue"}, {"clear", "govuk-tag--turquoise"},
                                                          {"needs_verification", "govuk-tag--yellow"}, {"intended", "govuk-tag--turquoise"},
                                                          {"issued", "govuk-tag--purple"}, {"handed_over", "govuk-tag--green"},
                                                          {"record_found", "govuk-tag--yellow"}, {"refusable", "govuk-tag--turquoise"},
                                                          {"proposed", "govuk-tag--yellow"}, {"verifying", "govuk-tag--orange"},
                                                          {"intended_refusal", "govuk-tag--turquoise"}, {"refused", "govuk-tag--purple"},
                                                          {"revoked", "govuk-tag--red"}, {"withdrawn", "govuk-tag--grey"}};
  const auto found = colours.find(state);
  return html::tag({.text = visit.say("state." + state), .classes = found == colours.end() ? std::string{} : found->second});
}

html::Html review_tag(const Visit& visit, const std::string& state) {
  static const std::map<std::string, std::string> colours{{"objected", "govuk-tag--grey"},     {"under_review", "govuk-tag--blue"},
                                                          {"settled", "govuk-tag--turquoise"}, {"replied", "govuk-tag--green"},
                                                          {"dropped", "govuk-tag--grey"}};
  const auto found = colours.find(state);
  return html::tag({.text = visit.say("review.state." + state), .classes = found == colours.end() ? std::string{} : found->second});
}

}  // namespace web
