#include "paper/press.h"

#include "paper/blank.h"
#include "paper/certificate.h"
#include "paper/form.h"
#include "paper/receipt.h"
#include "paper/seal_mark.h"

namespace paper {
namespace {

// Letters that most entries are made of: printed with the blank, so that a document brings a font of its own for the rare ones alone.
void stock(Font& font, const CaseOfType& faces, std::vector<std::pair<std::string, Style>> usual) {
  const std::string latin = " ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.,:;/()'&";
  const std::string han = " 0123456789:年月日北京市公安局分东西城朝阳海淀丰台石景山门头沟房通州顺义昌平大兴怀柔谷密云延庆犯查证收字〔〕号";
  usual.insert(usual.end(), {{latin, {Weight::regular, false}}, {han, {Weight::regular, true}}, {han, {Weight::bold, true}}});
  for (const auto& [text, style] : usual) {
    const auto line = shape(faces, text, style);
    if (!line) throw std::runtime_error("the fonts lack " + to_text(line.error()));
    for (const Cluster& cluster : line->clusters) font.add(cluster, faces);
  }
}

template <typename Page>
std::unique_ptr<Blank> blank_of(const CaseOfType& faces, const text::Catalogue& words, Part part, std::string_view title_key, bool specimen) {
  Font font;
  Canvas page(faces, font, nullptr);
  Page::draw(page, words, specimen);
  Canvas seal(faces, font, nullptr, nullptr, seal_side);
  const auto word = [&](std::string_view key) { return words.say(text::Language::en, key); };
  if (specimen) draw_seal_mark(seal, words.say(text::Language::zh, "paper.specimen_seal"), word("paper.specimen_seal"), word("paper.specimen_seal_around"));
  else draw_seal_mark(seal, words.say(text::Language::zh, "paper.seal"), word("paper.seal"), word("paper.seal_around"));
  for (const Canvas* canvas : {&page, &seal})
    if (canvas->missing()) throw std::runtime_error("the fonts lack " + to_text(*canvas->missing()) + " of words/");
  stock(font, faces, Page::usual(words));
  const BlankParts parts{part, both(words, title_key), Page::has_qr, page.operators(), seal.operators(), form::seal_x, form::seal_y};
  return std::make_unique<Blank>(parts, std::move(font));
}

// For a document that is a specimen, and for one that is not.
struct Blanks {
  std::unique_ptr<Blank> real, specimen;
  const Blank& of(bool is_specimen) const { return is_specimen ? *specimen : *real; }
};

}  // namespace

struct Press::State {
  const text::Catalogue& words;
  CaseOfType faces;
  StandingType standing;
  Blanks certificates, receipts;

  template <typename Page, typename Content>
  std::expected<base::Bytes, MissingGlyph> filled(const Blank& blank, const Content& content, std::string_view qr_payload, const seal::Seal& seal) {
    Font own;
    Canvas canvas(faces, own, &blank.font(), &standing);
    Page::fill(canvas, words, content);
    if (canvas.missing()) return std::unexpected(*canvas.missing());
    return blank.filled(canvas.operators(), own, Page::has_qr ? qr_picture(qr_payload) : Picture{}, seal);
  }
};

Press::Press(const text::Catalogue& words, Part part, const std::string& fonts) : state_(new State{words, CaseOfType(fonts), {}, {}, {}}) {
  const auto& faces = state_->faces;
  state_->certificates = {blank_of<CertificatePage>(faces, words, part, "certificate.title", false),
                          blank_of<CertificatePage>(faces, words, part, "certificate.title", true)};
  state_->receipts = {blank_of<ReceiptPage>(faces, words, part, "receipt.title", false), blank_of<ReceiptPage>(faces, words, part, "receipt.title", true)};
}

Press::~Press() = default;

std::expected<base::Bytes, MissingGlyph> Press::certificate(const procedure::CertificateContent& content, std::string_view qr_payload,
                                                            const seal::Seal& seal) const {
  return state_->filled<CertificatePage>(state_->certificates.of(content.specimen || seal.specimen()), content, qr_payload, seal);
}

std::expected<base::Bytes, MissingGlyph> Press::receipt(const procedure::ReceiptContent& content, const seal::Seal& seal) const {
  return state_->filled<ReceiptPage>(state_->receipts.of(content.specimen || seal.specimen()), content, {}, seal);
}

std::expected<base::Bytes, MissingGlyph> Press::document(const procedure::Content& content, std::string_view qr_payload, const seal::Seal& seal) const {
  if (const auto* certified = std::get_if<procedure::CertificateContent>(&content)) return certificate(*certified, qr_payload, seal);
  if (const auto* received = std::get_if<procedure::ReceiptContent>(&content)) return receipt(*received, seal);
  throw std::logic_error("its page is not drawn");
}

std::optional<MissingGlyph> Press::missing(const procedure::Content& content) const {
  const auto* certified = std::get_if<procedure::CertificateContent>(&content);
  if (certified == nullptr) return std::nullopt;
  Font own;
  Canvas canvas(state_->faces, own, &state_->certificates.of(certified->specimen).font(), &state_->standing);
  CertificatePage::fill(canvas, state_->words, *certified);
  return canvas.missing();
}

}  // namespace paper
