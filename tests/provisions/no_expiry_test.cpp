#include <catch2/catch.hpp>

#include "law/period.h"
#include "provisions/matter_states.h"

using matter::day;

TEST_CASE("no_expiry: a certificate has no end, unless the bureau's data set a period", "[no_expiry][document_4]") {
  const auto clear = matter::found_state(procedure::Indication::issue);
  const auto intended = [&](int months, const char* on) {
    auto law = matter::beijing();
    law.settings.certificate_months = months;
    auto at = matter::at(on);
    const procedure::Circumstance here{at.on, law, at.officer, at.organization};
    return procedure::decide(procedure::lodged(clear)->lodged, *procedure::found(clear), procedure::IssueCertificate{.verification_url = {}}, here);
  };
  CHECK(matter::beijing().settings.certificate_months == 0);
  CHECK_FALSE(intended(0, "2026-11-24")->content.valid_before);
  // The last day ends at midnight in Beijing.
  CHECK(intended(6, "2026-11-24")->content.valid_before == matter::instant("2027-05-24T16:00:00.000Z"));
  // A day of rest is a last day like any other: 1 May 2027 is one.
  CHECK(intended(6, "2026-11-01")->content.valid_before == matter::instant("2027-05-01T16:00:00.000Z"));
}

TEST_CASE("no_expiry: a period of months ends with the day of the same number, or with the month", "[no_expiry]") {
  const std::vector<std::tuple<const char*, int, const char*>> rows{
      {"2026-11-24", 6, "2027-05-24"}, {"2026-08-31", 6, "2027-02-28"}, {"2027-08-31", 6, "2028-02-29"}, {"2027-10-31", 1, "2027-11-30"},
      {"2028-02-29", 12, "2029-02-28"}, {"2026-12-31", 2, "2027-02-28"}, {"2026-01-01", 600, "2076-01-01"},
  };
  for (const auto& [from, months, last] : rows) {
    INFO(from << " and " << months);
    CHECK(law::last_day_after(day(from), months) == day(last));
    const auto end = law::end_of(day(last), matter::beijing().offset);
    CHECK(law::last_day_before(end, matter::beijing().offset) == day(last));
    CHECK(law::day_at(end, matter::beijing().offset) == day(last) + std::chrono::days{1});
  }
}

TEST_CASE("no_expiry: a day that is asked about is asked about with its last moment", "[no_expiry]") {
  const auto asked = day("2026-11-23");
  const auto last = law::last_moment_of(asked, std::chrono::hours{8});
  CHECK(last == matter::instant("2026-11-23T15:59:59.999Z"));
  CHECK(law::end_of(asked, std::chrono::hours{8}) - last == std::chrono::milliseconds{1});
}
