#include "office/changes.h"
#include "web/act_page.h"
#include "web/pages.h"
#include "web/party.h"

// Who applied takes the application back. Nobody has to say why. [at_the_counter]
namespace web {
namespace {

bool timely(const office::Matter& matter) {
  const auto* accepted = procedure::accepted(matter.state);
  const bool open = std::holds_alternative<procedure::Lodged>(matter.state) || procedure::undecided(matter.state).has_value();
  return open && (accepted == nullptr || accepted->past.empty());
}

html::Html before(const Visit& visit, const office::Matter&) { return html::paragraph(html::Html(visit.say("withdrawal.text"))); }

html::Html form(const Visit& visit, const office::Matter& matter, const Fields& fields) {
  return party_fields(visit, procedure::lodged(matter.state)->lodged.application, fields);
}

std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto [who, number, shown] = at_the_counter(form);
  if (!form.sound()) return std::nullopt;
  return office::withdraw(visit.office(), *visit.subject, key, id, {who, number, shown});
}

constexpr ActPage<office::Matter> withdrawal{.title = "withdrawal.title",
                                             .submit = "withdrawal.submit",
                                             .act = office::Act::withdraw,
                                             .timely = timely,
                                             .form = form,
                                             .done = done,
                                             .before = before,
                                             .grave = true};

}  // namespace

http::Response withdrawal_page(Visit& visit) { return show_act(visit, withdrawal); }
http::Response withdraw_application(Visit& visit) { return do_act(visit, withdrawal); }

}  // namespace web
