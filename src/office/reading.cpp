#include "office/reading.h"

#include <stdexcept>

#include "codec/events.h"
#include "office/authority.h"

namespace office {
namespace {

// One entry a page view, in the access stream of the matter; of a list, in that of the officer.
void record_look(const Office& office, const Subject& subject, const base::Id& inquiry, std::string purpose, bool restricted = false) {
  const auto of = inquiry == base::Id{} ? subject.account : inquiry;
  ledger::Batch batch;
  const procedure::Looked look{subject.account, subject.organization, inquiry, std::move(purpose), restricted};
  batch.drafts.push_back({base::derived_id("access", of), {}, codec::encode(look), {}, {}});
  if (!office.journal.append(std::move(batch))) throw std::runtime_error("a look could not be recorded");
}

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
      const auto* issued = procedure::issued(matter.state);
      if (issued == nullptr) return std::nullopt;
      return Where{issued->issue.document, "application/pdf"};
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
  record_look(office, subject, inquiry, "purpose.case");
  return matter;
}

std::expected<OpenedGrounds, Hindrance> see_grounds(const Office& office, const Subject& subject, const base::Id& inquiry) {
  auto matter = matter_for(office, subject, Act::see_grounds, inquiry);
  if (!matter) return std::unexpected(matter.error());
  record_look(office, subject, inquiry, "purpose.grounds", true);
  for (const auto& entry : office.journal.load(inquiry, ledger::Envelopes::with_restricted)) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    if (content == nullptr || !content->restricted) continue;
    auto grounds = codec::decode_grounds(*content->restricted);
    if (!grounds) throw std::runtime_error("the journal holds grounds that do not decode: " + grounds.error().reason);
    return OpenedGrounds{*std::move(matter), *std::move(grounds)};
  }
  return std::unexpected(NotThere{});
}

std::expected<KeptDocument, Hindrance> see_document(const Office& office, const Subject& subject, const base::Id& inquiry, Kept which) {
  const auto matter = matter_for(office, subject, Act::see_document, inquiry);
  if (!matter) return std::unexpected(matter.error());
  const auto where = place_of(*matter, which);
  if (!where) return std::unexpected(NotThere{});
  record_look(office, subject, inquiry, "purpose.document");
  auto bytes = office.journal.blob(where->blob);
  if (!bytes) return std::unexpected(NotThere{});
  return KeptDocument{*std::move(bytes), where->content_type};
}

std::expected<Docket, Hindrance> see_docket(const Office& office, const Subject& subject, const DocketQuery& query) {
  if (const auto allowed = allow(subject, Act::see_docket, {}); !allowed) return std::unexpected(allowed.error());
  record_look(office, subject, {}, "purpose.docket");
  const ledger::RowQuery rows{"docket", subject.organization, query.states, query.offset, query.limit};
  Docket docket{{}, office.journal.count(rows)};
  for (const auto& row : office.journal.rows(rows)) docket.lines.push_back(docket_line(row));
  return docket;
}

std::size_t count_docket(const Office& office, const Subject& subject, const std::vector<std::string>& states) {
  return office.journal.count({"docket", subject.organization, states, 0, 0});
}

std::expected<std::vector<DocketLine>, Hindrance> find(const Office& office, const Subject& subject, const std::string& number) {
  if (const auto allowed = allow(subject, Act::see_docket, {}); !allowed) return std::unexpected(allowed.error());
  record_look(office, subject, {}, "purpose.search");
  std::vector<DocketLine> lines;
  const auto add = [&](const ledger::RowQuery& query) {
    for (const auto& row : office.journal.rows(query))
      if (const auto matter = load_matter(office, row.owner))
        for (const auto& kept : rows_of(office, row.owner, matter->state))
          if (kept.list == "docket") lines.push_back(docket_line(kept));
  };
  // place_1: what another organization keeps does not show here.
  add({"document", blind(office, "document", number), {subject.organization}, 0, 25});
  add({"number", number, {subject.organization}, 0, 25});
  return lines;
}

std::optional<OnRecord> on_record(const Office& office, const base::Digest& file) {
  const auto rows = office.journal.rows(issued_query(file));
  if (rows.empty()) return std::nullopt;
  return on_record(rows.front());
}

std::optional<OnRecord> on_record(const Office& office, const std::string& number, const std::array<std::uint8_t, 16>& code) {
  for (const auto& row : office.journal.rows({"number", number, {}, 0, 2})) {
    const auto matter = load_matter(office, row.owner);
    const auto* issued = matter ? procedure::issued(matter->state) : nullptr;
    if (issued != nullptr && issued->before.content.number == number && base::equal_in_constant_time(issued->before.content.code, code))
      return OnRecord{number, issued->at, issued->before.content.specimen};
  }
  return std::nullopt;
}

}  // namespace office
