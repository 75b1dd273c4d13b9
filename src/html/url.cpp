#include "html/url.h"

namespace html {

namespace {

void append_encoded(std::string& to, std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool unreserved = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_' || c == '~';
    if (unreserved) {
      to += c;
    } else {
      to += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
  }
}

}  // namespace

std::optional<Url> Url::parse(std::string_view text) {
  if (!is_safe_url(text)) return std::nullopt;
  return Url(std::string(text));
}

Url Url::path(std::initializer_list<std::string_view> segments) {
  std::string text;
  for (const auto segment : segments) {
    text += '/';
    append_encoded(text, segment);
  }
  return Url(text.empty() ? "/" : std::move(text));
}

Url Url::fragment(std::string_view id) {
  std::string text = "#";
  append_encoded(text, id);
  return Url(std::move(text));
}

std::optional<Url> Url::telephone(std::string_view number) {
  const auto digits = number.starts_with('+') ? number.substr(1) : number;
  if (digits.empty() || digits.find_first_not_of("0123456789-") != std::string_view::npos) return std::nullopt;
  return Url("tel:" + std::string(number));
}

Url Url::wallet_offer(std::string_view offer) {
  std::string text = "openid-credential-offer://?credential_offer=";
  append_encoded(text, offer);
  return Url(std::move(text));
}

Url Url::with(std::string_view name, std::string_view value) const {
  const auto hash = text_.find('#');
  std::string text = text_.substr(0, hash);
  text += text.find('?') == std::string::npos ? '?' : '&';
  append_encoded(text, name);
  text += '=';
  append_encoded(text, value);
  if (hash != std::string::npos) text += text_.substr(hash);
  return Url(std::move(text));
}

Url Url::at(std::string_view id) const { return Url(text_.substr(0, text_.find('#')) + fragment(id).text_); }

}  // namespace html
