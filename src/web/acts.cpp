#include "web/matter_page.h"
#include "web/pages.h"

// The acts whose form is a button alone.
namespace web {
namespace {

using Done = std::expected<base::Id, office::Hindrance> (*)(const office::Office&, const office::Subject&, office::FormKey, const base::Id&);

http::Response act(Visit& visit, Done done) {
  const auto id = inquiry_of(visit.request);
  const auto key = form_key(visit.request);
  if (!id || !key) return not_there_page(visit);
  return after_act(visit, done(visit.office(), *visit.subject, *key, *id));
}

}  // namespace

http::Response sign_receipt(Visit& visit) { return act(visit, office::issue_receipt); }
http::Response ask_platforms(Visit& visit) { return act(visit, office::ask_platforms); }
http::Response issue(Visit& visit) { return act(visit, office::issue); }
http::Response refuse(Visit& visit) { return act(visit, office::refuse); }

}  // namespace web
