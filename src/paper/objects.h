#pragma once
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace paper {

/// PDF objects written one after the other, and where each begins. Whole numbers name them; each number is written once.
class Objects {
 public:
  explicit Objects(std::size_t before = 0) : before_(before) {}
  void raw(std::string_view text) { base::append(bytes_, base::as_bytes(text)); }
  void raw(base::ByteView bytes) { base::append(bytes_, bytes); }
  /// Begins the object; what follows is written with `raw`, up to `close`.
  void open(int number);
  void close() { raw("\nendobj\n"); }
  void object(int number, std::string_view value);
  /// `entries`: of the stream's dictionary, without its length.
  void stream(int number, std::string_view entries, base::ByteView content);
  void deflated_stream(int number, std::string_view entries, base::ByteView content, int level = 12);

  const base::Bytes& bytes() const { return bytes_; }
  std::size_t end() const { return before_ + bytes_.size(); }
  struct Place {
    int number;
    std::size_t offset;
    bool operator==(const Place&) const = default;
  };
  const std::vector<Place>& places() const { return places_; }

 private:
  std::size_t before_;  // bytes of the file before these
  base::Bytes bytes_;
  std::vector<Place> places_;
};

/// A text string of PDF: UTF-16 with its mark, in hexadecimal.
std::string pdf_text(std::string_view utf8);

}  // namespace paper
