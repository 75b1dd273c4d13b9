#include <cstdlib>
#include <fstream>
#include <random>

#include <catch2/catch.hpp>

#include "base/json_writer.h"
#include "check/any_content.h"
#include "check/keys_file.h"
#include "check/names.h"
#include "check/signed_file.h"
#include "check/wallet.h"
#include "check/words.h"
#include "credential/status_list.h"

// The same documents, sound and altered, for the check in the reader's browser: each with what the check of the service answers. Run by tests/commands.
namespace {

using namespace check_test;

struct Edit {
  std::size_t at = 0, remove = 0;
  base::Bytes insert;
};

base::Bytes edited(const base::Bytes& from, const Edit& edit) {
  base::Bytes out(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(edit.at));
  base::append(out, edit.insert);
  base::append(out, base::ByteView(from).subspan(edit.at + edit.remove));
  return out;
}

// An answer as the other checker spells it.
void spell(base::JsonWriter& out, const check::Answer& answer) {
  out.key("kind").text(check::name(answer));
  if (const auto why = check::reason(answer); !why.empty()) out.key("why").text(why);
  std::visit(
      [&out](const auto& one) {
        if constexpr (requires { one.number; }) out.key("number").text(one.number);
        if constexpr (requires { one.as_of.time_since_epoch(); }) out.key("asOf").integer(one.as_of.time_since_epoch().count());
      },
      answer);
  if (const auto* valid = std::get_if<check::Valid>(&answer)) out.key("organization").text(valid->organization);
  if (const auto* specimen = std::get_if<check::Specimen>(&answer)) {
    out.key("organization").text(specimen->organization);
    if (specimen->as_of) out.key("asOf").integer(specimen->as_of->time_since_epoch().count());
  }
}

class Corpus {
 public:
  Corpus(std::string folder, std::uint64_t seed) : folder_(std::move(folder)), lines_(folder_ + "/corpus.jsonl"), random_(seed) {}

  /// The base as it is, and altered `count` times, now and then twice.
  template <class Ask>
  void add(const std::string& format, const base::Bytes& base, const std::vector<Edit>& chosen, int count, Ask ask) {
    const auto name = format + std::to_string(bases_++);
    std::ofstream(folder_ + "/" + name, std::ios::binary) << base::as_text(base);
    line(format, name, {}, ask(base));
    for (const auto& edit : chosen) line(format, name, {edit}, ask(edited(base, edit)));
    for (int i = 0; i < count; ++i) {
      std::vector<Edit> edits{any_edit(base)};
      auto altered = edited(base, edits.front());
      if (up_to(8) == 0 && !altered.empty()) {
        edits.push_back(any_edit(altered));
        altered = edited(altered, edits.back());
      }
      line(format, name, edits, ask(altered));
    }
  }

  std::size_t up_to(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random_); }

 private:
  static std::uint8_t in_other_case(std::uint8_t letter) {
    const bool small = letter >= 'a' && letter <= 'z', capital = letter >= 'A' && letter <= 'Z';
    return small || capital ? static_cast<std::uint8_t>(letter ^ 0x20) : letter;
  }

  // Mostly one byte that is another one: of the file, near its end, or by one bit; else something cut out, put in, or moved.
  Edit any_edit(const base::Bytes& of) {
    const auto last = of.size() - 1;
    const auto at = up_to(3) == 0 ? last - up_to(std::min<std::size_t>(last, 6000)) : up_to(last);
    const auto printable = [&] { return static_cast<std::uint8_t>(32 + up_to(94)); };
    switch (up_to(7)) {
      case 0: return {at, 1, {static_cast<std::uint8_t>(of[at] ^ (1u << up_to(7)))}};
      case 1: return {at, std::min(of.size() - at, 1 + up_to(20)), {}};
      case 2: return {at, 0, {printable(), printable()}};
      case 3: return {at, of.size() - at, {}};
      case 4: return {at, 1, {in_other_case(of[at])}};
      default: return {at, 1, {printable()}};
    }
  }

  void line(const std::string& format, const std::string& name, const std::vector<Edit>& edits, const check::Answer& answer) {
    base::JsonWriter out;
    out.object().key("format").text(format).key("base").text(name).key("edits").array();
    for (const auto& edit : edits) {
      out.object().key("at").integer(std::int64_t(edit.at)).key("remove").integer(std::int64_t(edit.remove));
      out.key("insert").text(base::to_hex(edit.insert)).close();
    }
    out.close().key("answer").object();
    spell(out, answer);
    out.close().key("said").object();
    const auto carrier = format == "wallet" ? check::Carrier::credential : format == "qr" || format == "kept" ? check::Carrier::paper : check::Carrier::file;
    for (const auto language : text::languages()) {
      const auto said = check::said(answer, carrier, language, std::chrono::hours{8});
      out.key(text::tag(language)).array().text(words().say(language, said.answer, said.arguments));
      out.text(said.reason ? words().say(language, *said.reason) : std::string{}).text(words().say(language, said.next)).close();
    }
    out.close().close();
    lines_ << out.take() << "\n";
  }

  std::string folder_;
  std::ofstream lines_;
  std::mt19937_64 random_;
  int bases_ = 0;
};

base::Bytes bytes_of(std::string_view text) { return base::to_bytes(text); }

// What a forger would try of a file first: the gap's letters, the range, another file behind or around it.
std::vector<Edit> edits_of_file(const base::Bytes& file) {
  const auto signature = check::signatures_in(file).front();
  const auto text = base::as_text(file);
  std::string upper(text.substr(signature.before, signature.after - signature.before));
  for (char& c : upper)
    if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 32);
  const auto range = text.substr(text.find("/ByteRange"), 60);
  return {{signature.before, upper.size(), bytes_of(upper)},
          {signature.before + 5, 1, bytes_of(upper.substr(5, 1))},
          {signature.after - 2, 1, bytes_of("1")},
          {signature.after - 1, 1, bytes_of("0")},
          {signature.before + 1, signature.after - signature.before - 2, base::Bytes(signature.after - signature.before - 2, '0')},
          {file.size(), 0, bytes_of("\n%")},
          {file.size(), 0, bytes_of(range)},
          {file.size(), 0, file},
          {0, 0, bytes_of("%PDF-1.7\n")},
          {0, 0, bytes_of(" ")},
          {0, file.size(), {}},
          {9, 0, bytes_of(range)}};
}

/// Keys, lists and the answers that the check of the service gives by them: of files without a register, of credentials by the list.
class Asked {
 public:
  explicit Asked(const std::string& in) {
    trust_.anchors.insert(trust_.anchors.end(), specimen_trust().anchors.begin(), specimen_trust().anchors.end());
    trust_.seals.insert(specimen_trust().seals.begin(), specimen_trust().seals.end());
    trust_.chains.insert(trust_.chains.end(), specimen_trust().chains.begin(), specimen_trust().chains.end());
    std::ofstream(in + "/keys.json") << check::keys_file(trust_, "https://check.qingbai.example", {416});

    const auto now = std::chrono::floor<std::chrono::seconds>(base::system_clock()());
    credential::StatusList list{"https://check.qingbai.example/status/416", now, now + credential::status_list_life, {}};
    list.bits.set(1007);
    const auto jwt = credential::status_jwt(list, *real_bureau().seal);
    std::ofstream(in + "/status.jwt") << jwt;
    std::ofstream(in + "/now") << now.time_since_epoch().count();
    // The same list as it was at the end of yesterday, where the organization is.
    const auto today = std::chrono::floor<std::chrono::days>(now + std::chrono::hours{8}) - std::chrono::hours{8};
    const credential::StatusList past{list.uri, today, today + credential::status_list_ttl, {}};
    std::ofstream(in + "/past.jwt") << credential::status_jwt(past, *real_bureau().seal);
    std::ofstream(in + "/past") << std::chrono::floor<std::chrono::seconds>(today).time_since_epoch().count();
    by_list_ = *check::register_of_list(jwt, trust_, now);
  }

  check::Answer pdf(const base::Bytes& file) const { return check::check_pdf(file, trust_, {}); }
  check::Answer qr(const base::Bytes& text) const { return check::check_qr(base::as_text(text), trust_, {}).answer; }
  /// By keys that may not be all of ours, as somebody has kept them.
  check::Answer kept(const base::Bytes& text) const {
    auto trust = trust_;
    trust.complete = false;
    return check::check_qr(base::as_text(text), trust, {}).answer;
  }
  check::Answer wallet(const base::Bytes& text) const { return check::check_wallet(base::as_text(text), trust_, by_list_).answer; }

 private:
  check::Trust trust_ = trust();
  check::Register by_list_;
};

void add_files(Corpus& corpus, const Asked& asked, int altered) {
  const auto pdf = [&](const base::Bytes& file) { return asked.pdf(file); };
  corpus.add("pdf", certificate(), edits_of_file(certificate()), altered / 2, pdf);
  corpus.add("pdf", specimen(), edits_of_file(specimen()), altered / 2, pdf);
  corpus.add("pdf", bytes_of("%PDF-1.7\nnothing"), {}, 20, pdf);
  // What a certificate carries as a file is looked up in the list, where the file itself is in order.
  const paper::Press press(words());
  for (const std::uint32_t index : {1006u, 1007u}) {
    auto what = content();
    what.status = procedure::StatusEntry{416, index};
    const auto& seal = *real_bureau().seal;
    const auto text = credential::sign_wallet(credential::wallet_credential(what), seal, base::system_random());
    const auto file = press.certificate(what, {credential::qr_text(what, seal), text, "a proof"}, seal).value();
    corpus.add("carried", file, edits_of_file(file), altered / 4, [&](const base::Bytes& given) {
      auto answer = asked.pdf(given);
      return is_refused(answer) ? answer : asked.wallet(bytes_of(text));
    });
  }
}

// The first five are no specimens and of months ago: one that stands, one that does not, one whose list cannot be had, one whose period is over and one whose
// is not are among them.
void add_credentials(Corpus& corpus, const Asked& asked, std::uint32_t entry, int altered) {
  auto what = any_content();
  what.status = procedure::StatusEntry{entry == 3 ? 417u : 416u, entry == 4 ? 1u << 20 : 7 + entry * 500};
  if (entry == 5) what.status.reset();
  if (entry < 5) what.specimen = false, what.issued_on = law::Day{std::chrono::days{20600}};
  if (entry < 2) what.valid_before = base::Instant{std::chrono::days{entry == 0 ? 40000 : 20660} - std::chrono::hours{8}};
  const auto& seal = what.specimen && entry % 2 == 0 ? *bureau().seal : *real_bureau().seal;
  corpus.add("qr", bytes_of(credential::qr_text(what, seal)), {}, altered, [&](const base::Bytes& text) { return asked.qr(text); });
  const auto code = credential::qr_text(what, seal);
  const auto in_key = code.find('#') + 1 + 18;  // of the bytes 9 to 16, which name it
  const Edit another_key{in_key, 1, bytes_of(code[in_key] == 'A' ? "B" : "A")};
  corpus.add("kept", bytes_of(code), {another_key}, altered / 10, [&](const base::Bytes& text) { return asked.kept(text); });
  const auto text = credential::sign_wallet(credential::wallet_credential(what), seal, base::system_random());
  const auto first = text.find('~') + 1, second = text.find('~', first) + 1;
  const auto disclosed = bytes_of(text.substr(first, second - first));
  const std::vector<Edit> chosen{{first, second - first, {}}, {first, 0, disclosed}, {text.size(), 0, disclosed},
                                 {second, 0, bytes_of("~")}, {0, 0, bytes_of("ey")}};
  corpus.add("wallet", bytes_of(text), chosen, altered, [&](const base::Bytes& changed) { return asked.wallet(changed); });
}

}  // namespace

TEST_CASE("check: samples for the check in the browser", "[.][check]") {
  const auto* count = std::getenv("QINGBAI_SAMPLES");
  const auto* folder = std::getenv("QINGBAI_SAMPLES_IN");
  REQUIRE(count != nullptr);
  REQUIRE(folder != nullptr);
  const auto* given = std::getenv("QINGBAI_SEED");
  const auto seed = given != nullptr ? std::strtoull(given, nullptr, 10) : std::random_device{}();
  WARN("QINGBAI_SEED=" << seed);
  const int altered = std::atoi(count);
  const Asked asked(folder);
  Corpus corpus(folder, seed);
  add_files(corpus, asked, altered);
  std::uint32_t entry = 0;
  rc::check("samples", [&] {
    if (entry < 20) add_credentials(corpus, asked, entry++, altered / 20);
  });
  CHECK(entry == 20);
}
