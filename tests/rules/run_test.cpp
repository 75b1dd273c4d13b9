#include <catch2/catch.hpp>

#include <cstdio>
#include <memory>
#include <system_error>

#include <unistd.h>

#include "ask.h"
#include "rules/rules.h"

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

File temporary(std::string_view content = {}) {
  File file(std::tmpfile(), &std::fclose);
  REQUIRE(file);
  REQUIRE(std::fwrite(content.data(), 1, content.size(), file.get()) == content.size());
  std::rewind(file.get());
  return file;
}

struct Ran {
  int status;
  std::string out;
};

Ran run(std::string_view what, std::string_view in) {
  static const auto beijing = jurisdiction::embedded();
  const auto from = temporary(in);
  const auto to = temporary();
  const int status = rules::run(what, beijing, *law::parse_day("2026-11-23"), fileno(from.get()), fileno(to.get()));
  std::string out(static_cast<std::size_t>(lseek(fileno(to.get()), 0, SEEK_CUR)), '\0');
  REQUIRE(pread(fileno(to.get()), out.data(), out.size(), 0) == static_cast<ssize_t>(out.size()));
  return {status, out};
}

const std::string good = R"({"on":"2026-11-20","accepted":[]})";
const std::string answer = "{\"number\": 1, \"purpose_needed\": false}\n";
const std::string blank = "{\"error\": {\"field\": \"\", \"reason\": \"a blank line\"}}\n";

}  // namespace

TEST_CASE("rules: one answer a line, in order; a malformed line fails alone.", "[rules]") {
  const auto ran = run("count", good + "\n\n" + good + "\r\n" + good);
  CHECK(ran.out == answer + blank + answer + answer);
  CHECK(ran.status == 1);
  CHECK(run("count", good + "\n").out == answer);
  CHECK(run("count", good + "\n").status == 0);
  CHECK(run("count", "").out.empty());
  CHECK(run("count", "").status == 0);
  CHECK(run("count", "\n").out == blank);
}

TEST_CASE("rules: lines are found wherever a portion of the input ends.", "[rules]") {
  std::string in, out;
  for (int i = 0; i < 20000; ++i) {
    in += good + std::string(static_cast<std::size_t>(i % 7), ' ') + "\n";
    out += answer;
  }
  const auto ran = run("count", in);
  CHECK(ran.status == 0);
  CHECK((ran.out == out));
}

TEST_CASE("rules: a line of more than 16 MiB is refused and the next one answered.", "[rules]") {
  std::string in((1u << 24) + 10, ' ');
  in.append("\n").append(good).append("\n");
  const auto ran = run("count", in);
  CHECK(ran.out == "{\"error\": {\"field\": \"\", \"reason\": \"a line over 16 MiB\"}}\n" + answer);
  CHECK(ran.status == 1);
}

TEST_CASE("rules: a descriptor that cannot be read is an exception.", "[rules]") {
  static const auto beijing = jurisdiction::embedded();
  CHECK_THROWS_AS(rules::run("count", beijing, *law::parse_day("2026-11-23"), -1, -1), std::system_error);
}

TEST_CASE("rules: six of them.", "[rules]") {
  CHECK(rules::names().size() == 6);
  CHECK(rules::names().front() == "due");
}
