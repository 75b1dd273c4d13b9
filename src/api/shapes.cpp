#include "api/shapes.h"

#include "api/batch.h"
#include "check/names.h"

namespace api {
namespace {

using Values = std::vector<std::string_view>;

template <std::size_t... i>
Values names_of(std::index_sequence<i...>) {
  return {check::name(std::variant_alternative_t<i, check::Answer>{})...};
}

Values answer_names() {
  auto names = names_of(std::make_index_sequence<std::variant_size_v<check::Answer>>{});
  names.insert(names.end(), {"absent", "too_soon"});
  return names;
}

Values reason_names() {
  using enum check::Altered::Where;
  using enum check::NotOurs::Why;
  using enum check::Unknown::Why;
  Values names;
  for (const auto where : {content, appended, signature, structure}) names.push_back(check::name(where));
  for (const auto why : {not_a_document, too_large, unsigned_, another_signer, another_purpose}) names.push_back(check::name(why));
  for (const auto why : {offline, list_too_old, not_on_record, unknown_key}) names.push_back(check::name(why));
  return names;
}

Property day() {
  return {"day", Type::day, "Was it valid on that day? The answer is about its last moment where the organization is. Left out: about now.", false};
}

std::vector<Shape> asked() {
  return {
      {"Batch", "Documents to be checked.",
       {{"checks", Type::list, "Each is answered in its place.", true, {}, {"NumberCheck", "QrCheck", "CredentialCheck", "PdfCheck"}, most_checks}}},
      {"NumberCheck", "What is printed on a certificate: its number, and the code below the QR.",
       {{"number", Type::text, "The document's number.", true, {}, {}, longest_number},
        {"code", Type::text, "26 letters and digits, in any case; blanks and hyphens are passed over.", true, {}, {}, longest_code},
        day()}},
      {"QrCheck", "The text of the QR on the paper.", {{"qr", Type::text, "HTTPS://HOST/C#…, as it was scanned.", true, {}, {}, longest_text}, day()}},
      {"CredentialCheck", "A credential from a wallet.",
       {{"credential", Type::text, "SD-JWT VC, with the disclosures that its holder shows.", true, {}, {}, longest_text}, day()}},
      {"PdfCheck", "A signed PDF.", {{"pdf", Type::text, "The file in Base64."}, day()}},
  };
}

Shape answer() {
  return {"Answer",
          "Is it ours, unaltered, standing? Only `valid`, asked about now, is an answer to rely on.",
          {{"answer", Type::text, "The answer in a key word. `absent`: no such number and code together, whichever of them is wrong.", true, answer_names()},
           {"why", Type::text, "What was altered, why it is not ours, why it is unknown.", false, reason_names()},
           {"number", Type::text, "The document's number.", false},
           {"organization", Type::text, "In whose name it was signed.", false},
           {"as_of", Type::moment, "When the register was as it says.", false},
           {"revoked_at", Type::moment, "When it was taken back.", false},
           {"issued_at", Type::moment, "When it was issued: after the day that was asked about.", false},
           {"valid_before", Type::moment, "When its period ended.", false},
           {"specimen", Type::boolean, "It was signed to try things out, and never had legal effect. Not said of what is not on record.", false},
           {"retry_after", Type::integer, "Of `too_soon`: in how many seconds it may be asked.", false},
           {"said", Type::text, "The answer as a sentence, in the language of the batch."},
           {"reason", Type::text, "The reason as a sentence.", false},
           {"next", Type::text, "What to do now.", false},
           {"shown", Type::object, "Of a QR or a credential whose signature holds.", false, {}, {"Shown"}}}};
}

Shape shown() {
  return {"Shown",
          "What the signed text says, to be compared with the paper and the person. What its holder withheld is left out.",
          {{"surname", Type::text, "As printed.", false},
           {"given_names", Type::text, "As printed.", false},
           {"born_on", Type::day, "Date of birth.", false},
           {"nationality", Type::text, "Three letters (ICAO 9303).", false},
           {"document_number", Type::text, "Number of the identity document.", false},
           {"number", Type::text, "The certificate's number.", false},
           {"inquired_at", Type::moment, "The moment of the inquiry: it says nothing about the time after."},
           {"issued_on", Type::day, "Date of issue."},
           {"valid_until", Type::day, "The last day of its period, where it has one.", false},
           {"names_cut", Type::boolean, "The names were too long for the QR, and their ends are missing here.", false}}};
}

std::vector<Shape> all() {
  auto every = asked();
  every.push_back({"Answers",
                   "An answer to each check, in the order of the batch.",
                   {{"checked_at", Type::moment, "When it was checked."},
                    {"language", Type::text, "Of the sentences: the best for Accept-Language (BCP 47)."},
                    {"answers", Type::list, "As many as there were checks.", true, {}, {"Answer"}, most_checks}}});
  every.push_back(answer());
  every.push_back(shown());
  every.push_back({"Problem", "Nothing was done.", {{"error", Type::object, "Why.", true, {}, {"Error"}}}});
  every.push_back({"Error",
                   "What was wrong, and where.",
                   {{"name", Type::text, "A key word that goes with the status."},
                    {"field", Type::text, "The place in the batch, as `checks[3].code`; empty for the whole."},
                    {"reason", Type::text, "In English, for whoever writes the program."}}});
  return every;
}

}  // namespace

std::span<const Shape> shapes() {
  static const auto every = all();
  return every;
}

}  // namespace api
