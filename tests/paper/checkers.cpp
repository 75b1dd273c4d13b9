#include "paper/checkers.h"

#include <stdexcept>

#include "paper/samples.h"

namespace paper_test {

std::string preflight(const std::vector<std::string>& files) {
  std::string path;
  for (const char* jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"}) {
    const std::string file = std::string("/usr/share/java/") + jar + ".jar";
    if (!std::filesystem::exists(file)) throw std::runtime_error(file + " is missing: Debian's libpdfbox2-java and what it needs");
    path += file + ":";
  }
  // All in one run: starting Java is most of the cost.
  const std::string list = files.at(0) + ".list";
  std::string lines;
  for (const std::string& file : files) lines += file + "\n";
  write_file(list, base::as_bytes(lines));
  const Ran ran = run("java -XX:TieredStopAtLevel=1 -cp " + path + " org.apache.pdfbox.preflight.Validator_A1b batch " + list);
  for (const std::string& file : files) {
    const auto name = std::filesystem::path(file).filename().string();
    if (ran.out.find("The file " + name + " is a valid PDF/A-1b file") == std::string::npos) return ran.out;
  }
  return "";
}

void make_nss_database(const std::string& directory, const std::string& root_pem) {
  std::filesystem::create_directories(directory);
  const Ran made = run("certutil -N -d sql:" + directory + " --empty-password && certutil -A -d sql:" + directory + " -n root -t CT,C,C -a -i " + root_pem);
  if (made.status != 0) throw std::runtime_error("certutil (libnss3-tools): " + made.out);
}

}  // namespace paper_test
