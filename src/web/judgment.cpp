#include <array>

#include "office/records.h"
#include "web/grounds_page.h"
#include "web/pages.h"

// A restricted officer says what each record is that was held, by which provision and why. [every_record_explained] [sealing_doubt] [time_8]
namespace web {
namespace {

using law::Provision;
using law::RecordStatus;

struct Verdict {
  RecordStatus status;
  Provision provision;
  const char* word;  // key into words/
};
constexpr std::array<Verdict, 9> verdicts{{{RecordStatus::counts, Provision::result_2, "judgment.counts"},
                                           {RecordStatus::sealed, Provision::result_3, "judgment.sealed"},
                                           {RecordStatus::does_not_count, Provision::time_5, "judgment.another_person"},
                                           {RecordStatus::does_not_count, Provision::innocence_1, "judgment.not_effective"},
                                           {RecordStatus::does_not_count, Provision::innocence_2, "judgment.suspected"},
                                           {RecordStatus::does_not_count, Provision::innocence_3, "judgment.not_prosecuted"},
                                           {RecordStatus::does_not_count, Provision::innocence_4, "judgment.case_revoked"},
                                           {RecordStatus::does_not_count, Provision::innocence_5, "judgment.prosecution_withdrawn"},
                                           {RecordStatus::does_not_count, Provision::innocence_6, "judgment.terminated"}}};

std::string field(std::string_view name, std::size_t record) { return std::string(name) + "-" + std::to_string(record + 1); }

procedure::JudgedRecord judged(Form& form, const std::string& id, std::size_t place) {
  std::vector<std::string> names;
  for (const auto& one : verdicts) names.emplace_back(law::name(one.provision));
  const auto chosen = form.choice(field("verdict", place), names, true);
  procedure::JudgedRecord record{.id = id, .reason = form.prose(field("why", place), true)};
  for (const auto& one : verdicts) {
    if (chosen != law::name(one.provision)) continue;
    record.status = one.status;
    record.provision = one.provision;
  }
  return record;
}

}  // namespace

const char* verdict_key(const procedure::JudgedRecord& judged) {
  for (const auto& one : verdicts)
    if (one.status == judged.status && one.provision == judged.provision) return one.word;
  return "record.does_not_count";
}

html::Html judgment_form(const Visit& visit, const office::OpenedGrounds& opened, const Fields& fields) {
  const auto judging = procedure::judging(opened.matter.state);
  if (!judging || !may(visit, opened.matter, office::Act::judge_records)) return {};
  html::Html content = html::section_heading(html::Html(visit.say("judgment.title"))) + html::paragraph(html::Html(visit.say("judgment.text")));
  const auto ids = procedure::to_judge(opened.grounds, *judging);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    std::vector<Fields::Option> options;
    for (const auto& one : verdicts) {
      const std::string name(law::name(one.provision));
      options.push_back({name, visit.say(one.word) + " [" + name + "]"});
    }
    content += html::small_heading(html::Html(visit.say("judgment.record") + " ") + html::left_to_right(html::Html(ids[i])));
    content += fields.select(field("verdict", i), "judgment.verdict", options) + fields.prose(field("why", i), "judgment.why");
  }
  content += fields.prose("reason", "judgment.reason", "judgment.reason.hint");
  content += html::button({.text = visit.say("judgment.submit"), .prevent_double_click = true});
  content += in_other_language(visit, inquiry_url(opened.matter.id, "judgment"));
  return act_form(fields, inquiry_url(opened.matter.id, "judgment"), content);
}

http::Response judge_records(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto key = form_key(visit.request);
  if (!id || !key) return not_there_page(visit);
  // Only to know which record each field is about: whether they may be judged, and by whom, the act itself asks.
  const auto matter = office::load_matter(visit.office(), *id);
  const auto grounds = office::last_grounds(visit.office(), *id);
  if (!matter || !grounds) return not_there_page(visit);
  Form form(visit.request);
  procedure::JudgeRecords command;
  const auto ids = procedure::to_judge(*grounds, procedure::judging(matter->state).value_or(procedure::Judging::what_is_held));
  for (std::size_t i = 0; i < ids.size(); ++i) command.judgment.records.push_back(judged(form, ids[i], i));
  command.judgment.reason = form.prose("reason", true);
  if (!form.sound() || asks_for_language(visit.request)) return grounds_page(visit, *id, {.faults = form.faults()});
  return after_restricted_act(visit, *id, office::judge_records(visit.office(), *visit.subject, *key, *id, command));
}

}  // namespace web
