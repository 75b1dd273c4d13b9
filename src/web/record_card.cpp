#include "web/record_card.h"

namespace web {
namespace {

const char* disposition_key(law::Disposition disposition) {
  switch (disposition) {
    case law::Disposition::guilty: return "disposition.guilty";
    case law::Disposition::acquitted: return "disposition.acquitted";
    case law::Disposition::quashed: return "disposition.quashed";
    case law::Disposition::pending: return "disposition.pending";
    case law::Disposition::not_prosecuted: return "disposition.not_prosecuted";
    case law::Disposition::case_revoked: return "disposition.case_revoked";
    case law::Disposition::prosecution_withdrawn: return "disposition.prosecution_withdrawn";
    case law::Disposition::investigation_terminated: break;
  }
  return "disposition.investigation_terminated";
}

const char* penalty_key(law::PenaltyKind kind) {
  switch (kind) {
    case law::PenaltyKind::fixed_term: return "penalty.fixed_term";
    case law::PenaltyKind::life: return "penalty.life";
    case law::PenaltyKind::death: return "penalty.death";
    case law::PenaltyKind::death_suspended: return "penalty.death_suspended";
    case law::PenaltyKind::detention: return "penalty.detention";
    case law::PenaltyKind::control: return "penalty.control";
    case law::PenaltyKind::fine: return "penalty.fine";
    case law::PenaltyKind::deportation: return "penalty.deportation";
    case law::PenaltyKind::exempt: break;
  }
  return "penalty.exempt";
}

std::string penalty_of(const Visit& visit, const law::Penalty& penalty) {
  const auto kind = visit.say(penalty_key(penalty.kind));
  if (!penalty.months) return kind;
  return kind + ", " + visit.say("penalty.months", {{"months", static_cast<std::int64_t>(*penalty.months)}});
}

std::string answer_of(const Visit& visit, const std::optional<bool>& answer) {
  return visit.say(!answer ? "record.unknown" : *answer ? "record.yes" : "record.no");
}

std::string day_of(const Visit& visit, const std::optional<law::Day>& day) { return day ? visit.date(*day) : visit.say("record.unknown"); }

}  // namespace

html::Html record_card(const Visit& visit, const law::Record& record) {
  html::SummaryList list{.card = html::SummaryCard{.title = html::left_to_right(html::Html(record.id)), .heading_level = 3}};
  const auto add = [&](const char* key, const std::string& value) { list.rows.push_back(row(visit, key, html::Html(value))); };
  add("record.disposition", visit.say(disposition_key(record.disposition)));
  add("record.court", visit.say(record.court == law::Court::peoples_court ? "record.court.peoples_court" : "record.court.other"));
  add("record.effective_on", day_of(visit, record.effective_on));
  add("record.committed", day_of(visit, record.committed_from) + " – " + day_of(visit, record.committed_to));
  if (record.penalty) add("record.penalty", penalty_of(visit, *record.penalty));
  add("record.main_conduct", answer_of(visit, record.main_conduct_before_18));
  add("record.flag", answer_of(visit, record.sealed));
  return html::summary_list(list);
}

std::vector<law::Record> records_of(const procedure::Extract& extract) {
  if (const auto* match = std::get_if<procedure::Match>(&extract.answer)) return match->records;
  if (const auto* match = std::get_if<procedure::PartialMatch>(&extract.answer)) return match->records;
  return {};
}

}  // namespace web
