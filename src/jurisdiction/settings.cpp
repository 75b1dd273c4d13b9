#include <algorithm>

#include "jurisdiction/part.h"
#include "law/numbering.h"
#include "law/provision.h"

// settings.json: who the bureau is, and each number and pattern that a provision or a reading leaves to it:
// {"processing_days": {"value": 3, "by": "time_1"}, …}. `by` must be a name of procedure.md.

namespace jurisdiction {
namespace {

bool is_known(std::string_view by) {
  return std::ranges::count(law::provision_names(), by) + std::ranges::count(law::reading_names(), by) > 0;
}

/// Reads the members of "settings" one after the other: the value, and in whose name it is set.
class SettingReader {
 public:
  explicit SettingReader(const base::JsonObject& in) : in_(in) {}
  void whole(std::string_view key, int least, int most, int& into) {
    read(key, [&](const base::JsonObject& one) { into = static_cast<int>(one.integer("value", least, most)); });
  }
  void flag(std::string_view key, bool& into) {
    read(key, [&](const base::JsonObject& one) { into = one.boolean("value"); });
  }
  void words(std::string_view key, std::string& into) {
    read(key, [&](const base::JsonObject& one) { into = words_of(one, "value"); });
  }

 private:
  template <typename Take>
  void read(std::string_view key, Take take) {
    if (in_.faults().any()) return;
    const base::JsonObject one(in_.document(), in_.index(key), in_.path(key), in_.faults(), {"value", "by"});
    take(one);
    if (!is_known(one.text("by"))) one.fault("by", "no provision and no reading is so called");
  }
  const base::JsonObject& in_;
};

void read_values(const base::JsonObject& in, law::Settings& into) {
  SettingReader each(in);
  each.whole("processing_days", 1, 1000, into.processing_days);
  each.whole("residence_days", 1, 36600, into.residence_days);
  each.whole("free_inquiries", 0, 1000, into.free_inquiries);
  each.whole("review_days", 1, 1000, into.review_days);
  each.whole("review_extension_days", 0, 1000, into.review_extension_days);
  each.flag("extension_on_top", into.extension_on_top);
  each.whole("investigation_days", 1, 1000, into.investigation_days);
  each.whole("investigation_extension_days", 0, 1000, into.investigation_extension_days);
  each.whole("trustee_age", 0, 150, into.trustee_age);
  each.whole("trustee_age_by_reason", 0, into.trustee_age, into.trustee_age_by_reason);
  each.whole("certificate_months", 0, 600, into.certificate_months);
  each.words("hotline", into.hotline);
  each.words("numbering", into.numbering);
  if (!law::is_numbering_pattern(into.numbering)) in.fault("numbering", "{district}, {kind}, {year} and {n} are needed, each once");
}

void read_kind_characters(const base::JsonObject& in, law::Settings& into) {
  const auto node = in.index("kind_characters");
  const auto& nodes = in.document().nodes();
  if (in.faults().any()) return;
  if (nodes[node].kind != base::JsonKind::object) return in.fault("kind_characters", "an object is needed");
  for (auto at = node + 1; at < nodes[node].next; at = nodes[at].next) {
    const bool taken = std::ranges::any_of(into.kind_characters, [&](const auto& other) { return other.second == nodes[at].text; });
    const auto above = in.path("kind_characters");
    if (nodes[at].text.empty() || taken || !into.kind_characters.emplace(nodes[at].key, nodes[at].text).second)
      in.faults().at({&above, nodes[at].key, {}}, "every kind of document needs a character of its own");
  }
}

}  // namespace

void read_settings(const base::JsonDocument& document, base::JsonFault& fault, law::Jurisdiction& into) {
  const base::JsonObject in(document, 0, {}, fault,
                            {"name", "name_en", "name_zh", "zone", "offset_minutes", "source", "valid_from", "settings", "kind_characters"});
  into.name = words_of(in, "name");
  into.name_en = words_of(in, "name_en");
  into.name_zh = words_of(in, "name_zh");
  into.zone = words_of(in, "zone");
  into.offset = std::chrono::minutes{in.integer("offset_minutes", -14 * 60, 14 * 60)};
  words_of(in, "source");
  day_or_null(in, "valid_from");
  if (fault.any()) return;
  const base::JsonObject settings(document, in.index("settings"), in.path("settings"), fault,
                                  {"processing_days", "residence_days", "free_inquiries", "review_days", "review_extension_days", "extension_on_top",
                                   "investigation_days", "investigation_extension_days", "trustee_age", "trustee_age_by_reason", "certificate_months",
                                   "hotline", "numbering"});
  read_values(settings, into.settings);
  read_kind_characters(in, into.settings);
}

}  // namespace jurisdiction
