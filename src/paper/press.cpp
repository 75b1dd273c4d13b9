#include "paper/press.h"

#include <array>
#include <mutex>

#include "paper/appeal_notice.h"
#include "paper/blank.h"
#include "paper/certificate.h"
#include "paper/extension_notice.h"
#include "paper/form.h"
#include "paper/missing_materials.h"
#include "paper/receipt.h"
#include "paper/refusal.h"
#include "paper/review_receipt.h"
#include "paper/review_reply.h"
#include "paper/revocation_notice.h"
#include "paper/seal_mark.h"
#include "paper/sheet_page.h"

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
std::span<const AttachmentPlace> places_of(Part part, bool second_signature) {
  if constexpr (requires { Page::attachments; })
    if (part == Part::a_3b) return std::span(Page::attachments).first(second_signature ? 3 : 2);
  return {};
}

template <typename Page>
std::unique_ptr<Blank> blank_of(const CaseOfType& faces, const text::Catalogue& words, Part part, bool specimen, bool second_signature) {
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
  const auto places = places_of<Page>(part, second_signature);
  const BlankParts parts{places.empty() ? Part::a_1b : part, both(words, Page::title), Page::has_qr, page.operators(), seal.operators(),
                         form::seal_x, form::seal_y, places};
  return std::make_unique<Blank>(parts, std::move(font));
}

// The blanks of one kind, for a document that is a specimen and for one that is not, each printed when it is first asked for.
template <typename Page>
class Blanks {
 public:
  const Blank& of(const CaseOfType& faces, const text::Catalogue& words, Part part, bool specimen, bool second_signature) {
    Printed& printed = specimen ? specimen_ : real_;
    std::call_once(printed.once, [&] { printed.blank = blank_of<Page>(faces, words, part, specimen, second_signature); });
    return *printed.blank;
  }

 private:
  struct Printed {
    std::once_flag once;
    std::unique_ptr<Blank> blank;
  };
  Printed real_, specimen_;
};

template <typename Content>
struct PageOf;
template <> struct PageOf<procedure::CertificateContent> : std::type_identity<CertificatePage> {};
template <> struct PageOf<procedure::RefusalContent> : std::type_identity<RefusalPage> {};
template <> struct PageOf<procedure::ReceiptContent> : std::type_identity<ReceiptPage> {};
template <> struct PageOf<procedure::MissingMaterialsContent> : std::type_identity<MissingMaterialsPage> {};
template <> struct PageOf<procedure::ReviewReceiptContent> : std::type_identity<ReviewReceiptPage> {};
template <> struct PageOf<procedure::ReviewReplyContent> : std::type_identity<ReviewReplyPage> {};
template <> struct PageOf<procedure::ExtensionNoticeContent> : std::type_identity<ExtensionNoticePage> {};
template <> struct PageOf<procedure::RevocationNoticeContent> : std::type_identity<RevocationNoticePage> {};
template <> struct PageOf<procedure::AppealNoticeContent> : std::type_identity<AppealNoticePage> {};

template <typename Content>
bool is_specimen(const Content& content) {
  if constexpr (requires { content.head; }) return content.head.specimen;
  else return content.specimen;
}

// What the QR of a document holds that is no credential.
template <typename Content>
std::optional<std::string> own_qr(const Content& content) {
  if constexpr (requires { PageOf<Content>::type::address(content); }) return PageOf<Content>::type::address(content);
  return std::nullopt;
}

}  // namespace

struct Press::State {
  const text::Catalogue& words;
  Part part;
  bool second_signature;
  CaseOfType faces;
  StandingType standing = {};
  std::tuple<Blanks<CertificatePage>, Blanks<ReceiptPage>, Blanks<RefusalPage>, Blanks<MissingMaterialsPage>, Blanks<ReviewReceiptPage>,
             Blanks<ReviewReplyPage>, Blanks<ExtensionNoticePage>, Blanks<RevocationNoticePage>, Blanks<AppealNoticePage>>
      blanks = {};

  template <typename Page>
  const Blank& blank(bool specimen) {
    return std::get<Blanks<Page>>(blanks).of(faces, words, part, specimen, second_signature);
  }

  template <typename Content>
  std::expected<base::Bytes, MissingGlyph> filled(const Content& content, const Carried& carried, const seal::Seal& seal) {
    using Page = typename PageOf<Content>::type;
    const Blank& form = blank<Page>(is_specimen(content) || seal.specimen());
    Font own;
    Canvas canvas(faces, own, &form.font(), &standing);
    Page::fill(canvas, words, content);
    if (canvas.missing()) return std::unexpected(*canvas.missing());
    const std::array<std::string_view, 3> attached{carried.log_proof, carried.credential, carried.second};  // in the order of CertificatePage::attachments
    return form.filled(canvas.operators(), own, Page::has_qr ? qr_picture(carried.qr) : Picture{}, attached, seal);
  }
};

Press::Press(const text::Catalogue& words, Part part, const std::string& fonts, bool second_signature)
    : state_(new State{words, part, second_signature, CaseOfType(fonts)}) {
  for (const bool specimen : {false, true}) state_->blank<CertificatePage>(specimen), state_->blank<ReceiptPage>(specimen);
}

Press::~Press() = default;

std::vector<base::Bytes> Press::beginnings() const {
  std::vector<base::Bytes> all;
  for (const bool specimen : {false, true})
    for (const Blank* blank : {&state_->blank<CertificatePage>(specimen), &state_->blank<ReceiptPage>(specimen)}) all.push_back(blank->bytes());
  return all;
}

std::expected<base::Bytes, MissingGlyph> Press::certificate(const procedure::CertificateContent& content, const Carried& carried,
                                                            const seal::Seal& seal) const {
  return state_->filled(content, carried, seal);
}

std::expected<base::Bytes, MissingGlyph> Press::receipt(const procedure::ReceiptContent& content, const seal::Seal& seal) const {
  return state_->filled(content, {}, seal);
}

std::expected<base::Bytes, MissingGlyph> Press::document(const procedure::Content& content, const Carried& carried, const seal::Seal& seal) const {
  return std::visit(
      [&]<typename Each>(const Each& each) {
        if (auto qr = own_qr(each)) return state_->filled(each, {*std::move(qr), {}, {}}, seal);
        return state_->filled(each, carried, seal);
      },
      content);
}

std::expected<base::Bytes, MissingGlyph> Press::form(FormKind kind, const FormContent& content) const {
  return sheet_pdf(form_sheet(kind, state_->words, content), state_->faces);
}

Proof Press::proof(const procedure::Content& content, std::string_view qr) const {
  return std::visit(
      [&]<typename Each>(const Each& each) {
        using Page = typename PageOf<Each>::type;
        Font own;
        Canvas canvas(state_->faces, own, &state_->blank<Page>(is_specimen(each)).font(), &state_->standing);
        Page::fill(canvas, state_->words, each);
        Proof proof{canvas.missing(), canvas.cramped(), canvas.said()};
        if (Page::has_qr) proof.qr_meant = own_qr(each).value_or(std::string(qr)), proof.qr = qr_picture(proof.qr_meant);
        return proof;
      },
      content);
}

}  // namespace paper
