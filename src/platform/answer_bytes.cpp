#include "platform/answer_bytes.h"

#include "base/cbor.h"
#include "platform/record_words.h"

namespace platform {
namespace {

constexpr std::uint64_t version = 1;

void add(base::CborWriter& out, const std::optional<law::Day>& day) {
  if (day) out.text(law::to_text(*day));
  else out.null();
}

void add(base::CborWriter& out, const std::optional<bool>& flag) {
  if (flag) out.boolean(*flag);
  else out.null();
}

void add(base::CborWriter& out, const std::optional<law::Penalty>& penalty) {
  if (!penalty) {
    out.null();
    return;
  }
  out.array(2).text(word(penalty->kind));
  if (penalty->months) out.integer(*penalty->months);
  else out.null();
}

void add(base::CborWriter& out, const law::Record& record) {
  out.array(9).text(record.id).text(word(record.disposition)).text(word(record.court));
  add(out, record.effective_on);
  add(out, record.committed_from);
  add(out, record.committed_to);
  add(out, record.penalty);
  add(out, record.main_conduct_before_18);
  add(out, record.sealed);
}

void add(base::CborWriter& out, const std::vector<law::Record>& records) {
  out.array(records.size());
  for (const auto& record : records) add(out, record);
}

struct Body {
  base::CborWriter& out;
  void operator()(const procedure::NothingKnown&) const { out.text("nothing_known").array(0).array(0); }
  void operator()(const procedure::Match& match) const {
    out.text("match").array(0);
    add(out, match.records);
  }
  void operator()(const procedure::PartialMatch& match) const {
    out.text("partial_match").array(match.agreeing.size());
    for (const auto criterion : match.agreeing) out.text(word(criterion));
    add(out, match.records);
  }
  void operator()(const procedure::Silent& silent) const { out.text("silent").array(1).text(silent.reason).array(0); }
};

}  // namespace

base::Bytes answer_bytes(const procedure::Extract& extract) {
  base::CborWriter out;
  out.array(6).uint(version).text(extract.platform).integer(extract.answered_at.time_since_epoch().count());
  std::visit(Body{out}, extract.answer);
  return out.take();
}

base::Digest answer_digest(const procedure::Extract& extract) { return base::sha256(answer_bytes(extract)); }

}  // namespace platform
