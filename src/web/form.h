#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "law/day.h"
#include "web/visit.h"

namespace web {

/// What is wrong beside a field: the field's id and a key into words/.
struct Fault {
  std::string field;
  std::string key;
  bool operator==(const Fault&) const = default;
};

/// Reads a sent form field by field and gathers every fault; what was typed stays in the request, to be shown again.
class Form {
 public:
  explicit Form(const http::Request& request) : request_(request) {}

  /// Text without the white space around it, at most `most` bytes; empty is a fault only where required.
  std::string text(std::string_view name, bool required, std::size_t most = 200);
  /// The number of an identity document, as it is on record: without blanks, in capitals.
  std::string document_number(std::string_view name, bool required);
  /// Text of several lines.
  std::string prose(std::string_view name, bool required, std::size_t most = 2000);
  /// Three fields name-year, name-month, name-day; the month as a number or an English name.
  std::optional<law::Day> day(std::string_view name, bool required);
  /// One of the choices; anything else is a fault.
  std::string choice(std::string_view name, const std::vector<std::string>& choices, bool required);
  bool ticked(std::string_view name, std::string_view value) const;
  void fault(std::string field, std::string key) { faults_.push_back({std::move(field), std::move(key)}); }

  const std::vector<Fault>& faults() const { return faults_; }
  bool sound() const { return faults_.empty(); }

 private:
  const http::Request& request_;
  std::vector<Fault> faults_;
};

/// The form's key of an act: from the hidden field `form`; none where it is missing or misspelt.
std::optional<office::FormKey> form_key(const http::Request& request);

}  // namespace web
