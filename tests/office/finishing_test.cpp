#include <catch2/catch.hpp>

#include "office/status.h"
#include "office/world.h"

// What is on record and not signed: each is asked for by itself, and whoever waits is told what is on record.
namespace {

/// Signs what the shared signer signs, except what is written in a passport of these numbers.
class Stubborn : public procedure::Signer {
 public:
  std::expected<void, procedure::Unsignable> lint(const procedure::Content& content) const override { return world::shared().signer.lint(content); }
  std::expected<base::Bytes, procedure::Unsignable> sign(const procedure::Content& content, const std::string& log_proof,
                                                         const procedure::Approvals& approvals) const override {
    const auto passport = std::visit([](const auto& each) { return passport_of(each); }, content);
    if (passport == refused) return std::unexpected(why);
    if (passport == breaking) throw std::runtime_error("the press broke");
    return world::shared().signer.sign(content, log_proof, approvals);
  }
  std::string wallet(const procedure::CertificateContent& content, const procedure::Approvals& approvals) const override {
    return world::shared().signer.wallet(content, approvals);
  }
  bool specimen() const override { return true; }

  std::string refused, breaking;
  procedure::Unsignable why{"unsignable.refused", "specimen", false};

 private:
  template <class Content>
  static std::string passport_of(const Content& content) {
    if constexpr (requires { content.head; }) return content.head.document.number;
    else return content.document.number;
  }
};

// Each is somebody else: nobody of the same name and birth date is known by another passport.
procedure::Application applicant(const char* passport) {
  auto application = world::application(world::member(platform::CastPart::clean));
  application.document.number = passport;
  application.person.surname += static_cast<char>('A' + application.document.number.back() % 26);
  return application;
}

/// Three certificates on record, none of them signed, as a log that was lost in between leaves them.
struct Three {
  Stubborn signer;
  world::World world{signer};
  world::Told told{world.clock};
  std::vector<base::Id> ids;

  Three() {
    for (const auto* passport : {"E10000001", "E10000002", "E10000003"}) {
      world.log.lost = false;
      ids.push_back(world::found(world, told, procedure::NothingKnown{}, applicant(passport)));
      world.log.lost = true;
      REQUIRE_FALSE(office::issue(world.office, world::officer(), world.form(), ids.back()));
      REQUIRE(world::state(world, ids.back()) == "intended");
    }
    world.log.lost = false;
  }
  std::vector<std::string> states() const {
    std::vector<std::string> all;
    for (const auto& id : ids) all.push_back(world::state(world, id));
    return all;
  }
};

}  // namespace

TEST_CASE("document_4: a certificate that the signer refuses for now waits, and no other waits for it", "[document_4]") {
  Three three;
  three.signer.refused = "E10000001";
  CHECK(office::finish_intended(three.world.office) == 2);
  CHECK(three.states() == std::vector<std::string>{"intended", "issued", "issued"});
  three.signer.refused.clear();
  CHECK(office::finish_intended(three.world.office) == 1);
  CHECK(three.states() == std::vector<std::string>{"issued", "issued", "issued"});
}

TEST_CASE("document_4: a certificate that breaks whatever signs it is asked for by itself, and the others are signed", "[document_4]") {
  Three three;
  three.signer.breaking = "E10000001";
  std::size_t broken = 0, finished = 0;
  for (const auto& one : office::unfinished(three.world.office)) {
    try {
      if (office::finish(three.world.office, one)) ++finished;
    } catch (const std::runtime_error&) {
      CHECK(one.owner == three.ids[0]);
      ++broken;
    }
  }
  CHECK(broken == 1);
  CHECK(finished == 2);
  CHECK(three.states() == std::vector<std::string>{"intended", "issued", "issued"});
}

TEST_CASE("document_4: whoever issues a certificate that is refused after it was on record is told so, each time", "[document_4]") {
  Stubborn signer;
  world::World world(signer);
  world::Told told(world.clock);
  const auto id = world::found(world, told, procedure::NothingKnown{}, applicant("E10000001"));
  signer.refused = "E10000001";
  const auto form = world.form();
  for (int times = 0; times < 2; ++times) {
    const auto issued = office::issue(world.office, world::officer(), form, id);
    REQUIRE_FALSE(issued);
    CHECK(std::get<office::Unsigned>(issued.error()).why == signer.why);
  }
  CHECK(world::state(world, id) == "intended");
  signer.refused.clear();
  CHECK(office::issue(world.office, world::officer(), form, id) == id);
  CHECK(world::state(world, id) == "issued");
}

TEST_CASE("document_6: a notice that is refused after it was on record is no act that left nothing on record", "[document_6]") {
  Stubborn signer;
  world::World world(signer);
  const auto id = *office::lodge(world.office, world::officer(), world.form(), {applicant("E10000001")});
  signer.refused = "E10000001";
  const auto noticed = office::notice_missing(world.office, world::officer(), world.form(), id, {{}});
  REQUIRE_FALSE(noticed);
  CHECK(std::holds_alternative<office::Unsigned>(noticed.error()));
  signer.refused.clear();
  CHECK(office::finish_intended(world.office) == 1);
}

TEST_CASE("document_4: a certificate whose papers are too long for the QR is refused before anything is on record", "[document_4]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::found(world, told, procedure::NothingKnown{}, applicant(std::string(160, '7').c_str()));
  const auto size = world.journal.size();
  const auto issued = office::issue(world.office, world::officer(), world.form(), id);
  REQUIRE_FALSE(issued);
  CHECK(std::get<procedure::Unsignable>(issued.error()).key == "unsignable.qr");
  CHECK(world.journal.size() == size);
}

namespace {

const procedure::Unsignable for_good{"unsignable.refused", "number_taken"};

std::set<std::string> numbers_on_record(const procedure::Inquiry& state) {
  std::set<std::string> all;
  if (const auto standing = procedure::standing_document(state)) all.insert(standing->document.number);
  for (const auto& one : procedure::accepted(state)->never_signed) all.insert(one.revocation.number);
  return all;
}

}  // namespace

TEST_CASE("never_signed: what the signer refuses for good is revoked in the act, and issued anew under the next number", "[never_signed][document_4]") {
  Stubborn signer;
  signer.why = for_good;
  world::World world(signer);
  world::Told told(world.clock);
  const auto id = world::found(world, told, procedure::NothingKnown{}, applicant("E10000001"));
  signer.refused = "E10000001";
  const auto issued = office::issue(world.office, world::officer(), world.form(), id);
  REQUIRE_FALSE(issued);
  CHECK(std::get<office::Unsigned>(issued.error()) == office::Unsigned{for_good, true});
  CHECK(world::state(world, id) == "clear");
  CHECK(office::unfinished(world.office).empty());

  const auto revoked = procedure::accepted(world::loaded(world, id))->never_signed.at(0);
  const auto by_code = office::on_record(world.office, revoked.revocation.number, revoked.code);
  REQUIRE(by_code);
  CHECK(by_code->revoked_at == revoked.revoked_at);
  REQUIRE(revoked.status);
  CHECK(office::on_record(world.office, *revoked.status)->revoked_at == revoked.revoked_at);
  CHECK(office::revoked_entries(world.office, revoked.status->list) == std::vector<std::uint32_t>{revoked.status->index});

  signer.refused.clear();
  REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
  const auto state = world::loaded(world, id);
  CHECK(numbers_on_record(state) == std::set<std::string>{"京公朝犯查证字〔2026〕1号", "京公朝犯查证字〔2026〕2号"});
  CHECK(procedure::standing_document(state)->status != revoked.status);
  CHECK(office::revoked_entries(world.office, revoked.status->list).size() == 1);
  // The lists dropped and folded anew say the same.
  const auto rows = world.journal.rows({"coded", {}, {}, 0, 10});
  office::rebuild_rows(world.office);
  CHECK(world.journal.rows({"coded", {}, {}, 0, 10}) == rows);
  CHECK(office::on_record(world.office, revoked.revocation.number, revoked.code)->revoked_at == revoked.revoked_at);
}

TEST_CASE("never_signed: on start what can never be signed is revoked, and what can is signed", "[never_signed][document_4][document_5]") {
  Three three;
  three.signer.refused = "E10000002";
  three.signer.why = for_good;
  CHECK(office::finish_intended(three.world.office) == 2);
  CHECK(three.states() == std::vector<std::string>{"issued", "clear", "issued"});
  CHECK(office::unfinished(three.world.office).empty());
}

TEST_CASE("never_signed: what was put on record soundly, and cannot be drawn any more, is revoked on start", "[never_signed]") {
  // As where a font is gone, or another version of the program looks closer.
  class Closer : public Stubborn {
   public:
    std::expected<void, procedure::Unsignable> lint(const procedure::Content& content) const override {
      if (closer) return std::unexpected(procedure::Unsignable{"unsignable.glyph", "U+0401"});
      return Stubborn::lint(content);
    }
    bool closer = false;
  } signer;
  world::World world(signer);
  world::Told told(world.clock);
  const auto id = world::found(world, told, procedure::NothingKnown{}, applicant("E10000001"));
  world.log.lost = true;
  REQUIRE_FALSE(office::issue(world.office, world::officer(), world.form(), id));
  world.log.lost = false;
  signer.closer = true;
  CHECK(office::finish_intended(world.office) == 0);
  CHECK(world::state(world, id) == "clear");
  const auto revoked = procedure::accepted(world::loaded(world, id))->never_signed.at(0).revocation;
  CHECK(revoked.why == "unsignable.glyph");
  CHECK(revoked.detail == "U+0401");
}

TEST_CASE("never_signed: of one who signs and one who is refused at once, the one that came first stands", "[never_signed]") {
  Three three;
  const auto& office = three.world.office;
  const auto matter = *office::load_matter(office, three.ids[0]);
  REQUIRE(office::finish_document(office, matter, three.world.form()));
  three.signer.refused = "E10000001";
  three.signer.why = for_good;
  // It was loaded before the other had signed.
  CHECK(world::moved_on(office::finish_document(office, matter, three.world.form())));
  CHECK(world::state(three.world, three.ids[0]) == "issued");
}
