#include <cstdlib>
#include <filesystem>

#include "base/durable_file.h"
#include "base/json_object.h"
#include "base/json_writer.h"
#include "seal/openssl.h"
#include "seal/token.h"

namespace seal {
namespace {

std::string first_line(const std::string& text) { return text.substr(0, text.find_first_of("\r\n")); }

}  // namespace

TokenPlace read_token_place(const base::JsonDocument& document, std::size_t node, const base::JsonPath& path, base::JsonFault& fault,
                            const std::string& folder) {
  const base::JsonObject object(document, node, path, fault, {"module", "token", "label", "?pin_file", "?pin_environment"});
  TokenPlace place;
  place.module = object.text("module");
  place.token = object.text("token");
  place.label = object.text("label");
  // The whole path, so that it is the same file wherever the program is started.
  if (object.has("pin_file") && !object.text("pin_file").empty())
    place.pin_file = (std::filesystem::absolute(folder) / object.text("pin_file")).lexically_normal().string();
  if (object.has("pin_environment")) place.pin_environment = object.text("pin_environment");
  if (place.pin_file.empty() == place.pin_environment.empty())
    object.fault("pin_file", "the PIN is in a file or in the environment: exactly one of pin_file and pin_environment");
  if (!place.module.starts_with('/')) object.fault("module", "the whole path of the module, from / on");
  return place;
}

TokenPlace read_token_place(const std::string& path) {
  const auto text = base::read_file(path);
  need(text.has_value(), (path + " cannot be read").c_str());
  base::JsonDocument document;
  base::JsonFault fault;
  TokenPlace place;
  if (const auto parsed = document.parse(*text); !parsed) throw std::runtime_error("the seal: " + path + ": " + parsed.error().reason);
  place = read_token_place(document, 0, {}, fault, std::filesystem::absolute(path).parent_path().string());
  if (fault.any()) throw std::runtime_error("the seal: " + path + ": " + fault.first().field + ": " + fault.first().reason);
  return place;
}

std::string to_json(const TokenPlace& place) {
  base::JsonWriter out;
  out.object().key("module").text(place.module).key("token").text(place.token).key("label").text(place.label);
  if (!place.pin_file.empty()) out.key("pin_file").text(place.pin_file);
  if (!place.pin_environment.empty()) out.key("pin_environment").text(place.pin_environment);
  out.close();
  return out.take() + "\n";
}

std::string read_pin(const TokenPlace& place) {
  if (!place.pin_environment.empty()) {
    const char* pin = std::getenv(place.pin_environment.c_str());
    need(pin != nullptr && *pin != '\0', ("the PIN of token " + place.token + " is not in the environment: " + place.pin_environment).c_str());
    return pin;
  }
  const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
  const auto text = base::read_file(place.pin_file);
  need(text.has_value(), (place.pin_file + ", the PIN of token " + place.token + ", cannot be read").c_str());
  need((std::filesystem::status(place.pin_file).permissions() & others) == std::filesystem::perms::none,
       (place.pin_file + " can be read by others than its owner: chmod 600").c_str());
  return first_line(*text);
}

}  // namespace seal
