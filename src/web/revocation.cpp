#include "office/revocation.h"
#include "web/act_page.h"
#include "web/pages.h"

// A document found incorrect is revoked, by the organization that issued it or by its superior. [review_4]
namespace web {
namespace {

bool timely(const office::Matter& matter) { return procedure::standing_document(matter.state).has_value(); }

html::Html before(const Visit& visit, const office::Matter& matter) {
  const auto number = procedure::standing_document(matter.state)->document.number;
  return html::warning_text({.text = visit.say("revocation.text"), .icon_text = visit.say("warning")}) +
         html::summary_list({.rows = {row(visit, "case.document_number", html::left_to_right(html::Html(number)))}});
}

html::Html form(const Visit& visit, const office::Matter&, const Fields& fields) {
  return fields.radios("ground", "revocation.ground",
                       {{"examination", visit.say("revocation.ground.examination")}, {"misspelt_name", visit.say("revocation.ground.misspelt_name")}}) +
         printed_reason_fields(fields);
}

std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto ground = form.choice("ground", {"examination", "misspelt_name"}, true);
  const auto reason = printed_reason(form);
  if (!form.sound()) return std::nullopt;
  const auto occasion = ground == "examination" ? procedure::RevocationGround::examination : procedure::RevocationGround::misspelt_name;
  return office::revoke(visit.office(), *visit.subject, key, id, {occasion, reason});
}

constexpr ActPage<office::Matter> revocation{.title = "revocation.title",
                                             .submit = "revocation.submit",
                                             .act = office::Act::revoke,
                                             .timely = timely,
                                             .form = form,
                                             .done = done,
                                             .before = before,
                                             .grave = true};

}  // namespace

http::Response revocation_page(Visit& visit) { return show_act(visit, revocation); }
http::Response revoke_document(Visit& visit) { return do_act(visit, revocation); }

}  // namespace web
