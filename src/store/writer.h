#pragma once
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

#include "ledger/tree_source.h"
#include "store/book.h"

namespace store {

/// The thread that writes. What is queued when it comes back becomes one group, up to a bound, and is answered after the group's sync.
class Writer {
 public:
  using Result = std::expected<std::vector<ledger::Stamp>, ledger::Refused>;

  /// Told of every append that is committed, before it is acknowledged; in the writer's thread. It may take what it wants out of the batch.
  using Committed = std::function<void(ledger::Batch& batch, const std::vector<ledger::Stamp>& stamps)>;

  /// Opens the book, now and after the disk was full.
  using Open = std::function<std::unique_ptr<Book>()>;

  Writer(Open open, Committed committed);
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  /// Writes what is queued still, then stops.
  ~Writer();

  std::future<Result> append(ledger::Batch batch);
  /// A change that cannot fail but for the disk; it joins the group under way.
  std::future<void> change(std::function<void(Book&)> act);
  /// A change in a transaction of its own; what it throws (as std::exception) is handed back, and nothing of it has happened.
  std::future<void> change_alone(std::function<void(Book&)> act);

  /// Where the tree stood after the last sync.
  ledger::TreeHead head() const;
  bool poisoned() const;

 private:
  struct Append {
    ledger::Batch batch;
    std::promise<Result> done;
    std::optional<Result> result;
    std::exception_ptr fault;
  };
  struct Change {
    std::function<void(Book&)> act;
    bool alone = false;
    std::promise<void> done;
    std::exception_ptr fault;
  };
  using Request = std::variant<Append, Change>;

  template <class Kind>
  auto enqueue(Kind request);
  void work();
  std::vector<Request> next_group();
  void run(std::vector<Request>& group);
  void perform(Request& request);
  static void answer(Request& request);
  static void fail(std::vector<Request>& group, const std::exception_ptr& fault);
  void refuse(std::vector<Request>& group, const std::string& why);
  /// Nothing of the group stands; the book is opened anew for the next one.
  void turn_away(std::vector<Request>& group, const std::string& why);
  void reopen();
  void publish(std::vector<Request>& group);

  Open open_;
  std::unique_ptr<Book> book_;  // none after the disk was full, until there is room
  Committed committed_;
  mutable std::mutex mutex_;
  std::condition_variable queued_;
  std::deque<Request> queue_;
  bool stopping_ = false;
  std::string poison_;  // why nothing more is acknowledged
  ledger::TreeHead head_;
  std::thread thread_;
};

}  // namespace store
