#include <catch2/catch.hpp>

#include "ask.h"

namespace {

struct Row {
  std::string_view what, question, answer;
};

const Row rows[] = {
    {"due", R"({"start": "2026-09-30", "working_days": 3, "stops": [{"approved": "2026-10-08", "concluded": "2026-10-12"}]})",
     R"({"due": "2026-10-15", "provisional": false})"},
    {"due", R"({"start":"2026-09-30","working_days":3})", R"({"due": "2026-10-10", "provisional": false})"},
    {"due", R"({"start":"2026-12-30","working_days":3})", R"({"due": "2027-01-05", "provisional": true})"},
    {"due", R"({"start":"2026-02-14","working_days":15,"stops":[]})", R"({"due": "2026-03-13", "provisional": false})"},
    {"due", R"({"start":"2026-12-30","working_days":3,"stops":[{"approved":"2026-12-31","concluded":null}]})", R"({"due": null, )"
     R"("provisional": false})"},
    {"residence", R"({"on": "2026-06-29", "stays": [{"entry": "2026-01-01", "exit": null, "basis": "residence_permit"}]})",
     R"({"days": 180, "enough": true, "officer_decides": true, "missing": 0, "reached_on": "2026-06-29"})"},
    {"residence", R"({"on": "2026-06-29", "stays": []})", R"({"days": 0, "enough": false, "officer_decides": false, "missing": 180, "reached_on": null})"},
    {"finding",
     R"({"on": "2026-11-23", "born_on": "2000-03-01", "records": [{"id": "a", "disposition": "guilty", )"
     R"("court": "peoples_court", "effective_on": "2018-09-01", "committed": {"from": "2018-02-01", "to": "2018-03-01"}, )"
     R"("penalty": {"kind": "fixed_term", "months": 60}, "main_conduct_before_18": null, "sealed": null}]})",
     R"({"outcome": "certificate", "records": [{"id": "a", "status": "sealed", "provision": "result_3", "reading": "five_years"}]})"},
    {"finding", R"({"on": "2026-11-23", "born_on": null, "records": []})", R"({"outcome": "certificate", "records": []})"},
    {"finding",
     R"({"on": "2026-11-23", "born_on": null, "records": [{"id": "\"é\n", "disposition": "pending", "court": "other", )"
     R"("effective_on": null, "committed": {"from": null, "to": null}, "penalty": null, "main_conduct_before_18": true, )"
     R"("sealed": false}]})",
     R"({"outcome": "certificate", "records": [{"id": "\"é\n", "status": "does_not_count", "provision": "innocence_2", "reading": null}]})"},
    {"count", R"({"on": "2026-11-23", "accepted": ["2026-01-05", "2026-03-02", "2026-10-09"]})", R"({"number": 4, "purpose_needed": true})"},
    {"place", R"({"district": "Chaoyang", "at": "2026-11-23T10:00:00+08:00"})",
     R"({"organization": "Entry/Exit Service Center for Foreigners, Chaoyang Sub-Bureau of Beijing Public Security Bureau", )"
     R"("address": "Building 304, No. Jia 10 Courtyard, Jiuxianqiao North Road, Chaoyang District", "building": null, )"
     R"("floor": null, "window": null, "open": true, "closes_at": "2026-11-23T17:00:00+08:00", "opens_next": null, )"
     R"("assumed": false})"},
    {"place", R"({"district": "房山区", "at": "2026-10-09T23:30:00.5-01:30"})",
     R"({"organization": "Fangshan Sub-Bureau of Beijing Public Security Bureau", "address": "No. 16, Zhengtong Road, )"
     R"(Gongchen Subdistrict, Fangshan District", "building": "Public Security Sub-Center, )"
     R"(Fangshan District Government Service Center", "floor": null, "window": null, "open": true, )"
     R"("closes_at": "2026-10-10T16:30:00+08:00", "opens_next": null, "assumed": true})"},
    {"identity", R"({"mrz": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"})",
     R"({"kind": "TD3", "valid": true, "faults": [], "fields": {"document_code": "P", "issuer": "UTO", "surname": "ERIKSSON", )"
     R"("given_names": "ANNA MARIA", "number": "L898902C3", "nationality": "UTO", "born_on": "1974-08-12", "sex": "F", )"
     R"("expires_on": "2012-04-15", "optional": "ZE184226B"}})"},
    {"identity", R"({"mrz": "I<UTOD23145890<7349<<<<<<<<<<<\n3407127<9507122UTO<<<<<<<<<<<3\nSTEVENSON<<PETER<JOHN<<<<<<<<<", "on": "2026-11-23"})",
     R"({"kind": "TD1", "valid": false, "faults": ["composite_check_digit"], "fields": {"document_code": "I", "issuer": "UTO", )"
     R"("surname": "STEVENSON", "given_names": "PETER JOHN", "number": "D23145890734", "nationality": "UTO", )"
     R"("born_on": "1934-07-12", "sex": null, "expires_on": "1995-07-12", "optional": "", "optional_2": ""}})"},
    {"identity", R"({"permit": "911398199012310021"})",
     R"({"kind": "permit_18", "valid": true, "faults": [], "fields": {"province": "11", "nationality": "KAZ", )"
     R"("born_on": "1990-12-31", "sex": "F"}})"},
    {"identity", R"({"permit": "911999199012310021"})",
     R"({"kind": "permit_18", "valid": false, "faults": ["nationality", "check_digit"], "fields": {"province": "11", )"
     R"("nationality": null, "born_on": "1990-12-31", "sex": "F"}})"},
    {"identity", R"({"permit": "USA110074081213", "on": "1974-08-11"})",
     R"({"kind": "permit_15", "valid": false, "faults": ["check_digit"], "fields": {"nationality": "USA", "area": "1100", )"
     R"("born_on": "1874-08-12"}})"},
};

}  // namespace

TEST_CASE("rules: each question has its answer, to the letter.", "[rules]") {
  for (const auto& row : rows) {
    CAPTURE(row.what, row.question);
    CHECK(ask(row.what, row.question) == row.answer);
  }
}
