#include "assets/files.h"

#include <cassert>
#include <map>

namespace assets {

namespace {

struct Table {
  std::map<std::string, std::string, std::less<>> paths;  // by name
  std::map<std::string, File, std::less<>> files;         // by path
};

std::string_view content_type(std::string_view path) {
  if (path.ends_with(".css")) return "text/css; charset=utf-8";
  if (path.ends_with(".js")) return "text/javascript; charset=utf-8";
  assert(path.ends_with(".svg"));
  return "image/svg+xml";
}

/// public.rtl.<digest>.css -> public.rtl.css
std::string without_digest(std::string_view file) {
  const auto extension = file.rfind('.');
  const auto digest = file.rfind('.', extension - 1);
  return std::string(file.substr(0, digest)).append(file.substr(extension));
}

Table make_table() {
  Table table;
  for (const auto& [name, bytes] : embedded_files()) {
    if (name.ends_with(".gz")) continue;
    const auto path = "/assets/" + std::string(name);
    table.paths.emplace(without_digest(name), path);
    table.files.emplace(path, File{bytes, {}, content_type(name)});
  }
  for (const auto& [name, bytes] : embedded_files()) {
    if (name.ends_with(".gz")) table.files.at("/assets/" + std::string(name.substr(0, name.size() - 3))).gzip = bytes;
  }
  return table;
}

const Table& table() {
  static const Table made = make_table();
  return made;
}

}  // namespace

std::string_view path(std::string_view name) {
  const auto found = table().paths.find(name);
  assert(found != table().paths.end());
  return found->second;
}

const File* find(std::string_view path) {
  const auto found = table().files.find(path);
  return found == table().files.end() ? nullptr : &found->second;
}

}  // namespace assets
