#include "base/json_writer.h"

#include "base/json.h"

namespace base {

void JsonWriter::next() {
  if (!first_ && !named_) out_ += ',';
  first_ = named_ = false;
}

JsonWriter& JsonWriter::open(char begin, char end) {
  next();
  out_ += begin;
  ends_.push_back(end);
  first_ = true;
  return *this;
}

JsonWriter& JsonWriter::close() {
  out_ += ends_.back();
  ends_.pop_back();
  first_ = false;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  text(name);
  out_ += ':';
  named_ = true;
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
  next();
  append_json_text(out_, value);
  return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
  next();
  out_ += std::to_string(value);
  return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
  next();
  out_ += value ? "true" : "false";
  return *this;
}

}  // namespace base
