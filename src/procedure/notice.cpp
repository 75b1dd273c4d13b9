#include "procedure/notice.h"

#include <algorithm>
#include <cstdlib>

#include "law/numbering.h"

namespace procedure {

std::string_view name(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::missing_materials: return "missing_materials";
    case NoticeKind::review_receipt: return "review_receipt";
    case NoticeKind::review_reply: return "review_reply";
    case NoticeKind::extension: return "extension_notice";
    case NoticeKind::revocation: return "revocation_notice";
    case NoticeKind::appeal: break;
  }
  return "appeal_notice";
}

void note(std::vector<Notice>& notices, const NoticeIssued& event, base::Instant at) {
  const auto notice = std::ranges::find(notices, event.number, &Notice::number);
  if (notice == notices.end()) std::abort();  // GCOVR_EXCL_LINE
  notice->issued = event;
  notice->issued_at = at;
}

std::string number_pattern(const law::Jurisdiction& law, const std::string& organization, std::string_view kind, law::Day on) {
  const auto found = std::ranges::find(law.organizations, organization, &law::Organization::code);
  if (found == law.organizations.end()) std::abort();  // GCOVR_EXCL_LINE
  return law::document_number_pattern(law.settings, *found, kind, law::year_of(on));
}

}  // namespace procedure
