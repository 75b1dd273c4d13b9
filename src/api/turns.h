#pragma once
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace api {

/// How many batches are worked on at a time: a few, so that whoever checks many never keeps the counters waiting.
class Turns {
 public:
  static constexpr int of_network = 2;
  static constexpr int of_all = 8;

  /// Given back when it ends.
  class Turn {
   public:
    Turn(Turns& from, std::string network) : from_(&from), network_(std::move(network)) {}
    Turn(Turn&& other) noexcept : from_(std::exchange(other.from_, nullptr)), network_(std::move(other.network_)) {}
    Turn& operator=(Turn&&) = delete;
    ~Turn() {
      if (from_ != nullptr) from_->give_back(network_);
    }

   private:
    Turns* from_;
    std::string network_;
  };
  /// None where the network, or all of them together, have as many as they may.
  std::optional<Turn> take(const std::string& network);

 private:
  void give_back(const std::string& network);
  std::mutex mutex_;
  std::map<std::string, int> taken_;
  int all_ = 0;
};

}  // namespace api
