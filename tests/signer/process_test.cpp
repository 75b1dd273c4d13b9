#include <catch2/catch.hpp>

#include <csignal>
#include <thread>

#include <sys/wait.h>

#include "base/unavailable.h"
#include "office/world.h"
#include "seal/keys.h"
#include "signer/contents.h"
#include "signer/remote_signer.h"

namespace {

using namespace signer_test;

/// `qingbai signer` as it is run, on a folder of the test's.
class Process {
 public:
  explicit Process(const Scratch& scratch) {
    id_ = fork();
    if (id_ != 0) return;
    const auto out = scratch / "out";
    if (freopen(out.c_str(), "a", stdout) == nullptr || freopen(out.c_str(), "a", stderr) == nullptr) _exit(126);
    execl(QINGBAI_PROGRAM, "qingbai", "signer", "--demo", "--data", scratch.path.c_str(), nullptr);
    _exit(127);
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process() { end(SIGKILL); }
  int end(int by) {
    if (id_ <= 0) return 0;
    kill(id_, by);
    int status = 0;
    waitpid(id_, &status, 0);
    id_ = 0;
    return status;
  }

 private:
  pid_t id_ = 0;
};

// Drawing is prepared for a second or so before it answers.
std::unique_ptr<signer::RemoteSigner> greeted(const Scratch& scratch) {
  for (int tries = 0; tries < 300; ++tries) {
    try {
      return std::make_unique<signer::RemoteSigner>(scratch / "signer.sock");
    } catch (const base::Unavailable&) {
      std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }
  }
  throw std::runtime_error("the signer does not answer:\n" + read_text(scratch / "out"));
}

}  // namespace

TEST_CASE("signer: killed in the middle, it answers 503's cause, and what is on record is finished when it is back", "[signer]") {
  const Scratch scratch;
  auto process = std::make_unique<Process>(scratch);
  const auto remote = greeted(scratch);
  CHECK(remote->specimen());
  world::World world(*remote);
  world.now = base::system_clock()();
  const auto id = world::accepted(world, world::application(world::member(platform::CastPart::clean)));
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));

  // Killed between the intent and the signature.
  class KilledBetween : public procedure::Signer {
   public:
    KilledBetween(const signer::RemoteSigner& remote, Process& process) : remote_(remote), process_(process) {}
    std::expected<void, procedure::Unsignable> lint(const procedure::Content& content) const override { return remote_.lint(content); }
    std::expected<base::Bytes, procedure::Unsignable> sign(const procedure::Content& content, const std::string& proof,
                                                           const procedure::Approvals& approvals) const override {
      process_.end(SIGKILL);
      return remote_.sign(content, proof, approvals);
    }
    std::string wallet(const procedure::CertificateContent& content, const procedure::Approvals& approvals) const override {
      return remote_.wallet(content, approvals);
    }
    bool specimen() const override { return true; }

   private:
    const signer::RemoteSigner& remote_;
    Process& process_;
  } killed(*remote, *process);
  const auto& whole = world.office;
  const office::Office broken{whole.journal, whole.shelf, whole.platforms, killed, whole.log, whole.law, whole.clock, whole.random, whole.index_key,
                              whole.verification_url};
  CHECK_THROWS_AS(office::issue(broken, world::officer(), world.form(), id), base::Unavailable);
  CHECK(world::state(world, id) == "intended");
  CHECK_THROWS_AS(office::finish_intended(world.office), base::Unavailable);

  process = std::make_unique<Process>(scratch);
  greeted(scratch);
  CHECK(office::finish_intended(world.office) == 1);
  CHECK(world::state(world, id) == "issued");
  CHECK_THAT(read_text(scratch / "signer/signed.log"), Catch::Contains("\"kind\":\"certificate\""));
  const int status = process->end(SIGTERM);
  CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
  CHECK_FALSE(std::filesystem::exists(scratch / "signer.sock"));
}

TEST_CASE("signer: without keys and without --demo it says what is missing", "[signer]") {
  const Scratch scratch;
  const auto command = std::string(QINGBAI_PROGRAM) + " signer --data '" + scratch.path.string() + "' > '" + (scratch / "out") + "' 2>&1";
  const auto status = std::system(command.c_str());
  CHECK(WEXITSTATUS(status) == 3);
  CHECK_THAT(read_text(scratch / "out"), Catch::Contains("make one in a ceremony"));
}
