#pragma once
#include "procedure/document.h"

// What the benches draw and sign.
namespace bench {

/// A name of its own for each, in several scripts, so that nothing but the printed form is the same twice.
inline procedure::CertificateContent content(int number) {
  static constexpr const char* natives[] = {"Иванова Мария", "محمد بن عبد الله", "अनिता शर्मा", "김민수", "", "สมชาย ใจดี", "山田太郎", "Müller"};
  procedure::CertificateContent made;
  made.number = "京公朝犯查证字〔2026〕" + std::to_string(number) + "号";
  made.issuer = {"北京市公安局朝阳分局", "Chaoyang Sub-Bureau of Beijing Public Security Bureau", "", "", "", "", "12367"};
  made.person = {"Surname" + std::to_string(number), "Given Name", natives[number % 8], number % 2 == 0 ? "穆安娜" : "", 'F', "FRA",
                 law::Day{std::chrono::days{7000 + number % 9000}}};
  made.document = {procedure::PaperKind::passport, "12AB" + std::to_string(10000 + number), "FRA", {}};
  made.inquired_at = base::Instant{std::chrono::milliseconds{1795400000000LL + number * 61000LL}};
  made.issued_on = std::chrono::floor<std::chrono::days>(made.inquired_at + std::chrono::hours{8});
  made.verification_url = "https://qingbai.example";
  made.code[0] = static_cast<std::uint8_t>(number);
  made.status = procedure::StatusEntry{416, static_cast<std::uint32_t>(number)};
  return made;
}

}  // namespace bench
