#include <filesystem>

#include "base/json_object.h"
#include "seal/key_ceremony.h"

namespace seal {
namespace {

using Object = base::JsonObject;

struct Reading {
  const base::JsonDocument& document;
  base::JsonFault& fault;
  std::string folder;

  std::string path_in(const Object& object, std::string_view key) const {
    const std::filesystem::path given(object.text(key));
    if (given.empty()) object.fault(key, "the path of a file");
    return (given.is_absolute() ? given : std::filesystem::path(folder) / given).lexically_normal().string();
  }

  Names names(const Object& above, std::string_view key) const {
    const Object object(document, above.index(key), above.path(key), fault, {"zh", "en"});
    Names names{std::string(object.text("zh")), std::string(object.text("en"))};
    if (names.zh.empty() || names.en.empty()) above.fault(key, "a name in both languages");
    return names;
  }

  std::optional<base::Instant> day(const Object& object, std::string_view key) const {
    const auto text = object.text(key);
    const auto at = base::parse_rfc3339(std::string(text) + "T00:00:00Z");
    if (text.size() != 10 || !at) {
      object.fault(key, "a day: 2031-12-31");
      return std::nullopt;
    }
    return *at;
  }

  KeyPlace key(const Object& above) const {
    const auto at = above.index("key");
    const auto path = above.path("key");
    const auto first = at + 1 < document.nodes().size() ? document.nodes()[at + 1].key : std::string_view{};
    if (first == "file") return KeyFile{path_in(Object(document, at, path, fault, {"file"}), "file")};
    if (first == "request") return KeyRequest{path_in(Object(document, at, path, fault, {"request"}), "request")};
    return read_token_place(document, at, path, fault, folder);
  }

  std::optional<PlannedCertificate> certificate(const Object& plan, std::string_view key_of_plan) const {
    if (!plan.has(key_of_plan)) return std::nullopt;
    const Object object(document, plan.index(key_of_plan), plan.path(key_of_plan), fault, {"name", "?from", "until", "key", "certificate"});
    PlannedCertificate planned;
    planned.name = names(object, "name");
    if (object.has("from")) planned.from = day(object, "from");
    // The last day counts whole.
    if (const auto until = day(object, "until")) planned.until = *until + std::chrono::hours{24} - std::chrono::seconds{1};
    planned.key = key(object);
    planned.certificate = path_in(object, "certificate");
    return planned;
  }

  std::vector<Attendant> people(const Object& plan) const {
    std::vector<Attendant> all;
    plan.elements("people", [&](std::size_t node, const base::JsonPath& path) {
      const Object object(document, node, path, fault, {"name", "role"});
      all.push_back({std::string(object.text("name")), std::string(object.text("role"))});
      if (all.back().name.empty()) object.fault("name", "the name of who is present");
    });
    if (all.size() < 2) plan.fault("people", "a ceremony needs at least two people");
    return all;
  }

  std::set<Making> make(const Object& plan) const {
    static constexpr std::pair<std::string_view, Making> words[] = {
        {"root", Making::root}, {"issuing", Making::issuing}, {"request", Making::request}, {"leaf", Making::leaf}, {"sm2", Making::sm2}};
    std::set<Making> all;
    plan.elements("make", [&](std::size_t node, const base::JsonPath& path) {
      const auto found = std::ranges::find(words, document.nodes()[node].text, &std::pair<std::string_view, Making>::first);
      if (found == std::end(words)) fault.at(path, "root, issuing, request, leaf or sm2");
      else all.insert(found->second);
    });
    if (all.empty()) plan.fault("make", "what is made: root, issuing, request, leaf, sm2");
    return all;
  }
};

// Whatever is made has its part of the plan, and what vouches for it too.
void need_parts(const Object& object, const Plan& plan) {
  const auto made = [&plan](Making what) { return plan.make.contains(what); };
  if (!plan.root && (made(Making::root) || made(Making::issuing) || made(Making::leaf))) object.fault("root", "is needed");
  if (!plan.issuing && (made(Making::issuing) || made(Making::leaf))) object.fault("issuing", "is needed");
  if (!plan.leaf && (made(Making::leaf) || made(Making::request))) object.fault("leaf", "is needed");
  if (made(Making::request) && plan.request.empty()) object.fault("request", "is needed");
  if (made(Making::sm2) && plan.sm2.empty()) object.fault("sm2", "is needed");
  if (made(Making::request) && made(Making::leaf)) object.fault("make", "a request goes to another machine: the leaf is made there");
  for (const auto* authority : {&plan.root, &plan.issuing})
    if (*authority && std::holds_alternative<KeyRequest>((*authority)->key)) object.fault("make", "only a leaf is made from a request");
}

}  // namespace

std::expected<Plan, base::Malformed> parse_plan(std::string_view json, const std::string& folder) {
  base::JsonDocument document;
  if (const auto parsed = document.parse(json); !parsed) return std::unexpected(parsed.error());
  base::JsonFault fault;
  const Object object(document, 0, {}, fault,
                      {"ceremony", "organization", "country", "place", "people", "make", "?root", "?issuing", "?leaf", "?request", "?sm2", "protocol"});
  const Reading reading{document, fault, folder};
  Plan plan;
  plan.ceremony = reading.names(object, "ceremony");
  plan.organization = reading.names(object, "organization");
  plan.country = object.text("country");
  if (plan.country.size() != 2) object.fault("country", "two letters: CN");
  plan.place = object.text("place");
  plan.people = reading.people(object);
  plan.make = reading.make(object);
  plan.root = reading.certificate(object, "root");
  plan.issuing = reading.certificate(object, "issuing");
  plan.leaf = reading.certificate(object, "leaf");
  if (object.has("request")) plan.request = reading.path_in(object, "request");
  if (object.has("sm2")) plan.sm2 = reading.path_in(object, "sm2");
  plan.protocol = reading.path_in(object, "protocol");
  if (!fault.any()) need_parts(object, plan);
  if (fault.any()) return std::unexpected(fault.first());
  return plan;
}

}  // namespace seal
