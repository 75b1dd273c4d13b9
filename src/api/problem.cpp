#include "api/problem.h"

#include "base/json_writer.h"

namespace api {

std::string_view problem_name(int status) {
  switch (status) {
    case 400: return "malformed";
    case 404: return "not_there";
    case 405: return "not_allowed";
    case 408: return "too_slow";
    case 413: return "too_large";
    case 415: return "not_json";
    case 429: return "too_many_at_once";
    case 503: return "unavailable";
  }
  return status >= 500 ? "broken" : "refused";
}

http::Response problem(int status, std::string_view reason, std::string_view field) {
  base::JsonWriter out;
  out.object().key("error").object().key("name").text(problem_name(status)).key("field").text(field).key("reason").text(reason).close().close();
  auto response = http::Response::json(out.take(), status);
  http::forbid_storing(response);
  return response;
}

http::Response problem(const base::Malformed& malformed) { return problem(400, malformed.reason, malformed.field); }

}  // namespace api
