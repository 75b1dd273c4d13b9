#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "html/parts.h"
#include "law/provision.h"
#include "web/visit.h"

// The guide tells a foreign national the whole procedure, from the rules and the data that the counter uses. One file a chapter.
namespace web {

/// A chapter: its path below /guide, its title, and one line on what it tells.
struct Chapter {
  std::string_view path;
  std::string_view title;  // keys into words/
  std::string_view hint;
  bool operator==(const Chapter&) const = default;
};
/// In the order in which they are read.
std::span<const Chapter> chapters();
html::Url chapter_url(const Visit& visit, std::string_view path);

/// A sentence of the guide, and the rule on which it rests.
struct Statement {
  std::string_view key;  // into words/
  law::Provision provision;
  std::optional<law::Reading> reading = {};
  std::vector<text::Argument> arguments = {};
};
/// The names of the rule, to stand behind a sentence.
html::Html cited(const Visit& visit, law::Provision provision, std::optional<law::Reading> reading = {});
html::Html stated(const Visit& visit, const Statement& statement);  // within a block of the caller's
html::Html stated_paragraph(const Visit& visit, const Statement& statement);
html::Html stated_bullets(const Visit& visit, const std::vector<Statement>& statements);
html::Html section(const Visit& visit, std::string_view title, const html::Html& content);

/// For whoever is stuck: the hotline of the jurisdiction's data. [caution_2]
html::Html hotline(const Visit& visit);

/// A chapter's page in its frame: title, content, hotline, ways on, and the list of chapters.
struct ChapterContent {
  std::string_view path;
  html::Html main;
  std::string title = {};    // where a page below the chapter has one of its own
  html::Html before = {};    // above the title: what is wrong with a form
  std::string back = {};     // else to the overview
  bool faulty = false;
};
http::Response chapter_page(const Visit& visit, const ChapterContent& content);

/// How many of a thing, for a sentence.
std::int64_t quantity(int number);

}  // namespace web
