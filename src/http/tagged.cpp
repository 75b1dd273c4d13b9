#include "http/tagged.h"

#include "base/hash.h"

namespace http {

Response tagged(const Request& request, Response response) {
  const auto tag = "\"" + base::to_hex(base::ByteView(base::sha256(base::as_bytes(response.body))).first(16)) + "\"";
  response.header("ETag", tag);
  if (request.header("if-none-match") == tag) {
    response.status = 304;
    response.body.clear();
  }
  return response;
}

}  // namespace http
