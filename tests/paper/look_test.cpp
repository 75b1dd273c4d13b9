#include <catch2/catch.hpp>

#include "paper/docx.h"
#include "paper/samples.h"

using namespace paper_test;

// paper_test "[look]" writes every document and every form to build/look, to be looked at.
TEST_CASE("look: every document and every form, drawn to be looked at", "[look]") {
  const std::filesystem::path folder = std::filesystem::path(QINGBAI_PROGRAM).parent_path() / "look";
  std::filesystem::create_directories(folder);
  for (const auto& [name, content] : every_document()) drawn(folder / (name + ".pdf"), content);
  for (const auto kind : form_kinds)
    for (const bool prefilled : {false, true}) {
      const std::string path = (folder / paper::file_name(kind)).string() + (prefilled ? "-prefilled" : "-blank");
      const auto content = prefilled ? prefilled_form() : paper::FormContent{};
      write_file(path + ".pdf", workshop().press.form(kind, content).value());
      write_file(path + ".docx", paper::sheet_docx(paper::form_sheet(kind, workshop().words, content)).value());
    }
}
