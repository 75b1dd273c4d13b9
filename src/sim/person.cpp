#include "sim/person.h"


namespace sim {
namespace {

using std::chrono::days;
using std::chrono::years;

law::Day years_before(law::Day today, int count) { return today - days{count * 365 + count / 4}; }

procedure::Person draw_name(Chance& chance, law::Day today) {
  static const std::vector<std::string> surnames{"ERIKSSON", "MÜLLER", "NGUYEN", "SMITH", "IVANOVA", "AL FARSI", "TANAKA", "GARCÍA LÓPEZ", "OKAFOR", "SINGH"};
  static const std::vector<std::string> given{"ANNA MARIA", "JOHN", "LINH", "OLGA", "YUSUF", "KEN", "", "AMARA", "PEDRO", "RAVI KUMAR"};
  static const std::vector<std::string> nationalities{"SWE", "DEU", "VNM", "GBR", "RUS", "OMN", "JPN", "ESP", "NGA", "IND"};
  procedure::Person person{chance.one_of(surnames), chance.one_of(given), {}, {}, chance.once_in(2) ? 'F' : 'M', chance.one_of(nationalities), {}};
  if (chance.once_in(35)) person.nationality = chance.one_of(std::vector<std::string>{"CHN", "HKG", "MAC", "TWN", "XXA"});
  if (chance.once_in(40)) person.given_names += "~";  // misread at the counter: no press can draw it
  // A few birth dates for all, so that namesakes are met.
  const int age = chance.once_in(12) ? chance.between(14, 17) : 18 + 6 * chance.between(1, 6);
  if (!chance.once_in(50)) person.born_on = years_before(today, age) - days{chance.once_in(3) ? 0 : chance.between(1, 300)};
  return person;
}

// The stays of somebody who has been here long enough, barely, or not yet.
std::vector<law::Stay> draw_stays(Chance& chance, law::Day today) {
  const auto basis = chance.once_in(4) ? law::Basis::visa : law::Basis::residence_permit;
  if (chance.once_in(30)) return {{today - days{90}, {}, basis}};
  if (chance.once_in(30)) return {{today - days{400}, today - days{350}, basis}};
  if (chance.once_in(25)) return {{today - days{179}, {}, law::Basis::visa}};
  return {{today - days{chance.between(200, 2000)}, {}, law::Basis::residence_permit}};
}

using law::Disposition;

law::Record draw_record(Chance& chance, const procedure::Person& person, law::Day today, std::uint32_t number) {
  static const std::vector<Disposition> without{Disposition::pending, Disposition::not_prosecuted, Disposition::case_revoked,
                                                Disposition::prosecution_withdrawn, Disposition::investigation_terminated,
                                                Disposition::acquitted, Disposition::quashed};
  law::Record record;
  record.id = "J-" + std::to_string(number);
  if (chance.once_in(3)) {
    record.disposition = chance.one_of(without);
    return record;
  }
  record.disposition = Disposition::guilty;
  record.court = chance.once_in(12) ? law::Court::other : law::Court::peoples_court;
  const auto grown = person.born_on ? *person.born_on + days{18 * 365 + 5} : today - days{3000};
  const bool young = chance.once_in(3);
  const auto committed = young ? grown - days{chance.between(10, 900)} : std::min(today - days{400}, grown + days{chance.between(30, 900)});
  record.committed_from = record.committed_to = committed;
  if (!chance.once_in(8)) record.effective_on = std::min(committed + days{200}, today - days{2});
  record.penalty = law::Penalty{chance.once_in(4) ? law::PenaltyKind::fine : law::PenaltyKind::fixed_term, {}};
  if (record.penalty->kind == law::PenaltyKind::fixed_term) record.penalty->months = chance.between(4, 80);
  if (young ? !chance.once_in(5) : chance.once_in(15)) record.sealed = true;
  else if (chance.once_in(4)) record.sealed = false;
  if (chance.once_in(10)) record.committed_to = grown + days{40};  // on both sides of the birthday
  return record;
}

}  // namespace

procedure::IdentityDocument People::draw_document(Chance& chance, procedure::PaperKind kind, const std::string& issuer, law::Day today, std::size_t owner) {
  const auto number = (kind == procedure::PaperKind::passport ? "P" : "R") + std::to_string(10000000 + ++documents_);
  owners_[number] = owner;
  auto expires = std::optional(today + days{chance.once_in(25) ? -chance.between(1, 200) : chance.between(600, 3000)});
  if (chance.once_in(60)) expires.reset();
  return {kind, number, issuer, expires};
}

std::size_t People::draw(Chance& chance, law::Day today, const std::vector<std::string>& districts) {
  const auto who = people_.size();
  Person person{.named = draw_name(chance, today), .documents = {}, .district = chance.one_of(districts), .stays = draw_stays(chance, today), .records = {}};
  if (chance.once_in(25) && who > 0) person.named = people_[chance.below(who)].named;  // a namesake
  person.documents.push_back(draw_document(chance, procedure::PaperKind::passport, person.named.nationality, today, who));
  if (chance.once_in(8))
    person.documents.insert(person.documents.begin(), draw_document(chance, procedure::PaperKind::permanent_residence_permit, "CHN", today, who));
  if (chance.once_in(5))
    for (int left = chance.between(1, 2); left > 0; --left) {
      const auto since = chance.once_in(6) ? today + days{chance.between(20, 200)} : today - days{500};
      const auto until = chance.once_in(8) ? std::optional(today + days{chance.between(30, 200)}) : std::nullopt;
      person.records.push_back({draw_record(chance, person.named, today, ++records_), since, until});
    }
  person.blurred = chance.once_in(25);
  people_.push_back(std::move(person));
  return who;
}

void People::renew(Chance& chance, std::size_t who, law::Day today) {
  auto& person = people_[who];
  person.documents.push_back(draw_document(chance, procedure::PaperKind::passport, person.named.nationality, today, who));
}

const Person* People::by_document(const std::string& number) const {
  const auto owner = owners_.find(number);
  return owner == owners_.end() ? nullptr : &people_[owner->second];
}

procedure::Application application_of(Chance& chance, const Person& person, law::Day today) {
  procedure::Application application{.person = person.named,
                                     .document = person.documents.back(),
                                     .other_documents = {person.documents.begin(), person.documents.end() - 1},
                                     .district = person.district,
                                     .address = "No. 1, Sample Road",
                                     .stays = person.stays,
                                     .channel = procedure::Channel::in_person,
                                     .representative = {},
                                     .purpose = "work permit",
                                     .country_of_use = person.named.nationality,
                                     .reminded = true};
  if (chance.once_in(3)) application.other_documents.clear();  // earlier passports are not told
  if (chance.once_in(60)) application.district = "130100";     // of another province
  if (chance.once_in(60)) application.document.issuer = "XOM";  // a passport of an organization, whose bearer goes to an officer
  const bool minor = !person.named.born_on || *person.named.born_on + years{18} > today;
  if (!minor && !chance.once_in(4)) return application;
  application.channel = minor && !chance.once_in(6) ? procedure::Channel::through_guardian : procedure::Channel::through_trustee;
  const int age = chance.once_in(8) ? chance.between(15, 17) : chance.between(19, 70);
  if (!minor && age == 70) application.channel = procedure::Channel::through_guardian;  // of an adult, whom an officer admits with a reason
  application.representative = procedure::Representative{"LI HUA", "T" + std::to_string(chance.between(1000, 9999)), years_before(today, age)};
  if (chance.once_in(20)) application.representative->born_on.reset();
  return application;
}

procedure::PlatformAnswer Platform::answer(const procedure::Sought& sought) const {
  const Person* person = nullptr;
  for (const auto& number : sought.document_numbers)
    if (const auto* found = people_.by_document(number)) person = found;
  if (person == nullptr) return procedure::NothingKnown{};
  const auto today = std::chrono::floor<days>(clock_());
  std::vector<law::Record> records;
  for (const auto& known : person->records)
    if (known.since <= today && (!known.until || today < *known.until)) records.push_back(known.record);
  if (person->blurred) return procedure::PartialMatch{{procedure::Criterion::name, procedure::Criterion::birth_date}, std::move(records)};
  if (!records.empty() && law::finding(today, person->named.born_on, records).outcome == law::Outcome::certificate) {
    ++unseen;
    if (clean) records.clear();
  }
  if (records.empty() && name_ != "national") return procedure::NothingKnown{};
  return procedure::Match{std::move(records)};
}

procedure::Extract Platform::look_up(const procedure::Sought& sought) {
  const auto now = clock_();
  if (now < silent_until) return {name_, now, {}, procedure::Silent{"no answer"}};
  // One platform holds the records; the other answers that it knows nothing of them.
  auto answered = name_ == "national" ? answer(sought) : procedure::PlatformAnswer(procedure::NothingKnown{});
  return {name_, now, base::sha256(base::as_bytes(name_)), std::move(answered)};
}

}  // namespace sim
