#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/id.h"
#include "base/instant.h"
#include "law/day.h"

namespace procedure {

/// What a person is called and by which papers known, as the certificate and the receipt print it.
struct Person {
  std::string surname;      // Latin letters, as printed in the passport (any diacritics)
  std::string given_names;
  std::string native_name;  // in the script of the passport, empty where it has none
  std::string chinese_name; // empty where none
  char sex = 'X';           // M, F or X
  std::string nationality;  // ISO 3166-1 alpha-3
  std::optional<law::Day> born_on;
  bool operator==(const Person&) const = default;
};

enum class PaperKind { passport, permanent_residence_permit };

struct IdentityDocument {
  PaperKind kind = PaperKind::passport;
  std::string number;
  std::string issuer;  // ISO 3166-1 alpha-3
  std::optional<law::Day> expires_on;
  bool operator==(const IdentityDocument&) const = default;
};

/// Who issues: the sub-bureau in both languages, and where.
struct Issuer {
  std::string sub_bureau_zh, sub_bureau_en;  // in whose name
  std::string place_zh, place_en;            // name of the processing place
  std::string address_zh, address_en;
  std::string telephone;  // the hotline
  bool operator==(const Issuer&) const = default;
};

/// Everything the Certificate of No Criminal Conviction shows, and nothing else: [document_4] [caution_5]
struct CertificateContent {
  std::string number;  // 京公朝犯查证字〔2026〕1号
  Issuer issuer;
  Person person;
  IdentityDocument document;
  base::Instant inquired_at;  // the moment whose state of the platform the result reflects
  law::Day issued_on;
  std::string verification_url;           // what the QR holds is computed from the rest; this is its host: "https://host"
  std::array<std::uint8_t, 16> code{};    // 128 random bits, needed together with the number to check it
  bool specimen = true;                   // [specimen]
  bool operator==(const CertificateContent&) const = default;
};

/// Everything the Acceptance Receipt shows: [document_2] [time_1]
struct ReceiptContent {
  std::string number;
  Issuer issuer;
  Person person;
  IdentityDocument document;
  std::optional<std::string> trustee;  // the trustee's name
  std::vector<std::string> materials;  // keys of words/ ("material.passport"): what was handed in
  base::Instant accepted_at;
  law::Day due_on;
  bool due_provisional = false;        // [provisional]
  std::string officer;                 // the accepting officer's name or number
  bool specimen = true;
  bool operator==(const ReceiptContent&) const = default;
};

}  // namespace procedure
