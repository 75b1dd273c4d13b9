#pragma once
#include "api/routes.h"
#include "api/turns.h"
#include "base/json.h"
#include "base/json_writer.h"
#include "credential/qr.h"
#include "office/wallet.h"
#include "office/world.h"
#include "web/standing.h"

// The API over a counter of real parts, asked without a network in between.
namespace api_test {

/// One member of one check: {"qr", "HTTPS://…"}.
using Members = std::vector<std::pair<std::string, std::string>>;

inline std::string batch_of(const std::vector<Members>& checks) {
  base::JsonWriter out;
  out.object().key("checks").array();
  for (const auto& members : checks) {
    out.object();
    for (const auto& [key, value] : members) out.key(key).text(value);
    out.close();
  }
  out.close().close();
  return out.take();
}

/// The answers of a batch, each as the JSON object that it is; none where nothing was checked.
inline std::vector<std::string> answers_in(const std::string& body) {
  std::vector<std::string> answers;
  const auto begin = body.find("\"answers\":[");
  if (begin == std::string::npos) return answers;
  int depth = 0;
  std::size_t from = 0;
  for (std::size_t at = begin + 11; at < body.size(); ++at) {
    if (body[at] == '{' && depth++ == 0) from = at;
    if (body[at] == '}' && --depth == 0) answers.push_back(body.substr(from, at + 1 - from));
  }
  return answers;
}

/// The text of a member, wherever it stands in the object; empty where it does not.
inline std::string member(const std::string& object, std::string_view name) {
  base::JsonDocument document;
  if (!document.parse(object)) throw std::logic_error("not JSON: " + object);
  for (const auto& node : document.nodes())
    if (node.key == name) return std::string(node.text);
  return {};
}

/// A certificate with all that its holder has of it.
struct Held {
  base::Id inquiry;
  std::string number, code, qr, credential;
  base::Bytes pdf;
  Members by_number() const { return {{"number", number}, {"code", code}}; }
};

struct Programs {
  world::World world;
  world::Told told{world.clock};
  check::Trust trust = check::read_own_trust(world::folder() + "/seal");
  office::Patience patience;
  api::Turns turns;
  api::Site site{world::shared().words,
                 trust,
                 [this](std::optional<base::Instant> at) { return web::register_of(world.office, at); },
                 patience,
                 world.clock,
                 world.office.law.offset,
                 "https://check.example",
                 turns};
  http::Router router = [this] {
    http::Router made;
    api::add(made, site);
    return made;
  }();
  std::string peer = "192.0.2.7";

  Held issued(const procedure::Application& application = world::application(world::member(platform::CastPart::clean))) {
    const auto id = world::found(world, told, procedure::NothingKnown{}, application);
    if (!office::issue(world.office, world::officer(), world.form(), id)) throw std::logic_error("not issued");
    const auto state = world::loaded(world, id);
    const auto standing = *procedure::standing_document(state);
    const auto offer = office::offer_wallet(world.office, standing.document.number, standing.code);
    return {id,
            standing.document.number,
            base::to_base32(standing.code),
            credential::qr_text(procedure::issued(state)->before.content, *world::shared().seal),
            *office::wallet_of(world.office, *office::redeem_offer(world.office, *offer)),
            *world.office.journal.blob(standing.file)};
  }
  void revoke(const Held& held) {
    world::declare(world.office, world::lead(), held.inquiry);
    if (!office::revoke(world.office, world::lead(), world.form(), held.inquiry, {procedure::RevocationGround::examination, {"有误", ""}}))
      throw std::logic_error("not revoked");
  }

  http::Response sent(const std::string& body, const std::string& language = "en", const std::string& type = "application/json") {
    http::Request request;
    request.method = http::Method::post;
    request.path = "/api/v1/checks";
    request.headers = {{"content-type", type}, {"accept-language", language}};
    request.body = body;
    request.peer = peer;
    return (*router.find(request).act)(request);
  }
  std::vector<std::string> checked(const std::vector<Members>& checks, const std::string& language = "en") {
    return answers_in(sent(batch_of(checks), language).body);
  }
  std::vector<std::string> kinds(const std::vector<Members>& checks) {
    std::vector<std::string> kinds;
    for (const auto& answer : checked(checks)) kinds.push_back(member(answer, "answer"));
    return kinds;
  }
};

inline Members qr(const Held& held) { return {{"qr", held.qr}}; }
inline Members wallet(const Held& held) { return {{"credential", held.credential}}; }
inline Members pdf(const Held& held) { return {{"pdf", base::to_base64(held.pdf)}}; }
inline Members on(Members check, std::string day) {
  check.emplace_back("day", std::move(day));
  return check;
}

}  // namespace api_test
