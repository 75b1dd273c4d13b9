#include "bureau/bureau.h"

#include "credential/qr.h"
#include "credential/wallet_credential.h"
#include "jurisdiction/jurisdiction.h"
#include "office/acts.h"
#include "platform/generate.h"

namespace bureau {
namespace {

// Who proved who they are a moment ago, whenever that is asked.
const office::Subject& officer() {
  using enum procedure::Role;
  static const office::Subject someone{{{42}}, "张伟", "110105", {reception_officer, case_officer}, base::Instant::max()};
  return someone;
}

main_program::ServeOptions options_of(const std::filesystem::path& directory, const std::string& url) {
  main_program::ServeOptions options{.place = {directory.string()}, .listen = {}, .public_url = url, .jurisdiction = {}};
  options.demonstration = true;
  return options;
}

template <class T>
T done(std::expected<T, office::Hindrance> answer, const char* what) {
  if (!answer) throw std::runtime_error(std::string("a certificate of the bench: not ") + what);
  return *std::move(answer);
}

}  // namespace

Bureau::Bureau(const std::filesystem::path& directory, const std::string& url) {
  std::filesystem::remove_all(directory);
  std::filesystem::create_directories(directory);
  const auto options = options_of(directory, url);
  platform::generate(options.place.register_file(), 0, 1);
  parts_ = std::make_unique<main_program::Parts>(options, jurisdiction::embedded());
  parts_->log.publication.start();
}

procedure::Application Bureau::application() {
  const auto who = applicants_.next();
  const law::Day today = law::day_at(office().clock(), office().law.offset);
  const law::Day born{std::chrono::year{who.birth_year} / std::chrono::May / 17};
  return {.person = {who.surname, who.given_names, who.native_name, who.chinese_name, 'F', "FRA", born},
          .document = {procedure::PaperKind::passport, who.passport, "FRA", today + std::chrono::days{900}},
          .other_documents = {},
          .district = "110105",
          .address = "No. 1, Sample Road",
          .stays = {{today - std::chrono::days{400}, {}, law::Basis::residence_permit}},
          .channel = procedure::Channel::in_person,
          .representative = {},
          .purpose = "work permit",
          .country_of_use = "SWE",
          .reminded = true};
}

base::Id Bureau::clear() {
  const auto form = [this] { return base::random_id(office().random); };
  const auto id = done(office::lodge(office(), officer(), form(), {application()}), "lodged");
  const procedure::AcceptApplication accepted{
      .materials = {"material.application_form", "material.passport"}, .residence_reason = {}, .purpose_reason = {}, .representative_reason = {}};
  done(office::accept(office(), officer(), form(), id, accepted), "accepted");
  done(office::ask_platforms(office(), officer(), form(), id), "asked for");
  return id;
}

void Bureau::issue(const base::Id& matter) { done(office::issue(office(), officer(), base::random_id(office().random), matter), "issued"); }

procedure::CertificateContent Bureau::content(const base::Id& matter) const {
  const auto loaded = office::load_matter(office(), matter);
  return procedure::issued(loaded->state)->before.content;
}

Held Bureau::held(const base::Id& matter) const {
  const auto loaded = office::load_matter(office(), matter);
  const auto standing = *procedure::standing_document(loaded->state);
  const auto shown = content(matter);
  return {shown.number, base::to_base32(shown.code), credential::qr_text(shown, seal()),
          credential::sign_wallet(credential::wallet_credential(shown), seal(), office().random), *office().journal.blob(standing.file)};
}

}  // namespace bureau
