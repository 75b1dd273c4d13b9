#include <catch2/catch.hpp>

#include "office/world.h"

// Notices: what cannot be drawn is never on record, and of two who sign at once both have what one signed.
namespace {

const std::string unheard = "\xf3\xb0\x80\x80";  // a private character, which no font has
const procedure::Reason unprintable{"理由" + unheard, ""}, printable{"理由", ""};

office::Subject unnamed(office::Subject subject) {
  subject.name += unheard;
  return subject;
}
procedure::Application applicant() { return world::application(world::member(platform::CastPart::clean)); }
procedure::LodgeObjection statement() { return {procedure::Recipient::applicant, applicant().document.number, "It is not me."}; }

/// A matter with whatever the act under test needs: an application, and a refusal with its review as far as it is to go.
struct Stage {
  world::World world;
  world::Told told{world.clock};
  base::Id inquiry, review;

  explicit Stage(procedure::Signer& signer = world::shared().signer) : world(signer) {}
  void lodge() { inquiry = *office::lodge(world.office, world::officer(), world.form(), {applicant()}); }
  void object() {
    inquiry = world::refused(world, told, applicant());
    review = *office::object(world.office, world::officer(), world.form(), inquiry, statement());
  }
  void accept() {
    object();
    if (!office::accept_review(world.office, world::officer(), world.form(), review, {true})) throw std::logic_error("not accepted");
  }
  void propose() {
    accept();
    if (!office::propose_review_extension(world.office, world::officer(), world.form(), review, {printable})) throw std::logic_error("not proposed");
  }
};

using Answer = std::expected<base::Id, office::Hindrance>;
struct Row {
  const char* notice;
  void (*prepare)(Stage&);
  Answer (*act)(Stage&, bool sound);
  std::size_t notices;  // signed by the sound act, of the inquiry and the review
};

procedure::DecideReview decision(procedure::ReviewResult result, bool sound) { return {result, sound ? printable : unprintable, true}; }

const Row rows[] = {
    {"missing materials", [](Stage& on) { on.lodge(); },
     [](Stage& on, bool sound) {
       const auto by = sound ? world::officer() : unnamed(world::officer());
       return office::notice_missing(on.world.office, by, on.world.form(), on.inquiry, {{}});
     },
     1},
    {"receipt of a review", [](Stage& on) { on.object(); },
     [](Stage& on, bool sound) {
       const auto by = sound ? world::officer() : unnamed(world::officer());
       return office::accept_review(on.world.office, by, on.world.form(), on.review, {true});
     },
     1},
    {"extension of a review",
     [](Stage& on) {
       on.accept();
       // It would be printed on the notice of extension.
       REQUIRE(office::propose_review_extension(on.world.office, world::officer(), on.world.form(), on.review, {unprintable}));
     },
     [](Stage& on, bool sound) -> Answer {
       if (sound) {
         REQUIRE(office::decline_review_extension(on.world.office, world::lead(), on.world.form(), on.review, {"say it in words that print"}));
         REQUIRE(office::propose_review_extension(on.world.office, world::officer(), on.world.form(), on.review, {printable}));
       }
       return office::approve_review_extension(on.world.office, world::lead(), on.world.form(), on.review, {5});
     },
     2},
    {"revocation",
     [](Stage& on) {
       on.inquiry = world::refused(on.world, on.told, applicant());
       world::declare(on.world.office, world::lead(), on.inquiry);
     },
     [](Stage& on, bool sound) {
       return office::revoke(on.world.office, world::lead(), on.world.form(), on.inquiry,
                             {procedure::RevocationGround::examination, sound ? printable : unprintable});
     },
     1},
    {"revocation within a review", [](Stage& on) { on.accept(); },
     [](Stage& on, bool sound) {
       return office::decide_review(on.world.office, world::lead(), on.world.form(), on.review, decision(procedure::ReviewResult::incorrect, sound));
     },
     2},
    {"notice on appeal", [](Stage& on) { on.accept(); },
     [](Stage& on, bool sound) {
       return office::decide_review(on.world.office, world::lead(), on.world.form(), on.review, decision(procedure::ReviewResult::appeal, sound));
     },
     2},
};

// Each signed but the reply, whose signature is an act of its own; each the first of its series, so that nothing refused took a number.
std::size_t signed_first_ones(const Stage& stage) {
  auto notices = procedure::lodged(world::loaded(stage.world, stage.inquiry))->notices;
  if (const auto review = office::load_review(stage.world.office, stage.review))
    for (const auto& notice : procedure::objected(review->state)->notices) notices.push_back(notice);
  std::size_t count = 0;
  for (const auto& notice : notices) {
    CHECK(notice.number.ends_with("〔2026〕1号"));
    const bool reply = notice.kind == procedure::NoticeKind::review_reply;
    CHECK(notice.issued.has_value() != reply);
    if (!reply) ++count;
  }
  return count;
}

/// A signer beside which, once, something else happens between the drawing and the record of it.
class Beside : public procedure::Signer {
 public:
  std::expected<void, procedure::Unsignable> lint(const procedure::Content& content) const override { return world::shared().signer.lint(content); }
  std::expected<base::Bytes, procedure::Unsignable> sign(const procedure::Content& content, const std::string& log_proof,
                                                       const procedure::Approvals& approvals) const override {
    auto file = world::shared().signer.sign(content, log_proof, approvals);
    if (const auto now = std::exchange(meanwhile, {})) now();
    return file;
  }
  std::string wallet(const procedure::CertificateContent& content, const procedure::Approvals& approvals) const override {
    return world::shared().signer.wallet(content, approvals);
  }
  bool specimen() const override { return true; }

  mutable std::function<void()> meanwhile;
};

}  // namespace

TEST_CASE("document_6: what no font can draw is refused before anything is on record, and takes no number", "[document_6][numbering]") {
  for (const auto& row : rows) {
    INFO(row.notice);
    Stage stage;
    row.prepare(stage);
    const auto size = stage.world.journal.size();
    const auto answer = row.act(stage, false);
    REQUIRE_FALSE(answer);
    CHECK(std::get<procedure::Unsignable>(answer.error()).detail == "U+F0000");
    CHECK(stage.world.journal.size() == size);
    REQUIRE(row.act(stage, true));
    CHECK(signed_first_ones(stage) == row.notices);
  }
}

TEST_CASE("document_6: of two who sign a notice at once one has signed, and both have it", "[document_6]") {
  for (const auto& row : rows) {
    INFO(row.notice);
    Beside signer;
    Stage stage(signer);
    row.prepare(stage);
    std::size_t finished = 0;
    signer.meanwhile = [&] { finished = office::finish_intended(stage.world.office); };
    const auto answer = row.act(stage, true);
    REQUIRE(answer);
    CHECK(finished == 1);
    CHECK(signed_first_ones(stage) == row.notices);
    CHECK(office::finish_intended(stage.world.office) == 0);
  }
}

TEST_CASE("document_4: of two who sign a document at once one has signed, and both have it", "[document_4][document_5][time_1]") {
  Beside signer;
  Stage stage(signer);
  stage.inquiry = world::found(stage.world, stage.told, procedure::NothingKnown{}, applicant());
  const auto size = stage.world.journal.size();
  signer.meanwhile = [&] { REQUIRE(office::issue_receipt(stage.world.office, world::second_officer(), stage.world.form(), stage.inquiry)); };
  CHECK(office::issue_receipt(stage.world.office, world::officer(), stage.world.form(), stage.inquiry) == stage.inquiry);
  CHECK(stage.world.journal.size() == size + 1);

  signer.meanwhile = [&] { CHECK(office::finish_intended(stage.world.office) == 1); };
  CHECK(office::issue(stage.world.office, world::officer(), stage.world.form(), stage.inquiry) == stage.inquiry);
  CHECK(world::state(stage.world, stage.inquiry) == "issued");
}
