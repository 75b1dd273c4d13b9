#include "web/act_section.h"
#include "web/clock.h"
#include "web/verification.h"

namespace web {
namespace {

html::Html receipt_part(const Visit& visit, const office::Matter& matter, const procedure::Accepted& accepted, const Fields& fields) {
  if (!may(visit, matter, office::Act::print_receipt)) return {};
  if (accepted.receipt)
    return act_section(visit, "receipt.title", print_link(visit, inquiry_url(matter.id, "receipt.pdf"), "receipt.open", "receipt.print"));
  return act_section(visit, "receipt.title",
                     html::paragraph(html::Html(visit.say("receipt.hint"))) +
                         act_button(visit, fields, inquiry_url(matter.id, "receipt"), "receipt.make", "govuk-button--secondary"));
}

// Whoever may see them opens the grounds by a form: each look is an act of its own, with its warning read.
html::Html grounds_link(const Visit& visit, const office::Matter& matter, const Fields& fields) {
  if (!may(visit, matter, office::Act::see_grounds) || procedure::found(matter.state) == nullptr) return {};
  return html::warning_text({.text = visit.say("grounds.warning"), .icon_text = visit.say("warning")}) +
         act_button(visit, fields, inquiry_url(matter.id, "grounds"), "grounds.link", "govuk-button--secondary");
}

html::Html ask_part(const Visit& visit, const office::Matter& matter, const procedure::Accepted& accepted, const Fields& fields) {
  if (!may(visit, matter, office::Act::ask_platforms)) return {};
  html::Html content;
  if (accepted.silent_since)
    content += html::warning_text({.text = visit.say("ask.silent", {{"time", visit.moment(*accepted.silent_since)}}), .icon_text = visit.say("warning")});
  content += html::paragraph(html::Html(visit.say("ask.text"))) + act_button(visit, fields, inquiry_url(matter.id, "extract"), "ask.submit");
  return act_section(visit, "ask.title", content);
}

// The certificate or the refusal that stands, to be printed.
html::Html document_link(const Visit& visit, const office::Matter& matter, procedure::OutcomeKind kind) {
  if (!may(visit, matter, office::Act::see_document)) return {};
  if (kind == procedure::OutcomeKind::certificate)
    return act_section(visit, "issue.title", print_link(visit, inquiry_url(matter.id, "certificate.pdf"), "issue.open", "issue.print"));
  return act_section(visit, "refusal.title", print_link(visit, inquiry_url(matter.id, "refusal.pdf"), "refusal.open", "refusal.print"));
}

// never_signed: what came of the last decision, for whoever decides anew.
html::Html never_signed(const Visit& visit, const procedure::Accepted& accepted) {
  if (accepted.never_signed.empty()) return {};
  const auto& revoked = accepted.never_signed.back().revocation;
  const auto why = visit.say(revoked.why, {{"detail", revoked.detail}});
  return html::warning_text({.text = visit.say("issue.never_signed", {{"number", revoked.number}, {"why", why}}), .icon_text = visit.say("warning")});
}

struct Next {
  const Visit& visit;
  const office::Matter& matter;
  const Fields& fields;

  html::Html operator()(const procedure::Unknown&) const { return {}; }
  html::Html operator()(const procedure::Lodged&) const {
    if (!may(visit, matter, office::Act::accept)) return {};
    return act_section(visit, "acceptance.title", acceptance_form(visit, matter, fields));
  }
  html::Html operator()(const procedure::Accepted& accepted) const {
    return ask_part(visit, matter, accepted, fields);
  }
  html::Html operator()(const procedure::Clear& clear) const {
    const auto provision = "[" + std::string(law::name(law::Provision::result_1)) + "]";
    html::Html content = said_inset(visit.say("ask.clear.text", {{"time", visit.moment(clear.found.inquired_at)}, {"provision", provision}}));
    content += never_signed(visit, clear.before);
    if (may(visit, matter, office::Act::issue))
      content += html::paragraph(html::Html(visit.say("issue.text"))) +
                 signing_button(visit, fields, inquiry_url(matter.id, "issue"), office::Act::issue, "issue.submit");
    return act_section(visit, "ask.clear", content + grounds_link(visit, matter, fields));
  }
  html::Html operator()(const procedure::NeedsVerification&) const {
    html::Html content = said_inset(visit.say("ask.held.text"));
    if (may(visit, matter, office::Act::propose_verification))
      content += act_link(visit, inquiry_url(matter.id, "verification"), "verification.propose.title");
    return act_section(visit, "ask.held", content + grounds_link(visit, matter, fields));
  }
  html::Html operator()(const procedure::RecordFound&) const { return told("state.record_found", "case.record_found.text"); }
  html::Html operator()(const procedure::Refusable& refusable) const {
    html::Html content = said_inset(visit.say("case.refusable.text")) + never_signed(visit, refusable.before.before);
    if (may(visit, matter, office::Act::refuse))
      content += html::paragraph(html::Html(visit.say("refusal.text"))) +
                 signing_button(visit, fields, inquiry_url(matter.id, "refusal"), office::Act::refuse, "refusal.submit");
    return act_section(visit, "state.refusable", content + grounds_link(visit, matter, fields));
  }
  html::Html operator()(const procedure::Proposed& proposed) const {
    html::Html content = said_inset(visit.say("case.proposed.text")) + proposal_list(visit, proposed.proposal);
    if (may(visit, matter, office::Act::answer_verification))
      content += act_link(visit, inquiry_url(matter.id, "verification/answer"), "verification.answer.title");
    return act_section(visit, "state.proposed", content + grounds_link(visit, matter, fields));
  }
  html::Html operator()(const procedure::Verifying& verifying) const {
    html::Html content;
    if (verifying.investigation.alarmed_on) {
      const auto limit = visit.date(*verifying.investigation.limit.due.day);
      content += html::warning_text({.text = visit.say("verification.alarm", {{"date", limit}}), .icon_text = visit.say("warning")});
    }
    content += said_inset(visit.say("case.verifying.text")) + proposal_list(visit, verifying.investigation.proposal) + verifying_links(verifying);
    return act_section(visit, "state.verifying", content + grounds_link(visit, matter, fields)) +
           ask_part(visit, matter, procedure::accepted(verifying.before), fields);
  }
  html::Html operator()(const procedure::Intended&) const { return finish("issue.title", "issue", "issue.finish", office::Act::issue); }
  html::Html operator()(const procedure::IntendedRefusal&) const {
    return told("state.intended_refusal", "case.intended_refusal.text") + finish("refusal.title", "refusal", "issue.finish", office::Act::refuse);
  }
  html::Html operator()(const procedure::Issued&) const { return ready(procedure::OutcomeKind::certificate); }
  html::Html operator()(const procedure::Refused&) const { return ready(procedure::OutcomeKind::refusal); }
  html::Html operator()(const procedure::HandedOver& handed_over) const {
    html::Html content = said_inset(visit.say("handover.done", {{"name", handed_over.handover.name}, {"date", visit.date(handed_over.handover.on)}}));
    if (may(visit, matter, office::Act::see_document)) {
      const bool certificate = std::holds_alternative<procedure::Issued>(handed_over.before);
      content += html::bullets({html::link(inquiry_url(matter.id, certificate ? "certificate.pdf" : "refusal.pdf"),
                                           html::Html(visit.say(certificate ? "issue.open" : "refusal.open"))),
                                html::link(inquiry_url(matter.id, "signature"), html::Html(visit.say("handover.signature")))});
    }
    return act_section(visit, "handover.title", content);
  }
  html::Html operator()(const procedure::Revoked& revoked) const {
    return told("state.revoked", "case.revoked.text") + ask_part(visit, matter, revoked.before, fields);
  }
  html::Html operator()(const procedure::Withdrawn&) const { return told("state.withdrawn", "case.withdrawn.text"); }

 private:
  html::Html told(const char* title, const char* text) const {
    return act_section(visit, title, said_inset(visit.say(text)) + grounds_link(visit, matter, fields));
  }
  html::Html finish(const char* title, const char* act, const char* submit, office::Act right) const {
    if (!may(visit, matter, right)) return {};
    return act_section(visit, title, signing_button(visit, fields, inquiry_url(matter.id, act), right, submit));
  }
  html::Html ready(procedure::OutcomeKind kind) const {
    auto parts = document_link(visit, matter, kind);
    if (may(visit, matter, office::Act::hand_over)) parts += act_section(visit, "handover.title", handover_form(visit, matter, fields));
    return parts;
  }
  html::Html verifying_links(const procedure::Verifying& verifying) const {
    html::Html links;
    const auto& extension = verifying.investigation.limit.extension;
    const auto add = [&](office::Act right, const char* path, const char* key, const char* classes) {
      if (may(visit, matter, right)) links += act_link(visit, inquiry_url(matter.id, path), key, classes);
    };
    add(office::Act::conclude_verification, "verification/conclusion", "conclusion.title", "");
    add(office::Act::request_information, "requests", "requests.title", "govuk-button--secondary");
    if (std::holds_alternative<procedure::NotExtended>(extension))
      add(office::Act::propose_extension, "extension", "extension.title", "govuk-button--secondary");
    if (std::holds_alternative<procedure::ExtensionAwaited>(extension)) add(office::Act::answer_extension, "extension/answer", "extension.answer.title", "");
    return links.empty() ? links : html::button_group(links);
  }
};

}  // namespace

// time_1: whoever has to come back has their receipt, however far the matter is by then.
html::Html next_act(const Visit& visit, const office::Matter& matter, const Fields& fields) {
  auto next = std::visit(Next{visit, matter, fields}, matter.state);
  const auto* accepted = procedure::accepted(matter.state);
  if (accepted != nullptr && procedure::undecided(matter.state)) next += receipt_part(visit, matter, *accepted, fields);
  return next;
}

}  // namespace web
