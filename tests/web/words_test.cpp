#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <regex>

#include "law/foreign_national.h"
#include "procedure/impediment.h"
#include "text/catalogue.h"

// What stands in the way is said in every language, and so is what to do instead.
namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Every key of this kind that the sources say.
std::set<std::string> said_in(const std::vector<std::string>& folders, const std::regex& key) {
  std::set<std::string> keys;
  for (const auto& folder : folders)
    for (const auto& file : std::filesystem::directory_iterator(std::string(QINGBAI_SOURCE) + "/src/" + folder)) {
      if (file.path().filename() == "impediment.cpp") continue;
      const auto text = text_of(file.path());
      for (auto found = std::sregex_iterator(text.begin(), text.end(), key); found != std::sregex_iterator(); ++found) keys.insert((*found)[1]);
    }
  return keys;
}

const text::Catalogue& words() {
  static const text::Catalogue all;
  return all;
}

// A sentence as it is read, whatever it speaks of.
std::string sentence(text::Language language, const std::string& key) {
  return words().say(language, key,
                     {{"missing", std::int64_t{3}}, {"needed", std::int64_t{180}}, {"number", std::int64_t{30}}, {"date", "D"}, {"organization", "O"},
                      {"address", "A"}, {"hours", "H"}, {"record", "R"}, {"material", "M"}, {"detail", "C"}});
}

// English tells in the imperative what to do: some clause begins with one of these.
bool tells_what_to_do_in_english(const std::string& said) {
  static const std::set<std::string> verbs{"add", "ask", "bring", "check", "choose", "change", "conclude", "confirm", "correct", "decide", "enter",
                                           "extend", "go", "hand", "have", "issue", "judge", "look", "name", "propose", "record", "revoke", "say",
                                           "send", "shorten", "take", "tell", "uphold", "wait", "write", "accept"};
  static const std::regex clause("(?:^|[.:;,] | and | or )\\s*([A-Za-z]+)");
  for (auto found = std::sregex_iterator(said.begin(), said.end(), clause); found != std::sregex_iterator(); ++found) {
    auto word = (*found)[1].str();
    word[0] = static_cast<char>(word[0] | 0x20);
    if (verbs.contains(word)) return true;
  }
  return false;
}
// Chinese asks for it: 请, and not as a part of 申请 or 提请.
bool tells_what_to_do_in_chinese(const std::string& said) {
  static const std::regex other_words("申请|提请");
  return std::regex_replace(said, other_words, "").contains("请");
}

}  // namespace

TEST_CASE("words: the impediments that are listed are those that the law's guards say", "[web]") {
  auto said = said_in({"procedure", "office"}, std::regex("\"(impediment\\.[a-z_]+)\""));
  for (const auto& one : said_in({"law"}, std::regex("\"((?:lack|standing)\\.[a-z_]+)\""))) said.insert(one);
  said.erase("standing.officer_decides");  // goes to an officer, and stands in nobody's way
  const auto listed = procedure::all_impediments();
  CHECK(std::set<std::string>(listed.begin(), listed.end()) == said);
  CHECK(listed.size() == said.size());
}

TEST_CASE("words: every impediment and every other hindrance is said in every language, with what to do instead", "[web]") {
  auto keys = procedure::all_impediments();
  for (const auto* other : {"moved_on.text", "denied.role", "denied.organization", "not_there.text", "unsignable.glyph", "unsignable.too_long",
                            "unsignable.qr", "unsignable.refused", "unsignable.schema", "unsignable.names", "unsignable.dates", "unsignable.cramped",
                            "unsignable.page", "unsignable.qr_unread", "unsignable.credential"})
    keys.emplace_back(other);
  for (const auto& key : keys) {
    INFO(key);
    REQUIRE(words().has(key));
    const auto english = sentence(text::Language::en, key), chinese = sentence(text::Language::zh, key);
    INFO(english << " / " << chinese);
    CHECK(tells_what_to_do_in_english(english));
    CHECK(tells_what_to_do_in_chinese(chinese));
    CHECK(english.find('{') == std::string::npos);
    CHECK(chinese.find('{') == std::string::npos);
  }
  CHECK_FALSE(tells_what_to_do_in_english("The finding does not let a certificate be issued"));
  CHECK_FALSE(tells_what_to_do_in_chinese("与申请所载领取人的身份证件不符"));
}

TEST_CASE("review_1: who objects while a review is open is sent to the part of its page where what there is to say is recorded", "[review_1]") {
  for (const auto language : {text::Language::en, text::Language::zh})
    CHECK(sentence(language, "impediment.under_review").contains(words().say(language, "requests.title")));
}

// One word, one meaning, in Chinese as in English: of what the law speaks of there is one name, and these are the others that it might be given.
TEST_CASE("words: what the law names has one name in Chinese", "[web]") {
  const std::map<std::string, std::vector<std::string>> names{
      {"复查", {"复核", "复议"}},                                    // review
      {"不予出具", {"不予开具", "不予证明"}},                        // refusal
      {"受理单", {"回执"}},                                          // Acceptance Receipt
      {"专办民警", {"限阅", "受限岗位", "封存信息专办"}},            // restricted officer; the role's name speaks of no sealed record
      {"弄虚作假", {"滥用"}},                                        // misuse
      {"受托人", {"代理人", "被委托人"}},                            // trustee
  };
  const auto said = text_of(std::filesystem::path(QINGBAI_SOURCE) / "words/zh.json");
  for (const auto& [name, others] : names) {
    CHECK(said.contains(name));
    for (const auto& other : others) {
      INFO(other << " instead of " << name);
      CHECK_FALSE(said.contains(other));
    }
  }
}

TEST_CASE("words: every impediment names its provision or reading, which has a name", "[web]") {
  // An impediment cannot be made without its ground: the guards name one of these, and no other.
  std::size_t grounds = 0;
  for (const auto& name : said_in({"procedure", "office"}, std::regex("\\{(?:law::)?(?:Provision|Reading)::([a-z_0-9]+), \"impediment"))) {
    INFO(name);
    bool known = false;
    for (int i = 0; i <= static_cast<int>(law::Provision::document_6); ++i) known = known || law::name(static_cast<law::Provision>(i)) == name;
    for (int i = 0; i <= static_cast<int>(law::Reading::document_renewed); ++i) known = known || law::name(static_cast<law::Reading>(i)) == name;
    CHECK(known);
    ++grounds;
  }
  CHECK(grounds > 15);
}
