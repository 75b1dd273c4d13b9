#include <catch2/catch.hpp>

#include "law/identity.h"

TEST_CASE("materials_1: names are compared as a zone spells them.", "[materials_1][document_numbers]") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"Eriksson", "ERIKSSON"},
      {"Thérèse CAÑON", "THERESE<CANON"},
      {"Müller", "MUELLER"},
      {"Mu\u0308ller", "MUELLER"},  // the mark after its letter
      {"Åsa Ångström", "AASA<AANGSTROEM"},
      {"A\u030Asa", "AASA"},
      {"Jose\u0301", "JOSE"},
      {"Strauß", "STRAUSS"},
      {"Þórður Ægisson", "THORDUR<AEGISSON"},
      {"Đặng Thị Hường", "DANG<THI<HUONG"},
      {"Łukasz Żółć", "LUKASZ<ZOLC"},
      {"Şahin Əliyev", "SAHIN<ELIYEV"},
      {"D'Artagnan", "DARTAGNAN"},
      {"O\u2019Connor", "OCONNOR"},
      {"Smith-Jones, Jr.", "SMITH<JONES<JR"},
      {"  van   der - Muellen ", "VAN<DER<MUELLEN"},
      {"ERIKSSON<<ANNA", "ERIKSSON<ANNA"},
      {"Ｅｒｉｋ", "ERIK"},
      {"Щербаков Юрий", "SHCHERBAKOV<IURII"},
      {"Пётр Ильич", "PETR<ILICH"},
      {"Ђоковић", "DOKOVIC"},
      {"Ющенко Є", "IUSHCHENKO<IE"},
      {"ابو بكر محمد بن زكريا الرازي", "ABW<BKR<MXHMD<BN<ZKRYA<ALRAZY"},
      {"فاطمة", "FAXTTMXAH"},
      {"فاطمة محمد", "FAXTTMXAH<MXHMD"},
      {"فاطمةُ", "FAXTTMXAH"},
      {"فاطمةب", "FAXTTMXTAB"},
      {"مُحَمَّد", "MXHMMD"},
      {"چنگیز", "XCNXGGXYAZ"},
      {"", ""},
      {" - ", ""},
  };
  for (const auto& [name, spelling] : rows) {
    CAPTURE(name);
    CHECK(law::icao_spelling(name) == spelling);
  }
}

TEST_CASE("materials_1: a script without a table has no spelling of its own.", "[materials_1][document_numbers]") {
  for (const auto* name : {"王小明", "राम", "สมชาย", "김", "Anna 王", "\xff", "\xc3", "\xe4\xb8", "Anna[", "\xc3("}) {
    CAPTURE(name);
    CHECK(law::icao_spelling(name).empty());
  }
}
