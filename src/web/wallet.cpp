#include "base/json_writer.h"
#include "html/url.h"
#include "office/guessing.h"
#include "office/wallet.h"
#include "paper/qr.h"
#include "web/fields.h"
#include "web/number_and_code.h"
#include "web/page.h"
#include "web/pages.h"
#include "web/wallet_names.h"

// The holder of a certificate takes it into a wallet: number and code lead to an offer, as a link and a QR. (OpenID4VCI 1.0, section 4.1)
namespace web {
namespace {

http::Response drawn(const Visit& visit, std::vector<Fault> faults, int status = 422) {
  const bool faulty = !faults.empty();
  const Fields fields(visit, std::move(faults));
  html::Html form = number_and_code_fields(fields);
  form += html::button({.text = visit.say("wallet.submit"), .prevent_double_click = true});
  const auto main = fields.summary() + html::title(html::Html(visit.say("wallet.title"))) + html::lead_paragraph(html::Html(visit.say("wallet.lead"))) +
                    act_form(fields, html::Url::path({"wallet"}), form);
  return page(visit, {.title = visit.say("wallet.title"),
                      .main = html::two_thirds(main),
                      .faulty = faulty,
                      .status = faulty ? status : 200,
                      .section = "nav.check"});
}

html::Url offer_link(const Visit& visit, std::string_view code) {
  base::JsonWriter offer;
  offer.object().key("credential_issuer").text(visit.office().verification_url);
  offer.key("credential_configuration_ids").array().text(wallet_configuration).close();
  offer.key("grants").object().key(pre_authorized_grant).object().key("pre-authorized_code").text(code);
  offer.close().close().close();
  return html::Url::wallet_offer(offer.take());
}

}  // namespace

http::Response wallet_page(Visit& visit) { return drawn(visit, {}); }

http::Response wallet_offer(Visit& visit) {
  Form form(visit.request);
  const auto asked = number_and_code(form);
  if (!asked) return drawn(visit, form.faults());
  if (office::must_wait(visit.site.patience, visit.request.peer, visit.office().clock())) return drawn(visit, {{"number", "check.number.too_soon"}}, 429);
  const auto offer = office::offer_wallet(visit.office(), asked->number, asked->code);
  if (!offer) {
    office::note_miss(visit.site.patience, visit.request.peer, visit.office().clock());
    return drawn(visit, {{"number", "wallet.absent"}});
  }
  const auto link = offer_link(visit, *offer);
  const auto title = visit.say("wallet.offer");
  html::Html main = html::title(html::Html(title)) + html::paragraph(html::Html(visit.say("wallet.offer_text")));
  main += html::paragraph(html::element("a", html::Attributes().set("href", link).classes("govuk-button"),
                                        html::Html(visit.say("wallet.open"))));
  main += html::paragraph(html::Html(visit.say("wallet.scan"))) + html::Html::vouched_for(paper::qr_svg(link.text(), visit.say("wallet.qr")));
  main += html::paragraph(html::Html(visit.say("wallet.once", {{"minutes", std::int64_t{office::wallet_offer_time.count()}}})));
  auto response = page(visit, {.title = title, .main = html::two_thirds(main), .back = "/wallet", .section = "nav.check"});
  http::forbid_storing(response);
  return response;
}

}  // namespace web
