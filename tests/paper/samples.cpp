#include "paper/samples.h"

#include <cstdlib>
#include <stdexcept>

#include <sys/wait.h>

namespace paper_test {

Scratch::Scratch() {
  std::string name = (std::filesystem::temp_directory_path() / "qingbai-paper-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

Scratch::~Scratch() { std::filesystem::remove_all(path_); }

Workshop::Workshop() {
  seal::make_demonstration_keys(keys(), "Chaoyang Sub-Bureau of Beijing Public Security Bureau");
  seal = seal::open_file_seal(keys());
}

std::string Workshop::root() const {
  for (const auto& file : std::filesystem::directory_iterator(keys()))
    if (file.path().filename() == "root.pem") return file.path().string();
  throw std::runtime_error("no root.pem among the demonstration keys");
}

const Workshop& workshop() {
  static const Workshop made;
  return made;
}

procedure::CertificateContent certificate() {
  procedure::CertificateContent content;
  content.number = "京公朝犯查证字〔2026〕1号";
  content.issuer = {"北京市公安局朝阳分局",
                    "Chaoyang Sub-Bureau of Beijing Public Security Bureau",
                    "朝阳分局外国人出入境服务大厅",
                    "Entry/Exit Service Center for Foreigners",
                    "朝阳区酒仙桥北路甲10号院304号楼",
                    "Building 304, No. Jia 10 Courtyard, Jiuxianqiao North Road, Chaoyang District",
                    "12367"};
  content.person = {"MÜLLER-LÜDENSCHEIDT", "Anna Zoë", "", "穆安娜", 'F', "D", law::Day{std::chrono::year{1988} / 5 / 17}};
  content.document = {procedure::PaperKind::passport, "C01X0006H4", "D", law::Day{std::chrono::year{2031} / 2 / 1}};
  content.inquired_at = base::parse_rfc3339("2026-11-23T02:12:31.250Z").value();
  content.issued_on = std::chrono::year{2026} / 11 / 23;
  content.verification_url = "https://qingbai.example";
  for (std::size_t i = 0; i < content.code.size(); ++i) content.code[i] = static_cast<std::uint8_t>(i * 37 + 11);
  return content;
}

procedure::ReceiptContent receipt() {
  const auto like = certificate();
  procedure::ReceiptContent content;
  content.number = "京公朝犯查受字〔2026〕1号";
  content.issuer = like.issuer;
  content.person = like.person;
  content.document = like.document;
  content.materials = {"material.application_form", "material.passport"};
  content.accepted_at = base::parse_rfc3339("2026-11-20T01:30:00Z").value();
  content.due_on = std::chrono::year{2026} / 11 / 25;
  content.officer = "010423";
  return content;
}

std::string payload() {
  base::Bytes bytes(330);
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(i * i * 31 + i * 7 + 5);
  return "HTTPS://QINGBAI.EXAMPLE/C#" + base::to_base32(bytes);
}

std::vector<std::pair<std::string, procedure::Content>> every_document() {
  auto reissued = certificate();
  reissued.replaces = "京公朝犯查证字〔2026〕12345号";
  reissued.valid_before = base::parse_rfc3339("2027-05-24T16:00:00Z").value();
  return {{"certificate", certificate()},           {"reissued_certificate", reissued}, {"acceptance_receipt", receipt()}, {"refusal", refusal()},
          {"missing_materials", missing_materials()}, {"review_receipt", review_receipt()}, {"review_reply", review_reply()},
          {"extension_notice", extension_notice()}, {"revocation_notice", revocation_notice()}, {"appeal_notice", appeal_notice()}};
}

paper::Carried carried() {
  std::string credential, proof = "c2sp.org/tlog-proof@v1\n";
  for (std::size_t i = 0; i < 4000; ++i) credential += "abcdefghijklmnopqrstuvwxyz0123456789-_~."[i * i * 31 % 40];
  for (int i = 0; i < 20; ++i) proof += "gSw1HwEUFc0Zu0FWPrhzp9z5pNBUFL3H0hTVqVYXUYg=\n";
  return {payload(), credential, proof};
}

std::string drawn(const std::string& file, const procedure::Content& content, const paper::Press& press) {
  const auto made = press.document(content, carried(), *workshop().seal);
  if (!made) throw std::runtime_error("no glyph for " + to_text(made.error()));
  write_file(file, *made);
  return file;
}

void write_file(const std::string& path, base::ByteView bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  if (!file.flush()) throw std::runtime_error("cannot write " + path);
}

Ran run(const std::string& command) {
  FILE* pipe = popen(("( " + command + " ) 2>&1").c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
  Ran ran;
  char buffer[4096];
  while (const std::size_t size = fread(buffer, 1, sizeof buffer, pipe)) ran.out.append(buffer, size);
  const int status = pclose(pipe);
  ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  return ran;
}

}  // namespace paper_test
