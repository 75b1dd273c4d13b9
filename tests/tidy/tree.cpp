#include "tree.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>

namespace tidy {
namespace {

std::filesystem::path root() {
  const char* other = std::getenv("QINGBAI_TREE");
  return other ? other : QINGBAI_SOURCE;
}

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> ignored() {
  std::set<std::string> names{".git"};
  const auto text = read(root() / ".gitignore");
  for (auto line : lines(text)) {
    while (line.starts_with('/')) line.remove_prefix(1);
    while (line.ends_with('/')) line.remove_suffix(1);
    if (!line.empty()) names.emplace(line);
  }
  return names;
}

Files walk() {
  Files files;
  const auto left_out = ignored();
  for (auto entry = std::filesystem::recursive_directory_iterator(root()); entry != std::filesystem::recursive_directory_iterator(); ++entry) {
    const auto path = entry->path().lexically_relative(root()).generic_string();
    if (left_out.contains(path) || entry->path().filename() == "node_modules") {
      entry.disable_recursion_pending();
      continue;
    }
    if (!entry->is_regular_file()) continue;
    auto text = read(entry->path());
    if (text.find('\0') == std::string::npos) files.push_back({path, std::move(text)});
  }
  std::ranges::sort(files, {}, &File::path);
  return files;
}

}  // namespace

const Files& tree() {
  static const Files files = walk();
  return files;
}

Files chosen(const Files& files, const std::vector<std::string_view>& folders, const std::vector<std::string_view>& endings) {
  Files found;
  std::ranges::copy_if(files, std::back_inserter(found), [&](const File& file) {
    return std::ranges::any_of(folders, [&](auto folder) { return file.path.starts_with(folder); }) &&
           std::ranges::any_of(endings, [&](auto ending) { return file.path.ends_with(ending); });
  });
  return found;
}

Files cpp(const Files& files, const std::vector<std::string_view>& folders) { return chosen(files, folders, {".h", ".cpp"}); }

const std::string& text_of(const Files& files, std::string_view path) {
  const auto found = std::ranges::find(files, path, &File::path);
  if (found == files.end()) throw std::runtime_error("no file " + std::string(path));
  return found->text;
}

std::vector<std::string_view> lines(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    found.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return found;
}

std::vector<std::pair<std::string, std::string>> listed(std::string_view text) {
  std::vector<std::pair<std::string, std::string>> found;
  for (const auto line : lines(text)) {
    if (line.empty() || line.starts_with('#')) continue;
    const auto end = std::min(line.find(' '), line.size());
    const auto reason = std::min(line.find_first_not_of(' ', end), line.size());
    found.emplace_back(line.substr(0, end), line.substr(reason));
  }
  return found;
}

std::string_view folder(std::string_view path) {
  if (!path.starts_with("src/")) return {};
  path.remove_prefix(4);
  const auto end = path.find('/');
  return end == std::string_view::npos ? std::string_view() : path.substr(0, end);
}

std::string_view stem(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);
  return path.substr(0, path.find('.'));
}

std::string at(const File& file, std::size_t line, std::string_view what) { return file.path + ":" + std::to_string(line) + ": " + std::string(what); }

std::string joined(const Findings& findings) {
  std::string all;
  for (const auto& finding : findings) all += finding + "\n";
  return all;
}

}  // namespace tidy
