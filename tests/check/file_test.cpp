#include <catch2/catch.hpp>

#include "check/documents.h"
#include "check/file.h"
#include "check/words.h"
#include "credential/wallet_credential.h"

namespace {

using namespace check_test;

const std::chrono::minutes beijing{8 * 60};

std::string output_of(const std::string& command) {
  const Scratch scratch;
  const int status = std::system(("(" + command + ") > " + (scratch / "out") + " 2>&1").c_str());
  return read_text(scratch / "out") + "\nexit status " + std::to_string(status);
}

check::Printed printed(const base::Bytes& file, const std::string& keys, const check::Register& asked) {
  const Scratch scratch;
  write_text(scratch / "file.pdf", base::as_text(file));
  return check::run_file(scratch / "file.pdf", check::read_trust(keys), asked, words(), beijing);
}

std::vector<check::Answer> every_answer() {
  std::vector<check::Answer> all{check::Valid{"o", "n", as_of}, check::Specimen{"o", "", std::nullopt}, check::Specimen{"o", "n", as_of},
                                 check::Revoked{"n", as_of, false}, check::Revoked{"n", as_of, true}, check::Replaced{"n", as_of, false}};
  using enum check::Altered::Where;
  for (const auto where : {content, appended, signature, structure}) all.push_back(check::Altered{where});
  using Why = check::NotOurs::Why;
  for (const auto why : {Why::not_a_document, Why::too_large, Why::unsigned_, Why::another_signer, Why::another_purpose}) all.push_back(check::NotOurs{why});
  using enum check::Unknown::Why;
  for (const auto why : {offline, list_too_old, not_on_record, unknown_key}) all.push_back(check::Unknown{why, "o"});
  return all;
}

}  // namespace

TEST_CASE("check: every answer has its sentence, its reason and what to do next, in every language", "[check]") {
  for (const auto language : text::languages()) {
    for (const auto& answer : every_answer())
      for (const auto carrier : {check::Carrier::file, check::Carrier::paper, check::Carrier::credential}) {
        const auto what = check::said(answer, carrier, language, beijing);
        INFO(what.answer);
        REQUIRE(words().has(what.answer));
        CHECK_FALSE(words().say(language, what.answer, what.arguments).empty());
        CHECK(what.arguments.size() == words().placeholders(what.answer).size());
        CHECK((!what.reason || words().has(*what.reason)));
        CHECK(words().has(what.next));
      }
  }
}

TEST_CASE("check: whoever holds paper or a wallet is not sent to a file", "[check]") {
  const auto next = [](const check::Answer& answer, check::Carrier carrier) { return check::said(answer, carrier, text::Language::en, beijing).next; };
  for (const check::Answer& refused : {check::Answer{check::NotOurs{}}, check::Answer{check::Altered{}}}) {
    CHECK_THAT(words().say(text::Language::en, next(refused, check::Carrier::file)), Catch::Contains("file"));
    CHECK_THAT(words().say(text::Language::en, next(refused, check::Carrier::paper)), Catch::Contains("number and the code") && !Catch::Contains("file"));
    CHECK_THAT(words().say(text::Language::en, next(refused, check::Carrier::credential)), Catch::Contains("wallet") && !Catch::Contains("file"));
  }
}

TEST_CASE("check: moments are said where the organization is", "[check]") {
  const auto what = check::said(check::Valid{"北京市公安局朝阳分局", "1号", as_of}, check::Carrier::file, text::Language::zh, beijing);
  CHECK_THAT(words().say(text::Language::zh, what.answer, what.arguments), Catch::Contains("17:00"));
}

TEST_CASE("check: the command answers 0 for a valid certificate alone, in Chinese and English", "[check]") {
  const auto valid = printed(certificate(), real_bureau().keys(), all_issued());
  CHECK(valid.exit_code == 0);
  CHECK_THAT(valid.words, Catch::Contains("有效") && Catch::Contains("Valid") && Catch::Contains(content().number));

  CHECK(printed(certificate(), real_bureau().keys(), {}).exit_code == 1);
  const auto tried = printed(specimen(), bureau().keys(), all_issued());
  CHECK(tried.exit_code == 1);
  CHECK_THAT(tried.words, Catch::Contains("样本") && Catch::Contains("Specimen"));
  auto changed = certificate();
  changed[changed.size() / 2] ^= 1;
  const auto altered = printed(changed, real_bureau().keys(), all_issued());
  CHECK(altered.exit_code == 1);
  CHECK_THAT(altered.words, Catch::Contains("改动") && Catch::Contains("Altered"));
}

TEST_CASE("check: of a code and of a credential the command says whose they are, to be compared with the paper and the person, in both languages", "[check]") {
  const auto& seal = *real_bureau().seal;
  const auto wallet = credential::sign_wallet(credential::wallet_credential(content()), seal, base::system_random());
  for (const auto& text : {credential::qr_text(content(), seal), wallet}) {
    const auto said = printed(base::to_bytes(text), real_bureau().keys(), all_issued()).words;
    for (const auto* line : {"Surname: Müller-Đặng", "Given names: Anna María", "Date of birth: 28 February 1990", "Nationality: Germany",
                             "Number of the identity document: C01X00T47", "姓: Müller-Đặng", "出生日期: 1990年2月28日", "Date of issue: 23 November 2026"})
      CHECK_THAT(said, Catch::Contains(line));
    auto changed = text;
    changed[changed.size() / 2] = changed[changed.size() / 2] == 'A' ? 'B' : 'A';
    CHECK(printed(base::to_bytes(changed), real_bureau().keys(), all_issued()).words.find("Müller") == std::string::npos);
  }
}

TEST_CASE("check: of a day that was asked about the command says that it was valid then, and nothing of today", "[check]") {
  const Scratch scratch;
  write_text(scratch / "file.pdf", base::as_text(certificate()));
  const std::chrono::sys_days day = std::chrono::floor<std::chrono::days>(issued_at) + std::chrono::days{1};
  const auto then = check::run_file(scratch / "file.pdf", trust(), all_issued(), words(), beijing, day);
  CHECK(then.exit_code == 0);
  CHECK_THAT(then.words, Catch::Contains("Valid then: ") && Catch::Contains("nothing about today") && Catch::Contains("当日有效"));
}

TEST_CASE("check: a file that is not there ends with 2, keys that are not there with what is wrong", "[check]") {
  const Scratch scratch;
  const auto missing = check::run_file(scratch / "nothing.pdf", check::read_trust(real_bureau().keys()), {}, words(), beijing);
  CHECK(missing.exit_code == 2);
  CHECK_THAT(missing.words, Catch::Contains("nothing.pdf"));
  CHECK(check::run_file(scratch.path.string(), check::read_trust(real_bureau().keys()), {}, words(), beijing).exit_code == 2);
  CHECK_THROWS(check::run_file(scratch / "nothing.pdf", check::read_trust(scratch.path.string()), {}, words(), beijing));
  write_text(scratch / "empty.pdf", "");
  CHECK(check::run_file(scratch / "empty.pdf", check::read_trust(real_bureau().keys()), {}, words(), beijing).exit_code == 1);
  std::ofstream(scratch / "huge.pdf").close();
  std::filesystem::resize_file(scratch / "huge.pdf", 3'000'000'000);
  CHECK_THAT(check::run_file(scratch / "huge.pdf", check::read_trust(real_bureau().keys()), {}, words(), beijing).words, Catch::Contains("larger"));
}

TEST_CASE("check: pdfsig takes the signature, knows the signer, and sees a changed byte", "[check]") {
  const Scratch scratch;
  for (const auto* keys : {&real_bureau().scratch, &bureau().scratch}) {
    const auto& file = keys == &bureau().scratch ? specimen() : certificate();
    const auto root = *keys / (keys == &bureau().scratch ? "keys/root.pem" : "keys/root.crt");
    const auto nss = scratch / (keys == &bureau().scratch ? "specimen" : "real");
    write_text(scratch / "file.pdf", base::as_text(file));
    const auto out = output_of("mkdir -p " + nss + " && certutil -N -d sql:" + nss + " --empty-password && certutil -A -d sql:" + nss +
                               " -n root -t C,C,C -i " + root + " && pdfsig -nssdir sql:" + nss + " " + (scratch / "file.pdf"));
    INFO(out);
    CHECK_THAT(out, Catch::Contains("Signature is Valid.") && Catch::Contains("Certificate is Trusted.") && Catch::Contains("Total document signed") &&
                        Catch::Contains("ETSI.CAdES.detached"));
    auto changed = file;
    changed[changed.size() / 3] ^= 1;
    write_text(scratch / "file.pdf", base::as_text(changed));
    CHECK_THAT(output_of("pdfsig -nocert " + (scratch / "file.pdf")), !Catch::Contains("Signature is Valid."));
  }
}
