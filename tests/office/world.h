#pragma once
#include <unistd.h>

#include <filesystem>

#include "jurisdiction/jurisdiction.h"
#include "law/identity.h"
#include "office/acts.h"
#include "office/assignment.h"
#include "office/finishing.h"
#include "office/authority.h"
#include "office/changes.h"
#include "office/clocks.h"
#include "office/persons.h"
#include "office/reading.h"
#include "office/records.h"
#include "office/review.h"
#include "office/revocation.h"
#include "office/telling.h"
#include "office/verification.h"
#include "office/sessions.h"
#include "platform/demo_cast.h"
#include "platform/generate.h"
#include "platform/register.h"
#include "signer/press_signer.h"
#include "store/memory_journal.h"

// A counter of real parts on a journal in memory: the register with its cast, the press, a demonstration seal.
namespace world {

inline const std::string& folder() {
  static const std::string path = [] {
    auto made = std::filesystem::temp_directory_path() / ("qingbai-office-" + std::to_string(getpid()));
    std::filesystem::create_directories(made);
    platform::generate((made / "register.db").string(), 0, 1);
    seal::make_demonstration_keys((made / "seal").string(), "Beijing Public Security Bureau");
    return made.string();
  }();
  return path;
}

struct Shared {
  law::Jurisdiction law = jurisdiction::embedded();
  text::Catalogue words;
  std::unique_ptr<seal::Seal> seal = seal::open_file_seal(folder() + "/seal");
  paper::Press press{words};
  signer::PressSigner signer{press, *seal, base::system_random()};
};
inline Shared& shared() {
  static Shared parts;
  return parts;
}

/// A log that shows every entry at once, while anybody sees it.
struct SeenLog final : ledger::PublicLog {
  bool witnessed() const override { return seen; }
  std::optional<ledger::LogProof> published(std::uint64_t position) override {
    if (!seen || lost) return std::nullopt;
    return ledger::LogProof{{}, position, {}, "a checkpoint\n"};
  }
  bool seen = true;
  bool lost = false;  // between the beginning of an act and its end
};

struct World {
  base::Instant now = *base::parse_rfc3339("2026-11-23T02:00:00.000Z");
  base::Clock clock = [this] { return now; };
  store::MemoryJournal journal{clock, base::system_random()};
  platform::Register record{folder() + "/register.db", clock};
  SeenLog log;
  office::Office office;

  explicit World(procedure::Signer& signer = shared().signer)
      : office{journal, journal.shelf(), {&record}, signer, log, shared().law, clock, base::system_random(), base::Bytes(32, 7),
               "https://check.example"} {}

  office::FormKey form() const { return base::random_id(office.random); }
};

/// Who acts here has proved who they are a moment ago, whatever the clock of the test.
inline constexpr auto a_moment_ago = base::Instant::max();

inline office::Subject officer(std::string organization = "110105") {
  return {{{42}}, "张伟", std::move(organization), {procedure::Role::reception_officer, procedure::Role::case_officer}, a_moment_ago};
}
inline office::Subject restricted() { return {{{43}}, "刘洋", "110105", {procedure::Role::restricted_officer}, a_moment_ago}; }
inline office::Subject second_restricted() { return {{{44}}, "周敏", "110105", {procedure::Role::restricted_officer}, a_moment_ago}; }
inline office::Subject lead(std::string organization = "110105") {
  return {{{45}}, "王芳", std::move(organization), {procedure::Role::person_in_charge}, a_moment_ago};
}
inline office::Subject second_officer() { return {{{46}}, "李强", "110105", {procedure::Role::case_officer}, a_moment_ago}; }
inline office::Subject superior() { return {{{47}}, "孙丽", "110000", {procedure::Role::superior_authority}, a_moment_ago}; }
inline office::Subject auditor() { return {{{48}}, "吴强", "", {procedure::Role::auditor}, a_moment_ago}; }

/// Says for what they open what is no work of theirs.
inline void declare(const office::Office& office, const office::Subject& by, const base::Id& inquiry,
                    procedure::Purpose purpose = procedure::Purpose::supervision) {
  const auto form = base::random_id(office.random);
  if (!office::declare_purpose(office, by, form, inquiry, {purpose, "asked at the counter"})) throw std::logic_error("not declared");
}

/// A platform that answers as it is told.
class Told : public procedure::Platform {
 public:
  explicit Told(const base::Clock& clock) : clock_(clock) {}
  std::string name() const override { return "told"; }
  procedure::Extract look_up(const procedure::Sought&) override { return {"told", clock_(), {}, answer}; }
  procedure::PlatformAnswer answer = procedure::NothingKnown{};

 private:
  base::Clock clock_;
};
/// In effect since 2018, for conduct of an adult.
inline law::Record conviction() {
  return {"J-1", law::Disposition::guilty, law::Court::peoples_court, law::parse_day("2018-09-01").value(), law::parse_day("2018-02-01").value(),
          law::parse_day("2018-03-01").value(), law::Penalty{law::PenaltyKind::fixed_term, 12}, {}, {}};
}
inline law::Record without_effect() {
  auto record = conviction();
  record.effective_on.reset();
  return record;
}

inline platform::CastMember member(platform::CastPart part) {
  for (const auto& one : platform::demo_cast())
    if (one.part == part) return one;
  throw std::logic_error("no such part");
}

/// The application of a member of the cast, as the shown passport says.
inline procedure::Application application(const platform::CastMember& member) {
  const auto reading = *law::read_mrz(platform::mrz(member), *law::parse_day("2026-11-23"));
  return {.person = {reading.surname, reading.given_names, "", "", reading.sex.value_or('X'), reading.nationality, reading.born_on},
          .document = {procedure::PaperKind::passport, reading.number, reading.issuer, reading.expires_on},
          .other_documents = {},
          .district = "110105",
          .address = "No. 1, Sample Road",
          .stays = {{*law::parse_day("2025-01-01"), {}, law::Basis::residence_permit}},
          .channel = procedure::Channel::in_person,
          .representative = {},
          .purpose = "work permit",
          .country_of_use = "SWE",
          .reminded = true};
}

inline procedure::AcceptApplication confirmed() {
  return {.materials = {"material.application_form", "material.passport"}, .residence_reason = {}, .purpose_reason = {}, .representative_reason = {},
          .standing_reason = "the passports seen"};
}
inline office::Signature strokes() { return {procedure::SignatureKind::strokes, base::to_bytes("<svg/>")}; }

/// Lodged and accepted.
inline base::Id accepted(const World& world, const procedure::Application& application, const office::Subject& by = officer()) {
  const auto id = office::lodge(world.office, by, world.form(), {application});
  if (!id || !office::accept(world.office, by, world.form(), *id, confirmed())) throw std::logic_error("not accepted");
  return *id;
}
/// Accepted, and the platforms answered so.
inline base::Id found(World& world, Told& told, procedure::PlatformAnswer answer, const procedure::Application& application) {
  world.office.platforms = {&told};
  told.answer = std::move(answer);
  const auto id = accepted(world, application);
  if (!office::ask_platforms(world.office, officer(), world.form(), id)) throw std::logic_error("not asked");
  return id;
}
inline base::Id refused(World& world, Told& told, const procedure::Application& application) {
  const auto id = found(world, told, procedure::Match{{conviction()}}, application);
  if (!office::confirm_record(world.office, restricted(), world.form(), id, {true, true, "read and compared"})) throw std::logic_error("not confirmed");
  if (!office::refuse(world.office, officer(), world.form(), id)) throw std::logic_error("not refused");
  return id;
}
inline procedure::Inquiry loaded(const World& world, const base::Id& id) { return office::load_matter(world.office, id)->state; }
inline std::string state(const World& world, const base::Id& id) { return std::string(procedure::name(office::load_matter(world.office, id)->state)); }

inline law::Day day(const char* text) { return *law::parse_day(text); }

template <class T>
bool moved_on(const std::expected<T, office::Hindrance>& answer) {
  return !answer && std::holds_alternative<office::MovedOn>(answer.error());
}
template <class T>
bool impeded(const std::expected<T, office::Hindrance>& answer, std::string_view key) {
  if (answer || !std::holds_alternative<procedure::Impediments>(answer.error())) return false;
  for (const auto& one : std::get<procedure::Impediments>(answer.error()))
    if (one.key == key) return true;
  return false;
}

}  // namespace world
