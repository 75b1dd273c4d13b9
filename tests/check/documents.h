#pragma once
#include "check/pdf.h"
#include "check/qr.h"
#include "credential/qr.h"
#include "paper/press.h"
#include "seal/ceremony.h"

namespace check_test {

// Now, since the keys of the ceremony are valid from now on.
inline const base::Instant issued_at = base::system_clock()() + std::chrono::hours(1);
inline const base::Instant as_of = base::parse_rfc3339("2026-12-01T09:00:00Z").value();

inline procedure::CertificateContent content() {
  using namespace std::chrono;
  procedure::CertificateContent made;
  made.number = "京公朝犯查证字〔2026〕1号";
  made.issuer = {"北京市公安局朝阳分局", "Chaoyang Sub-Bureau of Beijing Public Security Bureau", "外国人出入境服务大厅", "Entry/Exit Service Center for Foreigners",
                 "朝阳区酒仙桥北路甲10号院304号楼", "Building 304, No. Jia 10 Courtyard, Jiuxianqiao North Road", "12367"};
  made.person = {"Müller-Đặng", "Anna María", "", "", 'F', "DEU", law::Day{1990y / 2 / 28}};
  made.document = {procedure::PaperKind::passport, "C01X00T47", "DEU", law::Day{2030y / 1 / 31}};
  made.inquired_at = base::parse_rfc3339("2026-11-23T03:04:05.678Z").value();
  made.issued_on = law::Day{2026y / 11 / 23};
  made.verification_url = "https://check.qingbai.example";
  for (std::size_t i = 0; i < made.code.size(); ++i) made.code[i] = static_cast<std::uint8_t>(i * 16 + i);
  made.specimen = false;
  return made;
}

inline const text::Catalogue& words() {
  static const text::Catalogue one;
  return one;
}

inline base::Bytes drawn(const procedure::CertificateContent& what, const seal::Seal& seal) {
  static const paper::Press press(words());
  return press.certificate(what, {credential::qr_text(what, seal), "a credential", "a proof"}, seal).value();
}

/// A certificate of the organization with real keys, and one that is a specimen.
inline const base::Bytes& certificate() {
  static const auto one = drawn(content(), *real_bureau().seal);
  return one;
}
inline const base::Bytes& specimen() {
  static const auto one = [] {
    auto what = content();
    what.specimen = true;
    return drawn(what, *bureau().seal);
  }();
  return one;
}

inline const check::Trust& trust() {
  static const auto one = check::read_own_trust(real_bureau().keys());
  return one;
}
inline const check::Trust& specimen_trust() {
  static const auto one = check::read_own_trust(bureau().keys());
  return one;
}

/// A register that says the same of every document.
inline check::Register says(const decltype(check::Standing::state)& state) {
  return {[state](const base::Digest&) { return check::Standing{state, as_of}; },
          [state](const std::string&, const std::array<std::uint8_t, 16>&) { return check::Standing{state, as_of}; }};
}
inline check::Register all_issued() { return says(check::standing::Issued{content().number, issued_at, false}); }

/// Nothing of ours: neither valid nor anything that says that the document itself is in order.
inline bool is_refused(const check::Answer& answer) {
  return std::holds_alternative<check::Altered>(answer) || std::holds_alternative<check::NotOurs>(answer);
}

}  // namespace check_test
