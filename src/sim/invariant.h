#pragma once
#include <memory>
#include <string>
#include <vector>

#include "codec/events.h"
#include "ledger/journal.h"

namespace sim {

class World;

/// One entry that was committed, decoded.
struct Happened {
  const ledger::Draft& draft;
  const ledger::Stamp& stamp;
  const codec::Event& event;

  template <class Event>
  const Event* is() const { return std::get_if<Event>(&event); }
};

/// What a world did that must never be.
struct Broken {
  std::string sentence, how;
};

/// What must hold in every world, always. Each is a file, and a sentence.
class Invariant {
 public:
  explicit Invariant(std::string sentence) : sentence_(std::move(sentence)) {}
  virtual ~Invariant() = default;
  Invariant(const Invariant&) = delete;
  Invariant& operator=(const Invariant&) = delete;

  const std::string& sentence() const { return sentence_; }
  virtual void happened(const World&, const Happened&) {}
  virtual void day_ended(const World&) {}
  virtual void ended(const World&) {}

 protected:
  [[noreturn]] void broken(const std::string& how) const { throw Broken{sentence_, how}; }
  void require(bool holds, const std::string& how) const {
    if (!holds) broken(how);
  }

 private:
  std::string sentence_;
};

using Invariants = std::vector<std::unique_ptr<Invariant>>;
Invariants all_invariants();

}  // namespace sim
