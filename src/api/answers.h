#pragma once
#include "base/json_writer.h"
#include "check/qr.h"
#include "check/wallet.h"
#include "check/words.h"
#include "law/day.h"
#include "text/catalogue.h"

// What a check answers, as JSON: key words, moments in UTC, and the sentences of the page in the language asked for.
namespace api {

struct Speech {
  const text::Catalogue& words;
  text::Language language;
  std::chrono::minutes offset;  // of the place whose days are meant
};

/// The members of an answer; the object is open.
void write_answer(base::JsonWriter& out, const check::Answer& answer, check::Carrier carrier, const std::optional<law::Day>& day, const Speech& speech);
/// No such number and code together: one answer, whichever of the two is wrong.
void write_absent(base::JsonWriter& out, const Speech& speech);
/// Not asked: the network tried too many that are not on record.
void write_too_soon(base::JsonWriter& out, std::chrono::seconds wait, const Speech& speech);

/// What the signed text says, to be compared with the paper and the person: of what the asker brought, and nothing else.
void write_shown(base::JsonWriter& out, const credential::PaperCredential& shown, const Speech& speech);
void write_shown(base::JsonWriter& out, const credential::WalletCredential& shown, const Speech& speech);

}  // namespace api
