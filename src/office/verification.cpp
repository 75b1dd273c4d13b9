#include "office/verification.h"

namespace office {
namespace {

// Whether the service itself raised a doubt that nobody has judged, and how the period runs. Nothing is proposed twice, nor while one runs.
std::optional<procedure::InProcessing> in_processing(const procedure::Inquiry& state) {
  const auto held = procedure::undecided(state);
  if (!held) return std::nullopt;
  return procedure::InProcessing{std::holds_alternative<procedure::NeedsVerification>(*held), procedure::accepted(*held).due};
}

}  // namespace

std::expected<base::Id, Hindrance> propose_verification(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                        const procedure::ProposeVerification& command) {
  return carry_out(office, subject, form, Act::propose_verification, inquiry, [&](const Matter& matter) -> Decided {
    const auto processing = in_processing(matter.state);
    const bool under_way = std::holds_alternative<procedure::Proposed>(matter.state) || std::holds_alternative<procedure::Verifying>(matter.state);
    if (!processing || under_way) return std::unexpected(MovedOn{});
    return step(procedure::decide(*processing, command, circumstance(office, subject)));
  });
}

std::expected<base::Id, Hindrance> approve_verification(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry) {
  return carry_out(office, subject, form, Act::answer_verification, inquiry, [&](const Matter& matter) -> Decided {
    const auto* proposed = std::get_if<procedure::Proposed>(&matter.state);
    if (proposed == nullptr) return std::unexpected(MovedOn{});
    return step(procedure::decide(proposed->proposal, *in_processing(matter.state), procedure::ApproveVerification{}, circumstance(office, subject)));
  });
}

std::expected<base::Id, Hindrance> decline_verification(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                        const procedure::DeclineVerification& command) {
  return carry_out(office, subject, form, Act::answer_verification, inquiry, [&](const Matter& matter) -> Decided {
    const auto* proposed = std::get_if<procedure::Proposed>(&matter.state);
    if (proposed == nullptr) return std::unexpected(MovedOn{});
    return step(procedure::decide(proposed->proposal, command, circumstance(office, subject)));
  });
}

std::expected<base::Id, Hindrance> conclude_verification(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                         const procedure::ConcludeVerification& command) {
  return carry_out(office, subject, form, Act::conclude_verification, inquiry, [&](const Matter& matter) -> Decided {
    const auto* verifying = std::get_if<procedure::Verifying>(&matter.state);
    if (verifying == nullptr) return std::unexpected(MovedOn{});
    const auto& accepted = procedure::accepted(verifying->before);
    const procedure::ToConclude to{accepted.from, procedure::stops(accepted), std::holds_alternative<procedure::NeedsVerification>(verifying->before)};
    return step(procedure::decide(verifying->investigation, to, command, circumstance(office, subject)));
  });
}

}  // namespace office
