#include "assets/files.h"
#include "base/json_writer.h"
#include "check/keys_file.h"
#include "http/tagged.h"
#include "office/status.h"
#include "text/country.h"
#include "web/pages.h"
#include "web/visit.h"

// What the check in the reader's browser loads once and keeps: keys, sentences, and the worker that answers when there is no network.
namespace web {
namespace {

constexpr std::string_view families[] = {"check.", "fault.date", "fault.day_to_come"};

// Placeholders stay as they are spelt, for the script to fill.
std::vector<text::Argument> themselves(const text::Catalogue& words, std::string_view key) {
  std::vector<text::Argument> arguments;
  for (const auto& name : words.placeholders(key)) arguments.emplace_back(name, "{" + name + "}");
  return arguments;
}

// Every code of a nationality that has a name, also such as no list offers: what a passport can say.
std::vector<std::string> named_codes() {
  std::vector<std::string> codes{"D"};
  for (char first = 'A'; first <= 'Z'; ++first)
    for (char second = 'A'; second <= 'Z'; ++second)
      for (char third = 'A'; third <= 'Z'; ++third)
        if (const std::string code{first, second, third}; text::is_country(code)) codes.push_back(code);
  return codes;
}

const std::vector<std::string>& country_codes() {
  static const auto codes = named_codes();
  return codes;
}

std::string words_in(const text::Catalogue& words, text::Language language) {
  base::JsonWriter out;
  out.object().key("words").object();
  for (const auto& key : words.keys()) {
    const auto is_of = [&key](std::string_view family) { return key.starts_with(family); };
    if (std::ranges::none_of(families, is_of)) continue;
    out.key(key).text(words.say(language, key, themselves(words, key)));
  }
  out.close().key("countries").object();
  for (const auto& code : country_codes()) out.key(code).text(text::country(language, code));
  out.close().close();
  return out.take();
}

http::Response revalidated(const http::Request& request, http::Response response) {
  response.header("Cache-Control", "no-cache");
  return http::tagged(request, std::move(response));
}

}  // namespace

http::Response check_keys(const Site& site, const http::Request& request) {
  const auto keys = check::keys_file(site.trust, site.office.verification_url, office::first_status_lists(site.office));
  auto response = revalidated(request, http::Response::json(keys));
  // Public, like the lists: whoever builds a checker of their own begins here.
  response.header("Cross-Origin-Resource-Policy", "cross-origin").header("Access-Control-Allow-Origin", "*");
  return response;
}

http::Response check_words(const Site& site, const http::Request& request) {
  const auto language = text::parse_language(request.capture("language"));
  if (!language) return http::Response::text("no such language\n", 404);
  return revalidated(request, http::Response::json(words_in(site.words, *language)));
}

// Each worker answers for the pages below its own address alone: the check's, and the one that the QR leads to.
http::Response check_worker(const Site&, const http::Request& request) {
  const auto* file = assets::find(assets::path("worker.js"));
  auto response = revalidated(request, http::Response::bytes("text/javascript; charset=utf-8", std::string(file->bytes)));
  response.header("Service-Worker-Allowed", request.path.substr(0, request.path.rfind('/')));
  return response;
}

}  // namespace web
