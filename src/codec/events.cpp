#include "codec/events.h"

#include <array>
#include <cassert>

#include "codec/value.h"

namespace codec {
namespace {

// The name of each event and the version in which it is written, in the order of `Event`. What a former version held is read by `read_former`.
struct Kind {
  std::string_view name;
  std::uint64_t version;
};
constexpr std::array<Kind, std::variant_size_v<Event>> kinds{{
    {"ApplicationLodged", 2},
    {"ApplicationAccepted", 2},
    {"ReceiptIssued", 1},
    {"PlatformFellSilent", 1},
    {"FindingMade", 1},
    {"CertificateIntended", 3},
    {"CertificateIssued", 1},
    {"CertificateHandedOver", 2},
    {"AccountOpened", 1},
    {"PasswordChanged", 1},
    {"AccountClosed", 1},
    {"InquiryCounted", 1},
    {"Looked", 1},
    {"IssueDecided", 1},
    {"MissingMaterialsNoticed", 1},
    {"ApplicationWithdrawn", 2},
    {"ApplicationCorrected", 1},
    {"ApplicationTransferred", 1},
    {"MisuseSuspected", 1},
    {"NoticeIssued", 1},
    {"VerificationProposed", 1},
    {"VerificationApproved", 1},
    {"VerificationDeclined", 1},
    {"InformationRequested", 1},
    {"RequestAnswered", 1},
    {"RequestReminded", 1},
    {"CooperationRefused", 1},
    {"ExtensionProposed", 1},
    {"ExtensionApproved", 1},
    {"ExtensionDeclined", 1},
    {"InvestigationLimitPassed", 1},
    {"VerificationConcluded", 1},
    {"RecordsJudged", 1},
    {"RecordConfirmed", 1},
    {"RefusalDecided", 1},
    {"RefusalIntended", 2},
    {"RefusalIssued", 1},
    {"DocumentRevoked", 1},
    {"ObjectionOpened", 1},
    {"ObjectionClosed", 1},
    {"DueDateMoved", 1},
    {"ObjectionLodged", 2},
    {"ReviewAccepted", 1},
    {"ObjectionWithdrawn", 2},
    {"ReviewDecided", 1},
    {"ReviewReplied", 1},
    {"OutcomeRecorded", 1},
    {"MisuseNoted", 1},
    {"PersonsHeldSame", 1},
    {"PersonsHeldDifferent", 1},
    {"AccountMoved", 1},
    {"ApplicantTold", 1},
    {"StatusEntryTaken", 1},
    {"StatusEntryUsed", 1},
    {"IntentRevoked", 1},
    {"PurposeDeclared", 1},
    {"EmergencyOpened", 1},
    {"EmergencyExamined", 1},
    {"EmergencyOverdue", 1},
    {"PasswordReset", 1},
}};

std::uint64_t index_of(std::string_view name, std::uint64_t version) {
  for (std::size_t i = 0; i < kinds.size(); ++i)
    if (kinds[i].name == name && kinds[i].version == version) return i;
  return kinds.size();
}

template <class Former>
Former read_as_was(base::CborReader& in) {
  Former former;
  read(in, former);
  return former;
}

/// An event as a former version wrote it, as what it is today; false where that version of it is none.
bool read_former(base::CborReader& in, std::string_view name, std::uint64_t version, Event& event) {
  if (name == "CertificateIntended" && version == 2) {
    event = procedure::CertificateIntended{read_as_was<CertificateWithoutPeriodIntended>(in).content};
    return true;
  }
  if (version != 1) return false;
  if (name == "ApplicationLodged") {
    auto former = read_as_was<ApplicationLodgedWithoutContact>(in);
    event = procedure::ApplicationLodged{std::move(former.organization), std::move(former.application), former.officer};
  } else if (name == "ApplicationAccepted") {
    event = procedure::ApplicationAccepted(read_as_was<ApplicationAcceptedOnFewerReasons>(in));
  } else if (name == "CertificateIntended") {
    event = procedure::CertificateIntended{read_as_was<CertificateOfItsOwnIntended>(in).content};
  } else if (name == "RefusalIntended") {
    event = procedure::RefusalIntended{read_as_was<RefusalOfItsOwnIntended>(in).content};
  } else if (name == "CertificateHandedOver") {
    event = procedure::CertificateHandedOver(read_as_was<HandedOverOnNamedDocument>(in));
  } else if (name == "ApplicationWithdrawn") {
    event = procedure::ApplicationWithdrawn(read_as_was<WithdrawnOnNamedDocument>(in));
  } else if (name == "ObjectionLodged") {
    event = procedure::ObjectionLodged(read_as_was<ObjectionLodgedOnNamedDocument>(in));
  } else if (name == "ObjectionWithdrawn") {
    event = procedure::ObjectionWithdrawn(read_as_was<ObjectionWithdrawnOnNamedDocument>(in));
  } else {
    return false;
  }
  return true;
}

}  // namespace

std::string_view name(const Event& event) { return kinds[event.index()].name; }
std::uint64_t version(const Event& event) { return kinds[event.index()].version; }

base::Bytes encode(const Event& event) {
  base::CborWriter out;
  const auto& kind = kinds[event.index()];
  out.array(3).text(kind.name).uint(kind.version);
  std::visit([&out](const auto& held) { write(out, held); }, event);
  return out.take();
}

std::expected<Event, base::Malformed> decode_event(base::ByteView bytes) {
  base::CborReader in(bytes);
  if (in.array() != 3) in.fail("not an event");
  const auto name = in.text();
  const auto version = in.uint();
  Event event;
  if (!in.failed() && !read_former(in, name, version, event)) read_alternative(in, index_of(name, version), event);
  if (auto whole = in.finish(); !whole) return std::unexpected(whole.error());
  return event;
}

namespace {

template <class Kind>
base::Bytes enveloped(std::string_view name, std::uint64_t version, const Kind& value) {
  base::CborWriter out;
  out.array(3).text(name).uint(version);
  write(out, value);
  return out.take();
}

template <class Kind>
Restricted read_as(base::CborReader& in) {
  Kind value;
  read(in, value);
  return value;
}

Restricted read_restricted(base::CborReader& in, std::string_view name, std::uint64_t version) {
  if (name == "Grounds" && version == 3) return read_as<procedure::Grounds>(in);
  if (name == "Judgment" && version == 1) return read_as<procedure::Judgment>(in);
  if (name == "Confirmation" && version == 1) return read_as<procedure::Confirmation>(in);
  if (name == "Grounds" && version == 2) {
    GroundsWithAll second;
    read(in, second);
    return procedure::Grounds{std::move(second.extracts), std::move(second.finding), std::move(second.doubts), 0};
  }
  if (name != "Grounds" || version != 1) in.fail("no such restricted content");
  GroundsWithoutDoubts first;
  read(in, first);
  return procedure::Grounds{std::move(first.extracts), std::move(first.finding), {}, 0};
}

}  // namespace

base::Bytes encode(const procedure::Grounds& grounds) { return enveloped("Grounds", 3, grounds); }
base::Bytes encode(const procedure::Judgment& judgment) { return enveloped("Judgment", 1, judgment); }
base::Bytes encode(const procedure::Confirmation& confirmation) { return enveloped("Confirmation", 1, confirmation); }

std::expected<Restricted, base::Malformed> decode_restricted(base::ByteView bytes) {
  base::CborReader in(bytes);
  if (in.array() != 3) in.fail("no restricted content");
  const auto name = in.text();
  const auto version = in.uint();
  auto content = read_restricted(in, name, version);
  if (auto whole = in.finish(); !whole) return std::unexpected(whole.error());
  return content;
}

std::expected<procedure::Grounds, base::Malformed> decode_grounds(base::ByteView bytes) {
  auto content = decode_restricted(bytes);
  if (!content) return std::unexpected(content.error());
  auto* grounds = std::get_if<procedure::Grounds>(&*content);
  if (grounds == nullptr) return std::unexpected(base::Malformed{{}, "not grounds"});
  return std::move(*grounds);
}

}  // namespace codec
