#include "credential/paper_credential.h"

#include <algorithm>

#include "base/cbor.h"

namespace credential {
namespace {

constexpr std::uint64_t issuer_claim = 1, expires_claim = 4, not_before_claim = 5;  // RFC 8392
constexpr std::int64_t certificate_claim = -65537;               // the first of the private ones
constexpr std::uint64_t no_record = 1;                           // the one conclusion that a certificate can have

enum Field : std::uint64_t {
  number = 1,
  surname,
  given_names,
  names_cut,
  born_on,
  nationality,
  document_kind,
  document_number,
  issued_on,
  conclusion,
  code,
  specimen,
  status,
};
constexpr std::uint64_t index_bits = 20;  // of the status: the list's number stands above them

std::uint64_t to_number(procedure::PaperKind kind) {
  switch (kind) {
    case procedure::PaperKind::passport: return 1;
    case procedure::PaperKind::permanent_residence_permit: return 2;
  }
  return 0;
}

procedure::PaperKind read_kind(base::CborReader& in) {
  const auto kind = in.uint();
  if (kind == 1) return procedure::PaperKind::passport;
  if (kind != 2) in.fail("not a kind of document");
  return procedure::PaperKind::permanent_residence_permit;
}

// Far beyond every calendar in use, and far from where days overflow.
law::Day read_day(base::CborReader& in) {
  const auto days = in.integer();
  if (days < -100000 || days > 100000) return in.fail("not a day of this age"), law::Day{};
  return law::Day{std::chrono::days{days}};
}

base::Instant read_instant(base::CborReader& in) {
  const auto seconds = in.uint();
  if (seconds > 0xffffffffu) return in.fail("not an instant of this age"), base::Instant{};
  return base::Instant{std::chrono::seconds{seconds}};
}

procedure::StatusEntry read_status(base::CborReader& in) {
  const auto entry = in.uint();
  if (entry >> index_bits > 0xffffffffu) return in.fail("not an entry of a list"), procedure::StatusEntry{};
  return {static_cast<std::uint32_t>(entry >> index_bits), static_cast<std::uint32_t>(entry & ((1u << index_bits) - 1))};
}

std::int64_t seconds(base::Instant at) { return std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count(); }

void expect(base::CborReader& in, std::uint64_t key) {
  if (in.uint() != key) in.fail("another claim than the one that belongs here");
}

PaperCredential read_claims(base::CborReader& in) {
  PaperCredential read;
  const auto all = in.map();
  if (all != 3 && all != 4) in.fail("other claims than three or four");
  expect(in, issuer_claim), read.issuer = in.text();
  if (all == 4) expect(in, expires_claim), read.valid_before = read_instant(in);
  expect(in, not_before_claim), read.inquired_at = read_instant(in);
  if (in.integer() != certificate_claim) in.fail("not the claims of a certificate");
  const auto claims = in.map();
  if (claims != Field::specimen && claims != Field::status) in.fail("not the claims of a certificate");
  expect(in, Field::number), read.number = in.text();
  expect(in, Field::surname), read.surname = in.text();
  expect(in, Field::given_names), read.given_names = in.text();
  expect(in, Field::names_cut), read.names_cut = in.boolean();
  expect(in, Field::born_on);
  if (!in.null()) read.born_on = read_day(in);
  expect(in, Field::nationality), read.nationality = in.text();
  expect(in, Field::document_kind), read.document_kind = read_kind(in);
  expect(in, Field::document_number), read.document_number = in.text();
  expect(in, Field::issued_on), read.issued_on = read_day(in);
  expect(in, Field::conclusion), expect(in, no_record);
  expect(in, Field::code);
  const auto code = in.bytes();
  if (code.size() != read.code.size()) return in.fail("not 128 bits of code"), read;
  std::ranges::copy(code, read.code.begin());
  expect(in, Field::specimen), read.specimen = in.boolean();
  if (claims == Field::status) expect(in, Field::status), read.status = read_status(in);
  return read;
}

}  // namespace

PaperCredential paper_credential(const procedure::CertificateContent& content) {
  return {content.issuer.sub_bureau_zh, std::chrono::floor<std::chrono::seconds>(content.inquired_at), content.number, content.person.surname,
          content.person.given_names, false, content.person.born_on, content.person.nationality, content.document.kind, content.document.number,
          content.issued_on, content.code, content.specimen, content.status, content.valid_before};
}

base::Bytes encode(const PaperCredential& credential) {
  base::CborWriter out;
  out.map(credential.valid_before ? 4 : 3);
  out.uint(issuer_claim).text(credential.issuer);
  if (credential.valid_before) out.uint(expires_claim).integer(seconds(*credential.valid_before));
  out.uint(not_before_claim).integer(seconds(credential.inquired_at));
  out.integer(certificate_claim).map(credential.status ? Field::status : Field::specimen);
  out.uint(Field::number).text(credential.number);
  out.uint(Field::surname).text(credential.surname);
  out.uint(Field::given_names).text(credential.given_names);
  out.uint(Field::names_cut).boolean(credential.names_cut);
  out.uint(Field::born_on);
  if (credential.born_on) out.integer(credential.born_on->time_since_epoch().count());
  else out.null();
  out.uint(Field::nationality).text(credential.nationality);
  out.uint(Field::document_kind).uint(to_number(credential.document_kind));
  out.uint(Field::document_number).text(credential.document_number);
  out.uint(Field::issued_on).integer(credential.issued_on.time_since_epoch().count());
  out.uint(Field::conclusion).uint(no_record);
  out.uint(Field::code).bytes(credential.code);
  out.uint(Field::specimen).boolean(credential.specimen);
  if (credential.status) out.uint(Field::status).uint(std::uint64_t{credential.status->list} << index_bits | credential.status->index);
  return out.take();
}

std::expected<PaperCredential, base::Malformed> decode(base::ByteView claims) {
  base::CborReader in(claims);
  auto read = read_claims(in);
  if (const auto finished = in.finish(); !finished) return std::unexpected(finished.error());
  return read;
}

}  // namespace credential
