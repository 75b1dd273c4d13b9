#pragma once
#include "seal/key_ceremony.h"
#include "seal/keys.h"

/// A plan as an organization would write it, and what a test changes in it.
struct PlanText {
  std::string make = R"("root","issuing","leaf")";
  std::string root_key = R"({"file":"offline/root.key"})", issuing_key = R"({"file":"offline/issuing.key"})", leaf_key = R"({"file":"seal/seal.key"})";
  std::string leaf_until = "2031-12-31", issuing_until = "2041-12-31";
  std::string issuing = "offline/issuing.pem", leaf = "seal/seal.pem", more = "", protocol = "protocol.txt", root = "offline/root.pem";
  std::string organization = R"({"zh":"北京市公安局","en":"Beijing Municipal Public Security Bureau"})";

  std::string json() const {
    const auto certificate = [](const std::string& zh, const std::string& en, const std::string& until, const std::string& key, const std::string& file) {
      return R"({"name":{"zh":")" + zh + R"(","en":")" + en + R"("},"until":")" + until + R"(","key":)" + key + R"(,"certificate":")" + file + "\"}";
    };
    return R"({"ceremony":{"zh":"2026年密钥仪式","en":"Key ceremony of 2026"},"organization":)" + organization +
           R"(,"country":"CN","place":"北京 Beijing","people":[{"name":"王芳","role":"主持 master"},{"name":"吴强","role":"见证 witness"}],"make":[)" + make +
           R"(],"root":)" + certificate("根证书", "Root", "2046-12-31", root_key, root) + R"(,"issuing":)" +
           certificate("签发证书", "Issuing", issuing_until, issuing_key, issuing) + R"(,"leaf":)" + certificate("印章", "Seal", leaf_until, leaf_key, leaf) + more +
           R"(,"protocol":")" + protocol + "\"}";
  }
};

inline base::Instant ceremony_day() { return std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{2}; }

inline std::vector<seal::Made> hold(const PlanText& text, const std::string& folder, base::Instant at = ceremony_day()) {
  const auto plan = seal::parse_plan(text.json(), folder);
  if (!plan) throw std::runtime_error(plan.error().field + ": " + plan.error().reason);
  return seal::hold_ceremony(*plan, at);
}

/// What a ceremony says that cannot be held; empty where it can.
inline std::string why_not_held(const PlanText& text, const std::string& folder) {
  try {
    hold(text, folder);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}
