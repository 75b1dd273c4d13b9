#pragma once
#include <condition_variable>
#include <memory>
#include <mutex>

#include "sql/connection.h"

namespace store {

/// A few connections that only read, lent out one at a time.
class Readers {
 public:
  explicit Readers(std::string path) : path_(std::move(path)) {}
  Readers(const Readers&) = delete;
  Readers& operator=(const Readers&) = delete;

  class Lease {
   public:
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;
    ~Lease();
    /// The connection, opened where there was none to lend.
    sql::Connection& operator*();

   private:
    friend class Readers;
    Lease(const Readers& readers, std::unique_ptr<sql::Connection> connection) : readers_(readers), connection_(std::move(connection)) {}
    const Readers& readers_;
    std::unique_ptr<sql::Connection> connection_;
  };
  /// Waits where all are lent out.
  Lease lend() const;

 private:
  static constexpr std::size_t most = 16;
  std::string path_;
  mutable std::mutex mutex_;
  mutable std::condition_variable returned_;
  mutable std::vector<std::unique_ptr<sql::Connection>> idle_;
  mutable std::size_t lent_ = 0;
};

}  // namespace store
