#include <catch2/catch.hpp>

#include <thread>

#include <sys/socket.h>

#include "base/unavailable.h"
#include "office/cast.h"
#include "seal/keys.h"
#include "signer/contents.h"
#include "signer/remote_signer.h"
#include "signer/signing_socket.h"
#include "signer/socket_address.h"

namespace {

using namespace signer_test;
using signer::Refusal;

const base::Instant far = std::chrono::sys_days{std::chrono::year{2100} / 1 / 1};
const procedure::Approval finder{base::Id{{1}}, far - std::chrono::hours{2}}, decider{base::Id{{2}}, far - std::chrono::hours{1}};

/// A signer's socket on threads of this process.
struct Answering {
  explicit Answering(std::set<uid_t> allowed = {geteuid()})
      : log(scratch / "state", base::system_random()), desk(world::shared().signer, *world::shared().seal, log, [] { return far; }),
        socket(scratch / "socket", std::move(allowed), desk), running([this] { socket.run(); }) {}
  ~Answering() { socket.stop(); }
  std::string path() const { return scratch / "socket"; }
  Scratch scratch;
  signer::SignedLog log;
  signer::Desk desk;
  signer::SigningSocket socket;
  std::jthread running;
};

std::optional<Refusal> refused(const signer::Answered& answer) {
  const auto* refusal = std::get_if<Refusal>(&answer);
  return refusal == nullptr ? std::nullopt : std::optional(*refusal);
}

signer::Deadline soon() { return std::chrono::steady_clock::now() + std::chrono::seconds{5}; }

}  // namespace

TEST_CASE("signer: every act of the counter comes with the approvals that a signer of its own asks for", "[signer]") {
  const Answering answering;
  signer::RemoteSigner remote(answering.path());
  const world::Cast cast(remote);
  CHECK(cast.inquiries.size() > 12);
  const auto log = read_text(answering.scratch / "state/signed.log");
  for (const auto* kind : {"certificate", "refusal", "revocation", "review_receipt", "review_reply"}) CHECK_THAT(log, Catch::Contains(kind));
  for (const auto* personal : {"PERSON", "L898902C3", "SWE"}) CHECK(log.find(personal) == std::string::npos);
}

TEST_CASE("signer: a number is signed with one content, again and again, and with no other, also after a restart", "[signer]") {
  const Scratch scratch;
  const auto ask = [&](const procedure::Content& content) {
    signer::SignedLog log(scratch / "state", base::system_random());
    const signer::Desk desk(world::shared().signer, *world::shared().seal, log, [] { return far; });
    return desk.answer(signer::asked::Document{content, "", {finder, decider}});
  };
  const auto first = certificate();
  auto another = first;
  another.person.surname = "SOMEBODY ELSE";
  CHECK(std::holds_alternative<signer::answered::Document>(ask(first)));
  CHECK(std::holds_alternative<signer::answered::Document>(ask(first)));
  CHECK(refused(ask(another)) == Refusal::number_taken);
  another.number = "京公朝犯查证字〔2026〕2号";
  CHECK(std::holds_alternative<signer::answered::Document>(ask(another)));
  auto receipt = std::get<procedure::ReceiptContent>(every_content()[2]);
  CHECK(std::holds_alternative<signer::answered::Document>(ask(receipt)));
  receipt.officer = "another who prints it";
  CHECK(std::holds_alternative<signer::answered::Document>(ask(receipt)));
  receipt.due_on += std::chrono::days{1};
  CHECK(refused(ask(receipt)) == Refusal::number_taken);
}

TEST_CASE("signer: what cannot be drawn takes no number", "[signer]") {
  const Scratch scratch;
  signer::SignedLog log(scratch / "state", base::system_random());
  const signer::Desk desk(world::shared().signer, *world::shared().seal, log, [] { return far; });
  auto content = certificate();
  content.person.native_name = "\xf3\xb0\x80\x80";
  CHECK(std::holds_alternative<procedure::Unsignable>(desk.answer(signer::asked::Document{content, "", {finder, decider}})));
  CHECK(std::holds_alternative<procedure::Unsignable>(desk.answer(signer::asked::Lint{content})));
  CHECK(std::holds_alternative<signer::answered::Document>(desk.answer(signer::asked::Document{certificate(), "", {finder, decider}})));
}

TEST_CASE("signer: specimens under real keys, wallets of another content and lists of another time are refused", "[signer][specimen]") {
  const Scratch scratch;
  signer::SignedLog log(scratch / "state", base::system_random());
  const signer::Desk desk(world::shared().signer, *world::shared().seal, log, [] { return far; });
  auto real = certificate();
  real.specimen = false;
  CHECK(refused(desk.answer(signer::asked::Document{real, "", {finder, decider}})) == Refusal::specimen);
  CHECK(refused(desk.answer(signer::asked::Wallet{real, {finder, decider}})) == Refusal::specimen);

  CHECK(std::holds_alternative<signer::answered::Document>(desk.answer(signer::asked::Document{certificate(), "", {finder, decider}})));
  CHECK(std::holds_alternative<signer::answered::Wallet>(desk.answer(signer::asked::Wallet{certificate(), {finder, decider}})));
  auto other = certificate();
  other.person.given_names = "OTHER";
  CHECK(refused(desk.answer(signer::asked::Wallet{other, {finder, decider}})) == Refusal::number_taken);
  CHECK(refused(desk.answer(signer::asked::Wallet{certificate(), {finder, {}}})) == Refusal::no_decision);

  struct Row {
    std::chrono::seconds issued, life;
    bool is_signed;
  };
  using namespace std::chrono_literals;
  const Row rows[] = {{0s, 24h, true}, {0s, 25h, false}, {1h, 24h, false}, {-1h, 24h, false}, {-48h, 60s, true}, {-48h, 24h, true}, {0s, 0s, false}};
  for (const auto& row : rows) {
    const signer::asked::List list{{"https://check.example/status/416", far + row.issued, far + row.issued + row.life, {}}};
    INFO(row.issued.count() << " " << row.life.count());
    CHECK(std::holds_alternative<signer::answered::List>(desk.answer(list)) == row.is_signed);
  }
  CHECK(refused(desk.answer(signer::asked::List{{"https://check.example/elsewhere", far, far + 24h, {}}})) == Refusal::not_understood);
}

TEST_CASE("signer: the log's last line, cut off by a crash, is dropped; a line that was changed is not overlooked", "[signer]") {
  const Scratch scratch;
  const auto open = [&] { signer::SignedLog log(scratch / "state", base::system_random()); };
  {
    signer::SignedLog log(scratch / "state", base::system_random());
    log.append({far, "certificate", "1", {}, {}, {finder, decider}});
    log.append({far, "certificate", "2", {}, {}, {finder, decider}});
    CHECK_THROWS_WITH(open(), Catch::Contains("another process"));
  }
  const auto whole = read_text(scratch / "state/signed.log");
  std::filesystem::resize_file(scratch / "state/signed.log", whole.size() - 10);
  open();
  CHECK(read_text(scratch / "state/signed.log") == whole.substr(0, whole.find('\n') + 1));
  write_text(scratch / "state/signed.log", "{}\n" + whole);
  CHECK_THROWS_WITH(open(), Catch::Contains("line 1"));
}

TEST_CASE("signer: a process of another user gets no word", "[signer]") {
  const Answering answering({geteuid() + 1});
  CHECK_THROWS_AS(signer::RemoteSigner(answering.path(), std::chrono::seconds{2}), base::Unavailable);
}

TEST_CASE("signer: its socket is its owner's alone, and a second signer does not take it", "[signer]") {
  const Answering answering;
  CHECK(std::filesystem::status(answering.path()).permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  CHECK_THROWS_WITH(signer::SigningSocket(answering.path(), {geteuid()}, answering.desk), Catch::Contains("another process answers"));
  CHECK_NOTHROW(signer::RemoteSigner(answering.path()));
}

TEST_CASE("signer: garbage and oversized frames end their connection and nobody else's", "[signer]") {
  const Answering answering;
  const signer::RemoteSigner remote(answering.path());
  const auto garbage = signer::connect_to(answering.path());
  REQUIRE(signer::send_frame(garbage.get(), base::to_bytes("GET / HTTP/1.1\r\n\r\n"), soon()));
  const auto answer = signer::receive_frame(garbage.get(), signer::most_answered, soon());
  REQUIRE(answer.has_value());
  CHECK(signer::decode_answered(*answer).value() == signer::Answered(Refusal::not_understood));
  CHECK_FALSE(signer::receive_frame(garbage.get(), signer::most_answered, soon()).has_value());

  const auto oversized = signer::connect_to(answering.path());
  const base::Bytes announced{0x7f, 0xff, 0xff, 0xff};
  REQUIRE(send(oversized.get(), announced.data(), announced.size(), MSG_NOSIGNAL) == 4);
  CHECK_FALSE(signer::receive_frame(oversized.get(), signer::most_answered, soon()).has_value());
  CHECK(remote.lint(certificate()).has_value());
}

TEST_CASE("signer: one that hangs is waited for no longer than set", "[signer]") {
  const Scratch scratch;
  const auto address = signer::address_of_socket(scratch / "socket");
  const signer::Descriptor silent(socket(AF_UNIX, SOCK_STREAM, 0));
  REQUIRE(bind(silent.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  REQUIRE(listen(silent.get(), 8) == 0);
  const auto begun = std::chrono::steady_clock::now();
  CHECK_THROWS_AS(signer::RemoteSigner(scratch / "socket", std::chrono::milliseconds{300}), base::Unavailable);
  CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds{4});
}
