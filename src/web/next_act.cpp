#include "office/authority.h"
#include "web/matter_page.h"

namespace web {
namespace {

bool may(const Visit& visit, const office::Matter& matter, office::Act act) {
  return office::allow(*visit.subject, act, office::object_of(visit.office(), procedure::lodged(matter.state)->lodged.organization)).has_value();
}

html::Html act_section(const std::string& title, const html::Html& content) {
  return html::element("section", "app-actions app-next", html::section_heading(html::Html(title)) + content);
}

html::Html submit(const Visit& visit, const char* key) { return html::button({.text = visit.say(key), .prevent_double_click = true}); }

html::Html print_link(const Visit& visit, const html::Url& file, const char* open_key, const char* print_key) {
  html::Attributes print;
  print.set("data-module", "app-print");
  auto links = html::button({.text = visit.say(print_key), .href = file, .attributes = print});
  return html::button_group(links + html::link(file, html::Html(visit.say(open_key))));
}

html::Html receipt_part(const Visit& visit, const office::Matter& matter, const procedure::Accepted& accepted, const Fields& fields) {
  if (!may(visit, matter, office::Act::print_receipt)) return {};
  if (accepted.receipt)
    return act_section(visit.say("receipt.title"), print_link(visit, inquiry_url(matter.id, "receipt.pdf"), "receipt.open", "receipt.print"));
  return act_section(visit.say("receipt.title"),
                     html::paragraph(html::Html(visit.say("receipt.hint"))) +
                         act_form(fields, inquiry_url(matter.id, "receipt"),
                                  html::button({.text = visit.say("receipt.make"), .prevent_double_click = true, .classes = "govuk-button--secondary"})));
}

// Whoever may see them opens the grounds by a form: each look is an act of its own, with its warning read.
html::Html grounds_link(const Visit& visit, const office::Matter& matter, const Fields& fields) {
  if (!may(visit, matter, office::Act::see_grounds)) return {};
  return act_form(fields, inquiry_url(matter.id, "grounds"),
                  html::warning_text({.text = visit.say("grounds.warning"), .icon_text = visit.say("warning")}) +
                      html::button({.text = visit.say("grounds.link"), .classes = "govuk-button--secondary"}));
}

struct Next {
  const Visit& visit;
  const office::Matter& matter;
  const Fields& fields;

  html::Html operator()(const procedure::Unknown&) const { return {}; }
  html::Html operator()(const procedure::Lodged&) const {
    if (!may(visit, matter, office::Act::accept)) return {};
    return act_section(visit.say("acceptance.title"), acceptance_form(visit, matter, fields));
  }
  html::Html operator()(const procedure::Accepted& accepted) const {
    html::Html parts;
    if (may(visit, matter, office::Act::ask_platforms)) {
      html::Html content;
      if (accepted.silent_since)
        content += html::warning_text({.text = visit.say("ask.silent", {{"time", visit.moment(*accepted.silent_since)}}), .icon_text = visit.say("warning")});
      content += html::paragraph(html::Html(visit.say("ask.text"))) + act_form(fields, inquiry_url(matter.id, "extract"), submit(visit, "ask.submit"));
      parts += act_section(visit.say("ask.title"), content);
    }
    return parts + receipt_part(visit, matter, accepted, fields);
  }
  html::Html operator()(const procedure::Clear& clear) const {
    const auto provision = "[" + std::string(law::name(law::Provision::result_1)) + "]";
    const auto said = visit.say("ask.clear.text", {{"time", visit.moment(clear.found.inquired_at)}, {"provision", provision}});
    html::Html content = html::inset_text({.content = html::paragraph(html::Html(said))});
    if (may(visit, matter, office::Act::issue))
      content += html::paragraph(html::Html(visit.say("issue.text"))) + act_form(fields, inquiry_url(matter.id, "issue"), submit(visit, "issue.submit"));
    return act_section(visit.say("ask.clear"), content + grounds_link(visit, matter, fields));
  }
  html::Html operator()(const procedure::NeedsVerification&) const {
    const auto content = html::inset_text({.content = html::paragraph(html::Html(visit.say("ask.held.text")))});
    return act_section(visit.say("ask.held"), content + grounds_link(visit, matter, fields));
  }
  html::Html operator()(const procedure::RecordFound&) const { return told("state.record_found", "case.record_found.text"); }
  html::Html operator()(const procedure::Refusable&) const { return told("state.refusable", "case.refusable.text"); }
  html::Html operator()(const procedure::Proposed&) const { return told("state.proposed", "case.proposed.text"); }
  html::Html operator()(const procedure::Verifying&) const { return told("state.verifying", "case.verifying.text"); }
  html::Html operator()(const procedure::IntendedRefusal&) const { return told("state.intended_refusal", "case.intended_refusal.text"); }
  html::Html operator()(const procedure::Revoked&) const { return told("state.revoked", "case.revoked.text"); }
  html::Html operator()(const procedure::Withdrawn&) const { return told("state.withdrawn", "case.withdrawn.text"); }
  html::Html operator()(const procedure::Refused&) const {
    if (!may(visit, matter, office::Act::hand_over)) return {};
    return act_section(visit.say("handover.title"), handover_form(visit, matter, fields));
  }
  html::Html operator()(const procedure::Intended&) const {
    if (!may(visit, matter, office::Act::issue)) return {};
    return act_section(visit.say("issue.title"), act_form(fields, inquiry_url(matter.id, "issue"), submit(visit, "issue.finish")));
  }
  html::Html operator()(const procedure::Issued&) const {
    html::Html parts;
    if (may(visit, matter, office::Act::see_document))
      parts += act_section(visit.say("issue.title"), print_link(visit, inquiry_url(matter.id, "certificate.pdf"), "issue.open", "issue.print"));
    if (may(visit, matter, office::Act::hand_over)) parts += act_section(visit.say("handover.title"), handover_form(visit, matter, fields));
    return parts;
  }
  html::Html operator()(const procedure::HandedOver& handed_over) const {
    const auto done = visit.say("handover.done", {{"name", handed_over.handover.name}, {"date", visit.date(handed_over.handover.on)}});
    html::Html content = html::inset_text({.content = html::paragraph(html::Html(done))});
    if (may(visit, matter, office::Act::see_document))
      content += html::bullets({html::link(inquiry_url(matter.id, "certificate.pdf"), html::Html(visit.say("issue.open"))),
                                html::link(inquiry_url(matter.id, "signature"), html::Html(visit.say("handover.signature")))});
    return act_section(visit.say("handover.title"), content);
  }

 private:
  html::Html told(const char* title, const char* text) const {
    const auto content = html::inset_text({.content = html::paragraph(html::Html(visit.say(text)))});
    return act_section(visit.say(title), content + grounds_link(visit, matter, fields));
  }
};

}  // namespace

html::Html next_act(const Visit& visit, const office::Matter& matter, const Fields& fields) { return std::visit(Next{visit, matter, fields}, matter.state); }

}  // namespace web
