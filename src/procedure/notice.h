#pragma once
#include <optional>

#include "procedure/circumstance.h"
#include "procedure/document.h"

// Notices: the event that gives cause for one holds all that it says and takes its number; then it is signed and kept. [document_6] [numbering]
namespace procedure {

enum class NoticeKind { missing_materials, review_receipt, review_reply, extension, revocation, appeal };

/// A notice was signed and kept. Which one is told by its number; its content follows from the event that took it.
struct NoticeIssued {
  std::string number;
  base::Id document;      // the blob
  base::Digest digest{};  // of the signed file
  base::Id officer;
  bool operator==(const NoticeIssued&) const = default;
};

/// A notice that is on record, and signed once `issued` is there.
struct Notice {
  NoticeKind kind = NoticeKind::missing_materials;
  std::string number;
  law::Day on;
  std::optional<NoticeIssued> issued = {};
  std::vector<MissingMaterial> missing = {};  // of a notice of missing materials alone
  base::Id officer = {};                      // who gave cause for it
  base::Instant issued_at = {};               // once it is signed
  bool operator==(const Notice&) const = default;
};

/// "missing_materials": the kind of document by which a notice is numbered.
std::string_view name(NoticeKind kind);

/// Notes that the notice of this number was signed; a number that no notice has is an assertion.
void note(std::vector<Notice>& notices, const NoticeIssued& event, base::Instant at);

/// The pattern of a number of this organization in the year of the act; its ordinal is handed out by the writer.
std::string number_pattern(const law::Jurisdiction& law, const std::string& organization, std::string_view kind, law::Day on);

}  // namespace procedure
