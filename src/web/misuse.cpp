#include "office/changes.h"
#include "web/act_page.h"
#include "web/pages.h"

// Suspected misuse is noted, and seen in later matters of the same person. [reminder_1]
namespace web {
namespace {

bool timely(const office::Matter&) { return true; }

html::Html before(const Visit& visit, const office::Matter&) {
  return html::warning_text({.text = visit.say("misuse.text"), .icon_text = visit.say("warning")});
}

html::Html form(const Visit&, const office::Matter&, const Fields& fields) { return fields.prose("note", "misuse.note", "misuse.note.hint", 5); }

std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const procedure::SuspectMisuse command{form.prose("note", true)};
  if (!form.sound()) return std::nullopt;
  return office::suspect_misuse(visit.office(), *visit.subject, key, id, command);
}

constexpr ActPage<office::Matter> misuse{.title = "misuse.title",
                                         .submit = "misuse.submit",
                                         .act = office::Act::suspect_misuse,
                                         .timely = timely,
                                         .form = form,
                                         .done = done,
                                         .before = before};

}  // namespace

http::Response misuse_page(Visit& visit) { return show_act(visit, misuse); }
http::Response suspect_misuse(Visit& visit) { return do_act(visit, misuse); }

}  // namespace web
