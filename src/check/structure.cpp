#include "check/structure.h"

#define POINTERHOLDER_TRANSITION 4  // QPDF 11 asks which pointers a program knows: std::shared_ptr alone
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>

namespace check {
namespace {

std::vector<QPDFObjectHandle> signature_values(QPDF& document) {
  std::vector<QPDFObjectHandle> values;
  for (auto field : QPDFAcroFormDocumentHelper(document).getFormFields())
    if (field.getFieldType() == "/Sig") values.push_back(field.getValue());
  return values;
}

bool has_range(QPDFObjectHandle value, const SignatureInFile& signature) {
  auto range = value.getKey("/ByteRange");
  const std::array<std::size_t, 4> wanted{0, signature.before, signature.after, signature.end - signature.after};
  if (!range.isArray() || range.getArrayNItems() != 4) return false;
  for (int i = 0; i < 4; ++i) {
    auto number = range.getArrayItem(i);
    if (!number.isInteger() || number.getIntValue() != static_cast<long long>(wanted[static_cast<std::size_t>(i)])) return false;
  }
  return true;
}

bool is_pades(QPDFObjectHandle value) {
  return value.isDictionary() && value.getKey("/Filter").isNameAndEquals("/Adobe.PPKLite") &&
         value.getKey("/SubFilter").isNameAndEquals("/ETSI.CAdES.detached");
}

}  // namespace

bool is_the_documents_signature(base::ByteView file, const SignatureInFile& signature) {
  QPDF document;
  document.setSuppressWarnings(true);
  document.setAttemptRecovery(false);
  try {
    document.processMemoryFile("document", reinterpret_cast<const char*>(file.data()), file.size());
    const auto values = signature_values(document);
    return values.size() == 1 && is_pades(values.front()) && has_range(values.front(), signature) && !document.anyWarnings();
  } catch (const std::exception&) {  // what QPDF throws of a file that it cannot read has no nearer type
    return false;
  }
}

}  // namespace check
