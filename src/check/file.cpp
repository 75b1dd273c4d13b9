#include "check/file.h"

#include <filesystem>
#include <fstream>

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

// A file holds a PDF, or the text of a QR code or of a credential.
Answer check_bytes(base::ByteView file, const Trust& trust, const Register& asked) {
  const auto text = trimmed(base::as_text(file));
  if (looks_like_wallet(text)) return check_wallet(text, trust, asked).answer;
  if (text.starts_with("HTTP")) return check_qr(text, trust, asked).answer;
  return check_pdf(file, trust, asked);
}

std::string in_words(const Answer& answer, const text::Catalogue& words, text::Language language, std::chrono::minutes offset) {
  const auto what = said(answer, language, offset);
  std::string out = words.say(language, what.answer, what.arguments) + "\n";
  if (what.reason) out += words.say(language, *what.reason) + "\n";
  return out + words.say(language, what.next) + "\n";
}

}  // namespace

std::string_view trimmed(std::string_view text) { return text.substr(0, text.find_last_not_of("\r\n ") + 1); }

Printed run_file(const std::string& path, const Trust& trust, const Register& asked, const text::Catalogue& words, std::chrono::minutes offset) {
  const auto file = read_file(path);
  Printed printed;
  if (!file) {
    for (const auto language : text::languages()) printed.words += words.say(language, "check.file_unreadable", {{"file", path}}) + "\n";
    return printed;
  }
  const auto answer = check_bytes(*file, trust, asked);
  for (const auto language : text::languages()) printed.words += (printed.words.empty() ? "" : "\n") + in_words(answer, words, language, offset);
  printed.exit_code = std::holds_alternative<Valid>(answer) ? 0 : 1;
  return printed;
}

}  // namespace check
