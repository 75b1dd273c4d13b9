#include "law/route.h"
#include "office/changes.h"
#include "web/act_page.h"
#include "web/pages.h"
#include "web/places.h"
#include "web/transfer.h"

// An application that belongs elsewhere goes to the place of the applicant's residence, before it is accepted. [place_1] [place_2]
namespace web {
namespace {

bool timely(const office::Matter& matter) { return belongs_elsewhere(matter.state); }

const law::Organization* right_place(const Visit& visit, const office::Matter& matter) {
  const auto& application = procedure::lodged(matter.state)->lodged.application;
  return law::organization_of(visit.office().law.organizations, application.district, office::today(visit.office()));
}

html::Html before(const Visit& visit, const office::Matter& matter) {
  const auto* place = right_place(visit, matter);
  if (place == nullptr) return html::paragraph(html::Html(visit.say("transfer.nowhere")));
  return html::paragraph(html::Html(visit.say("transfer.text"))) +
         html::inset_text({.content = html::paragraph(html::element("strong", html::Html(visit.organization(place->code)))) +
                                      html::paragraph(address_html(visit, *place))});
}

html::Html form(const Visit& visit, const office::Matter& matter, const Fields&) {
  const auto* place = right_place(visit, matter);
  return html::hidden_input("to", place == nullptr ? std::string{} : place->code);
}

std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto to = form.text("to", true, 20);
  if (!form.sound()) return std::nullopt;
  return office::transfer(visit.office(), *visit.subject, key, id, {to});
}

// From now on another organization keeps it: its page opens there.
html::Url next(const base::Id&) { return html::Url::path({"docket"}); }

constexpr ActPage<office::Matter> transfer{.title = "transfer.title",
                                           .submit = "transfer.submit",
                                           .act = office::Act::transfer,
                                           .timely = timely,
                                           .form = form,
                                           .done = done,
                                           .before = before,
                                           .next = next};

}  // namespace

bool belongs_elsewhere(const procedure::Inquiry& state) {
  const auto* held = std::get_if<procedure::Lodged>(&state);
  return held != nullptr && held->lodged.application.district != held->lodged.organization;
}

http::Response transfer_page(Visit& visit) { return show_act(visit, transfer); }
http::Response transfer_application(Visit& visit) { return do_act(visit, transfer); }

}  // namespace web
