#include "web/signature.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include "html/signature_pad.h"

namespace web {
namespace {

namespace json = boost::json;

constexpr std::int64_t width = 600;
constexpr std::int64_t height = 200;
constexpr std::size_t most_points = 20'000;
constexpr std::size_t fewest_points = 5;  // a dot or a tick is no signature
constexpr std::size_t most_scan_bytes = 10'000'000;

// One stroke: x, y, x, y … inside the field. Answers the path, or nothing where it is not a stroke of the pad.
std::optional<std::string> path_of(const json::value& stroke) {
  const auto* points = stroke.if_array();
  if (points == nullptr || points->empty() || points->size() % 2 != 0) return std::nullopt;
  std::string path;
  for (std::size_t i = 0; i < points->size(); i += 2) {
    const auto* x = (*points)[i].if_int64();
    const auto* y = (*points)[i + 1].if_int64();
    if (x == nullptr || y == nullptr || *x < 0 || *x > width || *y < 0 || *y > height) return std::nullopt;
    path += fmt::format("{}{} {}", i == 0 ? "M" : "L", *x, *y);
  }
  return path;
}

// The pad's JSON (assets/src/signature.mjs tells the format) as a drawing: coordinates alone come into it, so that nothing else can.
std::optional<std::string> drawing_of(std::string_view sent) {
  std::error_code fault;
  const auto value = json::parse({sent.data(), sent.size()}, fault);
  if (fault || !value.is_object()) return std::nullopt;
  const auto* strokes = value.as_object().if_contains("strokes");
  if (strokes == nullptr || !strokes->is_array()) return std::nullopt;
  std::string path;
  std::size_t points = 0;
  for (const auto& stroke : strokes->as_array()) {
    const auto one = path_of(stroke);
    if (!one) return std::nullopt;
    path += *one;
    points += stroke.as_array().size() / 2;
  }
  if (points < fewest_points || points > most_points) return std::nullopt;
  return fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {0} {1}" width="{0}" height="{1}"><path d="{2}" fill="none" stroke="#0b0c0c" )"
                     R"(stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>)",
                     width, height, path);
}

bool is_scan(std::string_view bytes) {
  return bytes.starts_with("\x89PNG\r\n\x1a\n") || bytes.starts_with("\xff\xd8\xff") || bytes.starts_with("%PDF-");
}

}  // namespace

html::Html signature_fields(const Visit& visit, const Fields& fields) {
  html::SignaturePad pad{.name = "signature", .strokes = std::string(visit.request.field("signature"))};
  pad.legend = {.content = visit.say("handover.sign"), .classes = "govuk-fieldset__legend--s"};
  pad.error = fields.error("signature");
  pad.words = {.pad = visit.say("handover.sign.hint"), .undo = visit.say("handover.sign.undo"), .clear = visit.say("handover.sign.clear"),
               .drawn = visit.say("handover.sign.drawn"), .empty = visit.say("handover.sign.empty")};
  pad.scan = fields.upload("signature-scan", "handover.scan", "handover.scan.hint", "image/png,image/jpeg,application/pdf");
  return html::signature_pad(pad);
}

std::optional<office::Signature> signature_of(const http::Request& request, Form& form) {
  if (const auto* scan = request.file("signature-scan"); scan != nullptr && !scan->value.empty()) {
    if (scan->value.size() > most_scan_bytes || !is_scan(scan->value)) return form.fault("signature-scan", "fault.file_kind"), std::nullopt;
    return office::Signature{procedure::SignatureKind::scan, base::to_bytes(scan->value)};
  }
  const auto drawing = drawing_of(request.field("signature"));
  if (!drawing) return form.fault("signature", "fault.signature"), std::nullopt;
  return office::Signature{procedure::SignatureKind::strokes, base::to_bytes(*drawing)};
}

}  // namespace web
