#include "credential/jws.h"

#include "base/hash.h"
#include "base/json_object.h"
#include "base/json_writer.h"

namespace credential {
namespace {

constexpr std::size_t signature_size = 64, most_certificates = 4, most_headers = 8;
constexpr std::size_t room_behind = 1024;  // for what is disclosed after it

std::string header_of(std::string_view type, const std::vector<base::Bytes>& chain) {
  base::JsonWriter out;
  out.object().key("alg").text("ES256").key("typ").text(type).key("x5c").array();
  for (const auto& certificate : chain) out.text(base::to_base64(certificate));
  out.close().close();
  return out.take();
}

// A seal's chain is the same in everything that it signs: its header is written and hashed once a thread and type, not once a credential.
struct Header {
  std::string type;
  std::vector<base::Bytes> chain;
  std::string encoded;  // with the dot behind it
  base::Sha256 hashed;
};

const Header& header_for(std::string_view type, const std::vector<base::Bytes>& chain) {
  thread_local std::vector<Header> written;
  const auto known = std::ranges::find_if(written, [&](const Header& one) { return one.type == type && one.chain == chain; });
  if (known != written.end()) return *known;
  if (written.size() == most_headers) written.clear();
  auto shown = chain;
  if (shown.size() > 1) shown.pop_back();  // whoever checks brings the root
  auto& header = written.emplace_back(Header{std::string(type), chain, base::to_base64url(base::as_bytes(header_of(type, shown))) + ".", {}});
  header.hashed.add(base::as_bytes(header.encoded));
  return header;
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

// The same for reading: whoever checks many sees few headers.
std::expected<std::vector<base::Bytes>, base::Malformed> known_chain(std::string_view encoded, std::string_view type) {
  struct Read {
    std::string type, encoded;
    std::vector<base::Bytes> chain;
  };
  thread_local std::vector<Read> read;
  const auto known = std::ranges::find_if(read, [&](const Read& one) { return one.type == type && one.encoded == encoded; });
  if (known != read.end()) return known->chain;
  const auto header = base::from_base64url(encoded);
  if (!header) return std::unexpected(fault("not the parts of a signature"));
  auto chain = chain_of(base::as_text(*header), type);
  if (!chain) return chain;
  if (read.size() == most_headers) read.clear();
  read.push_back({std::string(type), std::string(encoded), *chain});
  return chain;
}

}  // namespace

std::string sign_jws(std::string_view payload, std::string_view type, const seal::Seal& seal) {
  const auto& header = header_for(type, seal.chain());
  std::string text;
  text.reserve(header.encoded.size() + 2 * payload.size() + 2 * signature_size + room_behind);
  text = header.encoded;
  base::append_base64url(text, base::as_bytes(payload));
  auto hashed = header.hashed;
  hashed.add(base::as_bytes(text).subspan(header.encoded.size()));
  const auto signature = seal.es256_of(hashed.finish());
  base::append_base64url(text += '.', signature);
  return text;
}

std::expected<Jws, base::Malformed> read_jws(std::string_view text, std::string_view type) {
  const auto first = text.find('.'), last = text.rfind('.');
  if (first == std::string_view::npos || first == last || text.substr(first + 1, last - first - 1).contains('.'))
    return std::unexpected(fault("not three parts"));
  const auto payload = base::from_base64url(text.substr(first + 1, last - first - 1));
  auto signature = base::from_base64url(text.substr(last + 1));
  if (!payload || !signature || signature->size() != signature_size) return std::unexpected(fault("not the parts of a signature"));
  auto chain = known_chain(text.substr(0, first), type);
  if (!chain) return std::unexpected(chain.error());
  return Jws{*std::move(chain), std::string(base::as_text(*payload)), std::string(text.substr(0, last)), *std::move(signature)};
}

}  // namespace credential
