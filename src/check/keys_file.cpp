#include "check/keys_file.h"

#include "base/json_writer.h"

namespace check {

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
