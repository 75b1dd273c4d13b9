#include "office/records.h"

#include <stdexcept>

#include "codec/events.h"
#include "office/envelope.h"

namespace office {

std::optional<procedure::Grounds> last_grounds(const Office& office, const base::Id& inquiry) {
  std::optional<procedure::Grounds> last;
  for (const auto& entry : office.journal.load(inquiry, ledger::Envelopes::with_restricted)) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    if (content == nullptr || !content->restricted) continue;
    auto restricted = codec::decode_restricted(*content->restricted);
    if (!restricted) throw std::runtime_error("the journal holds a restricted entry that does not decode: " + restricted.error().reason);
    if (auto* grounds = std::get_if<procedure::Grounds>(&*restricted)) last = std::move(*grounds);
  }
  return last;
}

std::expected<base::Id, Hindrance> judge_records(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                 const procedure::JudgeRecords& command) {
  return carry_out(office, subject, form, Act::judge_records, inquiry, [&](const Matter& matter) -> Decided {
    const auto judging = procedure::judging(matter.state);
    if (!judging) return std::unexpected(MovedOn{});
    const auto judged = procedure::decide(last_grounds(office, inquiry).value(), command, circumstance(office, subject), *judging);
    if (!judged) return std::unexpected(judged.error());
    auto written = codec::encode(judged->judgment);
    if (!fits_envelope(written)) return std::unexpected(procedure::Impediments{{law::Provision::time_8, "impediment.reason_long"}});
    return std::vector<Step>{{judged->event, {}, std::move(written)}};
  });
}

std::expected<base::Id, Hindrance> confirm_record(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                  const procedure::ConfirmRecord& command) {
  return carry_out(office, subject, form, Act::confirm_record, inquiry, [&](const Matter& matter) -> Decided {
    const auto* found = std::get_if<procedure::RecordFound>(&matter.state);
    if (found == nullptr) return std::unexpected(MovedOn{});
    procedure::FirstOfficers first{found->before.acceptance.officer, found->found.officer, {}};
    for (const auto& one : found->judgments) first.judged_by.push_back(one.officer);
    const auto confirmed = procedure::decide(first, command, circumstance(office, subject));
    if (!confirmed) return std::unexpected(confirmed.error());
    auto written = codec::encode(confirmed->confirmation);
    if (!fits_envelope(written)) return std::unexpected(procedure::Impediments{{law::Provision::result_2, "impediment.reason_long"}});
    return std::vector<Step>{{confirmed->event, {}, std::move(written)}};
  });
}

}  // namespace office
