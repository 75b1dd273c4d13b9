#include <filesystem>

#include "seal/certificate.h"

namespace seal {
namespace {

std::vector<std::string> pem_files(const std::string& directory) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(directory))
    if (entry.path().extension() == ".pem") paths.push_back(entry.path().string());
  std::ranges::sort(paths);
  return paths;
}

}  // namespace

std::optional<Anchor> read_anchor(base::ByteView der) {
  const auto certificate = parse_certificate(der);
  if (!certificate || !is_self_signed(certificate.get())) return std::nullopt;
  return Anchor{base::Bytes(der.begin(), der.end()), marks_specimen(certificate.get())};
}

std::vector<Anchor> find_anchors(const std::string& directory) {
  std::vector<Anchor> anchors;
  for (const auto& path : pem_files(directory)) {
    for (const auto& certificate : read_certificates(path)) {
      if (!is_self_signed(certificate.get())) continue;
      Anchor anchor{to_der(certificate.get()), marks_specimen(certificate.get())};
      if (std::ranges::find(anchors, anchor) == anchors.end()) anchors.push_back(std::move(anchor));
    }
  }
  return anchors;
}

std::vector<Anchor> read_anchors(const std::string& directory) {
  auto anchors = find_anchors(directory);
  need(!anchors.empty(), (directory + " holds no root certificate").c_str());
  return anchors;
}

std::vector<std::vector<base::Bytes>> read_chains(const std::string& directory) {
  std::vector<std::vector<base::Bytes>> chains;
  for (const auto& path : pem_files(directory)) {
    const auto certificates = read_certificates(path);
    if (certificates.empty() || !may_sign_documents(certificates.front().get())) continue;
    auto& chain = chains.emplace_back();
    for (const auto& one : certificates) chain.push_back(to_der(one.get()));
  }
  return chains;
}

}  // namespace seal
