#pragma once
#include <rapidcheck.h>

#include "check/documents.h"

namespace check_test {

/// What a certificate may say, at random.
inline procedure::CertificateContent any_content() {
  auto what = content();
  const auto letters = [] { return rc::gen::container<std::string>(rc::gen::inRange('A', static_cast<char>('Z' + 1))); };
  what.person.surname = *rc::gen::resize(30, letters());
  what.person.given_names = *rc::gen::resize(30, letters());
  what.person.native_name = *rc::gen::element<std::string>("", "Юлия Соколова", "محمد بن عبد الله", "क्षितिज श्रीवास्तव", "สมชาย ใจดี", "김민수", "Đặng Thị Ánh");
  what.person.chinese_name = *rc::gen::element<std::string>("", "王小明", "索菲亚·米勒");
  what.person.sex = *rc::gen::element('M', 'F', 'X');
  what.document.number = *rc::gen::resize(12, letters());
  what.document.kind = *rc::gen::element(procedure::PaperKind::passport, procedure::PaperKind::permanent_residence_permit);
  what.person.nationality = what.document.issuer = *rc::gen::element<std::string>("DEU", "RUS", "EGY", "IND", "THA", "KOR", "VNM");
  if (*rc::gen::arbitrary<bool>()) what.person.born_on = law::Day{std::chrono::days{*rc::gen::inRange(-30000, 30000)}};
  else what.person.born_on.reset();
  what.issued_on = law::Day{std::chrono::days{*rc::gen::inRange(20000, 40000)}};
  what.inquired_at = base::Instant{std::chrono::milliseconds{*rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000)}};
  for (auto& byte : what.code) byte = *rc::gen::arbitrary<std::uint8_t>();
  what.specimen = *rc::gen::arbitrary<bool>();
  if (*rc::gen::arbitrary<bool>()) what.status = procedure::StatusEntry{*rc::gen::inRange(416u, 4000u), *rc::gen::inRange(0u, 1u << 20)};
  return what;
}

}  // namespace check_test
