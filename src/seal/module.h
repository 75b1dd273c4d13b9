#pragma once
#include <memory>
#include <string>

// The types of PKCS#11 as p11-kit spells them; nothing of p11-kit itself is linked.
#include <p11-kit/pkcs11.h>

namespace seal {

/// A PKCS#11 module: a shared library loaded once a process, however many keys lie behind it. Finalized when its last user lets go.
class Module {
 public:
  /// Throws in words where it is no such library.
  static std::shared_ptr<Module> load(const std::string& path);
  explicit Module(const std::string& path);
  Module(const Module&) = delete;
  Module& operator=(const Module&) = delete;
  ~Module();

  CK_FUNCTION_LIST& calls() const { return *functions_; }
  /// The slot that holds the token of this label; throws in words where there is none, or more than one.
  CK_SLOT_ID slot_of(const std::string& token) const;

 private:
  std::string path_;
  void* library_ = nullptr;
  CK_FUNCTION_LIST* functions_ = nullptr;
};

/// What a module answered, in words: "the PIN is wrong".
std::string in_words(CK_RV answer);
/// Throws what was tried and what was answered, unless it was done.
void need_token(CK_RV answer, const std::string& tried);

}  // namespace seal
