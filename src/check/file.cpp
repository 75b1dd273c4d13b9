#include "check/file.h"

#include <filesystem>
#include <fstream>
#include <functional>

#include "check/compared.h"
#include "check/pdf.h"
#include "check/qr.h"
#include "check/wallet.h"
#include "check/words.h"

namespace check {
namespace {

// One byte more than what is checked at all, so that a larger file is known by its size.
std::optional<base::Bytes> read_file(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error)) return std::nullopt;
  std::ifstream in(path, std::ios::binary);
  base::Bytes bytes(std::min<std::uintmax_t>(std::filesystem::file_size(path, error), largest_file + 1));
  if (error || !in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()))) return std::nullopt;
  return bytes;
}

// What a file turned out to be; of a code or a credential also what it says, which nobody reads in its text.
struct Told {
  Answer answer;
  Carrier carrier;
  std::function<Compared(text::Language)> shown = {};
};

template <class Checked>
Told told(const Checked& checked, Carrier carrier, const text::Catalogue& words, std::chrono::minutes offset) {
  if (!checked.shown) return {checked.answer, carrier};
  return {checked.answer, carrier, [=, &words, shown = *checked.shown](text::Language language) { return compared(shown, words, language, offset); }};
}

// A file holds a PDF, or the text of a QR code or of a credential.
Told check_bytes(base::ByteView file, const Trust& trust, const Register& asked, const text::Catalogue& words, std::chrono::minutes offset) {
  const auto text = trimmed(base::as_text(file));
  if (looks_like_wallet(text)) return told(check_wallet(text, trust, asked), Carrier::credential, words, offset);
  if (text.starts_with("HTTP")) return told(check_qr(text, trust, asked), Carrier::paper, words, offset);
  return {check_pdf(file, trust, asked), Carrier::file};
}

std::string in_words(const Told& told, const text::Catalogue& words, text::Language language, std::chrono::minutes offset,
                     std::optional<std::chrono::sys_days> day) {
  const auto what = said(told.answer, told.carrier, language, offset, day);
  std::string out = words.say(language, what.answer, what.arguments) + "\n";
  if (what.reason) out += words.say(language, *what.reason) + "\n";
  out += words.say(language, what.next) + "\n";
  if (told.shown)
    for (const auto& [key, value] : told.shown(language)) out += "  " + words.say(language, key) + ": " + value + "\n";
  return out;
}

}  // namespace

std::string_view trimmed(std::string_view text) { return text.substr(0, text.find_last_not_of("\r\n ") + 1); }

Printed run_file(const std::string& path, const Trust& trust, const Register& asked, const text::Catalogue& words, std::chrono::minutes offset,
                 std::optional<std::chrono::sys_days> day) {
  const auto file = read_file(path);
  Printed printed;
  if (!file) {
    for (const auto language : text::languages()) printed.words += words.say(language, "check.file_unreadable", {{"file", path}}) + "\n";
    return printed;
  }
  const auto told = check_bytes(*file, trust, asked, words, offset);
  for (const auto language : text::languages()) printed.words += (printed.words.empty() ? "" : "\n") + in_words(told, words, language, offset, day);
  printed.exit_code = std::holds_alternative<Valid>(told.answer) ? 0 : 1;
  return printed;
}

}  // namespace check
