#pragma once
#include "ledger/tree.h"

/// Proofs of RFC 6962, sections 2.1.1 and 2.1.2, checked as RFC 9162, sections 2.1.3.2 and 2.1.4.2, write it out.
namespace ledger {

using Proof = std::vector<Digest>;

/// That the leaf stands at `index` of the first `size` leaves; index < size.
Proof inclusion_proof(const Nodes& nodes, std::uint64_t index, std::uint64_t size);
bool verify_inclusion(const Digest& leaf, std::uint64_t index, std::uint64_t size, const Proof& proof, const Digest& root);

/// That the first `older` of `newer` leaves are what they were; older <= newer. Empty where older is 0 or both are the same.
Proof consistency_proof(const Nodes& nodes, std::uint64_t older, std::uint64_t newer);
bool verify_consistency(std::uint64_t older, const Digest& older_root, std::uint64_t newer, const Digest& newer_root, const Proof& proof);

}  // namespace ledger
