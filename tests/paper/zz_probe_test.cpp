#include <catch2/catch.hpp>
#include "paper/samples.h"
using namespace paper_test;
TEST_CASE("probe", "[.probe]") {
  for (const auto& [n, t] : {std::pair{"ar", "محمد بن عبد الله الحسيني"}, {"he", "יִצְחָק רבין-כהן"}, {"hp", "רבין כהן"}}) {
    auto c = certificate(); c.person.native_name = t;
    write_file(std::string("/tmp/qb/paper/scratch/") + n + ".pdf", *workshop().press.certificate(c, payload(), *workshop().seal));
  }
}
