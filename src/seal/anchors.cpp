#include <filesystem>

#include "seal/certificate.h"

namespace seal {

std::vector<Anchor> read_anchors(const std::string& directory) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator(directory))
    if (entry.path().extension() == ".pem") paths.push_back(entry.path().string());
  std::ranges::sort(paths);

  std::vector<Anchor> anchors;
  for (const auto& path : paths) {
    for (const auto& certificate : read_certificates(path)) {
      if (!is_self_signed(certificate.get())) continue;
      Anchor anchor{to_der(certificate.get()), marks_specimen(certificate.get())};
      if (std::ranges::find(anchors, anchor) == anchors.end()) anchors.push_back(std::move(anchor));
    }
  }
  need(!anchors.empty(), (directory + " holds no root certificate").c_str());
  return anchors;
}

}  // namespace seal
