#include "walks/form.h"

#include <stdexcept>

namespace walks {
namespace {

std::string attribute(std::string_view tag, std::string_view name) {
  const auto at = tag.find(" " + std::string(name) + "=\"");
  if (at == std::string_view::npos) return {};
  const auto from = at + name.size() + 3;
  return std::string(tag.substr(from, tag.find('"', from) - from));
}

/// The tag around this place.
std::string_view tag_at(std::string_view page, std::size_t at) {
  const auto begin = page.rfind('<', at);
  return page.substr(begin, page.find('>', at) - begin);
}

std::string hidden(std::string_view form, std::string_view name) {
  const auto at = form.find(" name=\"" + std::string(name) + "\"");
  if (at == std::string_view::npos) throw std::runtime_error("a form without its field " + std::string(name));
  return attribute(tag_at(form, at), "value");
}

}  // namespace

FormFields hidden_fields(std::string_view page, std::string_view action) {
  const auto at = page.find(" action=\"" + std::string(action) + "\"");
  if (at == std::string_view::npos) throw std::runtime_error("no form on the page is sent to " + std::string(action.substr(action.rfind('/'))));
  const auto form = page.substr(at);
  return {{"form", hidden(form, "form")}, {"token", hidden(form, "token")}};
}

std::vector<std::string> offered(std::string_view page, std::string_view name) {
  const auto sought = " name=\"" + std::string(name) + "\"";
  std::vector<std::string> values;
  for (auto at = page.find(sought); at != std::string_view::npos; at = page.find(sought, at + 1)) values.push_back(attribute(tag_at(page, at), "value"));
  return values;
}

std::string urlencoded(const FormFields& fields) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.*";
  std::string body;
  for (const auto& [name, value] : fields) {
    if (!body.empty()) body += '&';
    body.append(name).append("=");
    for (const char c : value) {
      const auto byte = static_cast<unsigned char>(c);
      if (plain.find(c) != std::string_view::npos) body += c;
      else if (c == ' ') body += '+';
      else body.append({'%', digits[byte >> 4U], digits[byte & 15U]});
    }
  }
  return body;
}

std::string multipart(const FormFields& fields) {
  const auto boundary = "--" + std::string(multipart_type.substr(multipart_type.find("----")));
  std::string body;
  for (const auto& [name, value] : fields)
    body.append(boundary).append("\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(value).append("\r\n");
  return body.append(boundary).append("--\r\n");
}

}  // namespace walks
