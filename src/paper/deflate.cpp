#include "paper/deflate.h"

#include <memory>

#include <libdeflate.h>

namespace paper {
namespace {

struct Compressor {
  explicit Compressor(int wanted) : level(wanted), engine(libdeflate_alloc_compressor(wanted), &libdeflate_free_compressor) {}
  int level;
  std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> engine;
};

}  // namespace

base::Bytes deflated(base::ByteView bytes, int level) {
  thread_local std::unique_ptr<Compressor> kept;
  if (kept == nullptr || kept->level != level) kept = std::make_unique<Compressor>(level);
  base::Bytes out(libdeflate_zlib_compress_bound(kept->engine.get(), bytes.size()));
  out.resize(libdeflate_zlib_compress(kept->engine.get(), bytes.data(), bytes.size(), out.data(), out.size()));
  return out;
}

}  // namespace paper
