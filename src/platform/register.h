#pragma once
#include <memory>
#include <mutex>
#include <string>

#include "procedure/platform.h"

namespace sql {
class Connection;
}

namespace platform {

/// The embedded register: a platform that is one SQLite file, only ever read here. It may be asked from several threads.
/// A file that is missing, locked, damaged or of another version is a silent platform, and is opened anew for the next question: [platform_silent]
class Register : public procedure::Platform {
 public:
  Register(std::string path, base::Clock clock, std::string name = "register");
  Register(const Register&) = delete;
  Register& operator=(const Register&) = delete;
  ~Register() override;

  std::string name() const override { return name_; }
  /// Never throws for what the file's state may be; [caution_4]
  procedure::Extract look_up(const procedure::Sought& sought) override;
  /// Why a look-up would not be answered now; none when it would.
  std::optional<procedure::Silent> silence();

 private:
  sql::Connection& opened();
  std::optional<procedure::Silent> attempt(const std::function<void(sql::Connection&)>& read);
  const std::string path_;
  const base::Clock clock_;
  const std::string name_;
  std::mutex alone_;
  std::unique_ptr<sql::Connection> file_;
};

}  // namespace platform
