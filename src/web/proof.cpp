#include "web/proof.h"

#include "office/assignment.h"
#include "web/review_page.h"

namespace web {
namespace {

// As if they had proved who they are just now: what asks for it has a field for it.
std::expected<void, office::Denied> asked(const Visit& visit, office::Act act, const office::Object& object, const office::Footing& footing) {
  return office::allow(*visit.subject, act, object, {footing, visit.subject->proved_at});
}

std::expected<void, office::Denied> asked(const Visit& visit, office::Act act, const office::Matter& inquiry, const office::Context& context) {
  return asked(visit, act, office::object_of(visit.office(), procedure::lodged(inquiry.state)->lodged.organization), context.footing);
}

}  // namespace

html::Html proof_field(const Visit& visit, const Fields& fields, office::Act act) {
  if (!office::asks_again(act) || office::proved_lately(*visit.subject, visit.office().clock())) return {};
  return fields.text({.name = "proof",
                      .label = "proof.label",
                      .hint = "proof.hint",
                      .classes = "govuk-input--width-20",
                      .autocomplete = "current-password",
                      .type = "password"});
}

std::expected<void, office::Denied> permitted(const Visit& visit, const office::Matter& matter, office::Act act) {
  return asked(visit, act, matter, office::context_of(visit.office(), *visit.subject, matter));
}
std::expected<void, office::Denied> permitted(const Visit& visit, const office::ReviewMatter& matter, office::Act act) {
  return asked(visit, act, matter.inquiry, office::context_of(visit.office(), *visit.subject, matter));
}

bool may(const Visit& visit, const office::Matter& matter, office::Act act) { return permitted(visit, matter, act).has_value(); }
bool may(const Visit& visit, const office::ReviewMatter& matter, office::Act act) { return permitted(visit, matter, act).has_value(); }
bool may_act(const Visit& visit, office::Act act) { return asked(visit, act, office::Object{}, office::NoFooting{}).has_value(); }

}  // namespace web
