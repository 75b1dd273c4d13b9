#include "law/identity.h"

#include "jurisdiction/json_day.h"
#include "rules/choice.h"
#include "rules/filter.h"
#include "rules/json_line.h"

// {"mrz": "P<UTO…\nL898902C36UTO…"} or {"permit": "911398199012310021"}, either with an optional "on"
// -> {"kind": "TD3", "valid": true, "faults": [], "fields": {"document_code": "P", …}}

namespace rules {
namespace {

constexpr Choice<law::DocumentKind> kinds[] = {
    {"TD1", law::DocumentKind::td1},
    {"TD3", law::DocumentKind::td3},
    {"permit_15", law::DocumentKind::permit_15},
    {"permit_18", law::DocumentKind::permit_18},
};

void write_sex(JsonLine& line, std::optional<char> sex) { sex ? line.text("sex", {&*sex, 1}) : line.null("sex"); }

void write_zone(JsonLine& line, const law::IdentityReading& reading) {
  line.text("document_code", reading.document_code)
      .text("issuer", reading.issuer)
      .text("surname", reading.surname)
      .text("given_names", reading.given_names)
      .text("number", reading.number)
      .text("nationality", reading.nationality)
      .day_or_null("born_on", reading.born_on);
  write_sex(line, reading.sex);
  line.day_or_null("expires_on", reading.expires_on).text("optional", reading.optional);
  if (reading.kind == law::DocumentKind::td1) line.text("optional_2", reading.optional_2);
}

void write_fields(JsonLine& line, const law::IdentityReading& reading) {
  switch (reading.kind) {
    case law::DocumentKind::td1:
    case law::DocumentKind::td3: write_zone(line, reading); break;
    case law::DocumentKind::permit_15:
      line.text("nationality", reading.nationality).text("area", reading.area).day_or_null("born_on", reading.born_on);
      break;
    case law::DocumentKind::permit_18:
      line.text("province", reading.province);
      reading.nationality.empty() ? line.null("nationality") : line.text("nationality", reading.nationality);
      line.day_or_null("born_on", reading.born_on);
      write_sex(line, reading.sex);
      break;
  }
}

}  // namespace

void identity(const Law& law, const base::JsonDocument& question, base::JsonFault& fault, std::string& answer) {
  const base::JsonObject in(question, 0, {}, fault, {"?mrz", "?permit", "?on"});
  if (fault.any()) return;
  if (in.has("mrz") == in.has("permit")) return fault.at({}, "either mrz or permit is needed");
  const std::string_view key = in.has("mrz") ? "mrz" : "permit";
  const auto text = in.text(key);
  const auto on = in.has("on") ? jurisdiction::day_of(in, "on") : law.today;
  if (fault.any()) return;
  const auto reading = key == "mrz" ? law::read_mrz(text, on) : law::read_permit(text, on);
  if (!reading) return in.fault(key, reading.error().reason);
  JsonLine line(answer);
  line.open().text("kind", spelling<law::DocumentKind>(reading->kind, kinds)).boolean("valid", reading->valid()).open_array("faults");
  for (const auto one : reading->faults) line.text({}, law::name(one));
  line.close_array().open("fields");
  write_fields(line, *reading);
  line.close().close();
}

}  // namespace rules
