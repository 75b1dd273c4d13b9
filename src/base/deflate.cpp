#include "base/deflate.h"

#include <memory>

#include <libdeflate.h>

namespace base {
namespace {

struct Compressor {
  explicit Compressor(int wanted) : level(wanted), engine(libdeflate_alloc_compressor(wanted), &libdeflate_free_compressor) {}
  int level;
  std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> engine;
};

}  // namespace

Bytes deflated(ByteView bytes, int level) {
  thread_local std::unique_ptr<Compressor> kept;
  if (kept == nullptr || kept->level != level) kept = std::make_unique<Compressor>(level);
  Bytes out(libdeflate_zlib_compress_bound(kept->engine.get(), bytes.size()));
  out.resize(libdeflate_zlib_compress(kept->engine.get(), bytes.data(), bytes.size(), out.data(), out.size()));
  return out;
}

std::optional<Bytes> inflated(ByteView bytes, std::size_t size) {
  const std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor*)> engine(libdeflate_alloc_decompressor(), &libdeflate_free_decompressor);
  Bytes out(size);
  std::size_t read = 0;
  const auto done = libdeflate_zlib_decompress_ex(engine.get(), bytes.data(), bytes.size(), out.data(), out.size(), &read, nullptr);
  if (done != LIBDEFLATE_SUCCESS || read != bytes.size()) return std::nullopt;
  return out;
}

}  // namespace base
