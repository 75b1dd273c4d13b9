#include "office/records.h"
#include "office/verification.h"
#include "sim/deeds.h"
#include "sim/words.h"

namespace sim::deeds {
namespace {

using law::Provision;

std::uint32_t some_request(World& world, const Errand& errand, Manner manner) {
  const auto state = state_of(world, errand);
  const auto* accepted = procedure::accepted(state);
  if (accepted == nullptr || slips(world, manner)) return 99;
  for (std::uint32_t i = 0; i < accepted->requests.size(); ++i)
    if (std::holds_alternative<procedure::Open>(accepted->requests[i].standing)) return i;
  return 99;
}

}  // namespace

Answer propose_verification(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  static const std::vector<Provision> circumstances{Provision::time_5, Provision::time_6, Provision::time_7, Provision::time_8};
  procedure::ProposeVerification command{{world.chance.one_of(circumstances)}, sentence(world, manner, "a court's answer is needed")};
  if (slips(world, manner)) command.circumstances = {Provision::time_4};
  const auto state = state_of(world, errand);
  if (std::holds_alternative<procedure::NeedsVerification>(state) || slips(world, manner)) command.circumstances.clear();
  return office::propose_verification(world.office, by, form, errand.inquiry, command);
}

Answer approve_verification(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner) {
  return office::approve_verification(world.office, by, form, errand.inquiry);
}

Answer decline_verification(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::decline_verification(world.office, by, form, errand.inquiry, {sentence(world, manner, "nothing to investigate")});
}

Answer conclude_verification(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::conclude_verification(world.office, by, form, errand.inquiry, {sentence(world, manner, "the court has answered")});
}

Answer request(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  const auto of = world.chance.once_in(2) ? procedure::AskedOf::party : procedure::AskedOf::entity;
  const auto answer_by = world.today() + std::chrono::days{slips(world, manner) ? -1 : world.chance.between(0, 20)};
  return office::request_information(world.office, by, form, errand.inquiry,
                                     {of, sentence(world, manner, "the employer"), sentence(world, manner, "the contract"), answer_by});
}

Answer note_answer(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::note_answer(world.office, by, form, errand.inquiry, {some_request(world, errand, manner), sentence(world, manner, "it was sent")});
}

Answer remind(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  const auto answer_by = world.today() + std::chrono::days{slips(world, manner) ? -1 : 5};
  return office::remind(world.office, by, form, errand.inquiry, {some_request(world, errand, manner), answer_by});
}

Answer note_refusal(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::note_refusal_to_cooperate(world.office, by, form, errand.inquiry,
                                           {some_request(world, errand, manner), sentence(world, manner, "will not say")});
}

Answer propose_extension(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::propose_extension(world.office, by, form, errand.inquiry, {reason(world, manner)});
}

Answer approve_extension(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::approve_extension(world.office, by, form, errand.inquiry, {slips(world, manner) ? 31 : world.chance.between(1, 15)});
}

Answer decline_extension(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::decline_extension(world.office, by, form, errand.inquiry, {sentence(world, manner, "in time it can be done")});
}

namespace {

procedure::JudgedRecord judged(World& world, const std::string& id, const procedure::Grounds& grounds, Manner manner) {
  bool flagged = false;
  const auto look = [&](const std::vector<law::Record>& records) {
    for (const auto& record : records) flagged = flagged || (record.id == id && record.sealed == true);
  };
  for (const auto& extract : grounds.extracts) {
    if (const auto* match = std::get_if<procedure::Match>(&extract.answer)) look(match->records);
    if (const auto* match = std::get_if<procedure::PartialMatch>(&extract.answer)) look(match->records);
  }
  procedure::JudgedRecord record{id, law::RecordStatus::sealed, Provision::result_3, sentence(world, manner, "the judgment was read")};
  if (!flagged && !world.chance.once_in(3)) {
    const bool counts = world.chance.once_in(2);
    record.status = counts ? law::RecordStatus::counts : law::RecordStatus::does_not_count;
    record.provision = counts ? Provision::result_2 : Provision::time_5;
  }
  if (slips(world, manner)) record.status = law::RecordStatus::held;
  if (slips(world, manner)) record.status = law::RecordStatus::counts;
  if (slips(world, manner, 4)) record.id = "J-0";
  return record;
}

}  // namespace

Answer judge_records(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  procedure::JudgeRecords command{{{}, sentence(world, manner, "compared with the file")}};
  const auto matter = office::load_matter(world.office, errand.inquiry);
  if (const auto grounds = office::last_grounds(world.office, errand.inquiry); matter && grounds) {
    for (const auto& id : procedure::to_judge(*grounds, procedure::judging(matter->state).value_or(procedure::Judging::what_is_held)))
      if (!slips(world, manner, 4)) command.judgment.records.push_back(judged(world, id, *grounds, manner));
  }
  return office::judge_records(world.office, by, form, errand.inquiry, command);
}

Answer confirm_record(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::confirm_record(world.office, by, form, errand.inquiry,
                                {!slips(world, manner), !slips(world, manner), sentence(world, manner, "read and compared")});
}

}  // namespace sim::deeds
