#include "base/json_object.h"
#include "base/json_writer.h"
#include "check/wallet.h"
#include "office/wallet.h"
#include "web/pages.h"
#include "web/visit.h"
#include "web/wallet_names.h"

// What a wallet asks for: metadata, a token for the offered code, the credential for the token. (OpenID4VCI 1.0; RFC 6749, RFC 8414)
namespace web {
namespace {

std::string host(const Site& site) { return site.office.verification_url; }

http::Response told(std::string json) {
  auto response = http::Response::json(std::move(json));
  return std::move(response).header("Cache-Control", "public, max-age=600");
}

// Of a token or a credential: kept by nobody on the way.
http::Response handed_out(std::string json) {
  auto response = http::Response::json(std::move(json));
  http::forbid_storing(response);
  return response;
}

http::Response refused(std::string_view error, int status = 400) {
  auto response = http::Response::json(base::JsonWriter().object().key("error").text(error).close().take(), status);
  http::forbid_storing(response);
  return response;
}

void write_display(base::JsonWriter& out, const Site& site, std::string_view key) {
  out.key("display").array();
  for (const auto language : text::languages())
    out.object().key("name").text(site.words.say(language, key)).key("locale").text(text::tag(language)).close();
  out.close();
}

std::string_view bearer(const http::Request& request) {
  const auto given = request.header("authorization");
  return given.starts_with("Bearer ") || given.starts_with("bearer ") ? given.substr(7) : std::string_view{};
}

// The request names which credential it wants; there is one.
bool wants_ours(const http::Request& request) {
  base::JsonDocument document;
  if (!document.parse(request.body)) return false;
  const auto& nodes = document.nodes();
  for (std::size_t at = 1; nodes[0].kind == base::JsonKind::object && at < nodes[0].next; at = nodes[at].next)
    if (nodes[at].key == "credential_configuration_id") return nodes[at].text == wallet_configuration;
  return false;
}

}  // namespace

http::Response wallet_issuer(const Site& site, const http::Request&) {
  base::JsonWriter out;
  out.object().key("credential_issuer").text(host(site)).key("credential_endpoint").text(host(site) + "/wallet/credential");
  write_display(out, site, "frame.service");
  out.key("credential_configurations_supported").object().key(wallet_configuration).object();
  out.key("format").text("dc+sd-jwt").key("vct").text(credential::credential_type(host(site)));
  out.key("credential_signing_alg_values_supported").array().text("ES256").close();
  out.key("credential_metadata").object();
  write_display(out, site, "certificate.title");
  out.close().close().close().close();
  return told(out.take());
}

http::Response wallet_server(const Site& site, const http::Request&) {
  base::JsonWriter out;
  out.object().key("issuer").text(host(site)).key("token_endpoint").text(host(site) + "/wallet/token");
  out.key("grant_types_supported").array().text(pre_authorized_grant).close();
  out.key("token_endpoint_auth_methods_supported").array().text("none").close();
  out.key("pre-authorized_grant_anonymous_access_supported").boolean(true).key("response_types_supported").array().close().close();
  return told(out.take());
}

http::Response wallet_type(const Site& site, const http::Request&) {
  base::JsonWriter out;
  out.object().key("vct").text(credential::credential_type(host(site)));
  out.key("name").text(site.words.say(text::Language::en, "certificate.title"));
  write_display(out, site, "certificate.title");
  out.close();
  return told(out.take());
}

http::Response wallet_token(const Site& site, const http::Request& request) {
  if (request.field("grant_type") != pre_authorized_grant) return refused("unsupported_grant_type");
  const auto token = office::redeem_offer(site.office, request.field("pre-authorized_code"));
  if (!token) return refused("invalid_grant");
  base::JsonWriter out;
  out.object().key("access_token").text(*token).key("token_type").text("Bearer");
  out.key("expires_in").integer(std::chrono::seconds(office::wallet_token_time).count()).close();
  return handed_out(out.take());
}

http::Response wallet_credential(const Site& site, const http::Request& request) {
  if (bearer(request).empty()) {
    auto response = refused("invalid_token", 401);
    return std::move(response).header("WWW-Authenticate", "Bearer");
  }
  if (!wants_ours(request)) return refused("unknown_credential_configuration");
  const auto credential = office::wallet_of(site.office, bearer(request));
  if (!credential) return refused("invalid_token", 401);
  base::JsonWriter out;
  out.object().key("credentials").array().object().key("credential").text(*credential).close().close().close();
  return handed_out(out.take());
}

}  // namespace web
