#include "office/changes.h"
#include "web/act_page.h"
#include "web/pages.h"

// A name that was misspelt is put right as the passport prints it. [materials_1] [review_4]
namespace web {
namespace {

bool timely(const office::Matter& matter) {
  const auto& state = matter.state;
  return std::holds_alternative<procedure::Lodged>(state) || std::holds_alternative<procedure::Revoked>(state) || procedure::undecided(state).has_value();
}

html::Html before(const Visit& visit, const office::Matter&) { return html::paragraph(html::Html(visit.say("correction.text"))); }

std::map<std::string, std::string> first(const office::Matter& matter) {
  const auto& person = procedure::lodged(matter.state)->lodged.application.person;
  return {{"surname", person.surname},
          {"given-names", person.given_names},
          {"native-name", person.native_name},
          {"chinese-name", person.chinese_name},
          {"sex", std::string(1, person.sex)}};
}

html::Html form(const Visit& visit, const office::Matter&, const Fields& fields) {
  return fields.text({.name = "surname", .label = "application.surname"}) + fields.text({.name = "given-names", .label = "application.given_names"}) +
         fields.text({.name = "native-name", .label = "application.native_name"}) +
         fields.text({.name = "chinese-name", .label = "application.chinese_name"}) +
         fields.radios("sex", "application.sex", {{"F", visit.say("sex.F")}, {"M", visit.say("sex.M")}, {"X", visit.say("sex.X")}}, true) +
         fields.prose("reason", "correction.reason", "correction.reason.hint");
}

// What is left alone is as the application has it now.
std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto matter = office::load_matter(visit.office(), id);
  if (!matter) return Done(std::unexpected(office::Hindrance(office::NotThere{})));
  auto person = procedure::lodged(matter->state)->lodged.application.person;
  person.surname = form.text("surname", true);
  person.given_names = form.text("given-names", false);
  person.native_name = form.text("native-name", false);
  person.chinese_name = form.text("chinese-name", false);
  const auto sex = form.choice("sex", {"F", "M", "X"}, true);
  if (!sex.empty()) person.sex = sex.front();
  const auto reason = form.prose("reason", true);
  if (!form.sound()) return std::nullopt;
  return office::correct(visit.office(), *visit.subject, key, id, {person, reason});
}

constexpr ActPage<office::Matter> correction{.title = "correction.title",
                                             .submit = "correction.submit",
                                             .act = office::Act::correct,
                                             .timely = timely,
                                             .form = form,
                                             .done = done,
                                             .before = before,
                                             .first = first};

}  // namespace

http::Response correction_page(Visit& visit) { return show_act(visit, correction); }
http::Response correct_application(Visit& visit) { return do_act(visit, correction); }

}  // namespace web
