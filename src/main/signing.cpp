#include "main/signing.h"

#include <filesystem>

#include "law/jurisdiction.h"
#include "signer/press_signer.h"
#include "signer/remote_signer.h"

namespace main_program {
namespace {

std::unique_ptr<seal::Seal> seal_at(const ServeOptions& options, const law::Jurisdiction& law) {
  if (!seal::has_seal(options.place.seal())) seal::make_demonstration_keys(options.place.seal(), signing_name(law));
  return seal::open_seal(options.place.seal());
}

// Accounts with a password that everybody knows, and answers from a register of synthetic people.
void require_specimen(const ServeOptions& options, bool specimen) {
  if (options.demonstration && !specimen)
    throw std::runtime_error("--demo with a seal that is no specimen's: what a demonstration issues would be genuine; choose another data folder");
}

}  // namespace

bool has_second_key(const std::string& folder) {
  return std::filesystem::exists(folder + "/sm2.key") || std::filesystem::exists(folder + "/sm2.key.pub");
}

std::optional<seal::Sm2Key> second_key(const std::string& folder) {
  if (!std::filesystem::exists(folder + "/sm2.key")) return std::nullopt;
  return seal::Sm2Key::open(folder + "/sm2.key");
}

std::string signing_name(const law::Jurisdiction& law) {
  if (law.superiors.empty()) return law.name_zh + " " + law.name_en;
  return law.superiors.front().name_zh + " " + law.superiors.front().name_en;
}

void refuse_real_demonstration(const ServeOptions& options) {
  if (!options.demonstration || !options.signer.empty() || !seal::has_seal(options.place.seal())) return;
  require_specimen(options, seal::open_seal(options.place.seal())->specimen());
}

Signing::Signing(const ServeOptions& options, const law::Jurisdiction& law, const paper::Press& press) {
  if (options.signer.empty()) {
    seal = seal_at(options, law);
    signer = std::make_unique<signer::PressSigner>(press, *seal, base::system_random(), second_key(options.place.seal()));
    lists = signer::signs_with(*seal);
    return;
  }
  auto remote = std::make_unique<signer::RemoteSigner>(options.signer);
  require_specimen(options, remote->specimen());
  lists = [&asked = *remote](const credential::StatusList& list) { return asked.list(list); };
  signer = std::move(remote);
}

}  // namespace main_program
