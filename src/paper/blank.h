#pragma once
#include <span>
#include <string>
#include <vector>

#include "base/hash.h"
#include "paper/canvas.h"
#include "paper/metadata.h"
#include "paper/qr.h"
#include "seal/seal.h"

namespace paper {

/// A place for a file that every document of a kind carries: ISO 19005-3, 6.8. Names in the order of their bytes.
struct AttachmentPlace {
  std::string_view name, media_type;
  std::string_view relationship;  // of the file to the page: "Alternative", "Supplement"
  std::string_view description;
};

/// What makes a blank.
struct BlankParts {
  Part part = Part::a_1b;
  std::string title;
  bool has_qr = false;          // whether documents bring a picture
  std::string page;             // the operators of what is printed on every document of the kind
  std::string seal;             // the operators of the seal's mark, on a square of seal_side
  double seal_x = 0, seal_y = 0;  // its upper left corner on the page
  std::span<const AttachmentPlace> attachments = {};  // outlives the blank; none in part 1
};

/// A form as it comes from the printer: everything that all documents of a kind share, as the first part of their files, written and
/// hashed once. `filled` adds what one document has of its own and signs the whole. See docs/formats/documents.md.
class Blank {
 public:
  Blank(const BlankParts& parts, Font font);
  Blank(const Blank&) = delete;
  Blank& operator=(const Blank&) = delete;

  /// The font of what is printed.
  const Font& font() const { return font_; }
  /// What every document of the kind begins with.
  const base::Bytes& bytes() const { return bytes_; }
  /// The signed document: `page` are the operators, with `own` as their second font and, where
  /// the blank has a place for it, `qr` as their picture. `attached`: one for each place.
  base::Bytes filled(const std::string& page, const Font& own, const Picture& qr, std::span<const std::string_view> attached, const seal::Seal& seal) const;

 private:
  Font font_;
  base::Bytes bytes_;
  base::Sha256 hashed_;
  std::span<const AttachmentPlace> places_;
  int first_attached_;  // the object that describes the first attached file
  std::string references_;  // the lines of the cross-reference table for these objects
};

}  // namespace paper
