#include "paper/plain_file.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/hash.h"
#include "paper/canvas.h"
#include "paper/font_objects.h"
#include "paper/icc.h"
#include "paper/metadata.h"
#include "paper/objects.h"

namespace paper {
namespace {

// The objects of every such file; two for each page follow.
enum : int { catalog = 1, page_tree, font_object, cid_font_object, descriptor_object, program, text, cids, profile, xmp, title_object, first_page };

constexpr std::string_view font_name = "QBFORM+NotoOfForm";
constexpr std::string_view producer = "Qingbai";

void put_font(Objects& out, const Font& font) {
  out.object(font_object, composite(font_name, cid_font_object, text));
  out.object(cid_font_object, cid_font(font_name, descriptor_object, font.widths()));
  out.object(descriptor_object, descriptor(font_name, program, cids));
  out.deflated_stream(program, "/Subtype/CIDFontType0C", font.program(font_name));
  out.deflated_stream(text, "", base::as_bytes(font.to_unicode()));
  out.deflated_stream(cids, "", font.cid_set());
}

void put_trailer(Objects& out) {
  auto places = out.places();
  std::ranges::sort(places, {}, &Objects::Place::number);
  const std::string id = base::to_hex(base::ByteView(base::sha256(out.bytes())).first(16));
  const std::size_t at = out.end();
  std::string lines = fmt::format("xref\n0 {}\n0000000000 65535 f \n", places.size() + 1);
  for (const auto& [number, offset] : places) fmt::format_to(std::back_inserter(lines), "{:010} 00000 n \n", offset);
  out.raw(lines);
  out.raw(fmt::format("trailer\n<</Size {}/Root {} 0 R/Info {} 0 R/ID[<{}><{}>]>>\nstartxref\n{}\n%%EOF\n", places.size() + 1, static_cast<int>(catalog),
                      static_cast<int>(title_object), id, id, at));
}

}  // namespace

base::Bytes plain_file(std::string_view title, std::span<const std::string> pages, const Font& font) {
  Objects out;
  out.raw("%PDF-1.4\n%\xe6\xb8\x85\xe7\x99\xbd\n");
  out.object(catalog, fmt::format("<</Type/Catalog/Pages {} 0 R/Metadata {} 0 R/Lang(zh-Hans)/ViewerPreferences<</DisplayDocTitle true>>"
                                  "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
                                  "/DestOutputProfile {} 0 R>>]>>",
                                  static_cast<int>(page_tree), static_cast<int>(xmp), static_cast<int>(profile)));
  std::string kids;
  for (int i = 0; i < static_cast<int>(pages.size()); ++i) fmt::format_to(std::back_inserter(kids), "{} 0 R ", first_page + 2 * i);
  out.object(page_tree, fmt::format("<</Type/Pages/Count {}/Kids[{}]>>", pages.size(), kids));
  put_font(out, font);
  out.deflated_stream(profile, "/N 3", srgb_profile());
  out.stream(xmp, "/Type/Metadata/Subtype/XML", base::as_bytes(xmp_packet(Part::a_1b, title, producer)));
  out.object(title_object, fmt::format("<</Title{}/Producer({})>>", pdf_text(title), producer));
  int number = first_page;
  for (const std::string& page : pages) {
    out.object(number, fmt::format("<</Type/Page/Parent {} 0 R/MediaBox[0 0 {} {}]/Resources<</Font<</F0 {} 0 R>>>>/Contents {} 0 R>>",
                                   static_cast<int>(page_tree), page_width, page_height, static_cast<int>(font_object), number + 1));
    out.deflated_stream(number + 1, "", base::as_bytes(page));
    number += 2;
  }
  put_trailer(out);
  return out.bytes();
}

}  // namespace paper
