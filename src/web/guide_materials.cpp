#include "law/materials.h"

#include <algorithm>

#include "web/guide.h"
#include "web/pages.h"

namespace web {
namespace {

using enum law::Provision;
using enum law::Reading;

// The counter's own checklist, asked for somebody who has brought nothing yet.
std::vector<law::Material> brought_by(const Visit& visit, const law::Situation& situation) { return law::checklist(situation, visit.office().law.settings); }

std::string explained(const Visit& visit, const law::Material& material) {
  const auto& settings = visit.office().law.settings;
  const auto key = "guide.bring." + std::string(material.key.substr(std::string_view("material.").size()));
  return visit.say(
      key, {{"age", quantity(settings.trustee_age)}, {"free", quantity(settings.free_inquiries)}, {"nearly", quantity(settings.trustee_age_by_reason)}});
}

html::Html listed(const Visit& visit, const std::vector<law::Material>& materials) {
  std::vector<html::Html> items;
  for (const auto& one : materials)
    items.push_back(html::element("strong", html::Html(visit.say(one.key))) + cited(visit, one.provision, one.reading) +
                    html::element("span", "app-explained", html::Html(explained(visit, one))));
  return html::numbered(items);
}

// What comes on top of the list of somebody of age who comes in person.
std::vector<law::Material> added(const Visit& visit, const law::Situation& plain, const law::Situation& more) {
  auto all = brought_by(visit, more);
  const auto known = brought_by(visit, plain);
  std::erase_if(all, [&](const law::Material& one) { return std::ranges::find(known, one.key, &law::Material::key) != known.end(); });
  return all;
}

html::Html lists(const Visit& visit) {
  const auto today = office::today(visit.office());
  law::Situation plain;
  plain.on = today;
  plain.born_on = law::Day{std::chrono::year{1980} / 1 / 1};
  auto trustee = plain;
  trustee.trustee.emplace();
  auto minor = plain;
  minor.born_on = today;
  auto fourth = plain;
  fourth.purpose_needed = true;
  html::Html main = section(visit, "guide.materials.in_person", listed(visit, brought_by(visit, plain)));
  const auto besides = html::paragraph(html::Html(visit.say("guide.materials.besides")));
  main += section(visit, "guide.materials.trustee",
                  besides + listed(visit, added(visit, plain, trustee)) + stated_paragraph(visit, {"guide.materials.trustor_place", place_2}));
  main += section(visit, "guide.materials.minor", besides + listed(visit, added(visit, plain, minor)));
  main += section(visit, "guide.materials.fourth",
                  besides + listed(visit, added(visit, plain, fourth)) + stated_paragraph(visit, {"guide.materials.counted", caution_1, what_is_an_inquiry}));
  return main;
}

}  // namespace

http::Response guide_materials(Visit& visit) {
  html::Html main = html::lead_paragraph(stated(visit, {"guide.materials.lead", materials_1})) + lists(visit);
  main += section(visit, "guide.materials.know",
                  stated_bullets(visit, {
                                            {"guide.materials.valid", materials_1, either_document},
                                            {"guide.materials.all_at_once", materials_1},
                                            {"guide.materials.other_documents", materials_1, document_numbers},
                                            {"guide.materials.counter", place_1, law::Reading::at_the_counter},
                                            {"guide.materials.fee", materials_1, no_fee},
                                        }));
  main += html::paragraph(html::link(chapter_url(visit, "forms"), html::Html(visit.say("guide.forms.title"))));
  return chapter_page(visit, {.path = "materials", .main = main});
}

}  // namespace web
