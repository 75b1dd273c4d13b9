#pragma once
#include <array>
#include <optional>
#include <string>
#include <variant>
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

/// Which entry of which public list of statuses a certificate has: 2^20 entries a list, taken at random and never twice.
struct StatusEntry {
  std::uint32_t list = 0;
  std::uint32_t index = 0;
  bool operator==(const StatusEntry&) const = default;
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
  std::string replaces = {};              // the number of the document in whose place it stands, where that may be told: [review_4]
  std::optional<StatusEntry> status = {}; // none where it was issued before there were lists
  std::optional<base::Instant> valid_before = {};  // the end of its last day where the organization is; none: without end. [no_expiry]
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

/// Everything the Notification of Refusal to Issue a Certificate of No Criminal Conviction shows, and nothing else: like the certificate it shows
/// the outcome alone, with no detail of any conviction. [document_5] [result_2] [caution_5]
struct RefusalContent {
  std::string number;  // 京公朝犯查拒字〔2026〕1号
  Issuer issuer;
  Person person;
  IdentityDocument document;
  base::Instant inquired_at;  // the moment whose state of the platforms the result reflects
  law::Day issued_on;
  std::string verification_url;         // "https://host"
  std::array<std::uint8_t, 16> code{};  // 128 random bits, needed together with the number to check it
  bool specimen = true;                 // [specimen]
  std::string replaces = {};            // as above
  bool operator==(const RefusalContent&) const = default;
};

/// What an inquiry ended in: what is objected to, revoked, and replaced. [review_1] [review_4]
enum class OutcomeKind { certificate, refusal };
struct Outcome {
  OutcomeKind kind = OutcomeKind::certificate;
  std::string number;
  law::Day issued_on;
  bool operator==(const Outcome&) const = default;
};

/// The reason of a decision in the words of who made it. The Chinese counts; the English may be empty. Lines end in '\n'. It is printed: no detail
/// of any record belongs in it.
struct Reason {
  std::string zh, en;
  bool operator==(const Reason&) const = default;
};
inline constexpr std::size_t reason_limit_zh = 200, reason_limit_en = 600;  // characters
inline constexpr std::size_t reason_lines = 4;                              // of each language, as they were typed
/// Whether there is room on the page for the reason.
bool fits(const Reason& reason);

/// What every notice has: in whose name, to whom, on which day. [document_6]
struct NoticeHead {
  std::string number;  // of a series of its own for each kind of notice: [numbering]
  Issuer issuer;
  Person person;       // whose inquiry it is
  IdentityDocument document;
  std::optional<std::string> trustee;  // the name of who acts for them
  law::Day issued_on;
  bool specimen = true;
  bool operator==(const NoticeHead&) const = default;
};

/// What does not do, and why: keys of words/ ("material.passport", "lack.expired").
struct MissingMaterial {
  std::string material;
  std::string lack;
  bool operator==(const MissingMaterial&) const = default;
};

/// Notice of missing materials: everything that is missing, at once. [document_6] [materials_1]
struct MissingMaterialsContent {
  NoticeHead head;
  std::vector<MissingMaterial> missing;  // in the order of the checklist
  std::string officer;                   // name or number
  bool operator==(const MissingMaterialsContent&) const = default;
};

/// Receipt of an objection, whose acceptance starts the limit of the reply. [review_1] [review_2]
struct ReviewReceiptContent {
  NoticeHead head;
  Outcome concerned;           // the document objected to
  base::Instant accepted_at;
  law::Day due_on;             // of the written reply
  bool due_provisional = false;
  std::string officer;
  bool operator==(const ReviewReceiptContent&) const = default;
};

/// What a review comes to: the document stands; it is incorrect, and is revoked and the right one issued; or it stands, and it is the judgment
/// behind it that the objector holds to be wrong. [review_4] [review_5]
enum class ReviewResult { upheld, incorrect, appeal };

/// The written reply to an objection, in the name of the sub-bureau. [document_6] [review_2]
struct ReviewReplyContent {
  NoticeHead head;
  Outcome concerned;
  law::Day accepted_on;              // of the objection
  ReviewResult result = ReviewResult::upheld;
  std::optional<Outcome> reissued;   // where it is incorrect and the right one is issued already
  Reason reason;
  bool operator==(const ReviewReplyContent&) const = default;
};

/// Notice to the objector that the review takes longer: approved by the person in charge, once, within the first limit. [document_6] [review_3]
struct ExtensionNoticeContent {
  NoticeHead head;
  Outcome concerned;
  law::Day accepted_on;          // of the objection
  law::Day approved_on;
  law::Day due_before, due_on;   // of the reply
  bool due_provisional = false;  // of due_on
  Reason reason;
  bool operator==(const ExtensionNoticeContent&) const = default;
};

/// Who revokes: the organization that issued, or the authority above it; either is the notice's issuer. [review_4]
enum class Revoker { issuing_organization, superior };
/// On what occasion a document was found incorrect.
enum class RevocationGround { review, examination, misspelt_name };

/// Notice that a document is revoked, from a moment on. [document_6] [review_4]
struct RevocationNoticeContent {
  NoticeHead head;
  Outcome concerned;                      // the document revoked
  std::string issued_by_zh, issued_by_en; // the sub-bureau in whose name it was issued
  Revoker revoker = Revoker::issuing_organization;
  RevocationGround ground = RevocationGround::review;
  Reason reason;
  base::Instant revoked_at;               // the check says so from then on
  bool reissue = true;                    // whether another document takes its place
  bool operator==(const RevocationNoticeContent&) const = default;
};

/// Notice on the way to court and procuratorate, for who holds the judgment behind the refusal to be wrong; the finding stands, and nothing is said of
/// the judgment. [document_6] [review_5] [judgment_behind_refusal]
struct AppealNoticeContent {
  NoticeHead head;
  Outcome concerned;
  law::Day accepted_on;  // of the objection
  bool operator==(const AppealNoticeContent&) const = default;
};

/// Every document that the service signs. [document_2] [document_4] [document_5] [document_6]
using Content = std::variant<CertificateContent, RefusalContent, ReceiptContent, MissingMaterialsContent, ReviewReceiptContent, ReviewReplyContent,
                             ExtensionNoticeContent, RevocationNoticeContent, AppealNoticeContent>;

}  // namespace procedure
