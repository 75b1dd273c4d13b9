#include "office/reading.h"

#include <stdexcept>

#include "codec/events.h"
#include "law/numbering.h"
#include "office/assignment.h"
#include "office/looks.h"
#include "office/records.h"

namespace office {
namespace {

struct Where {
  base::Id blob;
  std::string content_type;
};

std::optional<Where> place_of(const Matter& matter, Kept which) {
  switch (which) {
    case Kept::receipt: {
      const auto* accepted = procedure::accepted(matter.state);
      if (accepted == nullptr || !accepted->receipt) return std::nullopt;
      return Where{accepted->receipt->document, "application/pdf"};
    }
    case Kept::certificate: {
      const auto standing = procedure::standing_document(matter.state);
      if (!standing) return std::nullopt;
      return Where{standing->file, "application/pdf"};
    }
    case Kept::signature: break;
  }
  const auto* handed_over = std::get_if<procedure::HandedOver>(&matter.state);
  if (handed_over == nullptr) return std::nullopt;
  const bool strokes = handed_over->handover.kind == procedure::SignatureKind::strokes;
  return Where{handed_over->handover.signature, strokes ? "image/svg+xml" : "application/octet-stream"};
}

}  // namespace

std::expected<Matter, Hindrance> see_case(const Office& office, const Subject& subject, const base::Id& inquiry) {
  auto matter = matter_for(office, subject, Act::see_case, inquiry);
  if (!matter) return matter;
  record_look(office, subject, inquiry, purpose_of(context_of(office, subject, *matter), "purpose.case"));
  return matter;
}

std::expected<OpenedGrounds, Hindrance> see_grounds(const Office& office, const Subject& subject, const base::Id& inquiry) {
  auto matter = matter_for(office, subject, Act::see_grounds, inquiry);
  if (!matter) return std::unexpected(matter.error());
  record_look(office, subject, inquiry, purpose_of(context_of(office, subject, *matter), "purpose.grounds"), true);
  auto grounds = last_grounds(office, inquiry);
  if (!grounds) return std::unexpected(NotThere{});
  OpenedGrounds opened{*std::move(matter), *std::move(grounds), {}, {}};
  for (const auto& entry : office.journal.load(inquiry, ledger::Envelopes::with_restricted)) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    if (content == nullptr || !content->restricted) continue;
    const auto restricted = codec::decode_restricted(*content->restricted).value();
    if (const auto* judgment = std::get_if<procedure::Judgment>(&restricted)) opened.judgments.push_back(*judgment);
    if (const auto* confirmation = std::get_if<procedure::Confirmation>(&restricted)) opened.confirmations.push_back(*confirmation);
  }
  return opened;
}

std::expected<KeptDocument, Hindrance> see_document(const Office& office, const Subject& subject, const base::Id& inquiry, Kept which) {
  const auto matter = matter_for(office, subject, Act::see_document, inquiry);
  if (!matter) return std::unexpected(matter.error());
  const auto where = place_of(*matter, which);
  if (!where) return std::unexpected(NotThere{});
  record_look(office, subject, inquiry, purpose_of(context_of(office, subject, *matter), "purpose.document"));
  auto bytes = office.journal.blob(where->blob);
  if (!bytes) return std::unexpected(NotThere{});
  return KeptDocument{*std::move(bytes), where->content_type};
}

namespace {

std::optional<base::Id> file_of(const std::vector<procedure::Notice>& notices, const std::string& number) {
  for (const auto& notice : notices)
    if (notice.number == number && notice.issued) return notice.issued->document;
  return std::nullopt;
}

template <class Of>
std::expected<KeptDocument, Hindrance> kept(const Office& office, const Subject& subject, const Of& matter, const base::Id& inquiry,
                                            const std::optional<base::Id>& file) {
  if (!file) return std::unexpected(NotThere{});
  record_look(office, subject, inquiry, purpose_of(context_of(office, subject, matter), "purpose.document"));
  auto bytes = office.journal.blob(*file);
  if (!bytes) return std::unexpected(NotThere{});
  return KeptDocument{*std::move(bytes), "application/pdf"};
}

}  // namespace

std::expected<KeptDocument, Hindrance> see_numbered(const Office& office, const Subject& subject, const base::Id& inquiry, const std::string& number) {
  const auto matter = matter_for(office, subject, Act::see_document, inquiry);
  if (!matter) return std::unexpected(matter.error());
  auto file = file_of(procedure::lodged(matter->state)->notices, number);
  if (const auto* accepted = procedure::accepted(matter->state))
    for (const auto& past : accepted->past)
      if (past.document.number == number) file = past.file;
  return kept(office, subject, *matter, inquiry, file);
}

std::expected<KeptDocument, Hindrance> see_review_notice(const Office& office, const Subject& subject, const base::Id& review, const std::string& number) {
  const auto matter = review_for(office, subject, Act::see_document, review);
  if (!matter) return std::unexpected(matter.error());
  return kept(office, subject, *matter, matter->inquiry.id, file_of(procedure::objected(matter->state)->notices, number));
}

std::expected<ReviewMatter, Hindrance> see_review(const Office& office, const Subject& subject, const base::Id& review) {
  auto matter = review_for(office, subject, Act::see_case, review);
  if (!matter) return matter;
  record_look(office, subject, matter->inquiry.id, purpose_of(context_of(office, subject, *matter), "purpose.review"));
  return matter;
}

std::optional<OnRecord> on_record(const Office& office, const base::Digest& file) {
  const auto rows = office.journal.rows(issued_query(file));
  if (rows.empty()) return std::nullopt;
  return on_record(rows.front());
}

namespace {

// The numbers that somebody may mean who has a document before them and types its number: as it is printed; or, of the year and the ordinal alone ("2026-1"),
// the certificate and the refusal of every organization. The code tells which.
std::vector<std::string> numbers_meant(const law::Jurisdiction& law, std::string_view typed) {
  const auto short_one = law::short_number(typed);
  if (!short_one) return {law::number_as_printed(typed)};
  std::vector<std::string> all;
  for (const auto& organization : law.organizations)
    for (const auto* kind : {"certificate", "refusal"})
      all.push_back(law::document_number(law.settings, organization, kind, short_one->year, short_one->n));
  return all;
}

// Each is looked for, whether or not one before it was found: how long it takes tells nothing.
std::optional<ledger::Row> row_meant(const Office& office, const std::string& typed, const std::array<std::uint8_t, 16>& code) {
  std::optional<ledger::Row> found;
  for (const auto& number : numbers_meant(office.law, typed))
    if (auto rows = office.journal.rows(coded_query(office.index_key, number, code)); !rows.empty()) found = std::move(rows.front());
  return found;
}

}  // namespace

std::optional<OnRecord> on_record(const Office& office, const std::string& number, const std::array<std::uint8_t, 16>& code) {
  const auto row = row_meant(office, number, code);
  if (!row) return std::nullopt;
  return on_record(*row);
}

std::optional<base::Id> certificate_of(const Office& office, const std::string& number, const std::array<std::uint8_t, 16>& code) {
  const auto row = row_meant(office, number, code);
  const auto matter = row ? load_matter(office, row->owner) : std::nullopt;
  const auto* issued = matter ? procedure::issued(matter->state) : nullptr;
  if (issued == nullptr || issued->before.content.number != on_record(*row).number) return std::nullopt;
  return matter->id;
}

}  // namespace office
