#include "check/attachments.h"

#define POINTERHOLDER_TRANSITION 4  // QPDF 11 asks which pointers a program knows: std::shared_ptr alone
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace check {

struct Attachments::Read {
  QPDF document;
};

Attachments::Attachments(base::ByteView document) : read_(new Read) {
  auto& read = read_->document;
  read.setSuppressWarnings(true);
  read.setAttemptRecovery(false);
  read.processMemoryFile("document", reinterpret_cast<const char*>(document.data()), document.size());
}

Attachments::~Attachments() = default;

std::optional<std::string> Attachments::find(std::string_view name) const {
  const auto found = QPDFEmbeddedFileDocumentHelper(read_->document).getEmbeddedFile(std::string(name));
  if (!found) return std::nullopt;
  const auto bytes = found->getEmbeddedFileStream().getStreamData(qpdf_dl_generalized);
  return std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
}

}  // namespace check
