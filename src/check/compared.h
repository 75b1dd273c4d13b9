#pragma once
#include <utility>
#include <vector>

#include "credential/paper_credential.h"
#include "credential/wallet_credential.h"
#include "text/catalogue.h"

namespace check {

/// What a credential says, to be compared with the paper and with the person: keys into words/ and what stands beside them, in the order of the page.
/// What it does not say is left out.
using Compared = std::vector<std::pair<const char*, std::string>>;
Compared compared(const credential::PaperCredential& shown, const text::Catalogue& words, text::Language language, std::chrono::minutes offset);
Compared compared(const credential::WalletCredential& shown, const text::Catalogue& words, text::Language language, std::chrono::minutes offset);

}  // namespace check
