#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>

#include "paper/docx.h"
#include "paper/samples.h"

using namespace paper_test;

TEST_CASE("paper: every document, drawn into QINGBAI_LOOK to be looked at", "[.][look]") {
  const char* folder = std::getenv("QINGBAI_LOOK");
  REQUIRE(folder != nullptr);
  std::filesystem::create_directories(folder);
  for (const auto& [name, content] : every_document()) drawn(std::string(folder) + "/" + name + ".pdf", content);
}

TEST_CASE("paper: every form, drawn into QINGBAI_LOOK to be looked at", "[.][look]") {
  const char* folder = std::getenv("QINGBAI_LOOK");
  REQUIRE(folder != nullptr);
  for (const auto kind : {paper::FormKind::application, paper::FormKind::review, paper::FormKind::power_of_attorney})
    for (const bool prefilled : {false, true}) {
      const std::string path = std::string(folder) + "/" + std::string(paper::file_name(kind)) + (prefilled ? "-prefilled" : "-blank");
      const auto content = prefilled ? prefilled_form() : paper::FormContent{};
      write_file(path + ".pdf", workshop().press.form(kind, content).value());
      write_file(path + ".docx", paper::sheet_docx(paper::form_sheet(kind, workshop().words, content)).value());
    }
}
