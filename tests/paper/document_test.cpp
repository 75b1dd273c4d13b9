#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>

#include "paper/samples.h"

using namespace paper_test;

TEST_CASE("paper: every document, drawn into QINGBAI_LOOK to be looked at", "[.][look]") {
  const char* folder = std::getenv("QINGBAI_LOOK");
  REQUIRE(folder != nullptr);
  std::filesystem::create_directories(folder);
  for (const auto& [name, content] : every_document()) drawn(std::string(folder) + "/" + name + ".pdf", content);
}
