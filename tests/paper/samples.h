#pragma once
#include <array>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "paper/press.h"

namespace paper_test {

/// A folder that goes when the test ends.
class Scratch {
 public:
  Scratch();
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

/// The words, the press and a seal of demonstration, made once for all tests.
struct Workshop {
  Scratch folder;
  text::Catalogue words;
  paper::Press press{words};
  std::unique_ptr<seal::Seal> seal;
  Workshop();
  std::string keys() const { return folder / "keys"; }
  std::string root() const;  // PEM
};
const Workshop& workshop();

procedure::CertificateContent certificate();
procedure::ReceiptContent receipt();
procedure::RefusalContent refusal();
procedure::MissingMaterialsContent missing_materials();
procedure::ReviewReceiptContent review_receipt();
procedure::ReviewReplyContent review_reply();
procedure::ExtensionNoticeContent extension_notice();
procedure::RevocationNoticeContent revocation_notice();
procedure::AppealNoticeContent appeal_notice();
/// As long as the payload of a certificate's QR is: an address and Base32.
std::string payload();
/// With an attached credential and a proof of the log: texts of their length.
paper::Carried carried();

/// Every kind of form.
inline constexpr std::array form_kinds{paper::FormKind::application, paper::FormKind::review, paper::FormKind::power_of_attorney};
/// What a form may know beforehand.
paper::FormContent prefilled_form();
/// One of every kind, the certificate and the receipt too, under the name of its kind among the numbers' ("review_reply").
std::vector<std::pair<std::string, procedure::Content>> every_document();

/// Draws into a file and answers its path; throws where a glyph is missing.
std::string drawn(const std::string& file, const procedure::Content& content, const paper::Press& press = workshop().press);

void write_file(const std::string& path, base::ByteView bytes);
/// Runs a checker; what it wrote, its errors too. `status` is its exit status, 127 where it is not installed.
struct Ran {
  int status = 0;
  std::string out;
};
Ran run(const std::string& command);

}  // namespace paper_test
