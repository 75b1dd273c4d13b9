#include "transparency/log_answers.h"

#include "http/tagged.h"

namespace transparency {
namespace {

constexpr std::string_view tiles_prefix = "/log/tile/";
// An index below 2^64 has at most seven groups of three digits; the width of a partial tile is one more.
constexpr int most_segments = 8;

http::Response guarded(http::Response response) {
  response.header("Access-Control-Allow-Origin", "*").header("Cross-Origin-Resource-Policy", "cross-origin");
  http::add_security_headers(response);
  return response;
}

http::Response not_there() { return guarded(http::Response::text("not found\n", 404).header("Cache-Control", "no-store")); }

http::Response kept(const http::Request& request, http::Response response, const std::string& caching) {
  response.header("Cache-Control", caching);
  return guarded(http::tagged(request, std::move(response)));
}

}  // namespace

void add_log(http::Router& router, const Publication& publication) {
  router.get("/log/checkpoint", [&publication](http::Request& request) {
    auto text = publication.checkpoint();
    if (text.empty()) return not_there();
    return kept(request, http::Response::text(std::move(text)), "public, max-age=1");
  });
  const http::Act tile = [&publication](http::Request& request) {
    const auto name = ledger::parse_tile_path(std::string_view(request.path).substr(tiles_prefix.size()));
    auto hashes = name ? publication.tile(*name) : std::nullopt;
    if (!hashes) return not_there();
    return kept(request, http::Response::bytes("application/octet-stream", *std::move(hashes)), "public, max-age=31536000, immutable");
  };
  std::string pattern(tiles_prefix);
  pattern.append("{level}");
  for (int i = 1; i <= most_segments; ++i) {
    pattern.append("/{part").append(std::to_string(i)).append("}");
    router.get(pattern, tile);
  }
}

}  // namespace transparency
