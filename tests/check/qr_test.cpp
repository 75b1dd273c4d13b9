#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <qrencode.h>

#include "base/cbor.h"
#include "check/any_content.h"
#include "check/words.h"

namespace {

using namespace check_test;
using check::Answer;
using check::NotOurs;

check::QrAnswer checked(std::string_view text) { return check::check_qr(text, trust(), all_issued()); }

const std::string& qr() {
  static const auto one = credential::qr_text(content(), *real_bureau().seal);
  return one;
}

std::string origin() { return qr().substr(0, qr().find('#') + 1); }

// What a COSE_Sign1 is made of, so that one part at a time can be another.
struct Pieces {
  base::Bytes header, unprotected{0xa0}, payload;
  base::Bytes prefix{0xd2, 0x84};
  std::string signed_as = "Signature1";
  std::string text(const seal::Seal& seal) const {
    base::CborWriter signed_over;
    signed_over.array(4).text(signed_as).bytes(header).bytes({}).bytes(payload);
    auto out = prefix;
    base::CborWriter item;
    base::append(out, item.bytes(header).take());
    base::append(out, unprotected);
    base::append(out, base::CborWriter().bytes(payload).take());
    base::append(out, base::CborWriter().bytes(seal.es256(signed_over.view())).take());
    return origin() + base::to_base32(out);
  }
};

base::Bytes header(std::int64_t algorithm, const base::Bytes& key, std::string_view type = "application/qingbai+cwt") {
  return base::CborWriter().map(3).uint(1).integer(algorithm).uint(4).bytes(key).uint(16).text(type).take();
}

Pieces right() {
  Pieces pieces;
  pieces.header = header(-7, real_bureau().seal->key_id());
  pieces.payload = credential::encode(credential::paper_credential(content()));
  return pieces;
}

int modules_of(const std::string& text) {
  const auto hash = text.find('#');
  const std::string pieces[] = {text.substr(0, hash), "#", text.substr(hash + 1)};
  const std::unique_ptr<QRinput, decltype([](QRinput* input) { QRinput_free(input); })> input(QRinput_new2(0, QR_ECLEVEL_M));
  for (const auto& piece : pieces)
    QRinput_append(input.get(), piece == "#" ? QR_MODE_8 : QR_MODE_AN, static_cast<int>(piece.size()), reinterpret_cast<const unsigned char*>(piece.data()));
  const std::unique_ptr<QRcode, decltype([](QRcode* code) { QRcode_free(code); })> code(QRcode_encodeInput(input.get()));
  return code ? code->width : 0;
}

}  // namespace

TEST_CASE("check: the paper's code answers as the file does, and shows what to compare", "[check][reminder_1]") {
  const auto answer = checked(qr());
  CHECK(answer.answer == Answer{check::Valid{"Ceremony Bureau", content().number, as_of}});
  REQUIRE(answer.shown.has_value());
  CHECK(*answer.shown == credential::paper_credential(content()));
  CHECK(answer.shown->surname == "Müller-Đặng");
  CHECK(answer.shown->inquired_at == base::parse_rfc3339("2026-11-23T03:04:05Z").value());
}

TEST_CASE("check: any certificate's code reads back as it was written, within 77 modules", "[check]") {
  CHECK(rc::check("round trip", [] {
    const auto what = any_content();
    const auto text = credential::qr_text(what, *real_bureau().seal);
    RC_ASSERT(credential::fits_qr(text));
    const auto read = credential::read_qr(text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->credential == credential::paper_credential(what));
    const auto answer = check::check_qr(text, trust(), says(check::standing::Issued{what.number, issued_at, false})).answer;
    RC_ASSERT(std::holds_alternative<check::Specimen>(answer) == what.specimen);
    RC_ASSERT(std::holds_alternative<check::Valid>(answer) == !what.specimen);
  }));
}

TEST_CASE("check: what fits the symbol is what libqrencode puts into 77 modules", "[check]") {
  CHECK(modules_of(qr()) <= credential::qr_modules);
  for (const std::string origin : {"HTTPS://A.EXAMPLE/C#", "HTTP://127.0.0.1:8080/C#", "HTTPS://CHECK.QINGBAI.EXAMPLE/C#"}) {
    for (std::size_t size = 540; size < 600; ++size) {
      const auto text = origin + std::string(size - origin.size(), 'A');
      INFO(text.size());
      REQUIRE(credential::fits_qr(text) == (modules_of(text) <= credential::qr_modules));
    }
  }
}

TEST_CASE("check: 39 letters of a name fit beside everything else at its longest; what does not fit is said to be cut", "[check]") {
  auto what = content();
  what.number = "京公经开犯查证字〔2026〕99999号";
  what.issuer.sub_bureau_zh = "北京市公安局北京经济技术开发区分局";
  what.document.number = "911398199012310021";
  what.verification_url = "https://check.qingbai.example";
  what.person.surname = std::string(20, 'S');
  what.person.given_names = std::string(19, 'G');
  auto read = credential::read_qr(credential::qr_text(what, *real_bureau().seal))->credential;
  CHECK_FALSE(read.names_cut);
  CHECK(read.surname == what.person.surname);

  what.person.given_names.clear();
  for (int i = 0; i < 60; ++i) what.person.given_names += "ễ";
  const auto text = credential::qr_text(what, *real_bureau().seal);
  CHECK(modules_of(text) == credential::qr_modules);
  read = credential::read_qr(text)->credential;
  CHECK(read.names_cut);
  CHECK(what.person.surname.starts_with(read.surname));
  CHECK(read.surname.size() > 10);
  CHECK(read.given_names.size() % 3 == 0);
  CHECK(what.person.given_names.starts_with(read.given_names));
  CHECK(read.given_names.size() > 3 * 10);

  what.number = std::string(400, 'x');
  CHECK_THROWS(credential::qr_text(what, *real_bureau().seal));
}

TEST_CASE("check: an address that no code can carry is refused before anything is signed", "[check]") {
  for (const auto* url : {"", "ftp://host", "https://", "https://host/", "https://host?x", "https://hóst", "host"}) {
    auto what = content();
    what.verification_url = url;
    CHECK_THROWS(credential::qr_text(what, *real_bureau().seal));
  }
}

TEST_CASE("check: a code says nothing without its seal, and nothing about standing without a register", "[check]") {
  CHECK(check::check_qr(qr(), trust(), {}).answer == Answer{check::Unknown{check::Unknown::Why::offline, "Ceremony Bureau"}});
  CHECK(check::check_qr(qr(), specimen_trust(), all_issued()) == check::QrAnswer{NotOurs{NotOurs::Why::another_signer}, std::nullopt});
  const auto other_number = says(check::standing::Issued{"another", issued_at, false});
  CHECK(std::holds_alternative<check::Altered>(check::check_qr(qr(), trust(), other_number).answer));
}

TEST_CASE("check: a key that is not at hand is not ours only where all of ours are; elsewhere it may be one of a later day", "[check]") {
  auto elsewhere = specimen_trust();
  elsewhere.complete = false;
  const Answer unknown = check::Unknown{check::Unknown::Why::unknown_key, ""};
  CHECK(check::check_qr(qr(), elsewhere, all_issued()) == check::QrAnswer{unknown, std::nullopt});
  CHECK(check::check_qr(qr(), {}, all_issued()) == check::QrAnswer{unknown, std::nullopt});
  CHECK(check::check_qr(qr(), specimen_trust(), all_issued()).answer == Answer{NotOurs{NotOurs::Why::another_signer}});
  const auto said = check::said(unknown, check::Carrier::paper, text::Language::en, std::chrono::hours{8});
  CHECK_THAT(words().say(text::Language::en, said.next), Catch::Contains("keys anew"));
  // What no key of ours could have signed is not ours anywhere.
  CHECK(check::check_qr("HTTPS://CHECK.EXAMPLE/C#AAAA", elsewhere, {}).answer == Answer{NotOurs{NotOurs::Why::not_a_document}});
}

TEST_CASE("check: the register is asked by number and code together", "[check]") {
  std::string number;
  std::array<std::uint8_t, 16> code{};
  check::Register asking;
  asking.of_number = [&](const std::string& n, const auto& c) { return number = n, code = c, check::Standing{check::standing::Absent{}, as_of}; };
  CHECK(check::check_qr(qr(), trust(), asking).answer == Answer{check::Unknown{check::Unknown::Why::not_on_record, "Ceremony Bureau"}});
  CHECK(number == content().number);
  CHECK(code == content().code);
}

TEST_CASE("reminder_1: a forged code is refused though somebody has signed it with our key", "[check][reminder_1]") {
  const auto& seal = *real_bureau().seal;
  REQUIRE(std::holds_alternative<check::Valid>(checked(right().text(seal)).answer));
  std::vector<std::pair<std::string, Pieces>> rows;
  const auto row = [&rows](std::string name, auto&& spoil) {
    auto pieces = right();
    spoil(pieces);
    rows.emplace_back(std::move(name), std::move(pieces));
  };
  const auto key = seal.key_id();
  row("alg none", [&](Pieces& p) { p.header = header(0, key); });
  row("ES384", [&](Pieces& p) { p.header = header(-35, key); });
  row("EdDSA", [&](Pieces& p) { p.header = header(-8, key); });
  row("another type", [&](Pieces& p) { p.header = header(-7, key, "application/statuslist+cwt"); });
  row("no type", [&](Pieces& p) { p.header = base::CborWriter().map(2).uint(1).integer(-7).uint(4).bytes(key).take(); });
  row("another kid", [&](Pieces& p) { p.header = header(-7, base::Bytes(8, 1)); });
  row("a longer kid", [&](Pieces& p) { p.header = header(-7, base::Bytes(9, 1)); });
  const std::string_view type = "application/qingbai+cwt";
  row("header order", [&](Pieces& p) { p.header = base::CborWriter().map(3).uint(4).bytes(key).uint(1).integer(-7).uint(16).text(type).take(); });
  row("crit", [&](Pieces& p) { p.header[0] = 0xa4, base::append(p.header, base::Bytes{0x02, 0x81, 0x01}); });
  row("empty header", [&](Pieces& p) { p.header.clear(); });
  row("unprotected kid", [&](Pieces& p) { p.unprotected = {0xa1, 0x04, 0x41, 0x01}; });
  row("unprotected array", [&](Pieces& p) { p.unprotected = {0x80}; });
  row("unprotected longer empty map", [&](Pieces& p) { p.unprotected = {0xb8, 0x00}; });
  row("unprotected indefinite map", [&](Pieces& p) { p.unprotected = {0xbf, 0xff}; });
  row("no tag", [&](Pieces& p) { p.prefix = {0x84}; });
  row("CWT tag too", [&](Pieces& p) { p.prefix = {0xd8, 0x3d, 0xd2, 0x84}; });
  row("COSE_Mac0 tag", [&](Pieces& p) { p.prefix = {0xd1, 0x84}; });
  row("indefinite array", [&](Pieces& p) { p.prefix = {0xd2, 0x9f}; });
  row("longer array head", [&](Pieces& p) { p.prefix = {0xd2, 0x98, 0x04}; });
  row("another context", [&](Pieces& p) { p.signed_as = "Signature"; });
  row("claims: indefinite map", [&](Pieces& p) { p.payload[0] = 0xbf, p.payload.push_back(0xff); });
  row("claims: one more", [&](Pieces& p) { p.payload[0] = 0xa4, base::append(p.payload, base::Bytes{0x18, 0x63, 0x00}); });
  row("claims: left over", [&](Pieces& p) { p.payload.push_back(0); });
  row("claims: none", [&](Pieces& p) { p.payload = {0xa0}; });
  for (const auto& [name, pieces] : rows) {
    INFO(name);
    const auto answer = checked(pieces.text(seal));
    CHECK(is_refused(answer.answer));
    CHECK_FALSE(answer.shown.has_value());
  }
}

TEST_CASE("reminder_1: no character of a code can be another, be missing or be added", "[check][reminder_1]") {
  const auto& text = qr();
  const auto start = origin().size();
  for (std::size_t at = start; at < text.size(); ++at) {
    auto changed = text;
    changed[at] = changed[at] == 'A' ? '7' : 'A';
    INFO("character " << at);
    REQUIRE(is_refused(checked(changed).answer));
    REQUIRE(is_refused(checked(text.substr(0, at)).answer));
  }
  for (const std::string tail : {"A", "=", " ", "\n"}) CHECK(is_refused(checked(text + tail).answer));
  auto lower = text;
  lower.back() = static_cast<char>(std::tolower(static_cast<unsigned char>(lower.back())));
  if (lower != text) CHECK(is_refused(checked(lower).answer));
  CHECK(is_refused(checked("https://check.qingbai.example/C#" + text.substr(start)).answer));
  CHECK(is_refused(checked(text.substr(start)).answer));
  CHECK(is_refused(checked(std::string(100000, 'A')).answer));
}

TEST_CASE("check: hostile codes are read without harm", "[check]") {
  CHECK(rc::check("noise", [](const base::Bytes& noise) { RC_ASSERT(is_refused(checked(origin() + base::to_base32(noise)).answer)); }));
  CHECK(rc::check("signed claims with a byte changed", [] {
    auto pieces = right();
    const auto at = *rc::gen::inRange<std::size_t>(0, pieces.payload.size());
    pieces.payload[at] = *rc::gen::arbitrary<std::uint8_t>();
    const auto read = credential::decode(pieces.payload);
    if (read) RC_ASSERT(credential::encode(*read) == pieces.payload);
  }));
}
