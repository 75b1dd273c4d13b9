#include "seal/key_ceremony.h"
#include "seal/certificate.h"

namespace seal {
namespace {

// "ab:cd:ef", as people compare it aloud; 16 pairs a line.
std::string in_pairs(base::ByteView bytes) {
  const auto hex = base::to_hex(bytes);
  std::string out;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    if (i > 0) out += i % 32 == 0 ? "\n" : ":";
    out += hex.substr(i, 2);
  }
  return out;
}

std::string indented(const std::string& lines) {
  std::string out;
  for (const char c : lines) out += c == '\n' ? std::string("\n                         ") : std::string(1, c);
  return out;
}

std::string subject_of(const X509* certificate) {
  const Stream memory(BIO_new(BIO_s_mem()));
  need(memory && X509_NAME_print_ex(memory.get(), X509_get_subject_name(certificate), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) >= 0,
       "a name cannot be written");
  char* at = nullptr;
  const long size = BIO_get_mem_data(memory.get(), &at);
  return {at, static_cast<std::size_t>(size)};
}

std::string serial_of(const X509* certificate) {
  const auto* number = X509_get0_serialNumber(certificate);
  return base::to_hex(base::ByteView(ASN1_STRING_get0_data(number), static_cast<std::size_t>(ASN1_STRING_length(number))));
}

std::string second(base::Instant at) { return base::to_rfc3339(at, std::chrono::minutes{0}); }

}  // namespace

Made describe_key(EVP_PKEY* key) {
  unsigned char* encoded = nullptr;
  const int size = i2d_PUBKEY(key, &encoded);
  const Octets held(encoded);
  need(size > 0, "a key cannot be encoded");
  Made made;
  made.key_sha256 = in_pairs(base::sha256(base::ByteView{encoded, static_cast<std::size_t>(size)}));
  return made;
}

Made describe(const X509* certificate) {
  auto made = describe_key(X509_get0_pubkey(certificate));
  made.subject = subject_of(certificate);
  made.serial = serial_of(certificate);
  made.from = instant_of(X509_get0_notBefore(certificate));
  made.until = instant_of(X509_get0_notAfter(certificate));
  made.certificate_sha256 = in_pairs(base::sha256(to_der(certificate)));
  return made;
}

std::string to_text(const Made& made) {
  std::string out = made.what + "\n";
  const auto line = [&out](const char* zh_en, const std::string& value) {
    if (!value.empty()) out += std::string("  ") + zh_en + " " + indented(value) + "\n";
  };
  line("主体   subject       ", made.subject);
  line("序列号 serial number ", made.serial);
  if (made.until > base::Instant{}) line("有效期 valid         ", second(made.from) + " – " + second(made.until));
  line("证书   certificate   ", made.certificate);
  line("  SHA-256            ", made.certificate_sha256);
  line("私钥   private key   ", made.key);
  line("公钥   public key    \n    SHA-256          ", made.key_sha256);
  return out;
}

std::string protocol_of(const Plan& plan, const std::vector<Made>& made, base::Instant at) {
  std::string out = "密钥仪式记录  Protocol of a key ceremony\n\n" + plan.ceremony.zh + "\n" + plan.ceremony.en + "\n\n";
  out += "机构 organization  " + plan.organization.both() + "\n地点 place         " + plan.place + "\n时间 time (UTC)    " + second(at) + "\n\n";
  out += "生成 Made\n\n";
  for (const auto& one : made) out += to_text(one) + "\n";
  out += "以上指纹已逐一宣读并核对。The fingerprints above were read aloud and compared.\n\n在场人员 Present\n\n";
  for (const auto& person : plan.people)
    out += person.name + "（" + person.role + "）\n\n  签名 signature ______________________________  日期 date ______________\n\n";
  return out;
}

}  // namespace seal
