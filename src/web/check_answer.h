#pragma once
#include <optional>

#include "base/hash.h"
#include "check/answer.h"
#include "check/qr.h"
#include "check/wallet.h"
#include "check/words.h"
#include "html/html.h"
#include "law/day.h"
#include "web/visit.h"

// What a check answers, as it stands on a page: the answer, what to compare, and a note of it to be printed and kept.
namespace web {

/// One check that was made: of what, about which day where it was not the present, and what came out.
struct Checked {
  std::string what;                    // a key of words/: the PDF file, the QR code, the credential, number and code
  check::Carrier carrier;
  std::optional<base::Digest> digest;  // SHA-256 of the file, or of the text
  std::optional<law::Day> day;
  check::Answer answer;
};

/// The answer first, with what it means and what to do; green is for valid now alone.
html::Html said_panel(const Visit& visit, const Checked& checked);
/// What whoever checks compares with the paper and the person, as far as it is disclosed; nothing where the signature does not hold.
html::Html shown_fields(const Visit& visit, const check::QrAnswer& checked);
html::Html shown_fields(const Visit& visit, const check::WalletAnswer& checked);
/// The note of the check, in the page's language and in English.
html::Html note_of(const Visit& visit, const Checked& checked);

}  // namespace web
