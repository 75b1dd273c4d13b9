#pragma once
#include "office/authority.h"
#include "web/fields.h"

// What signs, revokes or opens in an emergency asks again who somebody is: the password, as a field of the act's own form. [reminder_2]
namespace web {

/// The field, where the act asks for it and the session's proof is old; else nothing.
html::Html proof_field(const Visit& visit, const Fields& fields, office::Act act);

/// Whether whoever is signed in may do what concerns no matter. How fresh their proof is, is asked when it is done.
bool may_act(const Visit& visit, office::Act act);

}  // namespace web
