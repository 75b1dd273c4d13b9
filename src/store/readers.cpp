#include "store/readers.h"

#include "store/database.h"

namespace store {

Readers::Lease Readers::lend() const {
  std::unique_ptr<sql::Connection> connection;
  {
    std::unique_lock lock(mutex_);
    returned_.wait(lock, [this] { return lent_ < most; });
    ++lent_;
    if (!idle_.empty()) {
      connection = std::move(idle_.back());
      idle_.pop_back();
    }
  }
  return Lease(*this, std::move(connection));
}

sql::Connection& Readers::Lease::operator*() {
  if (!connection_) connection_ = open_for_reading(readers_.path_);
  return *connection_;
}

Readers::Lease::~Lease() {
  {
    const std::scoped_lock lock(readers_.mutex_);
    --readers_.lent_;
    if (connection_) readers_.idle_.push_back(std::move(connection_));
  }
  readers_.returned_.notify_one();
}

}  // namespace store
