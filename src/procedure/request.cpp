#include "procedure/request.h"

#include <algorithm>
#include <cstdlib>

#include "procedure/reason.h"

namespace procedure {
namespace {

const Open* open(const Requests& requests, std::uint32_t request) {
  return request < requests.size() ? std::get_if<Open>(&requests[request].standing) : nullptr;
}

// time_4: an answer, a reminder and a refusal belong to a request that is open.
void add_open(const Requests& requests, std::uint32_t request, Impediments& to) {
  if (open(requests, request) == nullptr) to.push_back({law::Provision::time_4, "impediment.request_closed"});
}

template <class Event>
std::expected<Event, Impediments> unless(Impediments impediments, Event event) {
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return event;
}

Open& open_of(Requests& requests, std::uint32_t request) {
  if (open(requests, request) == nullptr) std::abort();  // GCOVR_EXCL_LINE
  return std::get<Open>(requests[request].standing);
}

}  // namespace

std::expected<InformationRequested, Impediments> decide(const RequestInformation& command, const Circumstance& at) {
  const auto ground = command.of == AskedOf::party ? law::Provision::time_4 : law::Provision::time_6;
  Impediments impediments;
  // time_4, time_6: who is asked, for what, and by when an answer is hoped for.
  if (!said(command.whom)) impediments.push_back({ground, "impediment.request_whom"});
  if (!said(command.what)) impediments.push_back({ground, "impediment.request_what"});
  if (command.answer_by < at.on) impediments.push_back({ground, "impediment.request_past"});
  return unless(std::move(impediments), InformationRequested{at.on, command.of, command.whom, command.what, command.answer_by, at.officer});
}

std::expected<RequestAnswered, Impediments> decide(const Requests& requests, const NoteAnswer& command, const Circumstance& at) {
  Impediments impediments;
  add_open(requests, command.request, impediments);
  if (!said(command.answer)) impediments.push_back({law::Provision::time_4, "impediment.request_answer"});
  return unless(std::move(impediments), RequestAnswered{at.on, command.request, command.answer, at.officer});
}

std::expected<RequestReminded, Impediments> decide(const Requests& requests, const Remind& command, const Circumstance& at) {
  Impediments impediments;
  add_open(requests, command.request, impediments);
  if (command.answer_by < at.on) impediments.push_back({law::Provision::time_4, "impediment.request_past"});
  return unless(std::move(impediments), RequestReminded{at.on, command.request, command.answer_by, at.officer});
}

std::expected<CooperationRefused, Impediments> decide(const Requests& requests, const NoteRefusalToCooperate& command, const Circumstance& at) {
  Impediments impediments;
  add_open(requests, command.request, impediments);
  // time_7: who refused, and how that was seen.
  if (!said(command.note)) impediments.push_back({law::Provision::time_7, "impediment.request_refused"});
  return unless(std::move(impediments), CooperationRefused{at.on, command.request, command.note, at.officer});
}

void note(Requests& requests, const InformationRequested& event) { requests.push_back({event, Open{event.answer_by, {}}}); }

void note(Requests& requests, const RequestAnswered& event) {
  open_of(requests, event.request);
  requests[event.request].standing = event;
}

void note(Requests& requests, const RequestReminded& event) {
  auto& request = open_of(requests, event.request);
  request.answer_by = event.answer_by;
  request.reminded.push_back(event.on);
}

void note(Requests& requests, const CooperationRefused& event) {
  open_of(requests, event.request);
  requests[event.request].standing = event;
}

bool cooperation_refused(const Requests& requests) {
  return std::ranges::any_of(requests, [](const Request& request) {
    return request.asked.of == AskedOf::party && std::holds_alternative<CooperationRefused>(request.standing);
  });
}

}  // namespace procedure
