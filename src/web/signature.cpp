#include "web/signature.h"

#include <algorithm>

#include "html/parts.h"

namespace web {
namespace {

constexpr std::size_t most_stroke_bytes = 200'000;
constexpr std::size_t least_stroke_lines = 4;  // a tick or a dot is no signature
constexpr std::size_t most_scan_bytes = 10'000'000;

// "M 12 30 L 14 33 L 15 35 M 40 20 L …": moves and lines with whole numbers, and nothing else that could stand in an SVG.
bool is_path(std::string_view path) {
  if (path.empty() || path.front() != 'M' || path.size() > most_stroke_bytes) return false;
  return path.find_first_not_of("ML 0123456789") == std::string_view::npos;
}

std::string drawing(std::string_view path) {
  return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 200" width="600" height="200"><path d=")" + std::string(path) +
         R"(" fill="none" stroke="#0b0c0c" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>)";
}

bool begins(std::string_view bytes, std::string_view magic) { return bytes.substr(0, magic.size()) == magic; }

bool is_scan(std::string_view bytes) { return begins(bytes, "\x89PNG\r\n\x1a\n") || begins(bytes, "\xff\xd8\xff") || begins(bytes, "%PDF-"); }

}  // namespace

html::Html signature_fields(const Visit& visit, const Fields& fields) {
  html::Attributes box;
  box.set("data-module", "qb-signature")
      .set("data-for", "strokes")
      .set("data-clear", visit.say("handover.sign.clear"))
      .set("data-undo", visit.say("handover.sign.undo"));
  box.set("data-label", visit.say("handover.sign")).set("data-hint", visit.say("handover.sign.hint")).set("class", "qb-signature");
  html::Html drawn = html::element("div", box, html::Html{}) + html::hidden_input("strokes", visit.request.field("strokes"));
  return html::fieldset({.legend = {.content = visit.say("handover.sign"), .classes = "govuk-fieldset__legend--s"},
                         .content = drawn + fields.file("scan-file", "handover.scan", "handover.scan.hint", "image/png,image/jpeg,application/pdf")});
}

std::optional<office::Signature> signature_of(const http::Request& request, Form& form) {
  if (const auto* scan = request.file("scan-file"); scan != nullptr && !scan->value.empty()) {
    if (scan->value.size() > most_scan_bytes || !is_scan(scan->value)) return form.fault("scan-file", "fault.file_kind"), std::nullopt;
    return office::Signature{procedure::SignatureKind::scan, base::to_bytes(scan->value)};
  }
  const auto strokes = request.field("strokes");
  const auto lines = static_cast<std::size_t>(std::ranges::count(strokes, 'L'));
  if (!is_path(strokes) || lines < least_stroke_lines) return form.fault("scan-file", "fault.signature"), std::nullopt;
  return office::Signature{procedure::SignatureKind::strokes, base::to_bytes(drawing(strokes))};
}

}  // namespace web
