#include "credential/jws.h"

#include "base/json_object.h"
#include "base/json_writer.h"

namespace credential {
namespace {

constexpr std::size_t signature_size = 64, most_certificates = 4;

std::string header_of(std::string_view type, const std::vector<base::Bytes>& chain) {
  base::JsonWriter out;
  out.object().key("alg").text("ES256").key("typ").text(type).key("x5c").array();
  for (const auto& certificate : chain) out.text(base::to_base64(certificate));
  out.close().close();
  return out.take();
}

base::Malformed fault(std::string reason) { return {{}, std::move(reason)}; }

// The certificates are the only thing in the header that may differ: what it would be with these is what it must be.
std::expected<std::vector<base::Bytes>, base::Malformed> chain_of(std::string_view header, std::string_view type) {
  base::JsonDocument document;
  if (const auto parsed = document.parse(header); !parsed) return std::unexpected(parsed.error());
  base::JsonFault faults;
  const base::JsonPath top{};
  const base::JsonObject object(document, 0, top, faults, {"alg", "typ", "x5c"});
  std::vector<base::Bytes> chain;
  if (!faults.any())
    object.elements("x5c", [&](std::size_t at, const base::JsonPath& path) {
      auto certificate = base::from_base64(document.nodes()[at].text);
      if (certificate && chain.size() < most_certificates) chain.push_back(*std::move(certificate));
      else faults.at(path, "not a certificate");
    });
  if (faults.any()) return std::unexpected(faults.first());
  if (chain.empty() || header_of(type, chain) != header) return std::unexpected(fault("not the header of this type"));
  return chain;
}

}  // namespace

std::string sign_jws(std::string_view payload, std::string_view type, const seal::Seal& seal) {
  auto chain = seal.chain();
  if (chain.size() > 1) chain.pop_back();  // whoever checks brings the root
  auto text = base::to_base64url(base::as_bytes(header_of(type, chain))) + "." + base::to_base64url(base::as_bytes(payload));
  const auto signature = seal.es256(base::as_bytes(text));
  return text += "." + base::to_base64url(signature);
}

std::expected<Jws, base::Malformed> read_jws(std::string_view text, std::string_view type) {
  const auto first = text.find('.'), last = text.rfind('.');
  if (first == std::string_view::npos || first == last || text.substr(first + 1, last - first - 1).contains('.'))
    return std::unexpected(fault("not three parts"));
  const auto header = base::from_base64url(text.substr(0, first));
  const auto payload = base::from_base64url(text.substr(first + 1, last - first - 1));
  auto signature = base::from_base64url(text.substr(last + 1));
  if (!header || !payload || !signature || signature->size() != signature_size) return std::unexpected(fault("not the parts of a signature"));
  auto chain = chain_of(base::as_text(*header), type);
  if (!chain) return std::unexpected(chain.error());
  return Jws{*std::move(chain), std::string(base::as_text(*payload)), std::string(text.substr(0, last)), *std::move(signature)};
}

}  // namespace credential
