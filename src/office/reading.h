#pragma once
#include "office/matter.h"
#include "office/rows.h"
#include "procedure/confirmation.h"

// Looking at personal data. Every look is an entry, appended before anything is shown: [reminder_2]
namespace office {

/// The matter as its case page shows it.
std::expected<Matter, Hindrance> see_case(const Office& office, const Subject& subject, const base::Id& inquiry);

/// The extracts and what they mean, for the restricted role.
struct OpenedGrounds {
  Matter matter;
  procedure::Grounds grounds;  // of the last finding
  std::vector<procedure::Judgment> judgments = {};
  std::vector<procedure::Confirmation> confirmations = {};
};
std::expected<OpenedGrounds, Hindrance> see_grounds(const Office& office, const Subject& subject, const base::Id& inquiry);

/// `certificate`: the document that stands, certificate or refusal.
enum class Kept { receipt, certificate, signature };
struct KeptDocument {
  base::Bytes bytes;
  std::string content_type;
};
std::expected<KeptDocument, Hindrance> see_document(const Office& office, const Subject& subject, const base::Id& inquiry, Kept which);

/// A notice of the inquiry or a document that was revoked, by its number.
std::expected<KeptDocument, Hindrance> see_numbered(const Office& office, const Subject& subject, const base::Id& inquiry, const std::string& number);
/// A notice or the reply of a review, by its number.
std::expected<KeptDocument, Hindrance> see_review_notice(const Office& office, const Subject& subject, const base::Id& review, const std::string& number);

/// The review as its page shows it, with its inquiry.
std::expected<ReviewMatter, Hindrance> see_review(const Office& office, const Subject& subject, const base::Id& review);

/// Who looked at the inquiry, when, from which organization and for what: what an applicant is told. Looks of the restricted role are told to the
/// auditor alone, since that there was one would tell of a record. [reminder_2] [indistinguishable]
struct Look {
  base::Instant at{};
  base::Id officer;
  std::string organization;
  std::string purpose;  // key into words/
  bool restricted = false;
  std::string reason = {};  // of a purpose that was declared: for the auditor
  bool operator==(const Look&) const = default;
};
std::expected<std::vector<Look>, Hindrance> see_looks(const Office& office, const Subject& subject, const base::Id& inquiry);

struct DocketQuery {
  std::vector<std::string> states;  // empty: all
  std::size_t offset = 0;
  std::size_t limit = 25;
  std::string organization = {};    // one below the subject's, for the superior authority; empty: the subject's own
};
struct Docket {
  std::vector<DocketLine> lines;
  std::size_t total = 0;
};
std::expected<Docket, Hindrance> see_docket(const Office& office, const Subject& subject, const DocketQuery& query);
/// A matter for which a platform is asked that does not answer: the limit runs on. [platform_silent]
struct SilentLine {
  DocketLine matter;
  base::Instant since{};
  bool operator==(const SilentLine&) const = default;
};
/// What is overdue, due today, due tomorrow, and stopped with its investigation's limit; the earliest first. The clock of a review runs until its reply and
/// never stops. The superior authority sees this of every organization below its own. [time_1] [time_3] [review_2]
struct DueLists {
  std::vector<DocketLine> overdue, today, tomorrow, stopped;
  struct {
    std::vector<ReviewLine> overdue, today, tomorrow;
  } reviews = {};
  std::vector<SilentLine> silent = {};  // the longest silence first
};
std::expected<DueLists, Hindrance> see_due(const Office& office, const Subject& subject);
/// The reviews of the subject's organization, or of those below it, in these states: those that wait to be accepted, then the earliest due first.
std::expected<std::vector<ReviewLine>, Hindrance> see_reviews(const Office& office, const Subject& subject, const DocketQuery& query);
/// How many lines stand in these states; a number tells nothing of a person and is not recorded.
std::size_t count_docket(const Office& office, const Subject& subject, const std::vector<std::string>& states);

/// The inquiries of this organization that a document number, or the number of a receipt or certificate, leads to.
std::expected<std::vector<DocketLine>, Hindrance> find(const Office& office, const Subject& subject, const std::string& number);

/// What is on record of a signed file, found by the digest of all its bytes; public, since whoever asks has the file. [caution_5]
std::optional<OnRecord> on_record(const Office& office, const base::Digest& file);
/// The same by its number, however it was typed from the paper, and code together, found by both at once: an unknown number and a wrong code are the same
/// search, which finds nothing.
std::optional<OnRecord> on_record(const Office& office, const std::string& number, const std::array<std::uint8_t, 16>& code);
/// The matter of a certificate that stands.
std::optional<base::Id> certificate_of(const Office& office, const std::string& number, const std::array<std::uint8_t, 16>& code);

}  // namespace office
