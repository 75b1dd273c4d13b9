#include "seal/module.h"

#include <map>
#include <mutex>
#include <stdexcept>
#include <vector>

#include <dlfcn.h>

namespace seal {
namespace {

std::mutex loading;
std::map<std::string, std::weak_ptr<Module>>& loaded() {
  static std::map<std::string, std::weak_ptr<Module>> all;
  return all;
}

// Labels stand in 32 bytes, padded with blanks.
std::string label_of(const CK_TOKEN_INFO& token) {
  const std::string padded(reinterpret_cast<const char*>(token.label), sizeof token.label);
  return padded.substr(0, padded.find_last_not_of(' ') + 1);
}

}  // namespace

std::shared_ptr<Module> Module::load(const std::string& path) {
  const std::scoped_lock lock(loading);
  auto& kept = loaded()[path];
  if (auto module = kept.lock()) return module;
  auto module = std::make_shared<Module>(path);
  kept = module;
  return module;
}

Module::Module(const std::string& path) : path_(path), library_(dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) {
  if (library_ == nullptr) throw std::runtime_error("the seal: the PKCS#11 module " + path + " cannot be loaded: " + dlerror());
  const auto list = reinterpret_cast<CK_C_GetFunctionList>(dlsym(library_, "C_GetFunctionList"));
  if (list == nullptr || list(&functions_) != CKR_OK || functions_ == nullptr) throw std::runtime_error("the seal: " + path + " is no PKCS#11 module");
  CK_C_INITIALIZE_ARGS threads{};
  threads.flags = CKF_OS_LOCKING_OK;
  const auto answer = functions_->C_Initialize(&threads);
  if (answer != CKR_CRYPTOKI_ALREADY_INITIALIZED) need_token(answer, "the PKCS#11 module " + path + " does not start");
}

// The library stays loaded: some modules end their own threads only with the process.
Module::~Module() { static_cast<void>(functions_->C_Finalize(nullptr)); }

CK_SLOT_ID Module::slot_of(const std::string& token) const {
  CK_ULONG count = 0;
  need_token(functions_->C_GetSlotList(CK_TRUE, nullptr, &count), "the tokens of " + path_ + " cannot be listed");
  std::vector<CK_SLOT_ID> slots(count);
  need_token(functions_->C_GetSlotList(CK_TRUE, slots.data(), &count), "the tokens of " + path_ + " cannot be listed");
  slots.resize(count);
  std::vector<CK_SLOT_ID> found;
  for (const auto slot : slots) {
    CK_TOKEN_INFO info{};
    if (functions_->C_GetTokenInfo(slot, &info) == CKR_OK && (info.flags & CKF_TOKEN_INITIALIZED) != 0 && label_of(info) == token) found.push_back(slot);
  }
  if (found.empty()) throw std::runtime_error("the seal: there is no token " + token + " in " + path_);
  if (found.size() > 1) throw std::runtime_error("the seal: " + std::to_string(found.size()) + " tokens are called " + token + " in " + path_);
  return found.front();
}

std::string in_words(CK_RV answer) {
  static const std::map<CK_RV, const char*> words{{CKR_PIN_INCORRECT, "the PIN is wrong"},
                                                  {CKR_PIN_INVALID, "the PIN is wrong"},
                                                  {CKR_PIN_LEN_RANGE, "the PIN is wrong"},
                                                  {CKR_PIN_LOCKED, "the PIN is locked after too many wrong ones"},
                                                  {CKR_PIN_EXPIRED, "the PIN has expired"},
                                                  {CKR_TOKEN_NOT_PRESENT, "the token is not there"},
                                                  {CKR_SLOT_ID_INVALID, "the token is not there"},
                                                  {CKR_DEVICE_REMOVED, "the token was removed"},
                                                  {CKR_DEVICE_ERROR, "the device failed"},
                                                  {CKR_GENERAL_ERROR, "the device failed"},
                                                  {CKR_DEVICE_MEMORY, "the device is full"},
                                                  {CKR_SESSION_COUNT, "the token has no more sessions"},
                                                  {CKR_TOKEN_WRITE_PROTECTED, "the token is write-protected"},
                                                  {CKR_USER_PIN_NOT_INITIALIZED, "the token has no user's PIN yet"},
                                                  {CKR_MECHANISM_INVALID, "the token does not know ECDSA"}};
  const auto found = words.find(answer);
  return found == words.end() ? "the module answers " + std::to_string(answer) : found->second;
}

void need_token(CK_RV answer, const std::string& tried) {
  if (answer != CKR_OK) throw std::runtime_error("the seal: " + tried + ": " + in_words(answer));
}

}  // namespace seal
