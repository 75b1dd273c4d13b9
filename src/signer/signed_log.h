#pragma once
#include <map>
#include <mutex>
#include <optional>

#include "base/hash.h"
#include "procedure/approval.h"
#include "signer/frame.h"

namespace signer {

/// One thing that was signed: a line of JSON in signed.log. Nothing in it is personal: what it said is told by an HMAC under a key of the signer's own.
struct SignedLine {
  base::Instant at{};
  std::string kind;          // "certificate"
  std::string number;
  base::Digest content{};    // the HMAC
  base::Digest file{};       // SHA-256 of what was handed out
  procedure::Approvals approvals;
  bool operator==(const SignedLine&) const = default;
};

/// What the signer has signed, appended and synced before it leaves the process: `signed.log` and `signed.key` in its folder. One process works with it.
class SignedLog {
 public:
  /// Made where there is none. Throws where another process has it, or where a line is not one; a last line that a crash cut off is dropped: what it
  /// told of never left.
  explicit SignedLog(const std::string& folder, const base::Random& random);
  SignedLog(const SignedLog&) = delete;
  SignedLog& operator=(const SignedLog&) = delete;

  base::Digest commitment(base::ByteView content) const;
  /// Takes the number of this kind for a content; false where it stands, or is being signed, with another. What was taken and then not signed is given back.
  bool take(const std::string& kind, const std::string& number, const base::Digest& content);
  void give_back(const std::string& kind, const std::string& number);
  /// Throws base::Unavailable where it cannot be written.
  void append(const SignedLine& line);

 private:
  struct Taken {
    base::Digest content{};
    bool is_signed = false;
    int signing = 0;
  };
  void load(const std::string& path);

  Descriptor file_;
  base::Bytes key_;
  std::mutex mutex_;
  std::map<std::string, Taken> taken_;  // by kind and number
};

std::string to_json(const SignedLine& line);
std::expected<SignedLine, base::Malformed> parse_signed_line(std::string_view json);

}  // namespace signer
