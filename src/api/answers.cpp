#include "api/answers.h"

#include "check/names.h"
#include "law/period.h"

namespace api {
namespace {

// The members that the kinds of answers have, each where the answer knows it.
struct Members {
  base::JsonWriter& out;

  void text(std::string_view key, const std::string& value) const {
    if (!value.empty()) out.key(key).text(value);
  }
  void moment(std::string_view key, base::Instant at) const { out.key(key).text(base::to_rfc3339(at)); }

  void operator()(const check::Valid& one) const { text("number", one.number), text("organization", one.organization), moment("as_of", one.as_of); }
  void operator()(const check::Specimen& one) const {
    text("number", one.number), text("organization", one.organization);
    if (one.as_of) moment("as_of", *one.as_of);
  }
  void operator()(const check::Altered&) const {}
  void operator()(const check::NotOurs&) const {}
  void operator()(const check::Unknown& one) const { text("organization", one.organization); }
  void operator()(const check::Revoked& one) const { text("number", one.number), moment("revoked_at", one.at); }
  void operator()(const check::Replaced& one) const { text("number", one.number), moment("revoked_at", one.at); }
  void operator()(const check::TakenBack& one) const { text("number", one.number), moment("as_of", one.as_of); }
  void operator()(const check::NotYet& one) const { text("number", one.number), moment("issued_at", one.issued_at); }
  void operator()(const check::Expired& one) const { text("number", one.number), moment("valid_before", one.valid_before); }
};

bool is_specimen(const check::Answer& answer) {
  return std::visit(
      [](const auto& one) {
        if constexpr (requires { one.specimen; }) return one.specimen;
        else return std::is_same_v<std::decay_t<decltype(one)>, check::Specimen>;
      },
      answer);
}

template <class Credential>
void write_fields(base::JsonWriter& out, const Credential& shown, const Speech& speech) {
  const Members members{out};
  out.key("shown").object();
  members.text("surname", shown.surname);
  members.text("given_names", shown.given_names);
  if (shown.born_on) out.key("born_on").text(law::to_text(*shown.born_on));
  members.text("nationality", shown.nationality);
  members.text("document_number", shown.document_number);
  members.text("number", shown.number);
  members.moment("inquired_at", shown.inquired_at);
  out.key("issued_on").text(law::to_text(shown.issued_on));
  if (shown.valid_before) out.key("valid_until").text(law::to_text(law::last_day_before(*shown.valid_before, speech.offset)));
  if constexpr (requires { shown.names_cut; }) out.key("names_cut").boolean(shown.names_cut);
  out.close();
}

}  // namespace

void write_answer(base::JsonWriter& out, const check::Answer& answer, check::Carrier carrier, const std::optional<law::Day>& day, const Speech& speech) {
  const auto said = check::said(answer, carrier, speech.language, speech.offset, day);
  out.key("answer").text(check::name(answer));
  if (const auto why = check::reason(answer); !why.empty()) out.key("why").text(why);
  std::visit(Members{out}, answer);
  out.key("specimen").boolean(is_specimen(answer));
  out.key("said").text(speech.words.say(speech.language, said.answer, said.arguments));
  if (said.reason) out.key("reason").text(speech.words.say(speech.language, *said.reason));
  out.key("next").text(speech.words.say(speech.language, said.next));
}

void write_absent(base::JsonWriter& out, const Speech& speech) {
  out.key("answer").text("absent").key("said").text(speech.words.say(speech.language, "check.number.absent"));
  out.key("next").text(speech.words.say(speech.language, "check.next.type_again"));
}

void write_too_soon(base::JsonWriter& out, std::chrono::seconds wait, const Speech& speech) {
  out.key("answer").text("too_soon").key("retry_after").integer(wait.count());
  out.key("said").text(speech.words.say(speech.language, "check.number.too_soon"));
}

void write_shown(base::JsonWriter& out, const credential::PaperCredential& shown, const Speech& speech) { write_fields(out, shown, speech); }
void write_shown(base::JsonWriter& out, const credential::WalletCredential& shown, const Speech& speech) { write_fields(out, shown, speech); }

}  // namespace api
