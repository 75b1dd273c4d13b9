#include "check/keys_file.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "base/durable_file.h"
#include "base/json_object.h"
#include "base/json_writer.h"

namespace check {
namespace {

constexpr std::size_t largest_keys_file = 1'000'000;

// What the document is made of.
struct Keys {
  std::vector<seal::Anchor> anchors;
  std::vector<std::vector<base::Bytes>> chains;
};

std::expected<Keys, base::Malformed> read_keys(std::string_view json) {
  base::JsonDocument document;
  if (json.size() > largest_keys_file) return std::unexpected(base::Malformed{{}, "too large"});
  if (const auto parsed = document.parse(json); !parsed) return std::unexpected(parsed.error());
  base::JsonFault fault;
  const base::JsonObject file(document, 0, {}, fault, {"issuer", "roots", "chains", "lists"});
  const auto& nodes = document.nodes();
  const auto certificate = [&](std::size_t at) {
    const auto der = nodes[at].kind == base::JsonKind::text ? base::from_base64(nodes[at].text) : std::unexpected(base::Malformed{});
    if (!der || der->empty()) fault.at({}, "not a certificate in Base64");
    return der.value_or(base::Bytes{});
  };
  Keys keys;
  file.elements("roots", [&](std::size_t at, const base::JsonPath& path) {
    if (auto anchor = seal::read_anchor(certificate(at))) keys.anchors.push_back(*std::move(anchor));
    else fault.at(path, "not a root certificate");
  });
  file.elements("chains", [&](std::size_t chain, const base::JsonPath& path) {
    if (nodes[chain].kind != base::JsonKind::array || nodes[chain].next == chain + 1) return fault.at(path, "not a chain");
    auto& certificates = keys.chains.emplace_back();
    for (auto at = chain + 1; at < nodes[chain].next; at = nodes[at].next) certificates.push_back(certificate(at));
  });
  if (!fault.any() && keys.anchors.empty()) file.fault("roots", "no root certificate");
  if (fault.any()) return std::unexpected(fault.first());
  return keys;
}

Keys kept_keys(const std::string& path) {
  const auto text = base::read_file(path);
  auto keys = text ? read_keys(*text) : std::unexpected(base::Malformed{{}, "it cannot be read"});
  if (!keys)
    throw std::runtime_error(path + " is not the keys that an issuer answers (docs/formats/keys.md): " + keys.error().field + " " + keys.error().reason);
  return *std::move(keys);
}

}  // namespace

std::expected<Trust, base::Malformed> read_keys_file(std::string_view json) {
  auto keys = read_keys(json);
  if (!keys) return std::unexpected(keys.error());
  return make_trust(std::move(keys->anchors), keys->chains);
}

Trust read_kept_trust(const std::string& path) {
  Keys keys;
  if (!std::filesystem::is_directory(path)) {
    keys = kept_keys(path);
  } else {
    if (std::filesystem::exists(path + "/keys.json")) keys = kept_keys(path + "/keys.json");
    for (auto& anchor : seal::find_anchors(path))
      if (std::ranges::find(keys.anchors, anchor) == keys.anchors.end()) keys.anchors.push_back(std::move(anchor));
    for (auto& chain : seal::read_chains(path)) keys.chains.push_back(std::move(chain));
  }
  if (keys.anchors.empty()) throw std::runtime_error(path + " holds no root certificate: neither in a *.pem nor in keys.json");
  return make_trust(std::move(keys.anchors), keys.chains);
}

std::string keys_file(const Trust& trust, const std::string& issuer, const std::vector<std::uint32_t>& lists) {
  base::JsonWriter out;
  out.object().key("issuer").text(issuer).key("roots").array();
  for (const auto& anchor : trust.anchors) out.text(base::to_base64(anchor.root));
  out.close().key("chains").array();
  for (const auto& chain : trust.chains) {
    out.array();
    for (const auto& certificate : chain) out.text(base::to_base64(certificate));
    out.close();
  }
  out.close().key("lists").array();
  for (const auto list : lists) out.integer(list);
  out.close().close();
  return out.take();
}

}  // namespace check
