#include <catch2/catch.hpp>

#include "base/json_writer.h"
#include "check/any_content.h"
#include "check/wallet.h"
#include "check/words.h"
#include "credential/status_list.h"
#include "law/period.h"

namespace {

using namespace check_test;
using check::Answer;

const base::Random& random_bits() {
  static const auto one = base::system_random();
  return one;
}

procedure::CertificateContent with_status() {
  auto what = content();
  what.status = procedure::StatusEntry{416, 777'215};
  return what;
}

std::string wallet(const procedure::CertificateContent& what, const seal::Seal& seal = *real_bureau().seal) {
  return credential::sign_wallet(credential::wallet_credential(what), seal, random_bits());
}

check::WalletAnswer checked(std::string_view text, const check::Register& asked = {}) { return check::check_wallet(text, trust(), asked); }

const base::Instant published = std::chrono::floor<std::chrono::seconds>(issued_at);

credential::StatusList list(std::vector<std::uint32_t> revoked = {}) {
  credential::StatusList made{"https://check.qingbai.example/status/416", published, published + credential::status_list_life, {}};
  for (const auto entry : revoked) made.bits.set(entry);
  return made;
}

check::Register by_list(const credential::StatusList& list, base::Instant now) {
  return check::register_of_list(credential::status_jwt(list, *real_bureau().seal), trust(), now).value();
}

// The parts between the tildes.
std::vector<std::string> parts_of(const std::string& text) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find('~', at);
    parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const auto& part : parts) text += part + "~";
  return text;
}

std::string payload_of(const std::string& text) {
  const auto jws = parts_of(text).front();
  const auto first = jws.find('.');
  return std::string(base::as_text(base::from_base64url(jws.substr(first + 1, jws.rfind('.') - first - 1)).value()));
}

// Signed by us, whatever it says.
std::string resigned(const std::string& payload, const std::string& original, std::string_view type = "dc+sd-jwt") {
  auto parts = parts_of(original);
  parts.front() = credential::sign_jws(payload, type, *real_bureau().seal);
  return joined(parts);
}

}  // namespace

TEST_CASE("check: any certificate reads back from the wallet as it was written, field by field with the paper's code", "[check]") {
  CHECK(rc::check("round trip", [] {
    const auto what = any_content();
    const auto read = credential::read_wallet(wallet(what));
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->credential == credential::wallet_credential(what));
    const auto paper = credential::paper_credential(what);
    const auto& one = read->credential;
    RC_ASSERT(one.number == paper.number && one.surname == paper.surname && one.given_names == paper.given_names && one.born_on == paper.born_on);
    RC_ASSERT(one.authority_zh == paper.issuer && one.inquired_at == paper.inquired_at && one.issued_on == paper.issued_on);
    RC_ASSERT(one.nationality == paper.nationality && one.document_number == paper.document_number && one.specimen == paper.specimen);
    RC_ASSERT(one.status.has_value() == paper.status.has_value());
    if (one.status) RC_ASSERT(*one.status == credential::status_reference(what.verification_url, *paper.status));
  }));
}

TEST_CASE("check: with every disclosure withheld a credential still verifies, and names its person", "[check][reminder_1]") {
  const auto bare = parts_of(wallet(with_status())).front() + "~";
  const auto answer = checked(bare, by_list(list(), published));
  CHECK(answer.answer == Answer{check::Valid{"Ceremony Bureau", content().number, published}});
  REQUIRE(answer.shown);
  CHECK(answer.shown->surname == content().person.surname);
  CHECK(answer.shown->born_on == content().person.born_on);
  CHECK(answer.shown->document_number.empty());
  CHECK(answer.shown->nationality.empty());
}

TEST_CASE("check: the shape of a credential is the same whatever can be withheld of a person", "[check]") {
  auto full = with_status();
  full.person.native_name = "Мюллер";
  full.person.chinese_name = "安娜";
  const auto quotes = [](const std::string& text) { return std::ranges::count(payload_of(text), '"'); };
  CHECK(payload_of(wallet(full)).size() == payload_of(wallet(with_status())).size());
  CHECK(quotes(wallet(full)) == quotes(wallet(with_status())));
  CHECK(wallet(full) != wallet(full));  // two of them share no digest
}

TEST_CASE("check: what the public list says of a credential is the answer", "[check][review_4]") {
  const auto text = wallet(with_status());
  const auto answer = [&](const credential::StatusList& one, base::Instant now) { return checked(text, by_list(one, now)).answer; };
  CHECK(answer(list({777'214, 777'216}), published) == Answer{check::Valid{"Ceremony Bureau", content().number, published}});
  CHECK(answer(list({777'215}), published) == Answer{check::TakenBack{content().number, published, false}});
  // Too old, of another list, from the time to come: never silently valid.
  CHECK(answer(list(), published + credential::status_list_life) == Answer{check::Unknown{check::Unknown::Why::list_too_old, "Ceremony Bureau"}});
  auto other = list();
  other.uri = "https://check.qingbai.example/status/417";
  CHECK(answer(other, published) == Answer{check::Unknown{check::Unknown::Why::not_on_record, "Ceremony Bureau"}});
  CHECK(answer(list(), published - std::chrono::hours{1}) == Answer{check::Unknown{check::Unknown::Why::not_on_record, "Ceremony Bureau"}});
  CHECK(checked(text).answer == Answer{check::Unknown{check::Unknown::Why::offline, "Ceremony Bureau"}});
  auto beyond = with_status();
  beyond.status->index = credential::status_list_size;
  CHECK(checked(wallet(beyond), by_list(list(), published)).answer == Answer{check::Unknown{check::Unknown::Why::not_on_record, "Ceremony Bureau"}});
}

TEST_CASE("check: was it valid on a day: by the list as it was when the day ended, long over by now", "[check][review_4]") {
  using namespace std::chrono;
  const auto offset = hours{8};
  const auto answer = [&](const procedure::CertificateContent& what, law::Day day, std::vector<std::uint32_t> revoked = {}) {
    const auto end = law::end_of(day, offset);
    auto past = list(std::move(revoked));
    past.issued_at = floor<seconds>(end), past.expires_at = past.issued_at + credential::status_list_ttl;
    const auto asked = check::register_of_list(credential::status_jwt(past, *real_bureau().seal), trust(), end, day).value();
    const auto by_wallet = checked(wallet(what), asked).answer;
    CHECK(check::check_qr(credential::qr_text(what, *real_bureau().seal), trust(), asked).answer == by_wallet);
    return by_wallet;
  };
  const auto issued = content().issued_on;
  const auto end = [&](law::Day day) { return floor<seconds>(law::end_of(day, offset)); };
  CHECK(answer(with_status(), issued) == Answer{check::Valid{"Ceremony Bureau", content().number, end(issued)}});
  CHECK(answer(with_status(), issued, {777'215}) == Answer{check::TakenBack{content().number, end(issued), false}});
  const Answer before = check::NotYet{content().number, base::Instant{issued}, false, issued};
  CHECK(answer(with_status(), issued - days{1}) == before);
  const auto said = check::said(before, check::Carrier::credential, text::Language::en, offset, issued - days{1});
  CHECK_THAT(words().say(text::Language::en, said.answer, said.arguments), Catch::Contains("only on 23 November 2026,"));
  // Valid until the end of its last day, and not on the next.
  auto limited = with_status();
  limited.valid_before = law::end_of(issued + days{30}, offset);
  CHECK(std::holds_alternative<check::Valid>(answer(limited, issued + days{30})));
  CHECK(std::holds_alternative<check::Expired>(answer(limited, issued + days{31})));
}

TEST_CASE("check: the list of another issuer is no list", "[check]") {
  CHECK_FALSE(check::register_of_list(credential::status_jwt(list(), *bureau().seal), trust(), published));
  auto altered = credential::status_jwt(list(), *real_bureau().seal);
  altered[altered.rfind('.') + 10] ^= 1;
  CHECK_FALSE(check::register_of_list(altered, trust(), published));
}

TEST_CASE("check: a list reads back in both forms as it was written", "[check]") {
  CHECK(rc::check("round trip", [] {
    auto made = list();
    const auto entries = *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::inRange(0u, credential::status_list_size));
    for (const auto entry : entries) made.bits.set(entry);
    RC_ASSERT(credential::read_status_jwt(credential::status_jwt(made, *real_bureau().seal))->list == made);
    RC_ASSERT(credential::read_status_cwt(credential::status_cwt(made, *real_bureau().seal))->list == made);
    for (const auto entry : entries) RC_ASSERT(made.bits.at(entry) == true);
    RC_ASSERT(!made.bits.at(credential::status_list_size).has_value());
  }));
}

TEST_CASE("check: a credential that was changed anywhere is refused", "[check]") {
  const auto text = wallet(with_status());
  const auto asked = by_list(list(), published);
  REQUIRE(std::holds_alternative<check::Valid>(checked(text, asked).answer));
  for (std::size_t at = 0; at < text.size(); ++at) {
    auto altered = text;
    altered[at] = altered[at] == 'A' ? 'B' : 'A';
    INFO(at);
    CHECK(is_refused(checked(altered, asked).answer));
  }
  for (const std::size_t size : {std::size_t{0}, text.size() / 2, text.size() - 1}) CHECK(is_refused(checked(text.substr(0, size), asked).answer));
  CHECK(is_refused(checked(text + "~", asked).answer));
  CHECK(is_refused(checked(wallet(with_status(), *bureau().seal), asked).answer));
}

TEST_CASE("check: a disclosure that was not signed, given twice, of another person, of no claim or cut short is altered, since the rest is ours", "[check]") {
  const auto text = wallet(with_status());
  const auto parts = parts_of(text);
  auto twice = parts;
  twice.push_back(parts.back());
  const auto is_altered = [](const std::string& presented) {
    return checked(presented) == check::WalletAnswer{check::Altered{check::Altered::Where::content}, std::nullopt};
  };
  CHECK(is_altered(joined(twice)));
  auto invented = parts;
  invented.push_back(credential::disclosure({"document_number", "X"}, {}));
  CHECK(is_altered(joined(invented)));
  auto another = with_status();
  another.document.number = "X9";
  auto foreign = parts;
  foreign.back() = parts_of(wallet(another)).back();
  CHECK(is_altered(joined(foreign)));
  CHECK(is_altered(text + "~"));
  CHECK(is_altered(text.substr(0, text.size() - 1)));
  CHECK(is_altered(text + base::to_base64url(base::as_bytes(R"(["0123456789012345678901","nationality"])")) + "~"));
  // Of another signer it is that, whatever is disclosed.
  auto of_another = parts_of(wallet(with_status(), *bureau().seal));
  of_another.push_back(of_another.back());
  CHECK(checked(joined(of_another)).answer == Answer{check::NotOurs{check::NotOurs::Why::another_signer}});
}

TEST_CASE("check: what our own key signed in another shape is no certificate", "[check]") {
  const auto text = wallet(with_status());
  const auto payload = payload_of(text);
  REQUIRE(credential::read_wallet(resigned(payload, text)));
  const auto replaced = [&](const std::string& from, const std::string& to) {
    auto made = payload;
    const auto at = made.find(from);
    REQUIRE(at != std::string::npos);
    return made.replace(at, from.size(), to);
  };
  const std::vector<std::string> others{
      replaced("\"sha-256\"", "\"sha-512\""),
      replaced("no_criminal_conviction_found", "something_else"),
      replaced("{\"iss\"", "{\"alg\":\"none\",\"iss\""),
      replaced("\"specimen\":false", "\"specimen\":0"),
      replaced("\"specimen\":false,", ""),
      replaced("/credentials/no-criminal-conviction", "/credentials/diploma"),
      replaced("\"iss\":", "\"iss\" :"),
      replaced("\"nbf\":", "\"exp\":1,\"nbf\":"),
  };
  for (const auto& one : others) {
    INFO(one);
    CHECK_FALSE(credential::read_wallet(resigned(one, text)));
    CHECK(checked(resigned(one, text)).answer == Answer{check::NotOurs{check::NotOurs::Why::not_a_document}});
  }
  CHECK_FALSE(credential::read_wallet(resigned(payload, text, "JWT")));
}

TEST_CASE("check: a header that names no algorithm, another one or a key of its own is not read", "[check]") {
  const auto text = wallet(with_status());
  const auto jws = parts_of(text).front();
  const auto rest = jws.substr(jws.find('.'));
  for (const std::string header : {R"({"alg":"none"})", R"({"alg":"ES256","typ":"dc+sd-jwt"})", R"({"alg":"HS256","typ":"dc+sd-jwt","x5c":["AA=="]})",
                                   R"({"alg":"ES256","typ":"dc+sd-jwt","jwk":{},"x5c":["AA=="]})", R"({"alg":"ES256","typ":"dc+sd-jwt","x5c":[]})"}) {
    INFO(header);
    CHECK(is_refused(checked(base::to_base64url(base::as_bytes(header)) + rest + "~").answer));
  }
}
