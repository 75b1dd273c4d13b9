#pragma once
#include "platform/registered_person.h"
#include "procedure/platform.h"
#include "sql/connection.h"

namespace platform {

/// Writes people into a register's file, each under the id one higher than the last.
class RegisterWriter {
 public:
  explicit RegisterWriter(sql::Connection& file);
  RegisterWriter(const RegisterWriter&) = delete;
  RegisterWriter& operator=(const RegisterWriter&) = delete;
  std::int64_t add(const RegisteredPerson& person);

 private:
  sql::Statement& person_;
  sql::Statement& name_;
  sql::Statement& document_;
  sql::Statement& proceeding_;
  std::int64_t last_ = 0;
};

/// Everybody in the file who might be the one sought, by id: who has one of the documents, and who bears a name that agrees, whole or in part, and
/// a birth date that does not disagree. `sought` in the spelling of `canonical`. Throws sql::Error; a value that is not understood is a corrupt file.
std::vector<KnownPerson> candidates(sql::Connection& file, const procedure::Sought& sought);

}  // namespace platform
