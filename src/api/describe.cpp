#include "api/acts.h"
#include "api/routes.h"
#include "api/shapes.h"
#include "base/json_writer.h"
#include "http/tagged.h"

// OpenAPI 3.1, written from the list of routes and the shapes of what goes in and out.
namespace api {
namespace {

constexpr std::string_view json = "application/json";

std::string reference(std::string_view shape) { return "#/components/schemas/" + std::string(shape); }

void write_of(base::JsonWriter& out, const std::vector<std::string_view>& shapes) {
  if (shapes.size() == 1) return void(out.key("$ref").text(reference(shapes.front())));
  out.key("oneOf").array();
  for (const auto& shape : shapes) out.object().key("$ref").text(reference(shape)).close();
  out.close();
}

void write_type(base::JsonWriter& out, const Property& property) {
  const auto most = static_cast<std::int64_t>(property.most);
  switch (property.type) {
    case Type::text:
      out.key("type").text("string");
      if (most > 0) out.key("maxLength").integer(most);
      break;
    case Type::day: out.key("type").text("string").key("format").text("date"); break;
    case Type::moment: out.key("type").text("string").key("format").text("date-time"); break;
    case Type::boolean: out.key("type").text("boolean"); break;
    case Type::integer: out.key("type").text("integer"); break;
    case Type::object: write_of(out, property.of); break;
    case Type::list:
      out.key("type").text("array").key("maxItems").integer(most).key("minItems").integer(1).key("items").object();
      write_of(out, property.of);
      out.close();
      break;
  }
  if (property.values.empty()) return;
  out.key("enum").array();
  for (const auto& value : property.values) out.text(value);
  out.close();
}

void write_shape(base::JsonWriter& out, const Shape& shape) {
  out.key(shape.name).object().key("description").text(shape.says).key("type").text("object").key("additionalProperties").boolean(false);
  out.key("required").array();
  for (const auto& property : shape.properties)
    if (property.needed) out.text(property.name);
  out.close().key("properties").object();
  for (const auto& property : shape.properties) {
    out.key(property.name).object();
    write_type(out, property);
    out.key("description").text(property.says).close();
  }
  out.close().close();
}

void write_content(base::JsonWriter& out, std::string_view shape) {
  out.key("content").object().key(json).object().key("schema").object();
  if (shape.empty()) out.key("type").text("object");
  else out.key("$ref").text(reference(shape));
  out.close().close().close();
}

void write_route(base::JsonWriter& out, const Route& route) {
  out.key(route.path).object().key(route.method == http::Method::post ? "post" : "get").object();
  out.key("operationId").text(route.name).key("summary").text(route.summary).key("description").text(route.says).key("security").array().close();
  if (!route.takes.empty()) {
    out.key("requestBody").object().key("required").boolean(true);
    write_content(out, route.takes);
    out.close();
  }
  out.key("responses").object();
  for (const auto& outcome : route.outcomes) {
    out.key(std::to_string(outcome.status)).object().key("description").text(outcome.says);
    write_content(out, outcome.shape);
    out.close();
  }
  out.close().close().close();
}

std::string description(const std::string& url) {
  base::JsonWriter out;
  out.object().key("openapi").text("3.1.0").key("info").object();
  out.key("title").text("Qingbai").key("version").text("1");
  out.key("description").text("Is a certificate ours, unaltered, and does it stand? For those who check many.");
  out.key("license").object().key("name").text("Apache-2.0").key("identifier").text("Apache-2.0").close().close();
  out.key("servers").array().object().key("url").text(url).close().close().key("paths").object();
  for (const auto& route : routes()) write_route(out, route);
  out.close().key("components").object().key("schemas").object();
  for (const auto& shape : shapes()) write_shape(out, shape);
  out.close().close().close();
  return out.take();
}

}  // namespace

http::Response describe(const Site& site, http::Request& request) {
  auto response = http::Response::json(description(site.url));
  response.header("Cache-Control", "public, max-age=600");
  return http::tagged(request, std::move(response));
}

}  // namespace api
