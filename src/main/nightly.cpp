#include "main/nightly.h"

#include <cstdio>

#include <fmt/format.h>

#include "base/cbor.h"
#include "base/durable_file.h"
#include "check/attachments.h"
#include "check/pdf.h"
#include "check/wallet.h"
#include "codec/events.h"
#include "credential/second_signature.h"
#include "main/parts.h"
#include "store/blob_beside.h"
#include "store/damaged.h"

namespace main_program {
namespace {

constexpr std::chrono::hours begins{3}, tried_again{1};
constexpr std::chrono::days most_days{366};  // that the service did not run

/// A document that an entry says was signed.
struct Signed {
  base::Id file;
  base::Digest digest;
  bool certificate = false;
};

std::optional<Signed> signed_in(const codec::Event& event) {
  return std::visit(
      []<class Each>(const Each& each) -> std::optional<Signed> {
        if constexpr (requires { each.document, each.digest; }) {
          if constexpr (std::is_same_v<std::remove_cvref_t<decltype(each.digest)>, base::Digest>)
            return Signed{each.document, each.digest, std::is_same_v<Each, procedure::CertificateIssued>};
        }
        return std::nullopt;
      },
      event);
}

base::Instant moment_of(const ledger::Opening& opening) {
  base::CborReader in(opening.header);
  in.array(), in.uint(), in.bytes(), in.uint(), in.uint();
  return base::Instant{std::chrono::milliseconds{in.integer()}};
}

/// The day's entries, and what they are held to.
class Day {
 public:
  Day(const Place& place, std::uint64_t size)
      : place_(place), size_(size), keys_(store::read_keys(place.keys())), tree_(place.journal(), keys_, [] { return ledger::TreeHead{}; }),
        trust_(check::read_own_trust(place.seal())), asked_(register_beside(place, {})), log_(transparency::read_signing_key(place.log_key()).verifier) {}

  DayChecked check(base::Instant from, base::Instant until) {
    for (auto at = first_from(from); at < size_; ++at) {
      const auto read = entry(at);
      if (read == std::unexpected(Unreadable::damaged)) checked_.alarms.push_back(fmt::format("entry {}: it does not open", at));
      if (!read) continue;
      if (moment_of(*read) >= until) break;
      const auto event = codec::decode_event(read->ordinary);
      if (!event) checked_.alarms.push_back(fmt::format("entry {}: it does not decode", at));
      else if (const auto document = signed_in(*event)) check(*document);
    }
    return std::move(checked_);
  }

 private:
  enum class Unreadable { erased, damaged };
  std::expected<ledger::Opening, Unreadable> entry(std::uint64_t at) const {
    try {
      if (auto opening = tree_.opening(at)) return *std::move(opening);
      return std::unexpected(Unreadable::erased);
    } catch (const store::Damaged&) {
      return std::unexpected(Unreadable::damaged);
    }
  }

  // Times never go back, so the first entry from a moment on is found by halving; an erased one tells no time, and its neighbours do.
  std::uint64_t first_from(base::Instant moment) const {
    std::uint64_t low = 0, high = size_;
    while (low < high) {
      const auto middle = low + (high - low) / 2;
      auto at = middle;
      auto read = entry(at);
      while (!read && ++at < high) read = entry(at);
      if (read && moment_of(*read) < moment) low = at + 1;
      else high = middle;
    }
    return low;
  }

  void check(const Signed& document) {
    ++checked_.documents;
    std::optional<base::Bytes> file;
    try {
      file = store::blob_beside(place_.journal(), keys_, document.file);
    } catch (const store::Damaged&) {  // the others are looked at all the same
      return alarm(document, "its file does not open");
    }
    if (!file) return alarm(document, "its file is missing");
    if (base::sha256(*file) != document.digest) return alarm(document, "its file is not the one on record");
    if (!is_ours(check::check_pdf(*file, trust_, asked_))) return alarm(document, "the public check does not know it as ours and unaltered");
    if (document.certificate) check_carried(document, *file);
  }
  void check_carried(const Signed& document, const base::Bytes& file) {
    const check::Attachments carried(file);
    const auto credential = carried.find(credential::credential_file);
    const auto text = carried.find("certificate.tlog-proof");
    if (!credential || !text) return;  // it was issued before certificates carried files
    const auto wallet = check::check_wallet(*credential, trust_, {});
    if (!wallet.shown) return alarm(document, "the credential that it carries is not ours and unaltered");
    const auto proof = ledger::parse_log_proof(*text);
    const auto opening = proof && proof->extra ? ledger::parse_opening(*proof->extra) : std::unexpected(base::Malformed{});
    const auto event = opening ? codec::decode_event(opening->ordinary) : std::unexpected(base::Malformed{});
    const auto* intended = event ? std::get_if<procedure::CertificateIntended>(&*event) : nullptr;
    const auto* person = intended == nullptr ? nullptr : &intended->content.person;
    if (person == nullptr || person->surname != wallet.shown->surname || person->given_names != wallet.shown->given_names)
      return alarm(document, "the proof that it carries is not of its intent");
    if (!ledger::verify(*proof, ledger::leaf_hash(ledger::commitment(*opening)), {log_}, transparency::holds))
      return alarm(document, "the proof that it carries does not lead to the log");
  }
  // Taken back or not: that it is on record and unaltered is what is asked here.
  static bool is_ours(const check::Answer& answer) {
    return !std::holds_alternative<check::Altered>(answer) && !std::holds_alternative<check::NotOurs>(answer) &&
           !std::holds_alternative<check::Unknown>(answer);
  }
  void alarm(const Signed& document, std::string_view what) { checked_.alarms.push_back(fmt::format("document {}: {}", base::to_text(document.file), what)); }

  Place place_;
  std::uint64_t size_;
  store::Keys keys_;
  store::JournalTree tree_;
  check::Trust trust_;
  check::Register asked_;
  ledger::VerifierKey log_;
  DayChecked checked_ = {};
};

}  // namespace

DayChecked check_documents_of(const Place& place, law::Day day, std::chrono::minutes offset) {
  const auto from = base::Instant(day) - offset;
  const auto published = published_log(place);  // whatever was signed stands in it
  if (!published) return {};
  return Day(place, published->checkpoint.size).check(from, from + std::chrono::days{1});
}

Night::Night(std::string file) : file_(std::move(file)) {
  const auto text = base::read_file(file_);
  const auto day = text ? law::parse_day(std::string_view(*text).substr(0, text->find('\n'))) : std::unexpected(base::Malformed{});
  if (day) done_ = *day;
}

std::optional<law::Day> Night::due(base::Instant now, std::chrono::minutes offset) const {
  if (now < again_) return std::nullopt;
  const auto yesterday = law::day_at(now - begins, offset) - std::chrono::days{1};
  const auto next = done_ ? *done_ + std::chrono::days{1} : yesterday;
  if (next > yesterday) return std::nullopt;
  return std::max(next, yesterday - most_days);
}

void Night::failed(base::Instant now) { again_ = now + tried_again; }

void Night::done(law::Day day) {
  base::write_durably(file_, law::to_text(day) + "\n");
  done_ = day;
}

int check_day(const Place& place, const std::string& text) {
  const auto offset = law_at_hand({}).offset;
  const auto day = text.empty() ? law::day_at(base::system_clock()(), offset) - std::chrono::days{1} : law::parse_day(text).value_or(law::Day{});
  if (day == law::Day{}) {
    std::fprintf(stderr, "qingbai: '%s' is no day; write 2026-11-23\n", text.c_str());
    return 2;
  }
  const auto checked = check_documents_of(place, day, offset);
  for (const auto& alarm : checked.alarms) std::fprintf(stderr, "qingbai: %s\n", alarm.c_str());
  std::printf("%s: %zu documents checked, %zu alarms\n", law::to_text(day).c_str(), checked.documents, checked.alarms.size());
  return checked.alarms.empty() ? 0 : 1;
}

}  // namespace main_program
