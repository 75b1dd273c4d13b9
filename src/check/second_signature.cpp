#include "check/second_signature.h"

#include "credential/second_signature.h"

#define POINTERHOLDER_TRANSITION 4  // QPDF 11 asks which pointers a program knows: std::shared_ptr alone
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace check {
namespace {

// Empty where there is no such file.
std::string attached(QPDFEmbeddedFileDocumentHelper& files, std::string_view name) {
  const auto found = files.getEmbeddedFile(std::string(name));
  if (!found) return {};
  const auto content = found->getEmbeddedFileStream().getStreamData(qpdf_dl_generalized);
  return {reinterpret_cast<const char*>(content->getBuffer()), content->getSize()};
}

}  // namespace

bool second_signature_agrees(base::ByteView file) {
  QPDF document;
  document.setSuppressWarnings(true);
  document.setAttemptRecovery(false);
  try {
    document.processMemoryFile("document", reinterpret_cast<const char*>(file.data()), file.size());
    QPDFEmbeddedFileDocumentHelper files(document);
    const auto second = attached(files, credential::second_signature_file);
    return second.empty() || credential::second_signature_holds(second, attached(files, credential::credential_file));
  } catch (const std::exception&) {  // what QPDF throws of a file that it cannot read has no nearer type
    return false;
  }
}

}  // namespace check
