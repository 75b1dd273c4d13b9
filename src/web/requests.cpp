#include "web/requests.h"

#include <charconv>

#include "web/act_section.h"

namespace web {
namespace {

struct StandingSaid {
  const Visit& visit;
  html::Html operator()(const procedure::Open& open) const {
    auto said = html::paragraph(html::Html(visit.say("request.open", {{"date", visit.date(open.answer_by)}})));
    for (const auto day : open.reminded) said += html::paragraph(html::Html(visit.say("request.reminded", {{"date", visit.date(day)}})));
    return said;
  }
  html::Html operator()(const procedure::RequestAnswered& answered) const {
    return html::paragraph(html::Html(visit.say("request.answered", {{"date", visit.date(answered.on)}}))) + html::paragraph(written(answered.answer));
  }
  html::Html operator()(const procedure::CooperationRefused& refused) const {
    return html::paragraph(html::Html(visit.say("request.refused", {{"date", visit.date(refused.on)}}))) + html::paragraph(written(refused.note));
  }
};

std::vector<html::SummaryRow> rows_of(const Visit& visit, const procedure::Request& request) {
  const auto kind = visit.say(request.asked.of == procedure::AskedOf::party ? "request.party" : "request.entity");
  return {row(visit, "request.whom", html::Html(kind + visit.say("frame.colon")) + written(request.asked.whom)),
          row(visit, "request.what", written(request.asked.what)),
          row(visit, "request.asked", html::Html(visit.date(request.asked.on) + ", " + officer_name(visit, request.asked.officer))),
          row(visit, "request.standing", std::visit(StandingSaid{visit}, request.standing))};
}

}  // namespace

html::Html request_card(const Visit& visit, const procedure::Request& request) { return html::summary_list({.rows = rows_of(visit, request)}); }

html::Html request_list(const Visit& visit, const procedure::Requests& requests, const std::string& url, bool may_note) {
  if (requests.empty()) return html::paragraph(html::Html(visit.say("requests.none")));
  html::Html cards;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    const auto number = std::to_string(i + 1);
    html::SummaryCard card{.title = visit.say("request.title", {{"number", number}})};
    if (may_note && std::holds_alternative<procedure::Open>(requests[i].standing))
      card.actions.push_back({.text = visit.say("request.note"), .href = html::Url::parse(url + "/" + std::to_string(i)),
                              .visually_hidden = visit.say("request.title", {{"number", number}})});
    cards += html::summary_list({.rows = rows_of(visit, requests[i]), .card = card});
  }
  return cards;
}

html::Html new_request_fields(const Visit& visit, const Fields& fields) {
  return html::section_heading(html::Html(visit.say("request.new"))) +
         fields.radios("of", "request.of", {{"party", visit.say("request.party")}, {"entity", visit.say("request.entity")}}, true) +
         fields.text({.name = "whom", .label = "request.whom"}) + fields.prose("what", "request.what", "", 4) +
         fields.day("answer-by", "request.answer_by", "request.answer_by.hint");
}

procedure::RequestInformation new_request(Form& form) {
  procedure::RequestInformation command;
  command.of = form.choice("of", {"party", "entity"}, true) == "entity" ? procedure::AskedOf::entity : procedure::AskedOf::party;
  command.whom = form.text("whom", true);
  command.what = form.prose("what", true);
  command.answer_by = form.day("answer-by", true).value_or(law::Day{});
  return command;
}

html::Html outcome_fields(const Visit& visit, const Fields& fields) {
  return fields.radios("outcome", "request.outcome",
                       {{"answered", visit.say("request.outcome.answered")},
                        {"reminded", visit.say("request.outcome.reminded")},
                        {"refused", visit.say("request.outcome.refused")}}) +
         fields.prose("note", "request.note_field", "request.note_field.hint", 4) +
         fields.day("answer-by", "request.answer_by_anew", "request.answer_by_anew.hint");
}

std::optional<RequestOutcome> outcome_of(Form& form, std::uint32_t request) {
  const auto outcome = form.choice("outcome", {"answered", "reminded", "refused"}, true);
  const bool reminded = outcome == "reminded";
  const auto note = form.prose("note", !outcome.empty() && !reminded);
  const auto day = form.day("answer-by", reminded);
  if (!form.sound()) return std::nullopt;
  if (reminded) return procedure::Remind{request, day.value_or(law::Day{})};
  if (outcome == "answered") return procedure::NoteAnswer{request, note};
  return procedure::NoteRefusalToCooperate{request, note};
}

std::optional<std::uint32_t> request_of(const http::Request& request, const procedure::Requests& requests) {
  const auto text = request.capture("request");
  std::uint32_t place = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), place);
  if (fault != std::errc{} || end != text.data() + text.size() || place >= requests.size()) return std::nullopt;
  return place;
}

}  // namespace web
