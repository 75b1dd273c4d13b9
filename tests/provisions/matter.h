#pragma once
#include "jurisdiction/jurisdiction.h"
#include "procedure/inquiry.h"

// An ordinary matter at Chaoyang, to be spoilt one fault at a time.
namespace matter {

inline law::Day day(const char* text) { return *law::parse_day(text); }
inline base::Instant instant(const char* text) { return *base::parse_rfc3339(text); }
inline base::Id officer() { return {{1}}; }

inline const law::Jurisdiction& beijing() {
  static const law::Jurisdiction law = jurisdiction::embedded();
  return law;
}
inline procedure::Circumstance at(const char* on = "2026-11-23") { return {day(on), beijing(), officer(), "110105"}; }

inline procedure::Application application() {
  return {.person = {"ERIKSSON", "ANNA MARIA", "", "", 'F', "SWE", day("1974-08-12")},
          .document = {procedure::PaperKind::passport, "L898902C3", "SWE", day("2030-04-15")},
          .other_documents = {},
          .district = "110105",
          .address = "No. 1, Sample Road",
          .stays = {{day("2025-01-01"), {}, law::Basis::residence_permit}},
          .channel = procedure::Channel::in_person,
          .representative = {},
          .purpose = "employment",
          .country_of_use = "SWE",
          .reminded = true};
}
inline procedure::Application through_trustee() {
  auto made = application();
  made.channel = procedure::Channel::through_trustee;
  made.representative = procedure::Representative{"王伟", "11010519491231002X", day("1949-12-31")};
  return made;
}
inline procedure::ApplicationLodged lodged(procedure::Application application = matter::application()) {
  return {"110105", std::move(application), officer()};
}

inline procedure::Extract extract(procedure::PlatformAnswer answer, const char* answered_at = "2026-11-23T02:00:00.000Z", std::string platform = "register") {
  return {std::move(platform), instant(answered_at), {}, std::move(answer)};
}
inline law::Record conviction() {
  return {"J-1", law::Disposition::guilty, law::Court::peoples_court, day("2018-09-01"), day("2018-02-01"), day("2018-03-01"),
          law::Penalty{law::PenaltyKind::fixed_term, 12}, {}, {}};
}
/// Committed under eighteen: born 1974-08-12, in 1991; a year of imprisonment.
inline law::Record juvenile() {
  auto record = conviction();
  record.effective_on = day("1992-01-10");
  record.committed_from = day("1991-05-01");
  record.committed_to = day("1991-05-01");
  return record;
}
inline procedure::ExtractOutcome found(std::vector<procedure::Extract> extracts) {
  return procedure::decide(lodged(), procedure::RecordExtract{std::move(extracts)}, at());
}
inline procedure::Indication indication(std::vector<procedure::Extract> extracts) {
  return std::get<procedure::Found>(found(std::move(extracts))).event.indication;
}

template <class T>
bool names(const std::expected<T, procedure::Impediments>& answer, law::Provision provision, std::string_view key) {
  if (answer) return false;
  for (const auto& impediment : answer.error())
    if (impediment.key == key && impediment.ground == std::variant<law::Provision, law::Reading>(provision)) return true;
  return false;
}

}  // namespace matter
