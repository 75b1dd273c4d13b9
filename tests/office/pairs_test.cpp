#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>
#include <numeric>
#include <random>

#include "office/world.h"
#include "sql/connection.h"
#include "store/sqlite_journal.h"

// Pairs of matters on disk, one of somebody with sealed records and one of the same person with none, each measured as whoever holds the machine could:
// stored sizes, counts, documents, times. A classifier trained on half of them does no better on the other half than chance.
namespace {

using Features = std::vector<double>;

struct Sample {
  Features features;
  bool sealed = false;
};

std::size_t pairs() { return std::getenv("QINGBAI_TEST_FULL") != nullptr ? 1000 : 60; }

/// A counter on a journal on disk.
struct Counter {
  explicit Counter(const std::string& path)
      : file(path),
        journal(path, {.master = base::Digest{1}, .restricted = base::Digest{2}}, base::system_clock(), base::system_random()),
        told(clock),
        office{journal, journal.shelf(), {&told}, world::shared().signer, log, world::shared().law, clock, base::system_random(), base::Bytes(32, 7),
               "https://check.example"} {}
  office::FormKey form() const { return base::random_id(office.random); }

  std::string file;
  base::Clock clock = base::system_clock();
  store::SqliteJournal journal;
  world::Told told;
  world::SeenLog log;
  office::Office office;
};

/// Some records of conduct before eighteen, with at most five years.
std::vector<law::Record> sealed_records(std::mt19937_64& dice, law::Day born_on) {
  std::vector<law::Record> records(1 + dice() % 3, world::conviction());
  for (auto& record : records) {
    record.id = "J-" + std::to_string(dice() % 100'000);
    record.committed_from = record.committed_to = born_on + std::chrono::days{365 * 15 + static_cast<int>(dice() % 700)};
    record.effective_on = *record.committed_to + std::chrono::days{200};
    record.penalty = law::Penalty{law::PenaltyKind::fixed_term, 1 + static_cast<int>(dice() % 60)};
    record.sealed = true;
  }
  return records;
}

procedure::Application somebody(std::mt19937_64& dice) {
  auto application = world::application(world::member(platform::CastPart::clean));
  const auto letters = [&dice](std::size_t count) {
    std::string made;
    for (std::size_t i = 0; i < count; ++i) made += static_cast<char>('A' + dice() % 26);
    return made;
  };
  application.person.surname = letters(3 + dice() % 12);
  application.person.given_names = letters(3 + dice() % 12);
  application.document.number = letters(9);
  application.address = letters(5 + dice() % 40);
  return application;
}

void add_stored(Features& features, const Counter& counter, const base::Id& inquiry) {
  sql::Connection reader(counter.file, sql::Access::read_only);
  sql::Cursor entry(reader.cached("SELECT length(ordinary), coalesce(length(restricted), 0) FROM entries WHERE stream = $1 ORDER BY version"),
                    inquiry.view());
  std::size_t entries = 0;
  for (; entry.next(); ++entries) features.insert(features.end(), {static_cast<double>(entry->integer(0)), static_cast<double>(entry->integer(1))});
  REQUIRE(entries == 8);
  for (const std::string table : {"entries", "streams", "answers", "blobs"}) features.push_back(std::stod(reader.ask("SELECT count(*) FROM " + table)));
  sql::Cursor rows(reader.cached("SELECT count(*), sum(length(summary)), sum(length(part)) FROM rows WHERE owner = $1"), inquiry.view());
  REQUIRE(rows.next());
  for (int column = 0; column < 3; ++column) features.push_back(static_cast<double>(rows->integer(column)));
}

/// The whole way of one matter, and all that was measured on it.
Features measured(Counter& counter, const procedure::Application& application, procedure::PlatformAnswer answer) {
  Features features;
  const auto timed = [&features](const auto& act) {
    const auto before = std::chrono::steady_clock::now();
    const auto done = act();
    features.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - before).count());
    REQUIRE(done);
    return done;
  };
  const auto by = world::officer();
  counter.told.answer = std::move(answer);
  const auto id = *timed([&] { return office::lodge(counter.office, by, counter.form(), {application}); });
  timed([&] { return office::accept(counter.office, by, counter.form(), id, world::confirmed()); });
  timed([&] { return office::ask_platforms(counter.office, by, counter.form(), id); });
  world::declare(counter.office, world::lead(), id);
  timed([&] { return office::see_case(counter.office, world::lead(), id); });
  timed([&] { return office::issue(counter.office, by, counter.form(), id); });
  const auto file = timed([&] { return office::see_document(counter.office, by, id, {office::Kept::certificate}); });
  timed([&] {
    return office::hand_over(counter.office, by, counter.form(), id, procedure::Recipient::applicant, application.document.number, world::strokes());
  });
  features.push_back(static_cast<double>(file->bytes.size()));
  add_stored(features, counter, id);
  return features;
}

// Every feature with mean nought and variance one over the samples that are learnt from.
void standardize(std::vector<Sample>& samples, std::size_t learnt) {
  for (std::size_t at = 0; at < samples.front().features.size(); ++at) {
    double sum = 0;
    double squares = 0;
    for (std::size_t i = 0; i < learnt; ++i) sum += samples[i].features[at], squares += samples[i].features[at] * samples[i].features[at];
    const double mean = sum / static_cast<double>(learnt);
    const double deviation = std::sqrt(std::max(squares / static_cast<double>(learnt) - mean * mean, 1e-9));
    for (auto& sample : samples) sample.features[at] = std::clamp((sample.features[at] - mean) / deviation, -4.0, 4.0);
  }
}

/// Logistic regression by gradient descent; the weight of the constant comes last.
Features learn(std::span<const Sample> samples) {
  Features weights(samples.front().features.size() + 1, 0.0);
  for (int round = 0; round < 300; ++round)
    for (const auto& sample : samples) {
      const double sum = std::inner_product(sample.features.begin(), sample.features.end(), weights.begin(), weights.back());
      const double step = 0.01 * ((sample.sealed ? 1.0 : 0.0) - 1 / (1 + std::exp(-sum)));
      for (std::size_t at = 0; at < sample.features.size(); ++at) weights[at] += step * sample.features[at];
      weights.back() += step;
    }
  return weights;
}

double rightly_told(std::span<const Sample> samples, const Features& weights) {
  const auto right = std::ranges::count_if(samples, [&weights](const Sample& sample) {
    return (std::inner_product(sample.features.begin(), sample.features.end(), weights.begin(), weights.back()) > 0) == sample.sealed;
  });
  return static_cast<double>(right) / static_cast<double>(samples.size());
}

std::vector<Sample> samples(std::mt19937_64& dice) {
  // In memory where that is possible: times vary less without a disk, and a difference would show sooner.
  const std::filesystem::path memory = "/dev/shm";
  const auto folder = (std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path()) / ("qingbai-pairs-" + std::to_string(getpid()));
  std::filesystem::create_directories(folder);
  std::vector<Sample> all;
  {
    Counter one((folder / "one.db").string());
    Counter other((folder / "other.db").string());
    for (std::size_t pair = 0; pair < pairs(); ++pair) {
      const auto application = somebody(dice);
      const bool sealed = dice() % 2 == 0;  // which of the two counters has the sealed one
      const procedure::PlatformAnswer records = procedure::Match{sealed_records(dice, *application.person.born_on)};
      const procedure::PlatformAnswer nothing = procedure::NothingKnown{};
      all.push_back({measured(one, application, sealed ? records : nothing), sealed});
      all.push_back({measured(other, application, sealed ? nothing : records), !sealed});
    }
  }
  std::filesystem::remove_all(folder);
  return all;
}

}  // namespace

TEST_CASE("indistinguishable: a classifier trained on all that can be measured of sealed records and of none does no better than chance.",
          "[indistinguishable][result_3]") {
  const auto seed = std::random_device{}();
  INFO("seed " << seed);
  std::mt19937_64 dice(seed);
  auto all = samples(dice);
  const auto learnt = all.size() / 2;
  standardize(all, learnt);
  const auto weights = learn(std::span(all).first(learnt));
  const auto held_back = std::span(all).subspan(learnt);
  const auto told = rightly_told(held_back, weights);
  INFO("told rightly: " << told << " of " << held_back.size());
  CHECK(told < 0.5 + 4 * 0.5 / std::sqrt(static_cast<double>(held_back.size())));
  // It would tell a difference if there were one: a byte more wherever there is a sealed record.
  for (auto& sample : all) sample.features.push_back(sample.sealed ? 1.0 : -1.0);
  CHECK(rightly_told(std::span(all).subspan(learnt), learn(std::span(all).first(learnt))) > 0.9);
}
