#include "check/words.h"

#include "check/names.h"
#include "text/date.h"

namespace check {
namespace {

std::string reason_of(const Answer& answer) { return "check.reason." + std::string(name(answer)) + "." + std::string(reason(answer)); }

std::string next_after(Unknown::Why why) {
  switch (why) {
    case Unknown::Why::offline: return "check.next.ask_the_list";
    case Unknown::Why::list_too_old: return "check.next.ask_the_list";
    case Unknown::Why::not_on_record: return "check.next.ask_the_issuer";
    case Unknown::Why::unknown_key: return "check.next.fetch_the_keys";
  }
  return {};
}

// Whoever holds paper has no file: what can be tried again is the paper itself.
std::string next_after(const Altered&, Carrier carrier) {
  switch (carrier) {
    case Carrier::file: return "check.next.do_not_rely";
    case Carrier::paper: return "check.next.original_paper";
    case Carrier::credential: return "check.next.original_credential";
  }
  return {};
}
std::string next_after(const NotOurs&, Carrier carrier) {
  if (carrier == Carrier::file) return "check.next.original_file";
  return next_after(Altered{}, carrier);
}

struct Speaker {
  Carrier carrier;
  text::Language language;
  std::chrono::minutes offset;
  std::optional<std::chrono::sys_days> day;

  std::string moment(base::Instant at) const { return text::moment_text(language, at, offset); }

  Said operator()(const Valid& valid) const {
    if (day)
      return {"check.answer.valid_then", {{"organization", valid.organization}, {"number", valid.number}, {"day", text::date_text(language, *day)}}, {},
              "check.next.only_then"};
    return {"check.answer.valid", {{"organization", valid.organization}, {"number", valid.number}, {"as_of", moment(valid.as_of)}}, {}, "check.next.compare"};
  }
  Said operator()(const Specimen& specimen) const {
    if (!specimen.as_of) return {"check.answer.specimen", {{"organization", specimen.organization}}, {}, "check.next.specimen"};
    return {"check.answer.specimen_on_record",
            {{"organization", specimen.organization}, {"number", specimen.number}, {"as_of", moment(*specimen.as_of)}}, {}, "check.next.specimen"};
  }
  Said operator()(const Altered& altered) const { return {"check.answer.altered", {}, reason_of(altered), next_after(altered, carrier)}; }
  Said operator()(const NotOurs& not_ours) const { return {"check.answer.not_ours", {}, reason_of(not_ours), next_after(not_ours, carrier)}; }
  Said operator()(const Unknown& unknown) const {
    if (unknown.why == Unknown::Why::unknown_key) return {"check.answer.unknown_key", {}, reason_of(unknown), next_after(unknown.why)};
    return {"check.answer.unknown", {{"organization", unknown.organization}}, reason_of(unknown), next_after(unknown.why)};
  }
  Said operator()(const Revoked& revoked) const {
    return {"check.answer.revoked", {{"number", revoked.number}, {"at", moment(revoked.at)}}, specimen_reason(revoked.specimen), "check.next.taken_back"};
  }
  Said operator()(const Replaced& replaced) const {
    return {"check.answer.replaced", {{"number", replaced.number}, {"at", moment(replaced.at)}}, specimen_reason(replaced.specimen),
            "check.next.ask_for_the_new_one"};
  }

  Said operator()(const TakenBack& taken) const {
    return {"check.answer.taken_back", {{"number", taken.number}, {"as_of", moment(taken.as_of)}}, specimen_reason(taken.specimen), "check.next.taken_back"};
  }

  Said operator()(const NotYet& later) const {
    const auto at = later.issued_on ? text::date_text(language, *later.issued_on) : moment(later.issued_at);
    return {"check.answer.not_yet", {{"number", later.number}, {"at", at}}, specimen_reason(later.specimen), "check.next.another_day"};
  }

  Said operator()(const Expired& expired) const {
    return {"check.answer.expired",
            {{"number", expired.number}, {"day", text::date_text(language, last_day_before(expired.valid_before, offset))}},
            specimen_reason(expired.specimen), "check.next.ask_for_a_recent_one"};
  }

  static std::optional<std::string> specimen_reason(bool specimen) {
    if (!specimen) return std::nullopt;
    return "check.reason.specimen";
  }
};

}  // namespace

std::chrono::sys_days last_day_before(base::Instant end, std::chrono::minutes offset) {
  return std::chrono::floor<std::chrono::days>(end - std::chrono::milliseconds{1} + offset);
}

Said said(const Answer& answer, Carrier carrier, text::Language language, std::chrono::minutes offset, std::optional<std::chrono::sys_days> day) {
  return std::visit(Speaker{carrier, language, offset, day}, answer);
}

}  // namespace check
