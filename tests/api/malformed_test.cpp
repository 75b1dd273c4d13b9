#include <catch2/catch.hpp>

#include "api/batches.h"

// What cannot be read is named: which check, which member. Then nothing is checked. [api]
namespace {

using namespace api_test;

struct Fault {
  std::string json, field, reason;
};

const std::vector<Fault>& faults() {
  static const std::string code(26, 'A');
  static const std::vector<Fault> all{
      {"", "", "not JSON"},
      {"{\"checks\": [}", "", "not JSON"},
      {"[]", "", "an object is needed"},
      {"{}", "checks", "missing key"},
      {R"({"checks": {}})", "checks", "an array is needed"},
      {R"({"checks": []})", "checks", "empty"},
      {R"({"checks": [], "day": "2026-11-23"})", "day", "unknown key"},
      {R"({"checks": [{"qr": "x"}, 1]})", "checks[1]", "an object is needed"},
      {R"({"checks": [{}]})", "checks[0]", "one of number with code, qr, credential and pdf is needed"},
      {R"({"checks": [{"qr": "x", "pdf": "AAAA"}]})", "checks[0]", "one of number with code, qr, credential and pdf is needed"},
      {R"({"checks": [{"qr": "x"}, {"qr": "x", "name": "y"}]})", "checks[1].name", "unknown key"},
      {R"({"checks": [{"qr": "x", "qr": "y"}]})", "checks[0].qr", "key given twice"},
      {R"({"checks": [{"qr": 1}]})", "checks[0].qr", "a string is needed"},
      {R"({"checks": [{"qr": ""}]})", "checks[0].qr", "empty"},
      {R"({"checks": [{"credential": null}]})", "checks[0].credential", "a string is needed"},
      {R"({"checks": [{"qr": ")" + std::string(16001, 'x') + R"("}]})", "checks[0].qr", "too long"},
      {R"({"checks": [{"number": "x"}]})", "checks[0].code", "missing key"},
      {R"({"checks": [{"code": ")" + code + R"("}]})", "checks[0].number", "missing key"},
      {R"({"checks": [{"number": "x", "code": "1234"}]})", "checks[0].code", "not a code of 26 letters and digits"},
      {R"({"checks": [{"number": ")" + std::string(81, 'x') + R"(", "code": ")" + code + R"("}]})", "checks[0].number", "too long"},
      {R"({"checks": [{"pdf": "%PDF"}]})", "checks[0].pdf", "not a file in Base64"},
      {R"({"checks": [{"qr": "x", "day": "2026-02-30"}]})", "checks[0].day", "not a day that exists, as 2026-11-23"},
      {R"({"checks": [{"qr": "x", "day": "2026-11-24"}]})", "checks[0].day", "still to come"},
  };
  return all;
}

}  // namespace

TEST_CASE("api: what is wrong with a batch is named, with the check and its member", "[api]") {
  Programs programs;
  for (const auto& fault : faults()) {
    INFO(fault.json.substr(0, 200));
    const auto answered = programs.sent(fault.json);
    CHECK(answered.status == 400);
    CHECK(member(answered.body, "name") == "malformed");
    CHECK(member(answered.body, "field") == fault.field);
    CHECK(member(answered.body, "reason") == fault.reason);
  }
}

TEST_CASE("api: a fault in the last check leaves the others unasked, so that no wrong number hides behind it", "[api][caution_5]") {
  Programs programs;
  std::vector<Members> many(30, Members{{"number", "x"}, {"code", std::string(26, 'A')}});
  many.push_back({{"qr", ""}});
  CHECK(programs.sent(batch_of(many)).status == 400);
  many.pop_back();
  CHECK(programs.kinds(many)[20] == "absent");
}

TEST_CASE("api: a batch holds a thousand checks and no more", "[api]") {
  Programs programs;
  std::vector<Members> many(1000, Members{{"qr", "x"}});
  CHECK(programs.kinds(many) == std::vector<std::string>(1000, "not_ours"));
  many.push_back({{"qr", "x"}});
  const auto answered = programs.sent(batch_of(many));
  CHECK(answered.status == 400);
  CHECK(member(answered.body, "reason") == "more than 1000");
}

TEST_CASE("api: what is not sent as JSON is not read: no form of another site asks", "[api]") {
  Programs programs;
  const auto batch = batch_of({{{"qr", "x"}}});
  for (const auto* type : {"text/plain", "application/x-www-form-urlencoded", ""}) {
    const auto answered = programs.sent(batch, "en", type);
    CHECK(answered.status == 415);
    CHECK(member(answered.body, "name") == "not_json");
  }
  CHECK(programs.sent(batch, "en", "application/json; charset=utf-8").status == 200);
}
