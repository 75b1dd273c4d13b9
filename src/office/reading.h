#pragma once
#include "office/matter.h"
#include "office/rows.h"
#include "procedure/extract.h"

// Looking at personal data. Every look is an entry, appended before anything is shown: [reminder_2]
namespace office {

/// The matter as its case page shows it.
std::expected<Matter, Hindrance> see_case(const Office& office, const Subject& subject, const base::Id& inquiry);

/// The extracts and what they mean, for the restricted role.
struct OpenedGrounds {
  Matter matter;
  procedure::Grounds grounds;
};
std::expected<OpenedGrounds, Hindrance> see_grounds(const Office& office, const Subject& subject, const base::Id& inquiry);

enum class Kept { receipt, certificate, signature };
struct KeptDocument {
  base::Bytes bytes;
  std::string content_type;
};
std::expected<KeptDocument, Hindrance> see_document(const Office& office, const Subject& subject, const base::Id& inquiry, Kept which);

struct DocketQuery {
  std::vector<std::string> states;  // empty: all
  std::size_t offset = 0;
  std::size_t limit = 25;
};
struct Docket {
  std::vector<DocketLine> lines;
  std::size_t total = 0;
};
std::expected<Docket, Hindrance> see_docket(const Office& office, const Subject& subject, const DocketQuery& query);
/// How many lines stand in these states; a number tells nothing of a person and is not recorded.
std::size_t count_docket(const Office& office, const Subject& subject, const std::vector<std::string>& states);

/// The inquiries of this organization that a document number, or the number of a receipt or certificate, leads to.
std::expected<std::vector<DocketLine>, Hindrance> find(const Office& office, const Subject& subject, const std::string& number);

/// What is on record of a signed file, found by the digest of all its bytes; public, since whoever asks has the file. [caution_5]
std::optional<OnRecord> on_record(const Office& office, const base::Digest& file);
/// The same by its number and code together; a number alone is not enough to ask.
std::optional<OnRecord> on_record(const Office& office, const std::string& number, const std::array<std::uint8_t, 16>& code);

}  // namespace office
