#include "procedure/impediment.h"

namespace procedure {

std::vector<std::string> all_impediments() {
  return {"impediment.another_approves",      "impediment.another_decides",       "impediment.appeal_closed",         "impediment.circumstance",
          "impediment.conclusion",            "impediment.confirmer_decides",     "impediment.cooperation_no_ground", "impediment.correction_identity",
          "impediment.correction_reason",     "impediment.correction_same",       "impediment.correction_surname",    "impediment.effect_unconfirmed",
          "impediment.emergency_own",         "impediment.emergency_second",      "impediment.extension_awaited",     "impediment.extension_days",
          "impediment.extension_late",        "impediment.extension_once",        "impediment.extension_unproposed",  "impediment.finding",
          "impediment.guardian",              "impediment.guardian_comes",        "impediment.identity_unconfirmed",  "impediment.judged_held",
          "impediment.judged_provision",      "impediment.judged_reason",         "impediment.judged_sealed",         "impediment.judged_unknown",
          "impediment.misuse_note",           "impediment.no_document",           "impediment.no_judgment",           "impediment.no_record",
          "impediment.no_representative",     "impediment.not_revoked",           "impediment.nothing_missing",       "impediment.place",
          "impediment.reason",                "impediment.reason_long",           "impediment.recipient_document",    "impediment.reminder",
          "impediment.representative",        "impediment.request_answer",        "impediment.request_closed",        "impediment.request_past",
          "impediment.request_refused",       "impediment.request_what",          "impediment.request_whom",          "impediment.residence",
          "impediment.residence_reason",      "impediment.residence_until",       "impediment.review_form",           "impediment.review_organization",
          "impediment.revoker",               "impediment.second_officer",        "impediment.standing_reason",       "impediment.statement",
          "impediment.transfer",              "impediment.unconfirmed",           "impediment.under_review",          "impediment.unjudged",
          "impediment.unresolved",            "impediment.verification_late",     "lack.age_unknown",                 "lack.expired",
          "lack.expiry_unknown",              "lack.not_judged",                  "lack.not_reasonable",              "lack.not_shown",
          "lack.reason_needed",               "lack.too_young",                   "standing.chinese_national",        "standing.hong_kong",
          "standing.macao",                   "standing.taiwan"};
}

}  // namespace procedure
