#include <catch2/catch.hpp>

#include <map>

#include "paper/names.h"
#include "paper/reading.h"
#include "paper/samples.h"

using namespace paper_test;

namespace {

// What everybody must be able to read on each, by the kind's name.
const std::map<std::string, std::vector<const char*>>& wanted() {
  static const std::map<std::string, std::vector<const char*>> texts{
      {"refusal",
       {"不予出具无犯罪记录证明通知书", "Notification of Refusal to Issue a Certificate of No Criminal Conviction", "京公朝犯查拒字〔2026〕3号", "1988-05-17",
        "截至北京时间2026年11月23日10:12", "as of 23 November 2026, 10:12 Beijing time", "复查申请表", "Application Form for Review", "https://qingbai.example",
        "BMYF K6U7"}},
      {"missing_materials",
       {"补充材料通知书", "Notice of Missing Materials", "京公朝犯查补字〔2026〕7号", "有效护照", "已过有效期", "Expired", "授权委托书", "Power of attorney",
        "受托人为十六、十七周岁", "full capacity for civil conduct must be shown", "010423"}},
      {"review_receipt",
       {"复查申请受理单", "Receipt of the Application for Review", "京公朝犯查复字〔2026〕7号", "京公朝犯查拒字〔2026〕3号", "2026年11月30日09:30",
        "2026年12月21日（暂定）", "21 December 2026 (provisional)", "010424"}},
      {"review_reply",
       {"复查答复书", "Reply to the Application for Review", "京公朝犯查答字〔2026〕7号", "京公朝犯查拒字〔2026〕3号", "确有错误", "is revoked", "京公朝犯查证字〔2026〕12号",
        "与申请人不是同一人", "is not the applicant"}},
      {"extension_notice",
       {"延长复查期限告知书", "Notice of Extension of the Review", "京公朝犯查延字〔2026〕7号", "2026年12月16日", "21 December 2026", "2027年2月3日（暂定）",
        "尚未收到全部答复", "not all answers have arrived"}},
      {"revocation_notice",
       {"撤销文书通知书", "Notice of Revocation", "京公朝犯查撤字〔2026〕7号", "2026年12月18日14:45", "18 December 2026, 14:45", "Review of an objection",
        "正确的文书另行出具", "with a number of its own"}},
      {"appeal_notice",
       {"申诉告知书", "Notice on Appeal", "京公朝犯查诉字〔2026〕7号", "人民法院或者人民检察院", "People’s Court or People’s Procuratorate", "the document above stands"}},
  };
  return texts;
}

std::string texts_of(const Scratch& scratch, const procedure::Content& content) {
  const std::string file = drawn(scratch / "document.pdf", content);
  return by_mupdf(file);
}

}  // namespace

TEST_CASE("paper: the refusal and each notice say everything that they are given, by poppler and by mupdf", "[document_5][document_6]") {
  const Scratch scratch;
  for (const auto& [name, content] : every_document()) {
    if (!wanted().contains(name)) continue;
    const std::string file = drawn(scratch / (name + ".pdf"), content);
    for (const std::string& text : {by_poppler(file), by_mupdf(file)}) {
      for (const char* each : wanted().at(name)) {
        INFO(name << ": " << each);
        CHECK(says(text, each));
      }
      // caution_2, specimen, and which language counts: on every one.
      for (const char* each : {"MÜLLER-LÜDENSCHEIDT", "穆安娜", "C01X0006H4", "12367", "样本 SPECIMEN", "本文书以中文文本为准，英文文本仅供参考。",
                               "The Chinese text is authoritative.", "北京市公安局朝阳分局", "Chaoyang Sub-Bureau of Beijing Public Security Bureau"}) {
        INFO(name << ": " << each);
        CHECK(says(text, each));
      }
    }
  }
}

TEST_CASE("document_5: the refusal has a place for no detail of a conviction, and says none", "[document_5][result_2][caution_5]") {
  const auto content = refusal();
  // Another member would not compile here: whoever adds one answers for what it shows.
  const auto& [number, issuer, person, document, inquired_at, issued_on, url, code, specimen, replaces] = content;
  CHECK(specimen);
  CHECK(replaces.empty());  // of another document its number alone: [review_4]
  const Scratch scratch;
  const auto text = texts_of(scratch, content);
  for (const char* never : {"判决", "裁定", "徒刑", "罪名", "法院", "判处", "court", "sentence", "imprisonment", "offence", "judgment", "convicted"}) {
    INFO(never);
    CHECK_FALSE(says(text, never));
  }
}

TEST_CASE("review_2: what the reply says follows the result", "[document_6]") {
  const Scratch scratch;
  auto content = review_reply();
  content.reissued.reset();
  for (const auto& [result, zh, en] : {std::tuple{procedure::ReviewResult::upheld, "认定无误，予以维持", "and it stands"},
                                       {procedure::ReviewResult::incorrect, "并将重新出具正确的文书", "the right one will be issued"},
                                       {procedure::ReviewResult::appeal, "公安机关无权变更裁判", "Notice on Appeal"}}) {
    content.result = result;
    const auto text = texts_of(scratch, content);
    CHECK(says(text, zh));
    CHECK(says(text, en));
  }
}

TEST_CASE("review_4: the notice of revocation says who revokes, on what occasion, and whether another takes the document's place", "[document_6]") {
  const Scratch scratch;
  auto content = revocation_notice();
  for (const auto revoker : {procedure::Revoker::issuing_organization, procedure::Revoker::superior})
    for (const bool reissue : {false, true}) {
      content.revoker = revoker, content.reissue = reissue;
      const auto text = texts_of(scratch, content);
      CHECK(says(text, "上级公安机关") == (revoker == procedure::Revoker::superior));
      CHECK(says(text, "As the authority above") == (revoker == procedure::Revoker::superior));
      CHECK(says(text, "正确的文书另行出具") == reissue);
      CHECK(says(text, "is issued in its place, with") == reissue);
    }
  for (const auto& [ground, wanted] : {std::pair{procedure::RevocationGround::review, "Review of an objection"},
                                       {procedure::RevocationGround::examination, "Examination by the authority itself"},
                                       {procedure::RevocationGround::misspelt_name, "A misspelt name or entry"}}) {
    content.ground = ground;
    CHECK(says(texts_of(scratch, content), wanted));
  }
}

TEST_CASE("materials_1: the notice has room for everything that can be missing at once", "[document_6][materials_1]") {
  const Scratch scratch;
  auto content = missing_materials();
  content.missing.clear();
  for (const char* material : {"application_form", "identity_document", "power_of_attorney", "trustee_identity_document", "trustee_capacity", "purpose",
                               "applicant_age", "guardian_identity_document", "proof_of_guardianship", "permanent_residence_permit"})
    content.missing.push_back({std::string("material.") + material, "lack.not_shown"});
  const std::string file = drawn(scratch / "missing.pdf", content);
  CHECK(within_frame(file));
  const auto text = by_mupdf(file);
  for (const auto& [material, lack] : content.missing)
    for (const auto language : text::languages()) CHECK(says(text, workshop().words.say(language, material)));
  // Every lack that the law knows has its sentence.
  for (const char* lack : {"not_shown", "expired", "expiry_unknown", "too_young", "reason_needed", "age_unknown", "not_judged", "not_reasonable"})
    CHECK(workshop().words.has(std::string("missing.") + lack));
}

TEST_CASE("paper: a name in any script is read back from a notice too", "[document_6]") {
  const Scratch scratch;
  auto content = review_receipt();
  for (std::size_t i = 0; i < names().size(); i += 5) {
    const auto& name = names()[i];
    content.head.person.native_name = name.text;
    content.head.person.nationality = name.nationality;
    content.head.trustee = std::string(name.text);
    INFO(name.script << ": " << name.text);
    CHECK(says(texts_of(scratch, content), name.text));
  }
}

TEST_CASE("paper: the longest reason that is taken stays whole, on the page, and large enough to be read", "[document_6]") {
  const Scratch scratch;
  std::string zh, en;
  for (std::size_t i = 0; i < procedure::reason_limit_zh; ++i) zh += i % 60 == 59 ? "\n" : "核";
  while (en.size() + 6 <= procedure::reason_limit_en) en += "Where ";
  for (auto content : {procedure::Content(extension_notice()), procedure::Content(review_reply()), procedure::Content(revocation_notice())}) {
    std::visit([&](auto& each) { if constexpr (requires { each.reason; }) each.reason = {zh, en}; }, content);
    std::visit([](const auto& each) { if constexpr (requires { each.reason; }) CHECK(procedure::fits(each.reason)); }, content);
    const std::string file = drawn(scratch / "reason.pdf", content);
    CHECK(within_frame(file));
    const auto boxes = words_of(file);
    for (const auto& word : boxes) {
      if (word.text == "Where" || word.text.starts_with("核核核")) {
        CHECK(word.bottom < 634);  // where the issuer's name begins
        CHECK(word.bottom - word.top > 8);
      }
    }
    CHECK(std::ranges::count(boxes, std::string("Where"), &Word::text) == static_cast<std::ptrdiff_t>(en.size() / 6));
  }
}

TEST_CASE("paper: a character without a glyph is named in every kind of document, and nothing is signed", "[document_5][document_6]") {
  for (auto [name, content] : every_document()) {
    INFO(name);
    const auto sound = workshop().press.proof(content, carried().qr);
    CHECK_FALSE(sound.missing.has_value());
    CHECK_FALSE(sound.cramped);
    std::visit(
        [](auto& each) {
          if constexpr (requires { each.head; }) each.head.person.given_names = "Ana 😀";
          else each.person.given_names = "Ana 😀";
        },
        content);
    const auto found = workshop().press.proof(content, carried().qr).missing;
    REQUIRE(found.has_value());
    CHECK(found->character == 0x1f600);
    CHECK_FALSE(workshop().press.document(content, carried(), *workshop().seal).has_value());
  }
}

TEST_CASE("paper: the same notice gives the same bytes but for the signature, whose length does not change", "[document_6]") {
  for (const auto& [name, content] : every_document()) {
    INFO(name);
    const auto one = *workshop().press.document(content, carried(), *workshop().seal);
    const auto two = *workshop().press.document(content, carried(), *workshop().seal);
    REQUIRE(one.size() == two.size());
    const auto head = base::as_text(one).rfind("/Contents<");
    CHECK(base::as_text(one).substr(0, head) == base::as_text(two).substr(0, head));
  }
}
