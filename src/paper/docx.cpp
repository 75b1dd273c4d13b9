#include "paper/docx.h"

#include <memory>
#include <optional>
#include <stdexcept>

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <zip.h>

#include "paper/docx_parts.h"

namespace paper {
namespace {

using Archive = std::unique_ptr<zip_t, decltype([](zip_t* archive) { zip_discard(archive); })>;
using Source = std::unique_ptr<zip_source_t, decltype([](zip_source_t* source) { zip_source_free(source); })>;

[[noreturn]] void fail(const char* what) { throw std::runtime_error(std::string("the .docx cannot be packed: ") + what); }

// A package in memory; every entry has the first day of DOS's calendar.
class Package {
 public:
  Package() {
    source_.reset(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source_) fail("no buffer");
    archive_.reset(zip_open_from_source(source_.get(), ZIP_TRUNCATE, nullptr));
    if (!archive_) fail("no archive");
    zip_source_keep(source_.get());
  }
  Package(const Package&) = delete;
  Package& operator=(const Package&) = delete;

  /// The text must live until the package is closed.
  void add(std::string_view name, std::string_view text) {
    zip_source_t* part = zip_source_buffer(archive_.get(), text.data(), text.size(), 0);
    const auto index = part == nullptr ? -1 : zip_file_add(archive_.get(), std::string(name).c_str(), part, ZIP_FL_ENC_UTF_8);
    constexpr std::uint16_t first_day = (1 << 5) | 1;
    if (index < 0 || zip_file_set_dostime(archive_.get(), static_cast<zip_uint64_t>(index), 0, first_day, 0) != 0) fail(zip_strerror(archive_.get()));
  }

  base::Bytes closed() {
    if (zip_close(archive_.get()) != 0) fail(zip_strerror(archive_.get()));
    static_cast<void>(archive_.release());
    zip_stat_t facts;
    if (zip_source_stat(source_.get(), &facts) != 0 || zip_source_open(source_.get()) != 0) fail("it does not read back");
    base::Bytes bytes(facts.size);
    const auto read = zip_source_read(source_.get(), bytes.data(), bytes.size());
    zip_source_close(source_.get());
    if (read != static_cast<zip_int64_t>(bytes.size())) fail("it does not read back");
    return bytes;
  }

 private:
  Source source_;
  Archive archive_;
};

std::optional<MissingGlyph> unwritable(std::string_view text, bool lines) {
  const auto wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});  // U+FFFD for what is not UTF-8
  for (int at = 0; at < wide.length(); at = wide.moveIndex32(at, 1)) {
    const UChar32 c = wide.char32At(at);
    const bool joins = c == 0x200c || c == 0x200d;
    const bool ends_line = lines && (c == '\n' || c == '\r');
    if ((u_iscntrl(c) && !joins && !ends_line) || U_IS_UNICODE_NONCHAR(c) || c == 0xfffd) return MissingGlyph{static_cast<char32_t>(c)};
  }
  return std::nullopt;
}

}  // namespace

std::expected<base::Bytes, MissingGlyph> sheet_docx(const Sheet& sheet) {
  for (const SheetSection& section : sheet.sections)
    for (const auto& row : section.rows)
      for (const SheetCell& cell : row)
        if (const auto missing = unwritable(cell.value, cell.lines > 1)) return std::unexpected(*missing);
  const std::string body = docx::body(sheet), footer = docx::footer(sheet), properties = docx::properties(sheet);
  Package package;
  for (const auto& [name, text] : docx::standing_parts()) package.add(name, text);
  package.add("word/document.xml", body);
  package.add("word/footer1.xml", footer);
  package.add("docProps/core.xml", properties);
  return package.closed();
}

}  // namespace paper
