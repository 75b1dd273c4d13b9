#include <algorithm>

#include "office/reading.h"
#include "paper/docx.h"
#include "paper/press.h"
#include "procedure/issue.h"
#include "web/matter_page.h"
#include "web/pages.h"
#include "web/prefilled.h"

// The forms with what the matter holds already, to be printed and signed at the counter: nobody writes twice what was told once.
// [document_1] [document_3] [document_6]
namespace web {
namespace {

using paper::FormKind;

struct Prefilled {
  FormKind kind;
  const char* title;  // a key into words/
};

// The form for review is about a document that stands; the power of attorney about somebody who comes for the applicant.
std::vector<Prefilled> forms_of(const procedure::Inquiry& state) {
  std::vector<Prefilled> forms{{FormKind::application, "material.application_form"}};
  if (procedure::lodged(state)->lodged.application.channel == procedure::Channel::through_trustee)
    forms.push_back({FormKind::power_of_attorney, "material.power_of_attorney"});
  if (procedure::standing_document(state)) forms.push_back({FormKind::review, "guide.forms.review.title"});
  return forms;
}

paper::FormContent content_of(const Visit& visit, const office::Matter& matter) {
  const auto& law = visit.office().law;
  const auto& lodged = procedure::lodged(matter.state)->lodged;
  paper::FormContent content{.application = lodged.application};
  if (const auto* district = law::organization_of(law.organizations, lodged.application.district, office::today(visit.office())))
    content.district = {district->district_zh, district->district_en};
  if (const auto* accepted = procedure::accepted(matter.state)) {
    content.days_present = accepted->acceptance.days_present;
    content.number_in_year = accepted->acceptance.number_in_year;
  } else {
    const auto preview = office::preview(visit.office(), *visit.subject, matter);
    content.days_present = preview.residence.days;
    content.number_in_year = preview.number_in_year;
  }
  if (const auto standing = procedure::standing_document(matter.state)) {
    const auto issuer = procedure::issuer_of(law, lodged.organization);
    content.concerned = standing->document;
    content.concerned_issuer = {issuer.sub_bureau_zh, issuer.sub_bureau_en};
  }
  return content;
}

http::Response attached(const char* type, const std::string& name, const base::Bytes& bytes) {
  auto response = http::Response::bytes(type, std::string(base::as_text(bytes)));
  return std::move(response).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
}

}  // namespace

html::Html prefilled_links(const Visit& visit, const office::Matter& matter) {
  std::vector<html::Html> lines;
  for (const auto& [kind, title] : forms_of(matter.state)) {
    const auto link = [&](const char* ending, const char* said) {
      const auto file = "forms/" + std::string(paper::file_name(kind)) + ending;
      return html::link(inquiry_url(matter.id, file), html::Html(visit.say(said, {{"form", visit.say(title)}})));
    };
    lines.push_back(link(".pdf", "prefilled.pdf"));
    lines.push_back(link(".docx", "prefilled.docx"));
  }
  return html::section_heading(html::Html(visit.say("prefilled.title"))) + html::bullets(lines);
}

http::Response prefilled_form(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  if (!id) return not_there_page(visit);
  const auto matter = office::see_case(visit.office(), *visit.subject, *id);
  if (!matter) return after_act(visit, std::unexpected(matter.error()));
  const auto name = visit.request.capture("name");
  for (const auto& [kind, title] : forms_of(matter->state)) {
    const std::string file(paper::file_name(kind));
    const bool pdf = name == file + ".pdf";
    if (!pdf && name != file + ".docx") continue;
    const auto content = content_of(visit, *matter);
    const auto made = pdf ? visit.site.press.form(kind, content) : paper::sheet_docx(paper::form_sheet(kind, visit.site.words, content));
    if (!made) return after_act(visit, std::unexpected(office::Hindrance(procedure::Unsignable{"unsignable.glyph", paper::to_text(made.error())})));
    return pdf ? attached("application/pdf", file + ".pdf", *made)
               : attached("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file + ".docx", *made);
  }
  return not_there_page(visit);
}

}  // namespace web
