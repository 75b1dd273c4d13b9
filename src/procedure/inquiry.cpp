#include "procedure/inquiry.h"

#include <cstdlib>

namespace procedure {
namespace {

// An event that its state cannot have brought forth: we broke, and stop before anything is made of it.
template <class State>
const State& follows(const Inquiry& state) {
  const auto* held = std::get_if<State>(&state);
  if (held == nullptr) std::abort();  // GCOVR_EXCL_LINE
  return *held;
}

struct Apply {
  const Inquiry& state;
  const Stamp& stamp;

  Inquiry operator()(const ApplicationLodged& event) const {
    follows<Unknown>(state);
    return Lodged{event, stamp.at};
  }
  Inquiry operator()(const ApplicationAccepted& event) const { return Accepted{follows<Lodged>(state), event, stamp}; }
  Inquiry operator()(const ReceiptIssued& event) const {
    auto accepted = follows<Accepted>(state);
    accepted.receipt = event;
    return accepted;
  }
  Inquiry operator()(const PlatformFellSilent&) const {
    auto accepted = follows<Accepted>(state);
    if (!accepted.silent_since) accepted.silent_since = stamp.at;
    return accepted;
  }
  Inquiry operator()(const FindingMade& event) const {
    const auto& accepted = follows<Accepted>(state);
    if (event.indication == Indication::issue) return Clear{accepted, event, {}};
    return NeedsVerification{accepted, event};
  }
  Inquiry operator()(const IssueDecided& event) const {
    auto clear = follows<Clear>(state);
    clear.decided_by = event.officer;
    return clear;
  }
  Inquiry operator()(const CertificateIntended& event) const {
    auto content = event.content;
    content.number = numbered(content.number, stamp.numbers.at(0));
    return Intended{follows<Clear>(state), std::move(content), stamp.at};
  }
  Inquiry operator()(const CertificateIssued& event) const { return Issued{follows<Intended>(state), event, stamp.at}; }
  Inquiry operator()(const CertificateHandedOver& event) const { return HandedOver{follows<Issued>(state), event, stamp.at}; }
};

// Each part of the way holds the part before it; from any state the way leads back to the part that is asked for.
template <class Part>
const Part* part(const Unknown&) { return nullptr; }
template <class Part, class State>
const Part* part(const State& state) {
  if constexpr (std::is_same_v<Part, State>) return &state;
  else if constexpr (requires { state.before; }) return part<Part>(state.before);
  else return nullptr;
}
template <class Part>
const Part* part_of(const Inquiry& state) {
  return std::visit([](const auto& held) { return part<Part>(held); }, state);
}

struct Name {
  std::string_view operator()(const Unknown&) const { return "unknown"; }
  std::string_view operator()(const Lodged&) const { return "lodged"; }
  std::string_view operator()(const Accepted&) const { return "accepted"; }
  std::string_view operator()(const Clear&) const { return "clear"; }
  std::string_view operator()(const NeedsVerification&) const { return "needs_verification"; }
  std::string_view operator()(const Intended&) const { return "intended"; }
  std::string_view operator()(const Issued&) const { return "issued"; }
  std::string_view operator()(const HandedOver&) const { return "handed_over"; }
};

}  // namespace

Inquiry apply(const Inquiry& state, const InquiryEvent& event, const Stamp& stamp) { return std::visit(Apply{state, stamp}, event); }

const Lodged* lodged(const Inquiry& state) { return part_of<Lodged>(state); }
const Accepted* accepted(const Inquiry& state) { return part_of<Accepted>(state); }
const Intended* intended(const Inquiry& state) { return part_of<Intended>(state); }
const Issued* issued(const Inquiry& state) { return part_of<Issued>(state); }
std::string_view name(const Inquiry& state) { return std::visit(Name{}, state); }

}  // namespace procedure
