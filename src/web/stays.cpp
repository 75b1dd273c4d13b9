#include "web/stays.h"

#include <algorithm>

#include "html/parts.h"

namespace web {
namespace {

std::string prefix_of(std::size_t number) { return "stay-" + std::to_string(number); }

law::Basis basis_of(std::string_view chosen) {
  if (chosen == "permanent_residence") return law::Basis::permanent_residence;
  if (chosen == "visa") return law::Basis::visa;
  if (chosen == "visa_free") return law::Basis::visa_free;
  return law::Basis::residence_permit;
}

}  // namespace

std::size_t shown_stays(const http::Request& request) {
  std::size_t shown = first_stays;
  while (shown < most_stays && !request.field(prefix_of(shown + 1) + "-shown").empty()) ++shown;
  if (request.field("act") == "more-stays") shown = std::min(shown + 2, most_stays);
  return shown;
}

html::Html stays_fields(const Visit& visit, const Fields& fields) {
  html::Html content;
  const auto shown = shown_stays(visit.request);
  const std::vector<Fields::Option> bases{{"residence_permit", visit.say("basis.residence_permit")},
                                          {"permanent_residence", visit.say("basis.permanent_residence")},
                                          {"visa", visit.say("basis.visa")},
                                          {"visa_free", visit.say("basis.visa_free")}};
  for (std::size_t i = 1; i <= shown; ++i) {
    const auto prefix = prefix_of(i);
    html::Html one = fields.day(prefix + "-entry", "application.stay.entry") + fields.day(prefix + "-exit", "application.stay.exit") +
                     fields.select(prefix + "-basis", "application.stay.basis", bases);
    if (i > first_stays) one += html::hidden_input(prefix + "-shown", "yes");
    const auto number = visit.say("application.stay", {{"number", static_cast<std::int64_t>(i)}});
    for (const auto& [field, label] : {std::pair{"-entry", "application.stay.entry"}, {"-exit", "application.stay.exit"}, {"-basis", "application.stay.basis"}})
      fields.called(prefix + field, number + visit.say("frame.colon") + visit.say(label));
    content += html::fieldset({.legend = {.content = number, .classes = "govuk-fieldset__legend--s"}, .content = one, .classes = "app-stay"});
  }
  if (shown < most_stays)
    content += html::button({.text = visit.say("application.stays.more"), .name = "act", .value = "more-stays", .classes = "govuk-button--secondary"});
  return content;
}

std::vector<law::Stay> stays_of(Form& form, std::size_t shown, law::Day today) {
  std::vector<law::Stay> stays;
  for (std::size_t i = 1; i <= shown; ++i) {
    const auto prefix = prefix_of(i);
    const auto faults = form.faults().size();
    const auto entry = form.day(prefix + "-entry", i == 1);
    const bool empty = !entry && form.faults().size() == faults;  // else it was typed, or is already said to be missing
    const auto exit = form.day(prefix + "-exit", false);
    if (!entry) {
      if (exit && empty) form.fault(prefix + "-entry", "fault.missing");
      continue;
    }
    if (*entry > today) form.fault(prefix + "-entry", "fault.future");
    if (exit && *exit < *entry) form.fault(prefix + "-exit", "fault.exit_before_entry");
    stays.push_back({*entry, exit, basis_of(form.choice(prefix + "-basis", {"residence_permit", "permanent_residence", "visa", "visa_free"}, true))});
  }
  return stays;
}

}  // namespace web
