#include "office/acts.h"
#include "office/changes.h"
#include "sim/deeds.h"
#include "sim/words.h"

namespace sim::deeds {
namespace {

procedure::AcceptApplication seen(World& world, const Errand& errand, const office::Subject& by, Manner manner) {
  procedure::AcceptApplication command;
  const auto matter = office::load_matter(world.office, errand.inquiry);
  if (!matter || procedure::lodged(matter->state) == nullptr) return command;
  const auto preview = office::preview(world.office, by, *matter);
  for (const auto& material : preview.materials)
    if (!slips(world, manner, 4)) command.materials.insert(material);
  if (preview.residence.officer_decides && !slips(world, manner)) command.residence_reason = "entry stamps compared";
  if (preview.purpose_needed && !slips(world, manner)) command.purpose_reason = "four posts in one year";
  if (preview.purpose_needed) command.purpose_reasonable = !slips(world, manner, 6);
  if (preview.adult_reason_needed && !slips(world, manner)) command.adult_reason = "a degree of 1998";
  if (preview.standing_reason_needed && !slips(world, manner)) command.standing_reason = "both passports seen, neither of them Chinese";
  if (preview.representative_reason_needed && !slips(world, manner)) command.representative_reason = "works, and understands";
  return command;
}

}  // namespace

Answer accept(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::accept(world.office, by, form, errand.inquiry, seen(world, errand, by, manner));
}

Answer notice_missing(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  return office::notice_missing(world.office, by, form, errand.inquiry, {seen(world, errand, by, manner)});
}

Answer print_receipt(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner) {
  return office::issue_receipt(world.office, by, form, errand.inquiry);
}

Answer ask_platforms(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner) {
  return office::ask_platforms(world.office, by, form, errand.inquiry);
}

Answer issue(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner) {
  return office::issue(world.office, by, form, errand.inquiry);
}

Answer refuse(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner) {
  return office::refuse(world.office, by, form, errand.inquiry);
}

Answer hand_over(World& world, const Errand& errand, const office::Subject& by, office::FormKey form, Manner manner) {
  const auto [who, number, shown] = caller(world, errand, form, manner);
  const auto kind = world.chance.once_in(4) ? procedure::SignatureKind::scan : procedure::SignatureKind::strokes;
  return office::hand_over(world.office, by, form, errand.inquiry, who, number, {kind, base::to_bytes("<svg/>")}, shown);
}

}  // namespace sim::deeds
