#pragma once
#include <map>

#include "procedure/lodging.h"
#include "procedure/platform.h"
#include "sim/chance.h"

namespace sim {

/// A record that lies on a platform for a time.
struct Known {
  law::Record record;
  law::Day since;
  std::optional<law::Day> until;  // then it is gone: [contradiction]
};

/// Somebody who does not exist, and what the platforms know of them.
struct Person {
  procedure::Person named;
  std::vector<procedure::IdentityDocument> documents;  // the last is the present passport
  std::string district;
  std::vector<law::Stay> stays;
  std::vector<Known> records;
  bool blurred = false;  // the platforms agree only in part: [time_5]
};

/// The people of a world, by the numbers of their documents.
class People {
 public:
  /// Somebody new; what is drawn decides what will stand in their way.
  std::size_t draw(Chance& chance, law::Day today, const std::vector<std::string>& districts);
  /// A new passport for somebody: the old one is told at the counter, or is not.
  void renew(Chance& chance, std::size_t who, law::Day today);

  Person& operator[](std::size_t who) { return people_[who]; }
  const Person& operator[](std::size_t who) const { return people_[who]; }
  std::size_t size() const { return people_.size(); }
  const Person* by_document(const std::string& number) const;

 private:
  procedure::IdentityDocument draw_document(Chance& chance, procedure::PaperKind kind, const std::string& issuer, law::Day today, std::size_t owner);

  std::vector<Person> people_;
  std::map<std::string, std::size_t> owners_;
  std::uint32_t documents_ = 0, records_ = 0;
};

/// The application that somebody brings: what it lacks, it lacks by chance.
procedure::Application application_of(Chance& chance, const Person& person, law::Day today);

/// A platform of this world: it answers by any document of a person, agrees in part with some, and falls silent for hours or days.
class Platform final : public procedure::Platform {
 public:
  Platform(std::string name, const People& people, base::Clock clock) : name_(std::move(name)), people_(people), clock_(std::move(clock)) {}
  std::string name() const override { return name_; }
  procedure::Extract look_up(const procedure::Sought& sought) override;

  base::Instant silent_until{};
  bool clean = false;        // records over which a certificate is issued are not there
  mutable std::uint64_t unseen = 0;  // answers with such records, told or not

 private:
  procedure::PlatformAnswer answer(const procedure::Sought& sought) const;

  std::string name_;
  const People& people_;
  base::Clock clock_;
};

}  // namespace sim
