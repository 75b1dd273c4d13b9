#include "office/persons.h"

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <stdexcept>

#include "codec/events.h"

namespace office {
namespace {

std::vector<procedure::IdentityDocument> documents_of(const procedure::Application& application) {
  auto documents = application.other_documents;
  documents.insert(documents.begin(), application.document);
  return documents;
}

/// Goes from stream to stream: by the documents of each inquiry that is counted there, and by whom an officer held to be the same.
class Search {
 public:
  explicit Search(const Office& office) : office_(office) {}

  void add(const procedure::Application& application) {
    for (const auto& document : documents_of(application)) add(person_stream(office_, document));
  }
  Known finish() {
    while (!open_.empty()) {
      const auto stream = open_.front();
      open_.pop_front();
      read(stream);
    }
    return std::move(known_);
  }

 private:
  void add(const base::Id& stream) {
    if (seen_.insert(stream).second) open_.push_back(stream);
  }
  void read(const base::Id& stream) {
    std::uint64_t version = 0;
    const auto counted = known_.person.inquiries.size();
    for (const auto& entry : office_.journal.load(stream)) {
      version = entry.stamp.version;
      const auto* content = std::get_if<ledger::Opened>(&entry.content);
      if (content == nullptr) continue;
      const auto decoded = codec::decode_event(content->ordinary);
      const auto event = decoded ? codec::Narrow<procedure::PersonEvent>::from(*decoded) : std::nullopt;
      if (!event) throw std::runtime_error("the stream of a person holds an entry of another kind");
      known_.person = procedure::apply(std::move(known_.person), *event);
    }
    known_.streams.emplace_back(stream, version);
    for (auto i = counted; i < known_.person.inquiries.size(); ++i)
      if (const auto matter = load_matter(office_, known_.person.inquiries[i].inquiry)) add(procedure::lodged(matter->state)->lodged.application);
    for (const auto& same : known_.person.same) add(same);
  }

  const Office& office_;
  Known known_;
  std::set<base::Id> seen_;
  std::deque<base::Id> open_;
};

bool holds(const Known& known, const base::Id& stream) {
  return std::ranges::any_of(known.streams, [&stream](const auto& one) { return one.first == stream; });
}

}  // namespace

std::vector<law::Day> Known::accepted() const {
  std::map<base::Id, law::Day> inquiries;  // one inquiry counts once, in however many streams it stands
  for (const auto& one : person.inquiries) inquiries.insert_or_assign(one.inquiry, one.on);
  std::vector<law::Day> days;
  for (const auto& [inquiry, on] : inquiries) days.push_back(on);
  std::ranges::sort(days);
  return days;
}

Known known_person(const Office& office, const procedure::Application& application) {
  Search search(office);
  search.add(application);
  return search.finish();
}

// time_5: who is alike and shares nothing, unless an officer has looked.
std::vector<Namesake> namesakes(const Office& office, const base::Id& inquiry, const procedure::Application& application, const Known& known) {
  std::vector<Namesake> found;
  const auto part = likeness_part(office, application.person);
  if (part.empty()) return found;
  for (const auto& row : office.journal.rows({"likeness", part, {}, 0, 100})) {
    if (row.owner == inquiry) continue;
    const auto matter = load_matter(office, row.owner);
    if (!matter) continue;
    const auto& lodged = procedure::lodged(matter->state)->lodged;
    const auto documents = documents_of(lodged.application);
    const bool settled = std::ranges::any_of(documents, [&](const auto& document) {
      const auto stream = person_stream(office, document);
      return holds(known, stream) || known.person.different.contains(stream);
    });
    const auto stream = person_stream(office, lodged.application.document);
    std::erase_if(found, [&stream](const Namesake& one) { return one.stream == stream; });
    if (!settled) found.push_back({stream, row.owner, lodged.application.person, lodged.application.document, lodged.organization});
  }
  return found;
}

base::Id person_stream(const Office& office, const procedure::IdentityDocument& document) {
  return base::derived_id(blind(office, "person", document.issuer + "/" + document.number), {});
}

std::string likeness_part(const Office& office, const procedure::Person& person) {
  const auto alike = procedure::likeness(person);
  return alike.empty() ? std::string{} : blind(office, "likeness", alike);
}

}  // namespace office
