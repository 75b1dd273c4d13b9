#pragma once
#include "main/commands.h"
#include "paper/press.h"
#include "procedure/signer.h"
#include "seal/seal.h"
#include "seal/sm2.h"
#include "signer/status_lists.h"

namespace law {
struct Jurisdiction;
}

namespace main_program {

/// What signs: this process, by the keys of the data folder; or another at its socket, and then no key is opened here.
struct Signing {
  Signing(const ServeOptions& options, const law::Jurisdiction& law, const paper::Press& press);
  Signing(const Signing&) = delete;
  Signing& operator=(const Signing&) = delete;

  std::unique_ptr<seal::Seal> seal;  // none where another process signs
  std::unique_ptr<procedure::Signer> signer;
  signer::StatusLists::Signs lists;
};

/// A demonstration never signs with a real seal: throws where it would, before anything is written. Another process is asked when signing begins.
void refuse_real_demonstration(const ServeOptions& options);

/// The domestic second signature's key, in the folder of a seal where there is one (docs/formats/sm2.md).
std::optional<seal::Sm2Key> second_key(const std::string& folder);
/// Whether documents have a place for it: beside the key, or its public half where another process holds the key.
bool has_second_key(const std::string& folder);

/// In whose name a demonstration signs: the superior of the sub-bureaus, in both languages.
std::string signing_name(const law::Jurisdiction& law);

}  // namespace main_program
