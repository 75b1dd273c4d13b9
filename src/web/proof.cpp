#include "web/proof.h"

namespace web {

html::Html proof_field(const Visit& visit, const Fields& fields, office::Act act) {
  if (!office::asks_again(act) || office::proved_lately(*visit.subject, visit.office().clock())) return {};
  return fields.text({.name = "proof",
                      .label = "proof.label",
                      .hint = "proof.hint",
                      .classes = "govuk-input--width-20",
                      .autocomplete = "current-password",
                      .type = "password"});
}

bool may_act(const Visit& visit, office::Act act) {
  return office::allow(*visit.subject, act, {}, {office::NoFooting{}, visit.subject->proved_at}).has_value();
}

}  // namespace web
