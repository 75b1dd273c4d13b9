#include "law/provision.h"

#include <array>
#include <cstddef>

namespace law {
namespace {

// In the order of the enumerations.
constexpr std::array<std::string_view, 42> provisions = {
    "innocence_1", "innocence_2", "innocence_3", "innocence_4", "innocence_5", "innocence_6", "residence_1",
    "materials_1", "materials_2", "materials_3", "place_1", "place_2", "place_3", "time_1", "time_2", "time_3",
    "time_4", "time_5", "time_6", "time_7", "time_8", "result_1", "result_2", "result_3", "review_1", "review_2",
    "review_3", "review_4", "review_5", "caution_1", "caution_2", "caution_3", "caution_4", "caution_5", "reminder_1",
    "reminder_2", "document_1", "document_2", "document_3", "document_4", "document_5", "document_6",
};

constexpr std::array<std::string_view, 38> readings = {
    "effective", "not_a_conviction", "never_a_record", "every_record_explained", "days_of_presence", "close_call",
    "foreign_national", "either_document", "document_numbers", "last_residence", "closed_on_holidays", "working_day",
    "first_day_not_counted", "stopped_days", "provisional", "investigation_limit", "platform_silent", "eighteen",
    "five_years", "combined_term", "sealing_doubt", "one_is_enough", "indistinguishable", "thirty_on_top",
    "another_decides", "judgment_behind_refusal", "what_is_an_inquiry", "contradiction", "annexes_not_at_hand",
    "numbering", "no_expiry", "no_fee", "at_the_counter", "specimen", "reissue_limit", "never_signed",
    "trustee_later", "document_renewed",
};

static_assert(provisions[static_cast<std::size_t>(Provision::document_6)] == "document_6");
static_assert(readings[static_cast<std::size_t>(Reading::document_renewed)] == "document_renewed");

}  // namespace

std::string_view name(Provision provision) { return provisions[static_cast<std::size_t>(provision)]; }
std::string_view name(Reading reading) { return readings[static_cast<std::size_t>(reading)]; }
std::span<const std::string_view> provision_names() { return provisions; }
std::span<const std::string_view> reading_names() { return readings; }

}  // namespace law
