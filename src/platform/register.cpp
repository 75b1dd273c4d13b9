#include "platform/register.h"

#include "platform/answer_bytes.h"
#include "platform/matching.h"
#include "platform/register_rows.h"
#include "platform/register_schema.h"

namespace platform {
namespace {

// One state of the file for all that a question reads.
class Snapshot {
 public:
  explicit Snapshot(sql::Connection& file) : file_(file) { file_.cached("BEGIN").run(); }
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;
  ~Snapshot() {
    try {
      if (file_.in_transaction()) file_.cached("COMMIT").run();
    } catch (const sql::Error&) {
      // Nothing was written; what made reading fail is told by the error under way.
    }
  }

 private:
  sql::Connection& file_;
};

// What is told is the kind of fault alone: the database's own words could quote what was asked.
std::string reason(sql::Fault fault) {
  switch (fault) {
    case sql::Fault::busy: return "the register is locked by another program";
    case sql::Fault::corrupt: return "the register's file is damaged or not a register";
    case sql::Fault::cannot_open: return "the register's file cannot be opened";
    case sql::Fault::input_output: return "the register's file cannot be read";
    case sql::Fault::memory: return "no memory is left to read the register";
    case sql::Fault::interrupted: return "reading the register was interrupted";
    case sql::Fault::full:
    case sql::Fault::read_only:
    case sql::Fault::constraint:
    case sql::Fault::misuse:
    case sql::Fault::other: return "the register does not answer";
  }
  std::unreachable();
}

}  // namespace

Register::Register(std::string path, base::Clock clock, std::string name) : path_(std::move(path)), clock_(std::move(clock)), name_(std::move(name)) {}
Register::~Register() = default;

sql::Connection& Register::opened() {
  if (file_) return *file_;
  auto file = std::make_unique<sql::Connection>(path_, sql::Access::read_only);
  // Whoever waits at the counter is told soon that the platform is silent.
  file->execute("PRAGMA busy_timeout = 500; PRAGMA query_only = ON; PRAGMA cache_size = -16384");
  if (!is_register(*file)) throw sql::Error(sql::Fault::corrupt, 0, "not a register of this version");
  file_ = std::move(file);
  return *file_;
}

std::optional<procedure::Silent> Register::attempt(const std::function<void(sql::Connection&)>& read) {
  const std::lock_guard lock(alone_);
  try {
    auto& file = opened();
    const Snapshot snapshot(file);
    read(file);
    return std::nullopt;
  } catch (const sql::Error& error) {
    file_.reset();
    return procedure::Silent{reason(error.fault())};
  }
}

procedure::Extract Register::look_up(const procedure::Sought& asked) {
  const auto sought = canonical(asked);
  procedure::Extract extract{name_, clock_(), {}, procedure::NothingKnown{}};
  const auto silent = attempt([&](sql::Connection& file) { extract.answer = answer(sought, candidates(file, sought)); });
  if (silent) extract.answer = *silent;
  extract.digest = answer_digest(extract);
  return extract;
}

std::optional<procedure::Silent> Register::silence() {
  return attempt([](sql::Connection& file) { file.ask("SELECT 1 FROM person LIMIT 1"); });
}

}  // namespace platform
