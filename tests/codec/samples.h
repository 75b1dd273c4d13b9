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
inline procedure::Outcome outcome() { return {procedure::OutcomeKind::refusal, "京公朝犯查拒字〔2026〕1号", day("2026-12-22")}; }
inline procedure::Application application() {
  return {person(), passport(), {permit()}, "110105", "No. 1, Sample Road",
          {{day("2025-01-01"), day("2025-05-31"), law::Basis::visa}, {day("2026-01-01"), {}, law::Basis::residence_permit}},
          procedure::Channel::through_trustee, procedure::Representative{"王伟", "11010519491231002X", day("1949-12-31")}, "work permit", "DEU", true,
          "anna@example.org"};
}

/// Beyond what the application names.
inline procedure::Shown shown() {
  return {"the old card, cut", procedure::LaterRepresentative{false, "李华", day("2009-02-03"),
                                                              {"material.power_of_attorney", "material.trustee_identity_document"}, "works, and understands"}};
}

/// Of the walk of one application.
inline std::vector<codec::Event> first_events() {
  using namespace procedure;
  const auto at = instant("2026-11-23T02:00:00.123Z");
  return {
      ApplicationLodged{"110105", application(), id(1)},
      ApplicationAccepted{day("2026-11-23"), {"material.form", "material.passport"}, 4, 478, "close", "for a visa", "sixteen", "a degree", "two passports",
                          day("2026-11-26"), true,
                          "京公朝犯查受字〔2026〕{n}号", digest(7), id(2)},
      ReceiptIssued{id(3), digest(3), id(4)},
      PlatformFellSilent{{"register"}, id(5)},
      FindingMade{{{"register", at}}, at, Indication::needs_verification, id(6)},
      CertificateIntended{{"京公朝犯查证字〔2026〕{n}号", issuer(), person(), passport(), at, day("2026-11-24"), "https://check.example", id(40).bytes, true,
                           "京公朝犯查证字〔2025〕9号", {}, instant("2027-05-24T16:00:00.000Z")}},
      CertificateIssued{id(7), digest(1), id(8)},
      CertificateHandedOver{Recipient::representative, "王伟", "11010519491231002X", day("2026-11-25"), SignatureKind::scan, id(9), digest(2), id(10),
                            shown()},
      AccountOpened{"zhang.wei", "张伟", "110105", {Role::reception_officer, Role::case_officer}, "$argon2id$…", id(11)},
      PasswordChanged{"$argon2id$…2"},
      AccountClosed{id(12)},
      InquiryCounted{id(13), day("2026-11-23")},
      Looked{id(14), "110105", id(15), "purpose.case", true},
      IssueDecided{id(16)},
  };
}

/// Of the public lists.
inline std::vector<codec::Event> status_events() {
  return {procedure::StatusEntryTaken{{416, 777215}}, procedure::StatusEntryUsed{id(90)},
          procedure::IntentRevoked{day("2026-11-24"), "京公朝犯查证字〔2026〕7号", "unsignable.refused", "number_taken"}};
}

/// Of the whole procedure.
inline std::vector<codec::Event> further_events() {
  using namespace procedure;
  const auto at = instant("2026-11-23T02:00:00.123Z");
  return {
      MissingMaterialsNoticed{day("2026-11-23"), {{"material.passport", "lack.expired"}, {"material.purpose", "lack.not_shown"}}, "京公朝犯查补字〔2026〕{n}号", id(17)},
      ApplicationWithdrawn{day("2026-11-24"), Recipient::representative, "11010519491231002X", id(18), shown()},
      ApplicationCorrected{day("2026-11-24"), person(), "one letter too many", id(19)},
      ApplicationTransferred{day("2026-11-23"), "110105", "110108", id(20)},
      MisuseSuspected{day("2026-11-24"), "the stamp is not the embassy's", id(21)},
      NoticeIssued{"京公朝犯查补字〔2026〕1号", id(22), digest(4), id(23)},
      VerificationProposed{day("2026-11-24"), {law::Provision::time_5, law::Provision::time_8}, "two birth dates", id(24)},
      VerificationApproved{day("2026-11-25"), day("2026-12-16"), true, digest(5), id(25)},
      VerificationDeclined{day("2026-11-25"), "the passport settles it", id(26)},
      InformationRequested{day("2026-11-25"), AskedOf::entity, "the embassy", "whose passport it is", day("2026-12-01"), id(27)},
      RequestAnswered{day("2026-11-30"), 1, "hers", id(28)},
      RequestReminded{day("2026-12-02"), 2, day("2026-12-04"), id(29)},
      CooperationRefused{day("2026-12-07"), 3, "said no by telephone", id(30)},
      ExtensionProposed{day("2026-12-08"), {"尚待使馆答复", "The embassy has not answered."}, id(31)},
      ExtensionApproved{day("2026-12-09"), 30, day("2027-01-28"), true, "京公朝犯查延字〔2026〕{n}号", digest(10), id(32)},
      ExtensionDeclined{day("2026-12-09"), "enough is known", id(33)},
      InvestigationLimitPassed{day("2026-12-17"), day("2026-12-16")},
      VerificationConcluded{day("2026-12-18"), "one person, one passport", day("2026-12-23"), true, digest(11), id(34)},
      RecordsJudged{day("2026-12-18"), Indication::refuse, id(35)},
      RecordConfirmed{day("2026-12-21"), id(36)},
      RefusalDecided{id(37)},
      RefusalIntended{{"京公朝犯查拒字〔2026〕{n}号", issuer(), person(), passport(), at, day("2026-12-22"), "https://check.example", id(41).bytes, true,
                       "京公朝犯查拒字〔2025〕8号"}},
      RefusalIssued{id(38), digest(12), id(39)},
      DocumentRevoked{day("2027-01-06"), "京公朝犯查拒字〔2026〕1号", "110000", Revoker::superior, RevocationGround::misspelt_name, {"姓名有误", "A misspelt name."},
                      "京公朝犯查撤字〔2027〕{n}号", day("2027-01-11"), true, id(42)},
      ObjectionOpened{id(43)},
      ObjectionClosed{id(44)},
      DueDateMoved{ClockKind::review, day("2027-02-01"), day("2027-02-03"), true, digest(13)},
      ObjectionLodged{id(45), "110105", outcome(), day("2026-12-28"), Recipient::representative, "11010519491231002X", "this is not me",
                      {id(46), id(47)}, id(48), shown()},
      ReviewAccepted{day("2026-12-28"), day("2027-01-19"), true, "京公朝犯查复字〔2026〕{n}号", digest(14), id(49)},
      ObjectionWithdrawn{day("2026-12-29"), Recipient::representative, "11010519491231002X", id(50), shown()},
      ReviewDecided{day("2027-01-15"), ReviewResult::appeal, {"判决应由法院审查", "The judgment is for the court."}, "京公朝犯查答字〔2027〕{n}号",
                    "京公朝犯查诉字〔2027〕{n}号", id(51)},
      ReviewReplied{day("2027-01-15"), id(52), digest(15), id(53)},
      OutcomeRecorded{id(54), OutcomeKind::refusal, at},
      MisuseNoted{id(55), day("2026-11-24")},
      PersonsHeldSame{id(56), id(57), day("2026-11-24"), "both passports shown", id(58)},
      PersonsHeldDifferent{id(59), id(60), day("2026-11-24"), "other parents", id(61)},
      AccountMoved{"110108", {Role::person_in_charge, Role::restricted_officer}, id(62)},
      ApplicantTold{day("2026-11-25"), day("2026-11-27"), Means::message, "answered the same day", id(63)},
  };
}

/// Of access.
inline std::vector<codec::Event> access_events() {
  using namespace procedure;
  return {PurposeDeclared{id(91), "110105", id(92), Purpose::misuse, "a stamp that is not the embassy's", day("2026-11-28")},
          EmergencyOpened{id(93), "110108", "110105", "the hospital cannot reach anybody", instant("2026-11-28T02:30:00.123Z"), day("2026-11-28"), id(94)},
          EmergencyExamined{true, "the hospital confirms it", day("2026-11-29"), id(95)}, EmergencyOverdue{day("2026-11-29")},
          PasswordReset{"$argon2id$…3", id(96)}};
}

inline std::vector<codec::Event> events() {
  auto all = first_events();
  for (auto& event : further_events()) all.push_back(std::move(event));
  for (auto& event : status_events()) all.push_back(std::move(event));
  for (auto& event : access_events()) all.push_back(std::move(event));
  return all;
}

/// The events of which a former version is on record, as it held them: the fields that came later are empty.
inline std::vector<codec::Event> former_events() {
  std::vector<codec::Event> former;
  for (auto event : events()) {
    if (codec::version(event) == 1) continue;
    if (auto* lodged = std::get_if<procedure::ApplicationLodged>(&event)) lodged->application.contact.clear();
    if (auto* accepted = std::get_if<procedure::ApplicationAccepted>(&event)) {
      accepted->adult_reason.clear();
      accepted->standing_reason.clear();
    }
    if (auto* intended = std::get_if<procedure::CertificateIntended>(&event)) {
      intended->content.replaces.clear();
      intended->content.valid_before.reset();
    }
    if (auto* intended = std::get_if<procedure::RefusalIntended>(&event)) intended->content.replaces.clear();
    if (auto* handed_over = std::get_if<procedure::CertificateHandedOver>(&event)) handed_over->shown = {};
    if (auto* withdrawn = std::get_if<procedure::ApplicationWithdrawn>(&event)) withdrawn->shown = {};
    if (auto* objection = std::get_if<procedure::ObjectionLodged>(&event)) objection->shown = {};
    if (auto* withdrawn = std::get_if<procedure::ObjectionWithdrawn>(&event)) withdrawn->shown = {};
    former.push_back(std::move(event));
  }
  return former;
}

/// As version 1 held them.
inline procedure::Grounds grounds_without_doubts() {
  const law::Record record{"J-1", law::Disposition::guilty, law::Court::peoples_court, day("2018-09-01"), day("2018-02-01"), {},
                           law::Penalty{law::PenaltyKind::fixed_term, 60}, false, true};
  const auto at = instant("2026-11-23T02:00:00.123Z");
  return {{{"register", at, digest(9), procedure::Match{{record}}},
           {"other", at, digest(8), procedure::PartialMatch{{procedure::Criterion::name}, {}}},
           {"third", at, digest(6), procedure::NothingKnown{}},
           {"fourth", at, digest(5), procedure::Silent{"timeout"}}},
          {law::Outcome::hold, {{"J-1", law::RecordStatus::sealed, law::Provision::result_3, law::Reading::five_years}}},
          {}};
}
inline procedure::Grounds grounds() {
  auto grounds = grounds_without_doubts();
  grounds.doubts = {{law::Provision::time_5, {}}, {law::Provision::time_8, law::Reading::contradiction}};
  return grounds;
}
inline procedure::Grounds grounds_with_some_left_out() {
  auto left_out = grounds();
  left_out.omitted = 300;
  return left_out;
}
inline procedure::Judgment judgment() {
  return {{{"J-1", law::RecordStatus::does_not_count, law::Provision::time_5, "another birth date"}}, "the passports were compared"};
}
inline procedure::Confirmation confirmation() { return {"the judgment was read, the fingerprints compared"}; }

}  // namespace samples
