#include "office/telling.h"

#include <array>

#include "web/act_page.h"
#include "web/pages.h"
#include "web/telling.h"

// Whoever waits for a day that moved is told by a person, and it is noted when and how. [provisional]
namespace web {
namespace {

constexpr std::array<std::pair<std::string_view, procedure::Means>, 4> means{{{"at_the_counter", procedure::Means::at_the_counter},
                                                                              {"telephone", procedure::Means::telephone},
                                                                              {"letter", procedure::Means::letter},
                                                                              {"message", procedure::Means::message}}};

/// Where the two differ: what is to be told, and the act.
template <class Matter>
struct Of;
template <>
struct Of<office::Matter> {
  static const std::optional<procedure::Untold>& untold(const office::Matter& matter) { return procedure::accepted(matter.state)->untold; }
  static bool waits(const office::Matter& matter) { return procedure::is_to_be_told(matter.state); }
  static const procedure::Inquiry& inquiry(const office::Matter& matter) { return matter.state; }
  static constexpr auto tell = office::tell_applicant;
};
template <>
struct Of<office::ReviewMatter> {
  static const std::optional<procedure::Untold>& untold(const office::ReviewMatter& matter) { return procedure::under_review(matter.state)->untold; }
  static bool waits(const office::ReviewMatter& matter) {
    const auto* held = std::get_if<procedure::UnderReview>(&matter.state);
    return held != nullptr && held->untold.has_value();
  }
  static const procedure::Inquiry& inquiry(const office::ReviewMatter& matter) { return matter.inquiry.state; }
  static constexpr auto tell = office::tell_objector;
};

// Drawn where somebody waits: what they were given, what is right, and where they are reached.
template <class Matter>
html::Html before(const Visit& visit, const Matter& matter) {
  const auto& untold = *Of<Matter>::untold(matter);
  const auto& application = procedure::lodged(Of<Matter>::inquiry(matter))->lodged.application;
  html::SummaryList list;
  list.rows.push_back(row(visit, "untold.given", html::Html(visit.date(untold.given))));
  list.rows.push_back(row(visit, "untold.due", html::Html(visit.weekday(untold.due_on))));
  list.rows.push_back(row(visit, "application.contact", contact_of(visit, application.contact)));
  list.rows.push_back(row(visit, "application.address", html::element("bdi", html::Html(application.address))));
  return html::paragraph(html::Html(visit.say("telling.text"))) + html::summary_list(list);
}

template <class Matter>
html::Html form(const Visit& visit, const Matter&, const Fields& fields) {
  std::vector<Fields::Answer> answers;
  for (const auto& [name, value] : means) answers.push_back({std::string(name), visit.say("telling.means." + std::string(name))});
  return fields.radios("means", "telling.means", answers) + fields.prose("note", "telling.note", "telling.note.hint", 2);
}

template <class Matter>
std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  std::vector<std::string> names;
  for (const auto& one : means) names.emplace_back(one.first);
  const auto chosen = form.choice("means", names, true);
  procedure::TellOfDueDate command{.means = procedure::Means::telephone, .note = form.prose("note", false)};
  if (!form.sound()) return std::nullopt;
  for (const auto& [name, value] : means)
    if (name == chosen) command.means = value;
  return Of<Matter>::tell(visit.office(), *visit.subject, key, id, command);
}

template <class Matter>
constexpr ActPage<Matter> telling{.title = "telling.title",
                                  .submit = "telling.submit",
                                  .act = office::Act::tell_applicant,
                                  .timely = Of<Matter>::waits,
                                  .form = form<Matter>,
                                  .done = done<Matter>,
                                  .before = before<Matter>};

}  // namespace

html::Html contact_of(const Visit& visit, const std::string& contact) {
  return contact.empty() ? html::Html(visit.say("untold.no_contact")) : html::left_to_right(html::Html(contact));
}

html::SummaryRow untold_row(const Visit& visit, const procedure::Untold& untold, const std::optional<html::Url>& telling_page) {
  html::Html said(visit.say("untold.said", {{"given", visit.date(untold.given)}}));
  if (telling_page) said += html::Html(" ") + html::link(*telling_page, html::Html(visit.say("telling.title")));
  return row(visit, "untold.state", said);
}

http::Response telling_page(Visit& visit) { return show_act(visit, telling<office::Matter>); }
http::Response tell_applicant(Visit& visit) { return do_act(visit, telling<office::Matter>); }
http::Response review_telling_page(Visit& visit) { return show_act(visit, telling<office::ReviewMatter>); }
http::Response tell_objector(Visit& visit) { return do_act(visit, telling<office::ReviewMatter>); }

}  // namespace web
