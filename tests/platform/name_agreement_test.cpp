#include <catch2/catch.hpp>

#include "platform/name_agreement.h"

using platform::NameAgreement;

TEST_CASE("document_numbers: names agree by their ICAO 9303 spelling.", "[document_numbers][time_5]") {
  struct Row {
    const char* fact;
    const char* a;
    const char* b;
    NameAgreement agreement;
  };
  const Row rows[] = {
      {"the same name", "ERIKSSON<<ANNA<MARIA", "ERIKSSON<<ANNA<MARIA", NameAgreement::whole},
      {"one letter changed", "ERIKSSON<<ANNA<MARIA", "ERIKSSEN<<ANNA<MARIA", NameAgreement::none},
      {"one letter missing", "ERIKSSON<<ANNA<MARIA", "ERIKSON<<ANNA<MARIA", NameAgreement::none},
      {"given names in another order", "ERIKSSON<<ANNA<MARIA", "ERIKSSON<<MARIA<ANNA", NameAgreement::none},
      {"surname and given names exchanged", "LEE<<SEO", "SEO<<LEE", NameAgreement::none},
      {"a given name left out at the end", "ERIKSSON<<ANNA", "ERIKSSON<<ANNA<MARIA", NameAgreement::in_part},
      {"a given name left out at the beginning", "ERIKSSON<<MARIA", "ERIKSSON<<ANNA<MARIA", NameAgreement::none},
      {"a given name begun like another", "ERIKSSON<<ANN", "ERIKSSON<<ANNA", NameAgreement::none},
      {"no given names at all", "ERIKSSON", "ERIKSSON<<ANNA", NameAgreement::none},
      {"a surname of two parts against its first", "FERNANDEZ<<MATEO", "FERNANDEZ<RUIZ<<MATEO", NameAgreement::none},
      {"parts of the surname moved into the given names", "FERNANDEZ<<RUIZ<MATEO", "FERNANDEZ<RUIZ<<MATEO", NameAgreement::none},
      {"a single name", "SUPARMAN", "SUPARMAN", NameAgreement::whole},
      {"Ü as UE and as U", "MUELLER<<JUERGEN", "MULLER<<JURGEN", NameAgreement::whole},
      {"Ü as UXX and as U", "MUXXLLER<<UWE", "MULLER<<UWE", NameAgreement::whole},
      {"Å as AA and as A", "AAKESSON<<AASA", "AKESSON<<ASA", NameAgreement::whole},
      {"Ö as OE and as O", "OESTBERG<<LARS", "OSTBERG<<LARS", NameAgreement::whole},
      {"Ñ as NXX and as N", "MUNXXOZ<<PILAR", "MUNOZ<<PILAR", NameAgreement::whole},
      {"cut to 39: the last given name is begun", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<KRASUANG",
       NameAgreement::whole},
      {"cut to 39: the end is lost", "PHONGPHANICHKUN<<KITTIPONG<SURASAKMONTR", "PHONGPHANICHKUN<<KITTIPONG<SURASAKMONTRI<ANAN",
       NameAgreement::whole},

            {"cut to 39: a part of the surname is an initial", "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI",
       "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WARNAMBOOL<<DINGO<POTOROO",
       NameAgreement::whole},
      {"cut to 39, but another name", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<SOMCHAI",
       NameAgreement::none},
      {"cut to 30 on a card", "STEVENSON<PEMBERTON<<PETER<JOH", "STEVENSON<PEMBERTON<<PETER<JOHANNES<MARIA", NameAgreement::whole},
      {"38 letters are not cut", "NILAVADHANANAND<<CHAYAPA<DEJTHAMRONG<K", "NILAVADHANANAND<<CHAYAPA<DEJTHAMRONG<KRASUANG", NameAgreement::none},
      {"no spelling on one side", "", "ERIKSSON<<ANNA", NameAgreement::unknown},
      {"no spelling on either side", "", "", NameAgreement::unknown},
  };
  for (const auto& row : rows) {
    INFO(row.fact);
    CHECK(platform::name_agreement(row.a, row.b) == row.agreement);
    CHECK(platform::name_agreement(row.b, row.a) == row.agreement);

          if (row.agreement == NameAgreement::whole || row.agreement == NameAgreement::in_part) CHECK(platform::name_key(row.a) == platform::name_key(row.b));
  }
}

TEST_CASE("document_numbers: a name has one writing here, and a number too.", "[document_numbers]") {
  CHECK(platform::canonical_name("ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<") == "ERIKSSON<<ANNA<MARIA");
  CHECK(platform::canonical_name("Fernandez Ruiz<<Mateo") == "FERNANDEZ<RUIZ<<MATEO");
  CHECK(platform::canonical_name("  SUPARMAN ") == "SUPARMAN");
  CHECK(platform::canonical_name("TAN<<WEI<<MING") == "TAN<<WEI<MING");
  CHECK(platform::canonical_name("Müller<<Uwe") == "");
  CHECK(platform::canonical_name("") == "");
  CHECK(platform::document_number_key(" l898902c3< ") == "L898902C3");
  CHECK(platform::document_number_key("9113 9819-9012310021") == "911398199012310021");
}
