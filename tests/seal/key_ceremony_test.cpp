#include <catch2/catch.hpp>

#include <algorithm>

#include "seal/certificate.h"
#include "seal/plan.h"

namespace {

std::string openssl(const std::string& arguments) {
  const Scratch scratch;
  const auto done = std::system(("openssl " + arguments + " > '" + (scratch / "out") + "' 2>&1").c_str());
  return read_text(scratch / "out") + (done == 0 ? "" : "\nFAILED");
}

std::vector<std::string> files_below(const std::filesystem::path& folder) {
  std::vector<std::string> all;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) all.push_back(std::filesystem::relative(entry.path(), folder));
  std::ranges::sort(all);
  return all;
}

}  // namespace

TEST_CASE("ceremony: root, issuing and leaf are made, and what they sign is no specimen", "[seal][specimen]") {
  const Scratch scratch;
  hold({}, scratch.path);
  CHECK(files_below(scratch.path) ==
        std::vector<std::string>{"offline/issuing.key", "offline/issuing.pem", "offline/root.key", "offline/root.pem", "protocol.txt", "seal/seal.key",
                                 "seal/seal.pem"});
  const auto seal = seal::open_seal(scratch / "seal");
  CHECK_FALSE(seal->specimen());
  const base::Digest digest{7};
  const auto signer = seal::verify_cms(seal->cms(digest), digest, seal::read_anchors(scratch / "offline"));
  REQUIRE(signer.has_value());
  CHECK_FALSE(signer->specimen);
  CHECK(signer->organization == "北京市公安局 Beijing Municipal Public Security Bureau");
  CHECK(signer->valid_from == ceremony_day());
  CHECK(base::to_rfc3339(signer->valid_until) == "2031-12-31T23:59:59.000Z");
  for (const auto* secret : {"offline/root.key", "offline/issuing.key", "seal/seal.key"})
    CHECK(std::filesystem::status(scratch / secret).permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("ceremony: another's program verifies the chain", "[seal]") {
  const Scratch scratch;
  hold({}, scratch.path);
  const auto said = openssl("verify -x509_strict -purpose any -CAfile '" + (scratch / "offline/root.pem") + "' -untrusted '" +
                            (scratch / "offline/issuing.pem") + "' '" + (scratch / "seal/seal.pem") + "'");
  CHECK_THAT(said, Catch::Contains("seal.pem: OK"));
}

TEST_CASE("ceremony: the protocol names people, keys and fingerprints, and leaves lines to sign on", "[seal]") {
  const Scratch scratch;
  const auto made = hold({}, scratch.path);
  const auto protocol = read_text(scratch / "protocol.txt");
  for (const auto* word : {"王芳", "吴强", "见证 witness", "2026年密钥仪式", "Key ceremony of 2026", "2026-11-23T02:00:00", "签名 signature"})
    CHECK_THAT(protocol, Catch::Contains(word));
  REQUIRE(made.size() == 3);
  auto told = openssl("x509 -in '" + (scratch / "offline/root.pem") + "' -noout -fingerprint -sha256");
  std::ranges::transform(told, told.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  CHECK_THAT(told, Catch::Contains(made[0].certificate_sha256.substr(0, 47)));
  CHECK_THAT(protocol, Catch::Contains(made[2].key_sha256.substr(0, 47)));
  CHECK(protocol.find("PRIVATE") == std::string::npos);
}

TEST_CASE("ceremony: nothing that is there is overwritten, and nothing is left half made", "[seal]") {
  for (const auto* taken : {"offline/root.key", "offline/root.pem", "offline/issuing.key", "seal/seal.key", "seal/seal.pem", "protocol.txt"}) {
    const Scratch scratch;
    std::filesystem::create_directories(std::filesystem::path(scratch / taken).parent_path());
    write_text(scratch / taken, "it was there");
    INFO(taken);
    CHECK_THAT(why_not_held({}, scratch.path), Catch::Contains("is there already"));
    CHECK(files_below(scratch.path) == std::vector<std::string>{taken});
    CHECK(read_text(scratch / taken) == "it was there");
  }
}

TEST_CASE("ceremony: steps are held one after the other, the root's key being elsewhere", "[seal]") {
  const Scratch scratch;
  PlanText first, second, third;
  first.make = R"("root")";
  second.make = R"("issuing")";
  second.protocol = "protocol-2.txt";
  third.make = R"("leaf")";
  third.protocol = "protocol-3.txt";
  hold(first, scratch.path);
  CHECK_THAT(why_not_held(third, scratch.path), Catch::Contains("issuing.pem cannot be read"));
  hold(second, scratch.path);
  std::filesystem::remove(scratch / "offline/root.key");
  hold(third, scratch.path);
  CHECK_NOTHROW(seal::open_seal(scratch / "seal"));
}

TEST_CASE("ceremony: a leaf is made from a request, and its key never travels", "[seal]") {
  const Scratch office, vault;
  PlanText there;
  there.make = R"("root","issuing")";
  hold(there, vault.path);
  PlanText asking;
  asking.make = R"("request")";
  asking.more = R"(,"request":"seal/seal.csr")";
  hold(asking, office.path);
  CHECK(openssl("req -in '" + (office / "seal/seal.csr") + "' -noout -verify").find("FAILED") == std::string::npos);
  PlanText granting;
  granting.make = R"("leaf")";
  granting.leaf_key = R"({"request":"seal.csr"})";
  granting.leaf = "seal.pem";
  granting.protocol = "protocol-2.txt";
  std::filesystem::copy(office / "seal/seal.csr", vault / "seal.csr");
  hold(granting, vault.path);
  std::filesystem::copy(vault / "seal.pem", office / "seal/seal.pem");
  CHECK_NOTHROW(seal::open_seal(office / "seal"));

  auto forged = read_text(vault / "seal.csr");
  forged[100] = forged[100] == 'A' ? 'B' : 'A';
  write_text(vault / "seal.csr", forged);
  granting.leaf = "other.pem";
  granting.protocol = "protocol-3.txt";
  CHECK_FALSE(why_not_held(granting, vault.path).empty());
}

TEST_CASE("ceremony: what cannot be is said in words before anything is made", "[seal]") {
  PlanText rows[5];
  rows[0].leaf_until = "2042-12-31";
  rows[1].issuing_until = "2020-12-31";
  rows[2].leaf_until = "31.12.2031";
  rows[3].organization = R"({"zh":"北京市公安局","en":"A name that is much longer than the sixty-four characters that X.520 gives"})";
  rows[4].make = R"("request","leaf")";
  rows[4].more = R"(,"request":"seal.csr")";
  const char* why[] = {"valid when its issuer is not", "end before it begins", "leaf.until", "64 characters", "another machine"};
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    const Scratch scratch;
    CHECK_THAT(why_not_held(rows[i], scratch.path), Catch::Contains(why[i]));
    CHECK(files_below(scratch.path).empty());
  }
}

TEST_CASE("ceremony: a plan has one spelling, and tells what is wrong with another", "[seal]") {
  const auto fault = [](std::string json) {
    const auto plan = seal::parse_plan(json, "/nowhere");
    return plan ? std::string{} : plan.error().field;
  };
  const auto sound = PlanText{}.json();
  const auto with = [&](const std::string& what, const std::string& by) {
    auto text = sound;
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
  };
  CHECK(fault(sound).empty());
  CHECK(fault(with("\"country\"", "\"contry\"")) != "");
  CHECK(fault(with("\"CN\"", "\"CHN\"")) == "country");
  CHECK(fault(with(R"(,{"name":"吴强","role":"见证 witness"})", "")) == "people");
  CHECK(fault(with(R"("make":["root")", R"("make":["rot")")) == "make[0]");
  CHECK(fault(with(R"({"file":"seal/seal.key"})", R"({"module":"m.so","token":"t","label":"l","pin_file":"p"})")) == "leaf.key.module");
  CHECK(fault(with(R"({"file":"seal/seal.key"})", R"({"module":"/m.so","token":"t","label":"l"})")) == "leaf.key.pin_file");
  CHECK(fault(with(R"({"file":"offline/root.key"})", R"({"request":"root.csr"})")) == "make");
}

TEST_CASE("ceremony: nothing real is made under a specimen", "[seal][specimen]") {
  const Scratch scratch;
  seal::make_demonstration_keys(scratch / "seal", "Bureau");
  PlanText text;
  text.make = R"("leaf")";
  text.issuing = "seal/root.pem";
  text.root = "seal/root.pem";
  text.issuing_key = R"({"file":"seal/seal.key"})";
  text.leaf = "new/seal.pem";
  text.leaf_key = R"({"file":"new/seal.key"})";
  CHECK_THAT(why_not_held(text, scratch.path), Catch::Contains("not the key of") || Catch::Contains("specimen"));
}
