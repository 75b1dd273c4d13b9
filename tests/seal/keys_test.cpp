#include <catch2/catch.hpp>

#include <thread>

#include "seal/ceremony.h"
#include "seal/certificate.h"

namespace {

std::string subject_of(const base::Bytes& der) {
  const auto certificate = seal::parse_certificate(der);
  char line[512];
  X509_NAME_oneline(X509_get_subject_name(certificate.get()), line, sizeof line);
  return line;
}

std::string why_not_opened(const std::string& directory) {
  try {
    seal::open_file_seal(directory);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("specimen: demonstration keys say so in every name and by their policy", "[specimen][seal]") {
  const auto& chain = bureau().seal->chain();
  REQUIRE(chain.size() == 3);
  for (const auto& one : chain) {
    CHECK(subject_of(one).find("SPECIMEN") != std::string::npos);
    CHECK(seal::marks_specimen(seal::parse_certificate(one).get()));
  }
  REQUIRE(bureau().anchors.size() == 1);
  CHECK(bureau().anchors.front() == seal::Anchor{chain.back(), true});
}

TEST_CASE("specimen: keys from a ceremony are none", "[specimen][seal]") {
  const auto& real = real_bureau();
  CHECK_FALSE(real.seal->specimen());
  const base::Digest digest{};
  const auto signer = seal::verify_cms(real.seal->cms(digest), digest, real.anchors);
  REQUIRE(signer.has_value());
  CHECK_FALSE(signer->specimen);
  CHECK(signer->organization == "Ceremony Bureau");
}

TEST_CASE("seal: a root that marks specimens makes one of whatever it vouches for", "[specimen][seal]") {
  auto anchors = real_bureau().anchors;
  anchors.front().specimen = true;
  const base::Digest digest{};
  CHECK(seal::verify_cms(real_bureau().seal->cms(digest), digest, anchors)->specimen);
}

TEST_CASE("seal: the key is its owner's alone, and what stands is left as it stands", "[seal]") {
  const Scratch scratch;
  seal::make_demonstration_keys(scratch / "deep/keys", "Bureau");
  const auto key = read_text(scratch / "deep/keys/seal.key");
  CHECK(std::filesystem::status(scratch / "deep/keys/seal.key").permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  CHECK(std::filesystem::status(scratch / "deep/keys").permissions() == std::filesystem::perms::owner_all);
  seal::make_demonstration_keys(scratch / "deep/keys/", "Another");
  CHECK(read_text(scratch / "deep/keys/seal.key") == key);
  CHECK(std::distance(std::filesystem::directory_iterator(scratch / "deep"), {}) == 1);
}

TEST_CASE("seal: keys appear together or not at all, whoever makes them at the same time", "[seal]") {
  const Scratch scratch;
  std::vector<std::thread> makers;
  for (int i = 0; i < 4; ++i) makers.emplace_back([&] { seal::make_demonstration_keys(scratch / "keys", "Bureau"); });
  for (auto& maker : makers) maker.join();
  CHECK_NOTHROW(seal::open_file_seal(scratch / "keys"));
  CHECK(std::distance(std::filesystem::directory_iterator(scratch.path), {}) == 1);
}

TEST_CASE("seal: a directory with something else in it is left alone", "[seal]") {
  const Scratch scratch;
  std::filesystem::create_directories(scratch / "keys");
  write_text(scratch / "keys/seal.pem", "half of it");
  CHECK_THROWS(seal::make_demonstration_keys(scratch / "keys", "Bureau"));
  CHECK(read_text(scratch / "keys/seal.pem") == "half of it");
  CHECK_THROWS(seal::make_demonstration_keys(scratch / "other", std::string(65, 'x')));
  CHECK_FALSE(std::filesystem::exists(scratch / "other"));
}

TEST_CASE("seal: files that do not fit together are refused, with what is wrong", "[seal]") {
  const Scratch scratch;
  const auto ours = scratch / "ours";
  seal::make_demonstration_keys(ours, "Ours");
  seal::make_demonstration_keys(scratch / "theirs", "Theirs");
  const auto pem = read_text(ours + "/seal.pem");
  const auto leaf = pem.substr(0, pem.find("-----BEGIN", 1));
  const auto rest = pem.substr(leaf.size());
  const auto intermediate = rest.substr(0, rest.find("-----BEGIN", 1));
  const auto theirs = read_text(scratch / "theirs/seal.pem");
  const struct {
    std::string pem, why;
  } rows[] = {
      {theirs, "not the key"},   {leaf, "no chain"},
      {rest, "not the key"},     {leaf + read_text(scratch / "theirs/root.pem"), "not one chain"},
      {"", "no chain"},          {leaf + read_text(ours + "/root.pem"), "not one chain"},
      {leaf + intermediate, "not a root"}, {leaf + intermediate + intermediate + read_text(ours + "/root.pem"), "not one chain"},
  };
  for (const auto& row : rows) {
    write_text(ours + "/seal.pem", row.pem);
    CHECK_THAT(why_not_opened(ours), Catch::Contains(row.why));
  }
  write_text(ours + "/seal.pem", pem);
  CHECK(why_not_opened(ours).empty());
  std::filesystem::permissions(ours + "/seal.key", std::filesystem::perms::group_read, std::filesystem::perm_options::add);
  CHECK_THAT(why_not_opened(ours), Catch::Contains("read by others"));
  CHECK_THAT(why_not_opened(scratch / "nowhere"), Catch::Contains("nowhere"));
}

TEST_CASE("seal: a certificate that is not for documents does not sign any", "[seal]") {
  Ceremony rows[6];
  rows[0].usage = "critical,digitalSignature";
  rows[1].usage = "critical,digitalSignature,nonRepudiation,keyCertSign";
  rows[2].purposes = "emailProtection";
  rows[3].purposes = "serverAuth";
  rows[4].constraints = "critical,CA:TRUE";
  rows[5].curve = "P-384";
  for (const auto& row : rows) {
    const Scratch scratch;
    make_ceremony_keys(scratch / "keys", row);
    INFO(row.usage << " " << row.purposes << " " << row.constraints << " " << row.curve);
    CHECK_FALSE(why_not_opened(scratch / "keys").empty());
  }
}

TEST_CASE("seal: a certificate signed with SHA-1 or SHA-512 leads nowhere", "[seal]") {
  for (const auto* digest : {"sha1", "sha512"}) {
    const Scratch scratch;
    Ceremony other;
    other.digest = digest;
    make_ceremony_keys(scratch / "keys", other);
    CHECK_THAT(why_not_opened(scratch / "keys"), Catch::Contains("not one chain"));
  }
}
