#include "codec/contents.h"

#include "codec/content_fields.h"
#include "codec/value.h"

namespace codec {

base::Bytes encode_content(const procedure::Content& content) {
  base::CborWriter out;
  out.array(3).uint(content.index());
  std::visit([&out](const auto& held) { write(out, held); }, content);
  // In the journal a certificate's entry is an event of its own, so it is none of its fields.
  const auto* certificate = std::get_if<procedure::CertificateContent>(&content);
  write(out, certificate == nullptr ? std::optional<procedure::StatusEntry>{} : certificate->status);
  return out.take();
}

std::expected<procedure::Content, base::Malformed> decode_content(base::ByteView bytes) {
  base::CborReader in(bytes);
  procedure::Content content;
  if (in.array() != 3) in.fail("not a content");
  read_alternative(in, in.uint(), content);
  std::optional<procedure::StatusEntry> entry;
  read(in, entry);
  if (auto* certificate = std::get_if<procedure::CertificateContent>(&content)) certificate->status = entry;
  else if (entry) in.fail("an entry of something that is no certificate");
  if (const auto done = in.finish(); !done) return std::unexpected(done.error());
  return content;
}

}  // namespace codec
