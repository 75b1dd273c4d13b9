#pragma once
#include <vector>

#include "codec/events.h"

// One event of each kind, with every field filled: what the golden bytes hold.
namespace samples {

inline base::Id id(std::uint8_t first) {
  base::Id id;
  for (std::size_t i = 0; i < id.bytes.size(); ++i) id.bytes[i] = static_cast<std::uint8_t>(first + i);
  return id;
}
inline base::Digest digest(std::uint8_t all) {
  base::Digest digest;
  digest.fill(all);
  return digest;
}
inline law::Day day(const char* text) { return *law::parse_day(text); }
inline base::Instant instant(const char* text) { return *base::parse_rfc3339(text); }

inline procedure::Person person() { return {"MÜLLER", "ANNA MARIA", "Müller, Anna Maria", "安娜", 'F', "DEU", day("1990-05-17")}; }
inline procedure::IdentityDocument passport() { return {procedure::PaperKind::passport, "C01X00T47", "DEU", day("2031-02-28")}; }
inline procedure::IdentityDocument permit() { return {procedure::PaperKind::permanent_residence_permit, "911276199005170026", "CHN", {}}; }
inline procedure::Issuer issuer() {
  return {"北京市公安局朝阳分局", "Chaoyang Sub-Bureau of Beijing Public Security Bureau", "外国人出入境服务大厅", "Entry/Exit Service Center for Foreigners",
          "酒仙桥北路甲10号院304号楼", "Building 304, No. Jia 10 Courtyard, Jiuxianqiao North Road, Chaoyang District", "12367"};
}
inline procedure::Application application() {
  return {person(), passport(), {permit()}, "110105", "No. 1, Sample Road",
          {{day("2025-01-01"), day("2025-05-31"), law::Basis::visa}, {day("2026-01-01"), {}, law::Basis::residence_permit}},
          procedure::Channel::through_trustee, procedure::Representative{"王伟", "11010519491231002X", day("1949-12-31")}, "work permit", "DEU", true};
}

inline std::vector<codec::Event> events() {
  using namespace procedure;
  const auto at = instant("2026-11-23T02:00:00.123Z");
  return {
      ApplicationLodged{"110105", application(), id(1)},
      ApplicationAccepted{day("2026-11-23"), {"material.form", "material.passport"}, 4, 478, "close", "for a visa", "sixteen", day("2026-11-26"), true,
                          "京公朝犯查受字〔2026〕{n}号", digest(7), id(2)},
      ReceiptIssued{id(3), digest(3), id(4)},
      PlatformFellSilent{{"register"}, id(5)},
      FindingMade{{{"register", at}}, at, Indication::needs_verification, id(6)},
      CertificateIntended{{"京公朝犯查证字〔2026〕{n}号", issuer(), person(), passport(), at, day("2026-11-24"), "https://check.example", id(40).bytes, true}},
      CertificateIssued{id(7), digest(1), id(8)},
      CertificateHandedOver{Recipient::representative, "王伟", "11010519491231002X", day("2026-11-25"), SignatureKind::scan, id(9), digest(2), id(10)},
      AccountOpened{"zhang.wei", "张伟", "110105", {Role::reception_officer, Role::case_officer}, "$argon2id$…", id(11)},
      PasswordChanged{"$argon2id$…2"},
      AccountClosed{id(12)},
      InquiryCounted{id(13), day("2026-11-23")},
      Looked{id(14), "110105", id(15), "purpose.case", true},
      IssueDecided{id(16)},
  };
}

inline procedure::Grounds grounds() {
  const law::Record record{"J-1", law::Disposition::guilty, law::Court::peoples_court, day("2018-09-01"), day("2018-02-01"), {},
                           law::Penalty{law::PenaltyKind::fixed_term, 60}, false, true};
  const auto at = instant("2026-11-23T02:00:00.123Z");
  return {{{"register", at, digest(9), procedure::Match{{record}}},
           {"other", at, digest(8), procedure::PartialMatch{{procedure::Criterion::name}, {}}},
           {"third", at, digest(6), procedure::NothingKnown{}},
           {"fourth", at, digest(5), procedure::Silent{"timeout"}}},
          {law::Outcome::hold, {{"J-1", law::RecordStatus::sealed, law::Provision::result_3, law::Reading::five_years}}}};
}

}  // namespace samples
