#pragma once
#include <string>
#include <vector>

namespace paper_test {

/// PDFBox Preflight of Debian's libpdfbox2-java over these files, whose names differ: what it says where one is not valid PDF/A-1b; empty where all are.
std::string preflight(const std::vector<std::string>& files);
/// Makes an NSS database that trusts the root, for pdfsig.
void make_nss_database(const std::string& directory, const std::string& root_pem);

}  // namespace paper_test
