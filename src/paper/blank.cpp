#include "paper/blank.h"

#include <algorithm>

#include <fmt/format.h>

#include "paper/font_objects.h"
#include "paper/icc.h"
#include "paper/objects.h"
#include "paper/ornament.h"
#include "paper/seal_mark.h"

namespace paper {
namespace {

// The objects of every document, in the order of the file. What follows `first_own` is the document's own.
enum : int {
  catalog = 1, pages, page, printed, printed_font, printed_cid_font, printed_descriptor, printed_program, printed_text, printed_cids, profile, xmp,
  title, field, mark, wave, rosette, own_font, own_descriptor,
  filled_in, own_cid_font, own_program, own_text, own_cids, signature,
  code  // not every document has one; what describes attached files follows, and then the files
};

int first_place(const BlankParts& parts) { return parts.has_qr ? code + 1 : code; }
constexpr int fast = 1;  // of deflate, for what is written for each document

constexpr std::string_view printed_name = "QBFORM+NotoOfForm";
constexpr std::string_view own_name = "QBFILL+NotoOfEntries";
constexpr std::string_view producer = "Qingbai";

std::string resources(bool with_own, bool with_code) {
  return fmt::format("/Resources<</Font<</F0 {} 0 R{}>>/XObject<</{} {} 0 R/{} {} 0 R{}>>>>", static_cast<int>(printed_font),
                     with_own ? fmt::format("/F1 {} 0 R", static_cast<int>(own_font)) : "", figure::wave, static_cast<int>(wave), figure::rosette,
                     static_cast<int>(rosette), with_code ? fmt::format("/Code {} 0 R", static_cast<int>(code)) : "");
}

// What the catalog says of the attached files.
std::string attachment_entries(const BlankParts& parts) {
  if (parts.attachments.empty()) return {};
  std::string associated, named;
  int number = first_place(parts);
  for (const auto& place : parts.attachments) {
    fmt::format_to(std::back_inserter(associated), "{} 0 R ", number);
    fmt::format_to(std::back_inserter(named), "({}){} 0 R", place.name, number++);
  }
  return fmt::format("/AF[{}]/Names<</EmbeddedFiles<</Names[{}]>>>>", associated, named);
}

// A name of PDF: a slash would end it.
std::string as_name(std::string_view media_type) {
  std::string name;
  for (const char c : media_type)
    if (c == '/' || c == '+') fmt::format_to(std::back_inserter(name), "#{:02x}", static_cast<unsigned>(c));
    else name += c;
  return name;
}

// The attached files and what describes them, which the catalog names.
void put_attachments(Objects& out, std::span<const AttachmentPlace> places, std::span<const std::string_view> files, int first) {
  const int count = static_cast<int>(places.size());
  for (int i = 0; i < count; ++i) {
    const auto& place = places[static_cast<std::size_t>(i)];
    out.object(first + i, fmt::format("<</Type/Filespec/F({0})/UF({0})/Desc({1})/AFRelationship/{2}/EF<</F {3} 0 R/UF {3} 0 R>>>>", place.name,
                                      place.description, place.relationship, first + count + i));
  }
  for (int i = 0; i < count; ++i) {
    const auto at = static_cast<std::size_t>(i);
    out.stream(first + count + i, fmt::format("/Type/EmbeddedFile/Subtype/{}/Params<</Size {}>>", as_name(places[at].media_type), files[at].size()),
               base::as_bytes(files[at]));
  }
}

void put_page(Objects& out, const BlankParts& parts) {
  out.object(catalog,
             fmt::format("<</Type/Catalog/Pages {} 0 R/Metadata {} 0 R/Lang(zh-Hans)/ViewerPreferences<</DisplayDocTitle true>>"
                         "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)"
                         "/DestOutputProfile {} 0 R>>]/AcroForm<</Fields[{} 0 R]/SigFlags 3>>/Perms<</DocMDP {} 0 R>>{}>>",
                         static_cast<int>(pages), static_cast<int>(xmp), static_cast<int>(profile), static_cast<int>(field), static_cast<int>(signature),
                         attachment_entries(parts)));
  out.object(pages, fmt::format("<</Type/Pages/Count 1/Kids[{} 0 R]>>", static_cast<int>(page)));
  out.object(page, fmt::format("<</Type/Page/Parent {} 0 R/MediaBox[0 0 {} {}]{}/Contents[{} 0 R {} 0 R]/Annots[{} 0 R]>>",
                               static_cast<int>(pages), page_width, page_height, resources(true, parts.has_qr),
                               static_cast<int>(printed), static_cast<int>(filled_in), static_cast<int>(field)));
}

void put_field(Objects& out, const BlankParts& parts) {
  const double low = page_height - parts.seal_y - seal_side;
  out.object(field, fmt::format("<</Type/Annot/Subtype/Widget/FT/Sig/T(seal)/F 132/P {} 0 R/Rect[{:.2f} {:.2f} {:.2f} {:.2f}]/AP<</N {} 0 R>>/V {} 0 R>>",
                                static_cast<int>(page), parts.seal_x, low, parts.seal_x + seal_side, low + seal_side, static_cast<int>(mark),
                                static_cast<int>(signature)));
  out.deflated_stream(mark, fmt::format("/Type/XObject/Subtype/Form/BBox[0 0 {0} {0}]{1}", seal_side, resources(false, false)),
                      base::as_bytes(parts.seal));
}

void put_figure(Objects& out, int number, std::string_view operators) {
  out.deflated_stream(number, fmt::format("/Type/XObject/Subtype/Form/BBox[0 0 {0} {0}]/Resources<<>>", figure::side), base::as_bytes(operators));
}

void put_references(std::string& out, std::vector<Objects::Place> places) {
  std::ranges::sort(places, {}, &Objects::Place::number);
  for (const auto& [number, offset] : places) fmt::format_to(std::back_inserter(out), "{:010} 00000 n \n", offset);
}

Objects printed_objects(const BlankParts& parts, const Font& font) {
  Objects out;
  out.raw(parts.part == Part::a_1b ? "%PDF-1.4\n%\xe6\xb8\x85\xe7\x99\xbd\n" : "%PDF-1.7\n%\xe6\xb8\x85\xe7\x99\xbd\n");
  put_page(out, parts);
  out.deflated_stream(printed, "", base::as_bytes(parts.page));
  out.object(printed_font, composite(printed_name, printed_cid_font, printed_text));
  out.object(printed_cid_font, cid_font(printed_name, printed_descriptor, font.widths()));
  out.object(printed_descriptor, descriptor(printed_name, printed_program, printed_cids));
  out.deflated_stream(printed_program, "/Subtype/CIDFontType0C", font.program(printed_name));
  out.deflated_stream(printed_text, "", base::as_bytes(font.to_unicode()));
  out.deflated_stream(printed_cids, "", font.cid_set());
  out.deflated_stream(profile, "/N 3", srgb_profile());
  out.stream(xmp, "/Type/Metadata/Subtype/XML", base::as_bytes(xmp_packet(parts.part, parts.title, producer)));
  out.object(title, fmt::format("<</Title{}/Producer({})>>", pdf_text(parts.title), producer));
  put_field(out, parts);
  put_figure(out, wave, figure::wave_operators());
  put_figure(out, rosette, figure::rosette_operators());
  out.object(own_font, composite(own_name, own_cid_font, own_text));
  out.object(own_descriptor, descriptor(own_name, own_program, own_cids));
  return out;
}

constexpr std::string_view signature_head =
    "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams"
    "/P 1/V/1.2>>>>]/Contents";

// The file after the gap that the signature fills: `gap_at` and `gap_end` are its ends, and the length of this text is part of it.
std::string tail_of(std::size_t gap_at, std::size_t gap_end, std::size_t references_at, std::string_view references, std::string_view id) {
  const std::size_t count = 1 + references.size() / 20;  // lines of 20 bytes, and the first
  const auto with = [&](std::size_t size) {
    return fmt::format(
        "/ByteRange[0 {} {} {:<10}]>>\nendobj\nxref\n0 {}\n0000000000 65535 f \n{}trailer\n<</Size {}/Root {} 0 R/Info {} 0 R/ID[<{}><{}>]>>\nstartxref\n{}\n%%EOF\n",
        gap_at, gap_end, size, count, references, count, static_cast<int>(catalog), static_cast<int>(title), id, id, references_at);
  };
  return with(with(0).size());
}

// Where "xref" stands: after the ByteRange and the end of its object.
std::size_t references_after(std::size_t gap_at, std::size_t gap_end) {
  return gap_end + fmt::format("/ByteRange[0 {} {} {:<10}]>>\nendobj\n", gap_at, gap_end, 0).size();
}

}  // namespace

Blank::Blank(const BlankParts& parts, Font font)
    : font_(std::move(font)), places_(parts.attachments), first_attached_(first_place(parts)) {
  const Objects out = printed_objects(parts, font_);
  bytes_ = out.bytes();
  hashed_.add(bytes_);
  put_references(references_, out.places());
}

base::Bytes Blank::filled(const std::string& page_operators, const Font& own, const Picture& qr, std::span<const std::string_view> attached,
                          const seal::Seal& seal) const {
  Objects out(bytes_.size());
  out.deflated_stream(filled_in, "", base::as_bytes(page_operators), fast);
  out.object(own_cid_font, cid_font(own_name, own_descriptor, own.widths()));
  out.stream(own_program, "/Subtype/CIDFontType0C", own.program(own_name));
  out.stream(own_text, "", base::as_bytes(own.to_unicode()));
  out.stream(own_cids, "", own.cid_set());
  if (qr.side != 0)
    out.deflated_stream(code, fmt::format("/Type/XObject/Subtype/Image/Width {0}/Height {0}/BitsPerComponent 1/ColorSpace/DeviceGray", qr.side), qr.bits, fast);
  put_attachments(out, places_, attached, first_attached_);
  out.open(signature);
  out.raw(signature_head);

  base::Sha256 hash = hashed_;
  hash.add(out.bytes());
  const base::Digest so_far = base::Sha256(hash).finish();
  const std::string id = base::to_hex(base::ByteView(so_far).first(16));
  std::string references = references_;
  put_references(references, out.places());
  const std::size_t gap_at = out.end();
  const std::size_t gap_end = gap_at + 2 * seal.cms_limit() + 2;
  const std::string tail = tail_of(gap_at, gap_end, references_after(gap_at, gap_end), references, id);
  hash.add(base::as_bytes(tail));

  std::string contents = base::to_hex(seal.cms(hash.finish()));
  contents.resize(2 * seal.cms_limit(), '0');
  base::Bytes file;
  file.reserve(gap_end + tail.size());
  base::append(file, bytes_), base::append(file, out.bytes());
  base::append(file, base::as_bytes("<" + contents + ">")), base::append(file, base::as_bytes(tail));
  return file;
}

}  // namespace paper
