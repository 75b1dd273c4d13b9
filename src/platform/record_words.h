#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "procedure/platform.h"

namespace platform {

/// The words by which a register's file and an answer's bytes name the values of a record; never renamed, since files and digests hold them.
std::string_view word(law::Disposition value);
std::string_view word(law::Court value);
std::string_view word(law::PenaltyKind value);
std::string_view word(procedure::Criterion value);

/// The value of a word; none for a word that is not one of these.
std::optional<law::Disposition> disposition(std::string_view word);
std::optional<law::Court> court(std::string_view word);
std::optional<law::PenaltyKind> penalty_kind(std::string_view word);

/// Every value, for generators and tests.
std::span<const law::Disposition> dispositions();
std::span<const law::Court> courts();
std::span<const law::PenaltyKind> penalty_kinds();

}  // namespace platform
