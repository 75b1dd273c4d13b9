#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include "base/durable_file.h"
#include "base/instant.h"
#include "main/commands.h"
#include "seal/key_ceremony.h"
#include "seal/certificate.h"
#include "seal/takeover.h"

namespace main_program {
namespace {

constexpr std::pair<std::string_view, seal::Making> makings[] = {{"root", seal::Making::root},
                                                                 {"issuing", seal::Making::issuing},
                                                                 {"request", seal::Making::request},
                                                                 {"leaf", seal::Making::leaf},
                                                                 {"sm2", seal::Making::sm2}};

seal::Plan plan_at(const std::string& path) {
  const auto text = base::read_file(path);
  if (!text) throw std::runtime_error(path + " cannot be read");
  auto plan = seal::parse_plan(*text, std::filesystem::absolute(path).parent_path());
  if (!plan) throw std::runtime_error(path + ": " + plan.error().field + ": " + plan.error().reason);
  return *std::move(plan);
}

void narrow(seal::Plan& plan, const std::vector<std::string>& only) {
  if (only.empty()) return;
  std::set<seal::Making> chosen;
  for (const auto& word : only) {
    const auto found = std::ranges::find(makings, word, &std::pair<std::string_view, seal::Making>::first);
    if (found == std::end(makings) || !plan.make.contains(found->second)) throw std::runtime_error("the plan does not make " + word);
    chosen.insert(found->second);
  }
  plan.make = std::move(chosen);
}

std::vector<std::string> certificate_files(const std::string& path) {
  if (!std::filesystem::is_directory(path)) return {path};
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(path))
    if (entry.path().extension() == ".pem") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

std::string rank_of(X509* certificate) {
  if (seal::is_self_signed(certificate)) return "根证书 Root certificate";
  return seal::may_sign_documents(certificate) ? "签章证书 Leaf certificate, the seal" : "签发证书 Issuing certificate";
}

}  // namespace

int key_ceremony(const std::string& path, const std::vector<std::string>& only) {
  auto plan = plan_at(path);
  narrow(plan, only);
  for (const auto& made : seal::hold_ceremony(plan, base::system_clock()())) std::printf("%s\n", to_text(made).c_str());
  std::printf("记录 The protocol, to be printed and signed: %s\n", plan.protocol.c_str());
  return 0;
}

int show_keys(const std::string& path) {
  for (const auto& file : certificate_files(path)) {
    for (const auto& certificate : seal::read_certificates(file)) {
      auto shown = seal::describe(certificate.get());
      shown.what = rank_of(certificate.get());
      if (seal::marks_specimen(certificate.get())) shown.what += "  [样本 SPECIMEN]";
      shown.certificate = file;
      std::printf("%s    QR, JWT: key id   %s\n\n", to_text(shown).c_str(), base::to_hex(seal::key_id_of(certificate.get())).c_str());
    }
  }
  return 0;
}

int install_seal(const Place& place, const std::string& folder) {
  const auto former = seal::take_over(place.seal(), folder);
  std::printf("新章已启用 The seal of %s signs from the next start on.\n", folder.c_str());
  if (!former.empty())
    std::printf("What the former one signed goes on checking as ours: keep %s/past-%s.pem.\n"
                "Its private key, past-%s.key or the one in its token, signs nothing more: destroy it before witnesses.\n",
                place.seal().c_str(), former.c_str(), former.c_str());
  return 0;
}

}  // namespace main_program
