#include "check/second_signature.h"

#include "check/attachments.h"
#include "credential/second_signature.h"

namespace check {

bool second_signature_agrees(base::ByteView file) {
  try {
    const Attachments files(file);
    const auto second = files.find(credential::second_signature_file);
    return !second || second->empty() || credential::second_signature_holds(*second, files.find(credential::credential_file).value_or(""));
  } catch (const std::exception&) {  // what QPDF throws of a file that it cannot read has no nearer type
    return false;
  }
}

}  // namespace check
