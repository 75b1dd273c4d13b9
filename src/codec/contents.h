#pragma once
#include <expected>

#include "base/bytes.h"
#include "base/malformed.h"
#include "procedure/document.h"

// What a document says, as bytes: [which, fields, entry of a public list or null] in deterministic CBOR. It travels to the signer and is not kept.
namespace codec {

base::Bytes encode_content(const procedure::Content& content);
std::expected<procedure::Content, base::Malformed> decode_content(base::ByteView bytes);

}  // namespace codec
