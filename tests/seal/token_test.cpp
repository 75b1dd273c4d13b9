#include <catch2/catch.hpp>

#include <thread>

#include "base/unavailable.h"
#include "seal/ecdsa.h"
#include "seal/soft_token.h"

namespace {

std::string why_not_opened(const seal::TokenPlace& place) {
  try {
    seal::open_token_key(place);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

/// A seal whose leaf's key is in a token, by a ceremony.
struct TokenBureau {
  explicit TokenBureau(const std::string& token) : place(token_place(token, "seal")) {
    make_token(token);
    PlanText plan;
    plan.leaf_key = in_plan(place);
    hold(plan, scratch.path);
  }
  std::string keys() const { return scratch / "seal"; }
  Scratch scratch;
  seal::TokenPlace place;
};

/// A session beside that of the key's owner, to try what an intruder who knows the PIN would.
struct Intruder {
  explicit Intruder(const seal::TokenPlace& place) : module(seal::Module::load(place.module)) {
    seal::need_token(module->calls().C_OpenSession(module->slot_of(place.token), CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr, &session), "open");
    auto pin = seal::read_pin(place);
    module->calls().C_Login(session, CKU_USER, reinterpret_cast<CK_UTF8CHAR*>(pin.data()), pin.size());
  }
  ~Intruder() { module->calls().C_CloseSession(session); }
  CK_OBJECT_HANDLE private_key() const {
    CK_OBJECT_CLASS kind = CKO_PRIVATE_KEY;
    CK_ATTRIBUTE wanted{CKA_CLASS, &kind, sizeof kind};
    CK_OBJECT_HANDLE key = CK_INVALID_HANDLE;
    CK_ULONG count = 0;
    module->calls().C_FindObjectsInit(session, &wanted, 1);
    module->calls().C_FindObjects(session, &key, 1, &count);
    module->calls().C_FindObjectsFinal(session);
    return key;
  }
  std::shared_ptr<seal::Module> module;
  CK_SESSION_HANDLE session = CK_INVALID_HANDLE;
};

}  // namespace

TEST_CASE("token: a ceremony makes the leaf's key in it, and what it signs is verified", "[seal]") {
  const TokenBureau bureau("ceremony");
  CHECK(std::filesystem::exists(bureau.keys() + "/seal.token"));
  CHECK_FALSE(std::filesystem::exists(bureau.keys() + "/seal.key"));
  CHECK_THAT(read_text(bureau.scratch / "protocol.txt"), Catch::Contains("PKCS#11 ceremony / seal"));
  const auto seal = seal::open_seal(bureau.keys());
  const auto anchors = seal::read_anchors(bureau.keys());
  const base::Digest digest{1, 2, 3};
  CHECK(seal::verify_cms(seal->cms(digest), digest, anchors).has_value());
  const auto message = base::as_bytes(std::string_view("message"));
  CHECK(seal::verify_es256(seal->chain().front(), message, seal->es256(message)));
  CHECK_FALSE(seal->specimen());
}

TEST_CASE("token: root and issuing key may be in it too", "[seal]") {
  make_token("authority");
  const Scratch scratch;
  PlanText plan;
  plan.root_key = in_plan(token_place("authority", "root"));
  plan.issuing_key = in_plan(token_place("authority", "issuing"));
  hold(plan, scratch.path);
  CHECK_NOTHROW(seal::open_seal(scratch / "seal"));
  PlanText again = plan;
  again.root = "2/root.pem";
  again.issuing = "2/issuing.pem";
  again.leaf = "2/seal.pem";
  again.leaf_key = R"({"file":"2/seal.key"})";
  again.protocol = "protocol-2.txt";
  CHECK_THAT(why_not_held(again, scratch.path), Catch::Contains("has a key root already"));
}

TEST_CASE("token: the key does not come out, whoever asks", "[seal]") {
  const TokenBureau bureau("closed");
  const Intruder intruder(bureau.place);
  auto& calls = intruder.module->calls();
  const auto key = intruder.private_key();
  REQUIRE(key != CK_INVALID_HANDLE);

  base::Bytes value(256);
  CK_ATTRIBUTE asked{CKA_VALUE, value.data(), value.size()};
  CHECK(calls.C_GetAttributeValue(intruder.session, key, &asked, 1) == CKR_ATTRIBUTE_SENSITIVE);
  CHECK(value == base::Bytes(256));

  CK_BBOOL yes = CK_TRUE, no = CK_FALSE;
  CK_ATTRIBUTE loosened[] = {{CKA_EXTRACTABLE, &yes, sizeof yes}, {CKA_SENSITIVE, &no, sizeof no}};
  for (auto& one : loosened) CHECK(calls.C_SetAttributeValue(intruder.session, key, &one, 1) != CKR_OK);

  CK_MECHANISM make_aes{CKM_AES_KEY_GEN, nullptr, 0}, wrap{CKM_AES_KEY_WRAP, nullptr, 0};
  CK_ULONG length = 32;
  CK_ATTRIBUTE wrapping[] = {{CKA_VALUE_LEN, &length, sizeof length}, {CKA_WRAP, &yes, sizeof yes}};
  CK_OBJECT_HANDLE wrapper = CK_INVALID_HANDLE;
  REQUIRE(calls.C_GenerateKey(intruder.session, &make_aes, wrapping, 2, &wrapper) == CKR_OK);
  CK_ULONG size = value.size();
  CHECK(calls.C_WrapKey(intruder.session, &wrap, wrapper, key, value.data(), &size) == CKR_KEY_UNEXTRACTABLE);
}

TEST_CASE("token: a key that could be taken out is not signed with", "[seal]") {
  make_token("loose");
  const auto place = token_place("loose", "seal");
  const Intruder maker(place);
  CK_BBOOL yes = CK_TRUE, no = CK_FALSE;
  std::string label = "seal";
  base::Bytes p256{0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07};
  CK_ATTRIBUTE open_half[] = {{CKA_TOKEN, &yes, 1}, {CKA_LABEL, label.data(), label.size()}, {CKA_EC_PARAMS, p256.data(), p256.size()}};
  CK_ATTRIBUTE secret_half[] = {{CKA_TOKEN, &yes, 1}, {CKA_LABEL, label.data(), label.size()}, {CKA_EXTRACTABLE, &yes, 1},
                                {CKA_SENSITIVE, &no, 1}, {CKA_SIGN, &yes, 1}};
  CK_MECHANISM mechanism{CKM_EC_KEY_PAIR_GEN, nullptr, 0};
  CK_OBJECT_HANDLE first = 0, second = 0;
  REQUIRE(maker.module->calls().C_GenerateKeyPair(maker.session, &mechanism, open_half, 3, secret_half, 5, &first, &second) == CKR_OK);
  CHECK_THAT(why_not_opened(place), Catch::Contains("can be taken out"));
}

TEST_CASE("token: what is missing or wrong is said in words", "[seal]") {
  make_token("words");
  make_token("locked");
  const auto sound = token_place("words", "seal");
  seal::make_token_key(sound);
  struct Row {
    seal::TokenPlace place;
    const char* why;
  };
  auto no_module = sound, no_library = sound, no_pin = sound, open_pin = sound, unset = sound;
  no_module.module = "/nowhere/module.so";
  no_library.module = "/usr/lib/x86_64-linux-gnu/libz.so.1";
  no_pin.pin_file = "/nowhere/pin";
  open_pin.pin_file = token_folder() / "open-pin";
  write_text(open_pin.pin_file, "1234\n");
  std::filesystem::permissions(open_pin.pin_file, std::filesystem::perms::others_read, std::filesystem::perm_options::add);
  unset.pin_file.clear();
  unset.pin_environment = "QINGBAI_TEST_NO_SUCH_PIN";
  const Row rows[] = {{no_module, "cannot be loaded"},
                      {no_library, "is no PKCS#11 module"},
                      {token_place("nobody", "seal"), "there is no token nobody"},
                      {token_place("words", "other"), "has no key other"},
                      {token_place("locked", "seal", "4321"), "the PIN is wrong"},
                      {no_pin, "cannot be read"},
                      {open_pin, "read by others"},
                      {unset, "not in the environment"}};
  for (const auto& row : rows) CHECK_THAT(why_not_opened(row.place), Catch::Contains(row.why));
  setenv("QINGBAI_TEST_PIN", "1234", 1);
  unset.pin_environment = "QINGBAI_TEST_PIN";
  CHECK(why_not_opened(unset).empty());
}

TEST_CASE("token: many threads sign at once", "[seal]") {
  const TokenBureau bureau("crowd");
  const auto seal = seal::open_seal(bureau.keys());
  const auto& leaf = seal->chain().front();
  std::atomic<int> sound = 0;
  std::vector<std::thread> signers;
  for (int i = 0; i < 24; ++i)
    signers.emplace_back([&, i] {
      for (int k = 0; k < 10; ++k) {
        const auto message = base::to_bytes(std::to_string(i) + "/" + std::to_string(k));
        if (seal::verify_es256(leaf, message, seal->es256(message))) ++sound;
      }
    });
  for (auto& signer : signers) signer.join();
  CHECK(sound == 240);
}

TEST_CASE("token: taken out and put back, it signs again; in between nothing is signed, and that is said", "[seal]") {
  const TokenBureau bureau("removed");
  const auto seal = seal::open_seal(bureau.keys());
  const auto message = base::as_bytes(std::string_view("message"));
  auto& calls = seal::Module::load(softhsm)->calls();
  // What a module answers when its device went away is that no session is open any more.
  calls.C_CloseAllSessions(seal::Module::load(softhsm)->slot_of("removed"));
  CHECK(seal::verify_es256(seal->chain().front(), message, seal->es256(message)));

  std::filesystem::rename(bureau.place.pin_file, bureau.place.pin_file + ".away");
  calls.C_CloseAllSessions(seal::Module::load(softhsm)->slot_of("removed"));
  CHECK_THROWS_AS(seal->es256(message), base::Unavailable);
  std::filesystem::rename(bureau.place.pin_file + ".away", bureau.place.pin_file);
  CHECK(seal::verify_es256(seal->chain().front(), message, seal->es256(message)));
}

TEST_CASE("token: a folder with a key and a token does not say which one signs, and is not opened", "[seal]") {
  const TokenBureau bureau("both");
  write_text(bureau.keys() + "/seal.key", "");
  CHECK_THROWS_WITH(seal::open_seal(bureau.keys()), Catch::Contains("holds both"));
}

TEST_CASE("token: the certificate of another key is found out at the start", "[seal]") {
  const TokenBureau bureau("mixed");
  seal::make_token_key(token_place("mixed", "other"));
  write_text(bureau.keys() + "/seal.token", to_json(token_place("mixed", "other")));
  CHECK_THROWS_WITH(seal::open_seal(bureau.keys()), Catch::Contains("is not the key of seal.pem's first certificate"));
}
