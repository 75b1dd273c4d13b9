#include "web/account_form.h"

namespace web {

const std::vector<std::pair<procedure::Role, std::string>>& roles() {
  using enum procedure::Role;
  static const std::vector<std::pair<procedure::Role, std::string>> all{
      {reception_officer, "reception_officer"},   {case_officer, "case_officer"},
      {person_in_charge, "person_in_charge"},     {restricted_officer, "restricted_officer"},
      {superior_authority, "superior_authority"}, {auditor, "auditor"},
      {administrator, "administrator"},
  };
  return all;
}

html::Html place_fields(const Visit& visit, const Fields& fields, const std::set<procedure::Role>& held) {
  std::vector<Fields::Option> organizations;
  // review_4: the superior authority works for an organization that stands above the sub-bureaus.
  for (const auto* all : {&visit.office().law.superiors, &visit.office().law.organizations})
    for (const auto& organization : *all) organizations.push_back({organization.code, visit.organization(organization.code)});
  std::vector<Fields::Answer> answers;
  for (const auto& [role, word] : roles()) answers.push_back({word, visit.say("role." + word), {}, held.contains(role)});
  return fields.select("organization", "account.organization", organizations, "account.organization.none") + fields.ticks("roles", "account.roles", answers);
}

html::Html account_fields(const Visit& visit, const Fields& fields, bool with_roles) {
  html::Html form =
      fields.text({.name = "login", .label = "account.login", .hint = "account.login.hint", .classes = "govuk-input--width-20", .autocomplete = "username"});
  form += fields.text({.name = "name", .label = "account.name", .classes = "govuk-input--width-20"});
  if (with_roles) form += place_fields(visit, fields);
  form += fields.text({.name = "password", .label = "account.password", .hint = "account.password.hint", .classes = "govuk-input--width-20",
                       .autocomplete = "new-password", .type = "password"});
  return form;
}

html::Html new_password_fields(const Fields& fields) {
  const auto field = [&](const char* name, const char* label, const char* hint) {
    return fields.text({.name = name, .label = label, .hint = hint, .classes = "govuk-input--width-20", .autocomplete = "new-password", .type = "password"});
  };
  return field("new-password", "password.new", "account.password.hint") + field("new-password-again", "password.again", "");
}

std::string chosen_password(Form& form, const http::Request& request) {
  const auto chosen = request.field("new-password");
  if (chosen.empty()) form.fault("new-password", "fault.missing");
  else if (chosen != request.field("new-password-again")) form.fault("new-password-again", "password.differs");
  return std::string(chosen);
}

std::set<procedure::Role> ticked_roles(const Form& form) {
  std::set<procedure::Role> ticked;
  for (const auto& [role, word] : roles())
    if (form.ticked("roles", word)) ticked.insert(role);
  return ticked;
}

office::NewAccount account_of(const http::Request& request) {
  Form form(request);
  office::NewAccount account{form.text("login", false), form.text("name", false), form.text("organization", false), {}, std::string(request.field("password"))};
  account.roles = ticked_roles(form);
  return account;
}

std::vector<Fault> faults_of(const std::vector<base::Malformed>& faults) {
  std::vector<Fault> told;
  for (const auto& fault : faults) told.push_back({fault.field, fault.reason});
  return told;
}

}  // namespace web
