#include "platform/record_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace platform {
namespace {

using enum law::Disposition;
constexpr std::array all_dispositions{guilty, acquitted, quashed, pending, not_prosecuted, case_revoked, prosecution_withdrawn, investigation_terminated};
constexpr std::array all_courts{law::Court::peoples_court, law::Court::other};
using enum law::PenaltyKind;
constexpr std::array all_penalty_kinds{fixed_term, life, death, death_suspended, detention, control, fine, deportation, exempt};

template <typename Values>
auto value_of(std::string_view wanted, const Values& values) -> std::optional<typename Values::value_type> {
  const auto found = std::ranges::find_if(values, [&](auto value) { return word(value) == wanted; });
  if (found == values.end()) return std::nullopt;
  return *found;
}

}  // namespace

std::string_view word(law::Disposition value) {
  switch (value) {
    case guilty: return "guilty";
    case acquitted: return "acquitted";
    case quashed: return "quashed";
    case pending: return "pending";
    case not_prosecuted: return "not_prosecuted";
    case case_revoked: return "case_revoked";
    case prosecution_withdrawn: return "prosecution_withdrawn";
    case investigation_terminated: return "investigation_terminated";
  }
  std::unreachable();
}

std::string_view word(law::Court value) {
  switch (value) {
    case law::Court::peoples_court: return "peoples_court";
    case law::Court::other: return "other";
  }
  std::unreachable();
}

std::string_view word(law::PenaltyKind value) {
  switch (value) {
    case fixed_term: return "fixed_term";
    case life: return "life";
    case death: return "death";
    case death_suspended: return "death_suspended";
    case detention: return "detention";
    case control: return "control";
    case fine: return "fine";
    case deportation: return "deportation";
    case exempt: return "exempt";
  }
  std::unreachable();
}

std::string_view word(procedure::Criterion value) {
  switch (value) {
    case procedure::Criterion::document_number: return "document_number";
    case procedure::Criterion::name: return "name";
    case procedure::Criterion::birth_date: return "birth_date";
  }
  std::unreachable();
}

std::optional<law::Disposition> disposition(std::string_view word) { return value_of(word, all_dispositions); }
std::optional<law::Court> court(std::string_view word) { return value_of(word, all_courts); }
std::optional<law::PenaltyKind> penalty_kind(std::string_view word) { return value_of(word, all_penalty_kinds); }
std::span<const law::Disposition> dispositions() { return all_dispositions; }
std::span<const law::Court> courts() { return all_courts; }
std::span<const law::PenaltyKind> penalty_kinds() { return all_penalty_kinds; }

}  // namespace platform
