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

http::Response no_such_page(const Site& site, http::Request& request, const http::Router::Found& found) {
  http::Response response = found.allowed.empty() ? not_there_page(visit(site, request)) : fault_page(site, {.status = 405, .request = request});
  if (!found.allowed.empty()) response.header("Allow", http::allow(found.allowed));
  http::add_security_headers(response);
  return response;
}

}  // namespace

http::Router routes(const Site& site, std::function<bool()> ready) {
  http::Router router;
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

  router.get("/sign-in", open_page(site, sign_in_page));
  router.post("/sign-in", open_act(site, sign_in));
  router.post("/sign-out", staff_act(site, sign_out));
  router.get("/setup/{token}", open_page(site, setup_page));
  router.post("/setup/{token}", open_act(site, setup));
  router.get("/accounts", staff_page(site, accounts_page));
  router.post("/accounts", staff_act(site, open_account));

  router.get("/docket", staff_page(site, docket));
  router.post("/docket", staff_act(site, find));
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
  router.get("/inquiries/{id}/receipt.pdf", staff_page(site, receipt_file));
  router.get("/inquiries/{id}/certificate.pdf", staff_page(site, certificate_file));
  router.get("/inquiries/{id}/signature", staff_page(site, signature_file));

  router.get("/check", open_page(site, check_page));
  router.post("/check", open_act(site, check_document));
  router.get("/C", open_page(site, check_page));
  router.get("/check/number", open_page(site, check_page));
  router.post("/check/number", open_act(site, check_number));
  router.get("/check/code", open_page(site, check_page));
  router.post("/check/code", open_act(site, check_code));

  router.get("/assets/{name}", asset);
  router.get("/livez", [](http::Request&) { return http::Response::text("ok\n"); });
  router.get("/readyz",
             [ready](http::Request&) { return ready() ? http::Response::text("ok\n") : http::Response::text("the journal takes no entries\n", 503); });
  return router;
}

http::Response answer(const Site& site, const http::Router& router, http::Request& request) {
  const auto started = std::chrono::steady_clock::now();
  const auto found = router.find(request);
  auto response = found.act != nullptr ? (*found.act)(request) : no_such_page(site, request, found);
  const auto taken = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started).count();
  // The route's pattern, never the path: nothing personal comes into the log.
  spdlog::info(R"("http.route":"{}","http.request.method":"{}","http.response.status_code":{},"microseconds":{},"reference":"{}")",
               found.act != nullptr ? found.pattern : "none", http::name(request.method), response.status, taken, request.reference);
  return response;
}

}  // namespace web
