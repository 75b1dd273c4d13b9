#include "check/trust.h"

#include <algorithm>

namespace check {

Trust make_trust(std::vector<seal::Anchor> anchors, const std::vector<std::vector<base::Bytes>>& chains) {
  Trust trust{std::move(anchors), {}, {}};
  for (auto chain : chains) {
    const auto is_root = [&chain](const seal::Anchor& anchor) { return anchor.root == chain.back(); };
    while (!chain.empty() && std::ranges::any_of(trust.anchors, is_root)) chain.pop_back();  // once, or twice where somebody put it there again
    if (const auto signer = seal::verify_chain(chain, trust.anchors)) {
      if (trust.seals.emplace(signer->key_id, *signer).second) trust.chains.push_back(std::move(chain));
    }
  }
  return trust;
}

Trust read_trust(const std::string& directory) {
  return make_trust(seal::read_anchors(directory), seal::read_chains(directory));
}

Trust read_own_trust(const std::string& directory) {
  auto trust = read_trust(directory);
  trust.complete = true;
  return trust;
}

}  // namespace check
