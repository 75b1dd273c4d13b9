#include "web/routes.h"

#include <chrono>

#include <spdlog/spdlog.h>

#include "assets/files.h"
#include "web/error_pages.h"
#include "web/guard.h"
#include "web/pages.h"

namespace web {
namespace {

http::Response asset(http::Request& request) {
  const auto* file = assets::find(request.path);
  if (file == nullptr) return http::Response::text("not found\n", 404);
  const bool gzip = request.header("accept-encoding").find("gzip") != std::string_view::npos;
  auto response = http::Response::bytes(std::string(file->content_type), std::string(gzip ? file->gzip : file->bytes));
  if (gzip) response.header("Content-Encoding", "gzip");
  response.header("Vary", "Accept-Encoding").header("Cache-Control", "public, max-age=31536000, immutable");
  http::add_security_headers(response);
  return response;
}

void add_guide(http::Router& router, const Site& site) {
  router.get("/", guide_page(site, guide_overview));
  router.get("/guide/record", guide_page(site, guide_record));
  router.get("/guide/residence", guide_page(site, guide_residence));
  router.post("/guide/residence", guide_act(site, count_days));
  router.get("/guide/materials", guide_page(site, guide_materials));
  router.get("/guide/offices", guide_page(site, guide_offices));
  router.get("/guide/offices/{district}", guide_page(site, guide_office));
  router.get("/guide/time", guide_page(site, guide_time));
  router.post("/guide/time", guide_act(site, count_due));
  router.get("/guide/result", guide_page(site, guide_result));
  router.get("/guide/objections", guide_page(site, guide_objections));
  router.get("/guide/cautions", guide_page(site, guide_cautions));
  router.get("/guide/reminder", guide_page(site, guide_reminder));
  router.get("/guide/forms", guide_page(site, guide_forms));
  router.get("/forms/{name}", guide_page(site, form_file));
}

void add_accounts(http::Router& router, const Site& site) {
  router.get("/sign-in", open_page(site, sign_in_page));
  router.post("/sign-in", open_act(site, sign_in));
  router.post("/sign-out", open_act(site, sign_out));  // also once the session is over
  router.get("/password", staff_page(site, password_page));
  router.post("/password", staff_act(site, change_password));
  router.get("/new-password/{link}", open_page(site, new_password_page));
  router.post("/new-password/{link}", open_act(site, set_new_password));
  router.get("/setup/{token}", open_page(site, setup_page));
  router.post("/setup/{token}", open_act(site, setup));
  router.get("/accounts", staff_page(site, accounts_page));
  router.post("/accounts", staff_act(site, open_account));
  router.get("/accounts/{id}", staff_page(site, account_page));
  router.post("/accounts/{id}", staff_act(site, change_account));
}

// Whoever opens what is no work of theirs says why. [reminder_2]
void add_access(http::Router& router, const Site& site) {
  router.post("/inquiries/{id}/purpose", staff_act(site, declare_purpose));
  router.post("/reviews/{id}/purpose", staff_act(site, declare_purpose));
  router.get("/emergency", staff_page(site, emergency_page));
  router.post("/emergency", staff_act(site, open_in_emergency));
  router.get("/emergencies", staff_page(site, emergencies));
  router.get("/emergencies/{id}", staff_page(site, emergency));
  router.post("/emergencies/{id}", staff_act(site, examine_emergency));
  router.get("/looks", staff_page(site, looks_page));
  router.post("/looks", staff_act(site, find_looks));
}

void add_counter(http::Router& router, const Site& site) {
  router.get("/docket", staff_page(site, docket));
  router.post("/docket", staff_act(site, find));
  router.get("/docket/due", staff_page(site, due_lists));
  router.get("/docket/untold", staff_page(site, untold_list));
  router.get("/applications/new", staff_page(site, new_application));
  router.post("/applications/new", staff_act(site, lodge));
  router.post("/applications/mrz", staff_act(site, read_zone));
  router.get("/inquiries/{id}", staff_page(site, inquiry));
  router.post("/inquiries/{id}/acceptance", staff_act(site, accept));
  router.post("/inquiries/{id}/receipt", staff_act(site, sign_receipt));
  router.post("/inquiries/{id}/extract", staff_act(site, ask_platforms));
  router.post("/inquiries/{id}/grounds", staff_act(site, grounds));
  router.post("/inquiries/{id}/issue", staff_act(site, issue));
  router.post("/inquiries/{id}/handover", staff_act(site, hand_over));
  router.post("/inquiries/{id}/missing-materials", staff_act(site, notice_missing));
  router.post("/inquiries/{id}/judgment", staff_act(site, judge_records));
  router.post("/inquiries/{id}/confirmation", staff_act(site, confirm_record));
  router.post("/inquiries/{id}/refusal", staff_act(site, refuse));
  router.get("/inquiries/{id}/looks", staff_page(site, looks));
  router.get("/inquiries/{id}/forms/{name}", staff_page(site, prefilled_form));
  router.get("/inquiries/{id}/receipt.pdf", staff_page(site, receipt_file));
  router.get("/inquiries/{id}/certificate.pdf", staff_page(site, certificate_file));
  router.get("/inquiries/{id}/signature", staff_page(site, signature_file));
  router.get("/inquiries/{id}/refusal.pdf", staff_page(site, refusal_file));
  router.get("/inquiries/{id}/notices/{place}", staff_page(site, notice_file));
  router.get("/inquiries/{id}/past/{place}", staff_page(site, past_file));
}

// Acts that have a page of their own: GET shows the form, POST does it.
void add_inquiry_acts(http::Router& router, const Site& site) {
  router.get("/inquiries/{id}/verification", staff_page(site, verification_page));
  router.post("/inquiries/{id}/verification", staff_act(site, propose_verification));
  router.get("/inquiries/{id}/verification/answer", staff_page(site, verification_answer_page));
  router.post("/inquiries/{id}/verification/answer", staff_act(site, answer_verification));
  router.get("/inquiries/{id}/verification/conclusion", staff_page(site, conclusion_page));
  router.post("/inquiries/{id}/verification/conclusion", staff_act(site, conclude_verification));
  router.get("/inquiries/{id}/requests", staff_page(site, requests_page));
  router.post("/inquiries/{id}/requests", staff_act(site, request_information));
  router.get("/inquiries/{id}/requests/{request}", staff_page(site, request_page));
  router.post("/inquiries/{id}/requests/{request}", staff_act(site, note_request));
  router.get("/inquiries/{id}/extension", staff_page(site, extension_page));
  router.post("/inquiries/{id}/extension", staff_act(site, propose_extension));
  router.get("/inquiries/{id}/extension/answer", staff_page(site, extension_answer_page));
  router.post("/inquiries/{id}/extension/answer", staff_act(site, answer_extension));
  router.get("/inquiries/{id}/revocation", staff_page(site, revocation_page));
  router.post("/inquiries/{id}/revocation", staff_act(site, revoke_document));
  router.get("/inquiries/{id}/correction", staff_page(site, correction_page));
  router.post("/inquiries/{id}/correction", staff_act(site, correct_application));
  router.get("/inquiries/{id}/withdrawal", staff_page(site, withdrawal_page));
  router.post("/inquiries/{id}/withdrawal", staff_act(site, withdraw_application));
  router.get("/inquiries/{id}/misuse", staff_page(site, misuse_page));
  router.post("/inquiries/{id}/misuse", staff_act(site, suspect_misuse));
  router.get("/inquiries/{id}/transfer", staff_page(site, transfer_page));
  router.post("/inquiries/{id}/transfer", staff_act(site, transfer_application));
  router.get("/inquiries/{id}/persons", staff_page(site, persons_page));
  router.post("/inquiries/{id}/persons", staff_act(site, compare_persons));
  router.get("/inquiries/{id}/telling", staff_page(site, telling_page));
  router.post("/inquiries/{id}/telling", staff_act(site, tell_applicant));
  router.get("/inquiries/{id}/objection", staff_page(site, objection_page));
  router.post("/inquiries/{id}/objection", staff_act(site, lodge_objection));
}

void add_reviews(http::Router& router, const Site& site) {
  router.get("/reviews", staff_page(site, reviews));
  router.get("/reviews/{id}", staff_page(site, review));
  router.get("/reviews/{id}/acceptance", staff_page(site, review_acceptance_page));
  router.post("/reviews/{id}/acceptance", staff_act(site, accept_review));
  router.get("/reviews/{id}/withdrawal", staff_page(site, review_withdrawal_page));
  router.post("/reviews/{id}/withdrawal", staff_act(site, withdraw_objection));
  router.get("/reviews/{id}/requests", staff_page(site, review_requests_page));
  router.post("/reviews/{id}/requests", staff_act(site, request_in_review));
  router.get("/reviews/{id}/requests/{request}", staff_page(site, review_request_page));
  router.post("/reviews/{id}/requests/{request}", staff_act(site, note_request_in_review));
  router.get("/reviews/{id}/extension", staff_page(site, review_extension_page));
  router.post("/reviews/{id}/extension", staff_act(site, propose_review_extension));
  router.get("/reviews/{id}/extension/answer", staff_page(site, review_extension_answer_page));
  router.post("/reviews/{id}/extension/answer", staff_act(site, answer_review_extension));
  router.get("/reviews/{id}/decision", staff_page(site, review_decision_page));
  router.post("/reviews/{id}/decision", staff_act(site, decide_review));
  router.get("/reviews/{id}/telling", staff_page(site, review_telling_page));
  router.post("/reviews/{id}/telling", staff_act(site, tell_objector));
  router.post("/reviews/{id}/reply", staff_act(site, reply_to_review));
  router.get("/reviews/{id}/reply.pdf", staff_page(site, reply_file));
  router.get("/reviews/{id}/notices/{place}", staff_page(site, review_notice_file));
}

void add_check(http::Router& router, const Site& site) {
  router.get("/check", open_page(site, check_page));
  router.post("/check", open_act(site, check_document));
  router.get("/C", open_page(site, code_page));
  router.get("/c", [](http::Request&) { return http::Response::see_other("/C"); });  // a browser takes what stands behind the '#' along
  router.get("/check/number", open_page(site, check_page));
  router.post("/check/number", open_act(site, check_number));
  router.get("/check/code", open_page(site, check_page));
  router.post("/check/code", open_act(site, check_code));
}

// For programs: without session, language and pages.
template <class Answer>
http::Act for_programs(const Site& site, Answer answer) {
  return [&site, answer](http::Request& request) {
    auto response = answer(site, request);
    http::add_security_headers(response);
    return response;
  };
}

void add_credentials(http::Router& router, const Site& site) {
  router.get("/status/{list}", for_programs(site, status_list));
  router.get("/check/keys", for_programs(site, check_keys));
  router.get("/check/words/{language}", for_programs(site, check_words));
  router.get("/check/worker.js", for_programs(site, check_worker));
  router.get("/C/worker.js", for_programs(site, check_worker));
  router.get("/.well-known/openid-credential-issuer", for_programs(site, wallet_issuer));
  router.get("/.well-known/oauth-authorization-server", for_programs(site, wallet_server));
  router.get("/credentials/no-criminal-conviction", for_programs(site, wallet_type));
  router.post("/wallet/token", for_programs(site, wallet_token));
  router.post("/wallet/credential", for_programs(site, wallet_credential));
  router.get("/wallet", open_page(site, wallet_page));
  router.post("/wallet", open_act(site, wallet_offer));
}

}  // namespace

http::Router routes(const Site& site, std::function<std::string()> unready) {
  http::Router router;
  add_guide(router, site);
  add_accounts(router, site);
  add_access(router, site);
  add_counter(router, site);
  add_inquiry_acts(router, site);
  add_reviews(router, site);
  add_check(router, site);
  add_credentials(router, site);
  router.get("/assets/{name}", asset);
  router.get("/livez", [](http::Request&) { return http::Response::text("ok\n"); });
  router.get("/readyz", [unready](http::Request&) {
    const auto why = unready();
    return why.empty() ? http::Response::text("ok\n") : http::Response::text(why + "\n", 503);
  });
  return router;
}

http::Response no_such_page(const Site& site, http::Request& request, const http::Router::Found& found) {
  http::Response response = found.allowed.empty() ? not_there_page(visit(site, request)) : fault_page(site, {.status = 405, .request = request});
  if (!found.allowed.empty()) response.header("Allow", http::allow(found.allowed));
  http::add_security_headers(response);
  return response;
}

http::Response answer(const http::Router& router, http::Request& request, const Missing& missing) {
  const auto started = std::chrono::steady_clock::now();
  const auto found = router.find(request);
  auto response = found.act != nullptr ? (*found.act)(request) : missing(request, found);
  const auto taken = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started).count();
  // The route's pattern, never the path: nothing personal comes into the log.
  spdlog::info(R"("http.route":"{}","http.request.method":"{}","http.response.status_code":{},"microseconds":{},"reference":"{}")",
               found.act != nullptr ? found.pattern : "none", http::name(request.method), response.status, taken, request.reference);
  return response;
}

http::Response answer(const Site& site, const http::Router& router, http::Request& request) {
  return answer(router, request, [&site](http::Request& asked, const http::Router::Found& found) { return no_such_page(site, asked, found); });
}

}  // namespace web
