#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "check/documents.h"
#include "check/signed_file.h"

namespace {

using namespace check_test;
using check::Altered;
using check::Answer;
using check::NotOurs;
using check::Unknown;

Answer checked(base::ByteView file) { return check::check_pdf(file, trust(), all_issued()); }
Answer altered(Altered::Where where) { return Altered{where}; }
Answer not_ours(NotOurs::Why why) { return NotOurs{why}; }

check::SignatureInFile signature() { return check::signatures_in(certificate()).front(); }

base::Bytes with(base::Bytes file, std::string_view more) {
  base::append(file, base::as_bytes(more));
  return file;
}

base::Bytes replaced(const base::Bytes& file, std::size_t from, std::size_t size, std::string_view by) {
  base::Bytes out(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(from));
  base::append(out, base::as_bytes(by));
  base::append(out, base::ByteView(file).subspan(from + size));
  return out;
}

std::size_t find(const base::Bytes& file, std::string_view what) { return base::as_text(file).find(what); }

}  // namespace

TEST_CASE("check: a certificate that stands is valid as of the register's moment", "[check][reminder_1]") {
  CHECK(checked(certificate()) == Answer{check::Valid{"Ceremony Bureau", content().number, as_of}});
}

TEST_CASE("check: the register is asked by the whole file's digest", "[check]") {
  base::Digest asked{};
  auto asking = all_issued();
  asking.of_file = [&asked, inner = asking.of_file](const base::Digest& file) { return asked = file, inner(file); };
  check::check_pdf(certificate(), trust(), asking);
  CHECK(asked == base::sha256(certificate()));
}

TEST_CASE("review_4: what was taken back verifies as taken back, what replaced it is named", "[check]") {
  const auto at = issued_at + std::chrono::hours(40);
  CHECK(check::check_pdf(certificate(), trust(), says(check::standing::Revoked{"1", at})) == Answer{check::Revoked{"1", at, false}});
  CHECK(check::check_pdf(certificate(), trust(), says(check::standing::Replaced{"1", at})) == Answer{check::Replaced{"1", at, false}});
  CHECK(check::check_pdf(specimen(), specimen_trust(), says(check::standing::Revoked{"1", at})) == Answer{check::Revoked{"1", at, true}});
}

TEST_CASE("check: a signature that holds is not an answer about standing", "[check]") {
  const auto unknown = [](Unknown::Why why) { return Answer{Unknown{why, "Ceremony Bureau"}}; };
  CHECK(check::check_pdf(certificate(), trust(), {}) == unknown(Unknown::Why::offline));
  CHECK(check::check_pdf(certificate(), trust(), says(check::standing::Stale{})) == unknown(Unknown::Why::list_too_old));
  CHECK(check::check_pdf(certificate(), trust(), says(check::standing::Absent{})) == unknown(Unknown::Why::not_on_record));
}

TEST_CASE("check: nothing counts that is said to have been issued when the key was not valid", "[check]") {
  for (const auto days : {-365 * 30, 365 * 30}) {
    const auto when = issued_at + std::chrono::days(days);
    CHECK(check::check_pdf(certificate(), trust(), says(check::standing::Issued{"1", when, false})) == not_ours(NotOurs::Why::another_purpose));
  }
}

TEST_CASE("specimen: a specimen is answered as one, with and without a register", "[check][specimen]") {
  CHECK(check::check_pdf(specimen(), specimen_trust(), {}) == Answer{check::Specimen{"Chaoyang Sub-Bureau", "", std::nullopt}});
  CHECK(check::check_pdf(specimen(), specimen_trust(), all_issued()) == Answer{check::Specimen{"Chaoyang Sub-Bureau", content().number, as_of}});
  CHECK(check::check_pdf(specimen(), specimen_trust(), says(check::standing::Stale{})) == Answer{check::Specimen{"Chaoyang Sub-Bureau", "", std::nullopt}});
  const auto said_so = says(check::standing::Issued{"1", issued_at, true});
  CHECK(check::check_pdf(certificate(), trust(), said_so) == Answer{check::Specimen{"Ceremony Bureau", "1", as_of}});
}

TEST_CASE("check: another organization's documents are not ours", "[check]") {
  CHECK(checked(specimen()) == not_ours(NotOurs::Why::another_signer));
  CHECK(check::check_pdf(certificate(), specimen_trust(), all_issued()) == not_ours(NotOurs::Why::another_signer));
  CHECK(check::check_pdf(certificate(), {}, all_issued()) == not_ours(NotOurs::Why::another_signer));
}

TEST_CASE("check: what is no signed PDF is not ours", "[check]") {
  CHECK(checked({}) == not_ours(NotOurs::Why::not_a_document));
  CHECK(checked(base::as_bytes("GIF89a")) == not_ours(NotOurs::Why::not_a_document));
  CHECK(checked(base::as_bytes("%PDF-1.4\n%%EOF\n")) == not_ours(NotOurs::Why::unsigned_));
  CHECK(checked(base::Bytes(check::largest_file + 1, ' ')) == not_ours(NotOurs::Why::too_large));
  CHECK(checked(replaced(certificate(), 0, 0, "\n")) == not_ours(NotOurs::Why::not_a_document));
}

TEST_CASE("reminder_1: whatever is appended is seen, a second signature too", "[check][reminder_1]") {
  const auto& file = certificate();
  for (const auto* more : {"\n", " ", "\0", "%%EOF\n", "\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R/Prev 9>>\nstartxref\n1\n%%EOF\n"})
    CHECK(checked(with(file, std::string_view(more, std::max<std::size_t>(1, std::strlen(more))))) == altered(Altered::Where::appended));
  // Another one that covers everything, by whomever: ours is then no longer the signature of the whole file.
  const auto wrapped = with(file, "\n<</ByteRange[0 10 20 " + std::to_string(file.size()) + "]/Contents<00>>>");
  CHECK(checked(wrapped) == altered(Altered::Where::appended));
  CHECK(checked(with(file, "/ByteRange[0 1 2 3]")) == altered(Altered::Where::appended));
}

TEST_CASE("reminder_1: the gap holds the signature in one spelling, and zeros", "[check][reminder_1]") {
  const auto& file = certificate();
  const auto gap = signature();
  const auto digits = base::as_text(file).substr(gap.before + 1, gap.after - gap.before - 2);
  std::string upper(digits);
  std::ranges::transform(upper, upper.begin(), [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; });
  const auto first_letter = digits.find_first_of("abcdef");
  REQUIRE(checked(replaced(file, gap.before + 1, upper.size(), upper)) != altered(Altered::Where::content));
  CHECK(is_refused(checked(replaced(file, gap.before + 1 + first_letter, 1, upper.substr(first_letter, 1)))));
  // A zero or, where the signature is as long as it can be, its own last digit.
  CHECK(is_refused(checked(replaced(file, gap.after - 2, 1, digits.back() == '1' ? "2" : "1"))));
  CHECK(is_refused(checked(replaced(file, gap.after - 3, 2, "  "))));
  CHECK(is_refused(checked(replaced(file, gap.after - 3, 2, "><"))));
  CHECK(is_refused(checked(replaced(file, gap.before + 1, 8, "/Foo 1  "))));
  CHECK(is_refused(checked(replaced(file, gap.after - 3, 2, ""))));
}

TEST_CASE("reminder_1: a moved, narrowed or doubled range covers no other content than ours", "[check][reminder_1]") {
  const auto& file = certificate();
  const auto gap = signature();
  const auto at = find(file, "/ByteRange");
  const auto size = base::as_text(file).find(']', at) - at + 1;
  const auto range = [&](std::size_t first, std::size_t before, std::size_t after, std::size_t rest) {
    auto text = "/ByteRange[" + std::to_string(first) + " " + std::to_string(before) + " " + std::to_string(after) + " " + std::to_string(rest);
    text.resize(size - 1, ' ');
    return replaced(file, at, size, text + "]");
  };
  const auto rest = gap.end - gap.after;
  REQUIRE(std::holds_alternative<check::Valid>(checked(range(0, gap.before, gap.after, rest))));
  const base::Bytes rows[] = {
      range(1, gap.before, gap.after, rest),         range(0, gap.before - 1, gap.after, rest),     range(0, gap.before, gap.after + 1, rest - 1),
      range(0, gap.before, gap.after, rest - 1),     range(0, gap.before, gap.after, rest + 1),     range(0, 0, 0, file.size()),
      range(0, gap.after, gap.before, rest),         range(0, gap.before, gap.after, 0),            range(0, gap.before, 99999999, 1),
      replaced(file, at, size, "/ByteRange [0 1 2]"), replaced(file, at, 10, "/BiteRange"),          replaced(file, at, 0, "/ByteRange[0 1 2 3]"),
  };
  for (const auto& row : rows) CHECK(is_refused(checked(row)));
}

TEST_CASE("reminder_1: the signed bytes inside another file are still not that file", "[check][reminder_1]") {
  const auto& file = certificate();
  const auto gap = signature();
  // Signature wrapping: the whole original in a stream of a new file whose own range points at nothing signed.
  auto shell = with(base::to_bytes("%PDF-1.4\n1 0 obj\n<</Length 99>>stream\n"), base::as_text(file));
  shell = with(shell, "\nendstream\nendobj\n%%EOF\n");
  CHECK(is_refused(checked(shell)));
  // The same CMS, copied into a file of other content with a range of its own.
  const auto cms = std::string(base::as_text(file).substr(gap.before, gap.after - gap.before));
  const std::string head = "%PDF-1.4\n1 0 obj\n<</Contents";
  const auto tail = [&](const std::string& rest) {
    return "/ByteRange[0 " + std::to_string(head.size()) + " " + std::to_string(head.size() + cms.size()) + " " + rest + "]>>\n%%EOF\n";
  };
  const auto forged = with(base::to_bytes(head + cms), tail(std::to_string(tail("00").size())));
  REQUIRE(check::signatures_in(forged).front().end == forged.size());
  CHECK(checked(forged) == altered(Altered::Where::content));
}

TEST_CASE("reminder_1: a changed byte is seen wherever it stands", "[check][reminder_1]") {
  const auto& file = certificate();
  const auto gap = signature();
  const auto try_at = [&](std::size_t at) {
    auto changed = file;
    changed[at] = static_cast<std::uint8_t>(changed[at] ^ (1u << (at * 7 % 8)));
    INFO("byte " << at << " of " << file.size());
    REQUIRE(is_refused(checked(changed)));
  };
  for (std::size_t at = 0; at < file.size(); at += file.size() / 1500 + 1) try_at(at);
  for (std::size_t at = gap.before - 40; at < gap.before + 1500; ++at) try_at(at);
  for (std::size_t at = gap.after - 30; at < gap.after + 60; ++at) try_at(at);
  for (std::size_t at = file.size() - 200; at < file.size(); ++at) try_at(at);
}

TEST_CASE("reminder_1: a file cut short is seen wherever it ends", "[check][reminder_1]") {
  const auto& file = certificate();
  for (std::size_t size = 0; size < file.size(); size += file.size() / 700 + 1) REQUIRE(is_refused(checked(base::ByteView(file).first(size))));
  for (std::size_t size = file.size() - 100; size < file.size(); ++size) REQUIRE(is_refused(checked(base::ByteView(file).first(size))));
}

TEST_CASE("check: hostile files are read without harm", "[check]") {
  const auto& file = certificate();
  CHECK(rc::check("noise after a PDF's head", [](const std::string& noise) {
    RC_ASSERT(is_refused(checked(base::as_bytes("%PDF-1.4\n/ByteRange" + noise))));
  }));
  CHECK(rc::check("ranges of any numbers", [](std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d) {
    const auto text = "%PDF-1.4\n/ByteRange[" + std::to_string(a) + " " + std::to_string(b) + " " + std::to_string(c) + " " + std::to_string(d) + "]";
    RC_ASSERT(is_refused(checked(base::as_bytes(text))));
  }));
  CHECK(rc::check("pieces put elsewhere", [&] {
    const auto from = *rc::gen::inRange<std::size_t>(0, file.size());
    const auto to = *rc::gen::inRange<std::size_t>(0, file.size());
    const auto size = *rc::gen::inRange<std::size_t>(1, 4000);
    const auto piece = base::as_text(file).substr(from, size);
    const auto moved = replaced(file, to, *rc::gen::element<std::size_t>(0, piece.size()) % (file.size() - to), piece);
    RC_PRE(moved != file);
    RC_ASSERT(is_refused(checked(moved)));
  }));
}
