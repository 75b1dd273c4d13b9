#include <catch2/catch.hpp>

#include "ask.h"

namespace {

struct Row {
  std::string_view line, field;
};

void all(std::string_view what, std::span<const Row> rows) {
  for (const auto& row : rows) {
    CAPTURE(what, row.line);
    CHECK(fault(what, row.line) == row.field);
  }
}

/// A well-formed record with one part replaced.
std::string finding_with(std::string_view from, std::string_view to) {
  std::string line = R"({"on":"2026-11-23","born_on":null,"records":[{"id":"a","disposition":"guilty","court":"peoples_court","effective_on":null,)"
                     R"("committed":{"from":null,"to":null},"penalty":{"kind":"fixed_term","months":60},"main_conduct_before_18":null,"sealed":null}]})";
  const auto at = line.find(from);
  REQUIRE(at != std::string::npos);
  return line.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("rules: a line that is no JSON object is malformed as a whole.", "[rules]") {
  using namespace std::string_view_literals;
  for (const auto line : {""sv, " \t\r"sv, "[]"sv, "null"sv, "3"sv, "{"sv, "{}x"sv, "{} {}"sv, "\xef\xbb\xbf{}"sv, R"({"start":"2026-11-20",})"sv,
                          "{'start':1}"sv, "{\"start\":\"\xff\"}"sv, "{\"start\":\"\0\"}"sv, "{\"working_days\":01}"sv, "// {}"sv, "NaN"sv})
    CHECK(fault("due", line).empty());
  CHECK(fault("due", std::string(40, '[') + std::string(40, ']')).empty());
}

TEST_CASE("rules: unknown, repeated and missing keys are named.", "[rules]") {
  const Row rows[] = {
      {R"({})", "start"},
      {R"({"start":"2026-11-20"})", "working_days"},
      {R"({"start":"2026-11-20","working_days":3,"days":3})", "days"},
      {R"({"start":"2026-11-20","working_days":3,"Start":"2026-11-20"})", "Start"},
      {R"({"start":"2026-11-20","working_days":3,"start":"2026-11-20"})", "start"},
      {R"({"start":"2026-11-20","working_days":3,"st\u0061rt":"2026-11-20"})", "start"},
      {R"({"start":"2026-11-20","working_days":3,"?stops":[]})", "?stops"},
      {R"({"start":"2026-11-20","working_days":3,"stops":[{"approved":"2026-11-20"}]})", "stops[0].concluded"},
      {R"({"start":"2026-11-20","working_days":3,"stops":[{"approved":"2026-11-20","concluded":null},{"approved":"2026-11-20","concluded":null,"why":1}]})",
       "stops[1].why"},
  };
  all("due", rows);
}

TEST_CASE("rules: due names what is wrong.", "[rules][time_1]") {
  const Row rows[] = {
      {R"({"start":"2026-02-29","working_days":3})", "start"},
      {R"({"start":"2026-2-9","working_days":3})", "start"},
      {R"({"start":"2026/02/09","working_days":3})", "start"},
      {R"({"start":"2026-02-0x","working_days":3})", "start"},
      {R"({"start":"2026-0x-09","working_days":3})", "start"},
      {R"({"start":"x026-02-09","working_days":3})", "start"},
      {R"({"start":"0000-01-01","working_days":3})", "start"},
      {R"({"start":null,"working_days":3})", "start"},
      {R"({"start":20261120,"working_days":3})", "start"},
      {R"({"start":"2026-11-20","working_days":0})", "working_days"},
      {R"({"start":"2026-11-20","working_days":1001})", "working_days"},
      {R"({"start":"2026-11-20","working_days":1000})", "none"},
      {R"({"start":"2026-11-20","working_days":3.0})", "working_days"},
      {R"({"start":"2026-11-20","working_days":3e0})", "working_days"},
      {R"({"start":"2026-11-20","working_days":"3"})", "working_days"},
      {R"({"start":"2026-11-20","working_days":true})", "working_days"},
      {R"({"start":"2026-11-20","working_days":18446744073709551615})", "working_days"},
      {R"({"start":"2026-11-20","working_days":123456789012345678901234567890})", "working_days"},
      {R"({"start":"2026-11-20","working_days":3,"stops":null})", "stops"},
      {R"({"start":"2026-11-20","working_days":3,"stops":{}})", "stops"},
      {R"({"start":"2026-11-20","working_days":3,"stops":[null]})", "stops[0]"},
      {R"({"start":"2026-11-20","working_days":3,"stops":[{"approved":null,"concluded":null}]})", "stops[0].approved"},
      {R"({"start":"2026-11-20","working_days":3,"stops":[{"approved":"2026-11-21","concluded":"2026-11-20"}]})", "stops[0].concluded"},
      {R"({"start":"2026-11-20","working_days":3,"stops":[{"approved":"2026-11-21","concluded":"2026-11-21"}]})", "none"},
      {R"({"start":"9999-12-31","working_days":3})", "start"},
      {"\t{\"start\":\"2026-11-20\",\"working_days\":3} \r", "none"},
  };
  all("due", rows);
}

TEST_CASE("rules: residence names what is wrong.", "[rules][residence_1]") {
  const Row rows[] = {
      {R"({"on":"2026-11-20","stays":[{"entry":"2026-01-02","exit":"2026-01-01","basis":"visa"}]})", "stays[0].exit"},
      {R"({"on":"2026-11-20","stays":[{"entry":"2026-01-02","exit":null,"basis":"tourist"}]})", "stays[0].basis"},
      {R"({"on":"2026-11-20","stays":[{"entry":"2026-01-02","exit":null,"basis":null}]})", "stays[0].basis"},
      {R"({"on":"2026-11-20","stays":[{"entry":"2026-01-02","basis":"visa"}]})", "stays[0].exit"},
      {R"({"on":"2026-11-20","stays":[{"entry":"2026-12-02","exit":null,"basis":"visa_free"}]})", "none"},
      {R"({"on":"2026-11-20"})", "stays"},
      {R"({"on":"9999-12-31","stays":[{"entry":"9999-12-31","exit":null,"basis":"permanent_residence"}]})", "on"},
  };
  all("residence", rows);
}

TEST_CASE("rules: finding names what is wrong.", "[rules][result_2]") {
  const auto check = [](std::string_view from, std::string_view to, std::string_view field) {
    CAPTURE(from, to);
    CHECK(fault("finding", finding_with(from, to)) == field);
  };
  check("null", "null", "none");
  check(R"("id":"a")", R"("id":7)", "records[0].id");
  check("guilty", "convicted", "records[0].disposition");
  check("peoples_court", "court", "records[0].court");
  check(R"("effective_on":null)", R"("effective_on":"2026-13-01")", "records[0].effective_on");
  check(R"({"from":null,"to":null})", "null", "records[0].committed");
  check(R"({"from":null,"to":null})", R"({"from":null})", "records[0].committed.to");
  check(R"({"from":null,"to":null})", R"({"from":"2020-01-02","to":"2020-01-01"})", "records[0].committed.to");
  check(R"({"from":null,"to":null})", R"({"from":"2020-01-02","to":"2020-01-02"})", "none");
  check(R"({"kind":"fixed_term","months":60})", "null", "records[0].penalty");
  check(R"({"kind":"fixed_term","months":60})", R"({"kind":"fixed_term"})", "records[0].penalty.months");
  check(R"({"kind":"fixed_term","months":60})", R"({"kind":"fixed_term","months":null})", "records[0].penalty.months");
  check(R"({"kind":"fixed_term","months":60})", R"({"kind":"fixed_term","months":0})", "records[0].penalty.months");
  check(R"({"kind":"fixed_term","months":60})", R"({"kind":"life","months":60})", "records[0].penalty.months");
  check(R"({"kind":"fixed_term","months":60})", R"({"kind":"life","months":null})", "none");
  check(R"({"kind":"fixed_term","months":60})", R"({"kind":"life"})", "none");
  check(R"({"kind":"fixed_term","months":60})", R"({"kind":"prison","months":60})", "records[0].penalty.kind");
  check(R"("main_conduct_before_18":null)", R"("main_conduct_before_18":0)", "records[0].main_conduct_before_18");
  check(R"("sealed":null)", R"("sealed":"yes")", "records[0].sealed");
  check(R"("sealed":null)", R"("sealed":true)", "none");
  check(R"("born_on":null)", R"("born_on":"2001-02-29")", "born_on");
  CHECK(fault("finding", R"({"on":"2026-11-23","records":[]})") == "born_on");
}

TEST_CASE("rules: count and place name what is wrong.", "[rules][caution_1][place_3]") {
  const Row counts[] = {
      {R"({"on":"2026-11-20","accepted":["2026-11-20",1]})", "accepted[1]"},
      {R"({"on":"2026-11-20","accepted":["2026-11-31"]})", "accepted[0]"},
      {R"({"on":"2026-11-20","accepted":null})", "accepted"},
      {R"({"on":"2026-11-20","accepted":[]})", "none"},
  };
  all("count", counts);
  const Row places[] = {
      {R"({"district":"Tianjin","at":"2026-11-23T10:00:00+08:00"})", "district"},
      {R"({"district":110105,"at":"2026-11-23T10:00:00+08:00"})", "district"},
      {R"({"district":"110105","at":"2026-11-23T10:00:00"})", "at"},
      {R"({"district":"110105","at":"2026-11-23 10:00:00+08:00"})", "at"},
      {R"({"district":"110105","at":"2026-11-23T10:00+08:00"})", "at"},
      {R"({"district":"110105","at":"2026-11-23T24:00:00+08:00"})", "at"},
      {R"({"district":"110105","at":"2026-11-31T10:00:00+08:00"})", "at"},
      {R"({"district":"110105","at":"2026-11-23T10:00:60+08:00"})", "at"},
      {R"({"district":"110105","at":"2017-01-01T07:59:60+08:00"})", "none"},
      {R"({"district":"110105","at":"2026-11-23T10:00:00-00:00"})", "none"},
      {R"({"district":"110105","at":"2026-11-23t10:00:00.123456789z"})", "none"},
      {R"({"district":"110105","at":"9999-12-31T23:00:00-08:00"})", "at"},
      {R"({"district":"110105","at":null})", "at"},
  };
  all("place", places);
}

TEST_CASE("rules: identity names what is wrong.", "[rules][document_numbers]") {
  const Row rows[] = {
      {R"({})", ""},
      {R"({"on":"2026-11-23"})", ""},
      {R"({"mrz":"","permit":""})", ""},
      {R"({"mrz":null})", "mrz"},
      {R"({"mrz":"P<UTO"})", "mrz"},
      {R"({"permit":"91139819901231002x"})", "permit"},
      {R"({"permit":"911398199012310021","on":"2026-11-31"})", "on"},
      {R"({"permit":"911398199012310021","on":null})", "on"},
      {R"({"passport":"911398199012310021"})", "passport"},
  };
  all("identity", rows);
}
