#include "office/verification.h"
#include "web/pages.h"
#include "web/requests.h"

// The requests of an inquiry. [time_4] [time_6] [time_7]
namespace web {
namespace {

bool timely(const office::Matter& matter) { return procedure::undecided(matter.state).has_value(); }

const procedure::Requests& requests_of(const office::Matter& matter) { return procedure::accepted(matter.state)->requests; }

html::Url list_url(const base::Id& id) { return inquiry_url(id, "requests"); }

html::Html listed(const Visit& visit, const office::Matter& matter) {
  return request_list(visit, requests_of(matter), list_url(matter.id).text(), may(visit, matter, office::Act::request_information));
}

html::Html new_form(const Visit& visit, const office::Matter&, const Fields& fields) { return new_request_fields(visit, fields); }

std::optional<Done> asked(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto command = new_request(form);
  if (!form.sound()) return std::nullopt;
  return office::request_information(visit.office(), *visit.subject, key, id, command);
}

constexpr ActPage<office::Matter> all{.title = "requests.title",
                                      .submit = "request.submit",
                                      .act = office::Act::request_information,
                                      .timely = timely,
                                      .form = new_form,
                                      .done = asked,
                                      .before = listed,
                                      .next = list_url};

html::Html one(const Visit& visit, const office::Matter& matter) {
  const auto place = request_of(visit.request, requests_of(matter));
  return place ? request_card(visit, requests_of(matter)[*place]) : html::Html{};
}

html::Html note_form(const Visit& visit, const office::Matter&, const Fields& fields) { return outcome_fields(visit, fields); }

std::optional<Done> noted(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto matter = office::load_matter(visit.office(), id);
  const auto place = matter && timely(*matter) ? request_of(visit.request, requests_of(*matter)) : std::nullopt;
  if (!place) return Done(std::unexpected(office::Hindrance(office::NotThere{})));
  const auto outcome = outcome_of(form, *place);
  if (!outcome) return std::nullopt;
  const auto& office = visit.office();
  if (const auto* answer = std::get_if<procedure::NoteAnswer>(&*outcome)) return office::note_answer(office, *visit.subject, key, id, *answer);
  if (const auto* reminder = std::get_if<procedure::Remind>(&*outcome)) return office::remind(office, *visit.subject, key, id, *reminder);
  return office::note_refusal_to_cooperate(office, *visit.subject, key, id, std::get<procedure::NoteRefusalToCooperate>(*outcome));
}

bool one_timely(const office::Matter& matter) { return timely(matter) && !requests_of(matter).empty(); }

constexpr ActPage<office::Matter> note{.title = "request.note",
                                       .submit = "request.note.submit",
                                       .act = office::Act::request_information,
                                       .timely = one_timely,
                                       .form = note_form,
                                       .done = noted,
                                       .before = one,
                                       .next = list_url};

}  // namespace

http::Response requests_page(Visit& visit) { return show_act(visit, all); }
http::Response request_information(Visit& visit) { return do_act(visit, all); }
http::Response request_page(Visit& visit) { return show_act(visit, note); }
http::Response note_request(Visit& visit) { return do_act(visit, note); }

}  // namespace web
