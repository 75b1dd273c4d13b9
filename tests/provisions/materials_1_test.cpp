#include <catch2/catch.hpp>

#include <set>

#include "situation.h"

using law::Lack;
using law::Material;
using law::Provision;
using law::Reading;

TEST_CASE("materials_1: form and valid passport are enough in person.", "[materials_1]") {
  const std::vector<Material> list = {{"material.application_form", Provision::materials_1, {}, Lack::nothing},
                                      {"material.passport", Provision::materials_1, {}, Lack::nothing}};
  CHECK(law::checklist(complete()) == list);
  CHECK(lacks(complete()).empty());
}

TEST_CASE("materials_1: all missing items are named at once.", "[materials_1]") {
  law::Situation nothing;
  nothing.on = day("2026-11-23");
  nothing.trustee = law::TrusteeShows{};
  nothing.purpose_needed = true;
  CHECK(lacks(nothing) == Lacks{{"material.application_form", Lack::not_shown},
                                {"material.identity_document", Lack::not_shown},
                                {"material.applicant_age", Lack::age_unknown},
                                {"material.power_of_attorney", Lack::not_shown},
                                {"material.trustee_identity_document", Lack::not_shown},
                                {"material.trustee_capacity", Lack::age_unknown},
                                {"material.purpose", Lack::not_shown}});
}

TEST_CASE("materials_1: validity is that of the day of acceptance, the day of expiry included.", "[materials_1]") {
  auto situation = complete();
  situation.passport = law::ShownDocument{situation.on};
  CHECK(lacks(situation).empty());
  situation.passport = law::ShownDocument{situation.on - std::chrono::days{1}};
  CHECK(lacks(situation) == Lacks{{"material.identity_document", Lack::expired}});
  situation.passport = law::ShownDocument{};
  CHECK(lacks(situation) == Lacks{{"material.identity_document", Lack::expiry_unknown}});
}

TEST_CASE("materials_1: an expired passport with a valid permit is enough, and the reverse.", "[materials_1][either_document]") {
  const law::ShownDocument expired{day("2020-01-01")};
  const law::ShownDocument valid{day("2030-01-01")};
  auto situation = complete();
  situation.passport = expired;
  situation.permit = valid;
  CHECK(lacks(situation).empty());
  CHECK(law::checklist(situation)[1].key == "material.permanent_residence_permit");
  situation.passport = valid;
  situation.permit = expired;
  CHECK(lacks(situation).empty());
  situation.permit = valid;
  CHECK(law::checklist(situation).size() == 3);
  situation.passport = situation.permit = expired;
  CHECK(lacks(situation) == Lacks{{"material.identity_document", Lack::expired}});
  CHECK(law::missing(law::checklist(situation)).front().reading == Reading::either_document);
  situation.passport.reset();
  CHECK(lacks(situation) == Lacks{{"material.identity_document", Lack::expired}});
}

TEST_CASE("materials_1: a minor applies through a guardian, with proof.", "[materials_1][either_document]") {
  auto situation = complete();
  situation.born_on = day("2008-11-24");
  CHECK(lacks(situation) == Lacks{{"material.proof_of_guardianship", Lack::not_shown}, {"material.guardian_identity_document", Lack::not_shown}});
  const auto adult = day("1980-01-01");
  situation.guardian = law::GuardianShows{true, false, adult};
  CHECK(lacks(situation) == Lacks{{"material.guardian_identity_document", Lack::not_shown}});
  situation.guardian = law::GuardianShows{true, true, adult};
  CHECK(lacks(situation).empty());
  situation.guardian.reset();
  situation.born_on = day("2008-11-23");
  CHECK(lacks(situation).empty());
}

TEST_CASE("materials_1: a guardian is of full age, and an adult has one by an officer's recorded reason alone.", "[materials_1][either_document]") {
  auto situation = complete();
  situation.born_on = day("2012-03-04");
  const auto guardian = [&](std::optional<law::Day> born_on, bool reason = false) { situation.guardian = law::GuardianShows{true, true, born_on, reason}; };
  guardian(day("2008-11-23"));
  CHECK(lacks(situation).empty());
  guardian(day("2008-11-24"), true);
  CHECK(lacks(situation) == Lacks{{"material.guardian_age", Lack::too_young}});
  guardian({});
  CHECK(lacks(situation) == Lacks{{"material.guardian_age", Lack::age_unknown}});
  situation.born_on = day("2008-11-23");
  guardian(day("1980-01-01"));
  CHECK(lacks(situation) == Lacks{{"material.guardian_of_adult", Lack::reason_needed}});
  guardian(day("1980-01-01"), true);
  CHECK(lacks(situation).empty());
}

TEST_CASE("materials_1: without a birth date an officer records why somebody is taken for an adult.", "[materials_1][either_document]") {
  auto situation = complete();
  situation.born_on.reset();
  CHECK(lacks(situation) == Lacks{{"material.applicant_age", Lack::age_unknown}});
  situation.adult_by_reason = true;
  CHECK(lacks(situation).empty());
  situation.adult_by_reason = false;
  situation.guardian = law::GuardianShows{true, true, day("1980-01-01")};
  CHECK(lacks(situation).empty());
}

TEST_CASE("materials_1: every lack has words of its own.", "[materials_1]") {
  std::set<std::string_view> keys;
  for (int i = 0; i <= static_cast<int>(Lack::not_reasonable); ++i) keys.insert(law::key_of(static_cast<Lack>(i)));
  CHECK(keys.size() == 9);
}
