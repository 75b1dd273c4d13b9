#pragma once
#include <expected>
#include <optional>
#include <variant>
#include <vector>

#include "procedure/circumstance.h"
#include "procedure/impediment.h"

// Requests: what the parties or other entities are asked for, what they answered, whether they were reminded, and that they refused. Refusing to
// cooperate makes a matter complex and is never a ground for a refusal. [time_4] [time_6] [time_7] [review_1]
namespace procedure {

enum class AskedOf { party, entity };

struct RequestInformation {
  AskedOf of = AskedOf::party;
  std::string whom;
  std::string what;
  law::Day answer_by;
};
struct InformationRequested {
  law::Day on;
  AskedOf of = AskedOf::party;
  std::string whom;
  std::string what;
  law::Day answer_by;  // when an answer is expected; nothing ends with it
  base::Id officer;
  bool operator==(const InformationRequested&) const = default;
};

/// The other acts name the request by its place among those of the matter, from 0.
struct NoteAnswer {
  std::uint32_t request = 0;
  std::string answer;
};
struct RequestAnswered {
  law::Day on;
  std::uint32_t request = 0;
  std::string answer;
  base::Id officer;
  bool operator==(const RequestAnswered&) const = default;
};

struct Remind {
  std::uint32_t request = 0;
  law::Day answer_by;
};
struct RequestReminded {
  law::Day on;
  std::uint32_t request = 0;
  law::Day answer_by;
  base::Id officer;
  bool operator==(const RequestReminded&) const = default;
};

struct NoteRefusalToCooperate {
  std::uint32_t request = 0;
  std::string note;
};
struct CooperationRefused {
  law::Day on;
  std::uint32_t request = 0;
  std::string note;
  base::Id officer;
  bool operator==(const CooperationRefused&) const = default;
};

struct Open {
  law::Day answer_by;
  std::vector<law::Day> reminded = {};
  bool operator==(const Open&) const = default;
};
struct Request {
  InformationRequested asked;
  std::variant<Open, RequestAnswered, CooperationRefused> standing;
  bool operator==(const Request&) const = default;
};
using Requests = std::vector<Request>;

std::expected<InformationRequested, Impediments> decide(const RequestInformation& command, const Circumstance& at);
std::expected<RequestAnswered, Impediments> decide(const Requests& requests, const NoteAnswer& command, const Circumstance& at);
std::expected<RequestReminded, Impediments> decide(const Requests& requests, const Remind& command, const Circumstance& at);
std::expected<CooperationRefused, Impediments> decide(const Requests& requests, const NoteRefusalToCooperate& command, const Circumstance& at);

/// The requests after one more event; one that names no open request is an assertion.
void note(Requests& requests, const InformationRequested& event);
void note(Requests& requests, const RequestAnswered& event);
void note(Requests& requests, const RequestReminded& event);
void note(Requests& requests, const CooperationRefused& event);

/// Whether a party refused to cooperate: [time_7]
bool cooperation_refused(const Requests& requests);

}  // namespace procedure
