#include <catch2/catch.hpp>

#include <array>

#include "situation.h"

TEST_CASE("no_fee: whoever applies, and however often, nothing on the checklist is a payment", "[no_fee][materials_1]") {
  // Everything that a checklist may ask for; a fee would be one more.
  constexpr std::array<std::string_view, 13> known{
      "material.application_form",  "material.identity_document",         "material.passport",
      "material.permanent_residence_permit", "material.applicant_age",    "material.proof_of_guardianship",
      "material.guardian_identity_document", "material.power_of_attorney", "material.trustee_identity_document",
      "material.trustee_capacity",  "material.purpose",                   "material.guardian_age",
      "material.guardian_of_adult"};
  for (const bool passport : {false, true})
    for (const bool minor : {false, true})
      for (const bool trustee : {false, true})
        for (const bool fourth : {false, true}) {
          auto situation = complete();
          if (!passport) situation.passport.reset();
          if (minor) situation.born_on = situation.on;
          if (trustee) situation.trustee.emplace();
          else situation.guardian.emplace();
          situation.purpose_needed = fourth;
          const auto list = law::checklist(situation, beijing().settings);
          REQUIRE_FALSE(list.empty());
          for (const auto& one : list) {
            INFO(one.key);
            CHECK(std::ranges::find(known, one.key) != known.end());
          }
        }
}
