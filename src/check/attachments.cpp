#include "check/attachments.h"

#define POINTERHOLDER_TRANSITION 4  // QPDF 11 asks which pointers a program knows: std::shared_ptr alone
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace check {

std::optional<std::string> attached(base::ByteView document, const std::string& name) {
  QPDF read;
  read.setSuppressWarnings(true);
  read.processMemoryFile("document", reinterpret_cast<const char*>(document.data()), document.size());
  const auto found = QPDFEmbeddedFileDocumentHelper(read).getEmbeddedFile(name);
  if (!found) return std::nullopt;
  const auto bytes = found->getEmbeddedFileStream().getStreamData();
  return std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
}

}  // namespace check
