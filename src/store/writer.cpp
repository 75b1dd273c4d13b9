#include "store/writer.h"

#include "store/damaged.h"

namespace store {
namespace {

constexpr std::size_t group_limit = 256;

/// A change that was made alone has thrown: its transaction is rolled back, the journal is as it was.
class Undone : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace

Writer::Writer(Open open, Committed committed)
    : open_(std::move(open)), book_(open_()), committed_(std::move(committed)), head_{book_->size(), book_->root()}, thread_([this] { work(); }) {}

Writer::~Writer() {
  {
    const std::scoped_lock lock(mutex_);
    stopping_ = true;
  }
  queued_.notify_one();
  thread_.join();
}

template <class Kind>
auto Writer::enqueue(Kind request) {
  auto future = request.done.get_future();
  bool first = false;
  {
    const std::scoped_lock lock(mutex_);
    if (!poison_.empty()) throw Poisoned(poison_);
    first = queue_.empty();
    queue_.push_back(std::move(request));
  }
  if (first) queued_.notify_one();
  return future;
}

std::future<Writer::Result> Writer::append(ledger::Batch batch) { return enqueue(Append{std::move(batch), {}, {}, {}}); }
std::future<void> Writer::change(std::function<void(Book&)> act) { return enqueue(Change{std::move(act), false, {}, {}}); }
std::future<void> Writer::change_alone(std::function<void(Book&)> act) { return enqueue(Change{std::move(act), true, {}, {}}); }

ledger::TreeHead Writer::head() const {
  const std::scoped_lock lock(mutex_);
  return head_;
}

bool Writer::poisoned() const {
  const std::scoped_lock lock(mutex_);
  return !poison_.empty();
}

void Writer::work() {
  for (auto group = next_group(); !group.empty(); group = next_group()) run(group);
}

std::vector<Writer::Request> Writer::next_group() {
  std::unique_lock lock(mutex_);
  queued_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
  std::vector<Request> group;
  while (!queue_.empty() && group.size() < group_limit) {
    const auto* const change = std::get_if<Change>(&queue_.front());
    const bool alone = change != nullptr && change->alone;
    if (alone && !group.empty()) break;
    group.push_back(std::move(queue_.front()));
    queue_.pop_front();
    if (alone) break;
  }
  return group;
}

void Writer::run(std::vector<Request>& group) {
  if (poisoned()) return refuse(group, poison_);
  try {
    reopen();
    book_->group([&] {
      for (auto& request : group) perform(request);
    });
    publish(group);
  } catch (const Undone&) {
    // The fault is in the request; it is handed back below.
  } catch (const base::Unavailable& still) {
    return turn_away(group, still.what());
  } catch (const sql::Error& error) {
    // A write for which there was no room: it came before any sync, and the transaction is rolled back.
    return error.fault() == sql::Fault::full ? turn_away(group, error.what()) : refuse(group, error.what());
  } catch (const std::exception& error) {
    return refuse(group, error.what());
  }
  for (auto& request : group) answer(request);
  try {
    book_->keep_log_short();
  } catch (const sql::Error& error) {
    group.clear();
    // The log keeps what the file has no room for.
    if (error.fault() != sql::Fault::full) refuse(group, error.what());
  } catch (const std::exception& error) {
    group.clear();
    refuse(group, error.what());
  }
}

void Writer::perform(Request& request) {
  if (auto* const append = std::get_if<Append>(&request)) {
    try {
      append->result = book_->append(append->batch);
    } catch (const sql::Error&) {
      throw;
    } catch (const GroupLost&) {
      throw;
    } catch (const std::exception&) {
      append->fault = std::current_exception();
    }
    return;
  }
  auto& change = std::get<Change>(request);
  try {
    change.act(*book_);
  } catch (const sql::Error&) {
    throw;
  } catch (const std::exception& error) {
    if (!change.alone) throw;
    change.fault = std::current_exception();
    throw Undone(error.what());
  }
}

void Writer::answer(Request& request) {
  if (auto* const append = std::get_if<Append>(&request)) {
    if (append->fault) return append->done.set_exception(append->fault);
    return append->done.set_value(std::move(*append->result));
  }
  auto& change = std::get<Change>(request);
  if (change.fault) return change.done.set_exception(change.fault);
  change.done.set_value();
}

void Writer::refuse(std::vector<Request>& group, const std::string& why) {
  {
    const std::scoped_lock lock(mutex_);
    if (poison_.empty()) poison_ = "the journal acknowledges nothing more, a write failed: " + why;
  }
  fail(group, std::make_exception_ptr(Poisoned(poison_)));
}

void Writer::fail(std::vector<Request>& group, const std::exception_ptr& fault) {
  for (auto& request : group) {
    if (auto* const append = std::get_if<Append>(&request)) append->done.set_exception(fault);
    else std::get<Change>(request).done.set_exception(fault);
  }
}

// What the book has in memory is ahead of the database; another one reads what stands.
void Writer::turn_away(std::vector<Request>& group, const std::string& why) {
  book_.reset();
  fail(group, std::make_exception_ptr(base::Unavailable("the journal has no room to write: " + why)));
}

void Writer::reopen() {
  if (book_) return;
  try {
    book_ = open_();
  } catch (const std::exception& error) {
    throw base::Unavailable(error.what());
  }
}

void Writer::publish(std::vector<Request>& group) {
  for (auto& request : group)
    if (auto* const append = std::get_if<Append>(&request))
      if (append->result && *append->result) committed_(append->batch, **append->result);
  const std::scoped_lock lock(mutex_);
  head_ = {book_->size(), book_->root()};
}

}  // namespace store
