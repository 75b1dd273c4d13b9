#pragma once
#include <array>
#include <chrono>
#include <vector>

#include "walks/applicant.h"
#include "walks/connection.h"
#include "walks/form.h"

namespace walks {

using Clock = std::chrono::steady_clock;

/// The requests of a walk, in order of their first. A browser follows each act to the page of the inquiry.
enum class Step : std::size_t { new_application, lodge, inquiry, accept, extract, issue, certificate, hand_over };
inline constexpr std::array step_names{"GET applications/new", "POST applications/new", "GET inquiry",         "POST acceptance",
                                       "POST extract",         "POST issue",            "GET certificate.pdf", "POST handover"};

struct Timed {
  Step step;
  std::chrono::duration<double, std::milli> time;
};

/// An officer at a counter of their own: signed in once, then one applicant after the other, by the pages and their forms alone.
class Counter {
 public:
  /// Signs in with one of the demonstration's accounts.
  Counter(unsigned short port, const std::string& login, const std::string& password, std::uint64_t seed);
  /// From the empty application to the certificate signed for. Throws where a page is not what it should be: no walk is counted half.
  void walk();
  /// How long each request took, and how large the last certificate was.
  const std::vector<Timed>& timed() const { return timed_; }
  void forget() { timed_.clear(); }
  std::size_t certificate_bytes() const { return certificate_bytes_; }

 private:
  Answer get(Step step, const std::string& path);
  /// Answers the page that the act leads to.
  std::string_view post(Step step, const std::string& path, std::string_view type, const std::string& body);
  Answer timed(Step step, const Answer& answer, Clock::time_point sent, int expected);

  Connection connection_;
  Applicants applicants_;
  std::vector<Timed> timed_;
  std::string inquiry_;  // the address of the page that was last led to
  std::size_t certificate_bytes_ = 0;
};

}  // namespace walks
