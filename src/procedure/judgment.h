#pragma once
#include "procedure/extract.h"

// Judgment: a restricted officer says of each record that was held, and while a verification runs of each that counts, what it is, by which provision
// and why. Outside the restricted role only what follows is known. [every_record_explained] [sealing_doubt] [time_5] [time_8] [indistinguishable]
namespace procedure {

struct JudgedRecord {
  std::string id;
  law::RecordStatus status = law::RecordStatus::held;
  law::Provision provision = law::Provision::innocence_1;
  std::string reason;
  bool operator==(const JudgedRecord&) const = default;
};

/// What was judged, in the restricted envelope.
struct Judgment {
  std::vector<JudgedRecord> records;
  std::string reason;  // of the matter as a whole: who was compared with whom, what an earlier result comes to
  bool operator==(const Judgment&) const = default;
};

struct JudgeRecords {
  Judgment judgment;
};

/// What follows from it, in the open: issue or refuse.
struct RecordsJudged {
  law::Day on;
  Indication indication = Indication::issue;
  base::Id officer;
  bool operator==(const RecordsJudged&) const = default;
};

struct Judged {
  RecordsJudged event;
  Judgment judgment;
};

/// What is judged: what the service holds, or, once a verification runs of a record that counts, that one too.
enum class Judging { what_is_held, what_counts_too };
/// The records that a person must judge: those that are held, and those of whoever agrees only in part; and those that count where they are verified.
std::vector<std::string> to_judge(const Grounds& grounds, Judging what = Judging::what_is_held);
std::expected<Judged, Impediments> decide(const Grounds& grounds, const JudgeRecords& command, const Circumstance& at,
                                          Judging what = Judging::what_is_held);

}  // namespace procedure
