#pragma once
#include "web/act_page.h"

// The one extension of a limit, of an investigation and of a review: the same forms on both. [investigation_limit] [review_3]
namespace web {

html::Html extension_text(const Visit& visit, const procedure::Limit& limit);
/// What was proposed, and the limit as it stands.
html::Html extension_proposal(const Visit& visit, const procedure::Limit& limit);
html::Html extension_answer_fields(const Visit& visit, const Fields& fields);

struct ExtensionAnswer {
  bool approved = false;
  int days = 0;  // of an approval
  std::string reason;
};
ExtensionAnswer extension_answer(Form& form);

}  // namespace web
