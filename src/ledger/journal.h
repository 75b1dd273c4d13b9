#pragma once
#include <compare>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "base/hash.h"
#include "base/id.h"
#include "base/instant.h"

namespace ledger {

/// A counter without gaps, named by what it counts ("beijing/105/certificate/2026"). It knows no law.
using Series = std::string;

/// An entry to be. The journal gives it its place, its time and its numbers.
struct Draft {
  base::Id stream;
  std::optional<std::uint64_t> after;    // the version this one must follow (0: the stream is new), counting the drafts before it; none: whatever it is
  base::Bytes ordinary;                  // encrypted under the stream's key
  std::optional<base::Bytes> restricted; // a second envelope of one padded size under the restricted key; at most restricted_limit bytes (commitment.h)
  std::vector<Series> allot;             // counters to take one number from each, in this order; the numbers of a series start at 1
};

/// What the writer adds, inside the transaction.
struct Stamp {
  std::uint64_t position = 0;  // the leaf's index in the tree, from 0
  std::uint64_t version = 0;   // in its stream, from 1
  base::Instant at{};          // one for all of a batch; never before an earlier entry's
  std::vector<std::uint64_t> allotted;
  bool operator==(const Stamp&) const = default;
};

struct Opened {
  base::Bytes ordinary;
  std::optional<base::Bytes> restricted;  // only where the restricted envelope was asked for and there is one
  bool operator==(const Opened&) const = default;
};
/// The stream's key is destroyed: the entry's leaf stands, its content is gone.
struct Erased {
  bool operator==(const Erased&) const = default;
};

struct Entry {
  base::Id stream;
  Stamp stamp;
  std::variant<Opened, Erased> content;
  bool operator==(const Entry&) const = default;
};

/// A stream as it stood when it was asked for, the oldest entry first. Copies share what they hold.
class Entries {
 public:
  Entries() = default;
  Entries(std::vector<Entry> entries) : held_(std::make_shared<const std::vector<Entry>>(std::move(entries))) {}
  explicit Entries(std::shared_ptr<const std::vector<Entry>> entries) : held_(std::move(entries)) {}
  auto begin() const { return all().begin(); }
  auto end() const { return all().end(); }
  std::size_t size() const { return all().size(); }
  bool empty() const { return all().empty(); }
  const Entry& operator[](std::size_t index) const { return all()[index]; }
  bool operator==(const Entries& other) const { return all() == other.all(); }

 private:
  const std::vector<Entry>& all() const {
    static const std::vector<Entry> none;
    return held_ ? *held_ : none;
  }
  std::shared_ptr<const std::vector<Entry>> held_;
};

/// A line of a list kept beside the journal (the docket, an index): folded from entries, dropped and rebuilt at will.
/// One line a (list, owner, part). `summary` is encrypted under the owner's key.
struct Row {
  std::string list;       // "docket"
  base::Id owner;         // the stream it is folded from
  std::string part;       // which section of the list it stands in: an office's code, a blind index
  std::string label;      // what it is filtered by: a state
  std::int64_t rank = 0;  // what it is ordered by: a due day
  base::Bytes summary;
  bool operator==(const Row&) const = default;
};

/// Bytes that belong to a stream (a signed document, an upload), encrypted under its key. Written once, never replaced.
/// The owner is a stream of the batch, or one that is there already.
struct Blob {
  base::Id id;
  base::Id owner;
  base::Bytes bytes;
};

/// The form that was sent: sent again, it is answered as the first time. [an act is done once]
struct Once {
  base::Id key;
  base::Bytes answer;
};

/// What commits or fails as one.
struct Batch {
  std::vector<Draft> drafts;
  std::vector<Blob> blobs;
  std::optional<Once> once;
  /// The rows that follow, computed inside the transaction from the stamps (one a draft). They replace all rows of each stream in `drafts`
  /// whose rows are named; streams of which it returns none keep theirs. What it throws fails this batch alone.
  /// It runs in the writer's thread: it may read the journal (as it was before the batch), but an append from inside it would wait for ever.
  std::function<std::vector<Row>(const std::vector<Stamp>&)> rows;
};

struct Stale {  // the stream has moved on
  base::Id stream;
  std::uint64_t version = 0;
  bool operator==(const Stale&) const = default;
};
struct Repeated {  // this form was answered before
  base::Bytes answer;
  bool operator==(const Repeated&) const = default;
};
using Refused = std::variant<Stale, Repeated>;

enum class Envelopes { ordinary, with_restricted };

struct RowQuery {
  std::string list;
  std::string part;
  std::vector<std::string> labels;  // empty: any
  std::size_t offset = 0;
  std::size_t limit = 25;
};

/// The one record of what happened. Acknowledged means durable: an append returns after the sync. Every function may be called from any thread.
/// Misuse (an entry for an erased stream, a row of a stream that the batch does not touch, a blob written twice, a restricted plaintext too long)
/// throws std::logic_error and changes nothing. The suite of tests/store/ holds every journal to this.
class Journal {
 public:
  virtual ~Journal() = default;
  /// All of the batch or nothing. A form that was answered before is Repeated, whatever else the batch holds.
  virtual std::expected<std::vector<Stamp>, Refused> append(Batch batch) = 0;
  virtual Entries load(const base::Id& stream, Envelopes envelopes = Envelopes::ordinary) const = 0;
  /// Every entry in order, for rebuilding; the visitor answers false to stop.
  virtual void each(const std::function<bool(const Entry&)>& visit) const = 0;
  virtual std::optional<base::Bytes> answered(const base::Id& once) const = 0;
  virtual std::optional<base::Bytes> blob(const base::Id& id) const = 0;
  /// By rank, then owner.
  virtual std::vector<Row> rows(const RowQuery& query) const = 0;
  virtual std::size_t count(const RowQuery& query) const = 0;
  /// Drops every row and writes these instead, in one transaction; nothing is appended meanwhile, and `produce` may read the journal.
  virtual void rebuild(const std::function<void(const std::function<void(Row)>& put)>& produce) = 0;
  /// Destroys the stream's keys: its entries are Erased from now on, its rows and blobs gone, its leaves and numbers stay.
  /// A stream that is not there or is erased already is left as it is.
  virtual void erase(const base::Id& stream) = 0;
  /// How many entries, and the root of their tree (tree.h).
  virtual std::uint64_t size() const = 0;
  virtual base::Digest root() const = 0;
};

/// Values that are gone after a while (sessions); not part of the record.
class Shelf {
 public:
  virtual ~Shelf() = default;
  virtual void put(const base::Digest& key, const base::Bytes& value, base::Instant until) = 0;
  virtual std::optional<base::Bytes> find(const base::Digest& key, base::Instant now) const = 0;
  virtual void drop(const base::Digest& key) = 0;
};

}  // namespace ledger
