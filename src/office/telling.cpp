#include "office/telling.h"

#include <algorithm>

#include "office/docket.h"
#include "office/looks.h"

namespace office {
namespace {

UntoldLine line_of(const procedure::Inquiry& state, const base::Id& inquiry, const procedure::Untold& untold) {
  const auto& lodged = procedure::lodged(state)->lodged;
  const auto& application = lodged.application;
  return {.inquiry = inquiry, .name = procedure::full_name(application.person), .number = {}, .contact = application.contact, .address = application.address,
          .organization = lodged.organization, .untold = untold};
}

std::optional<UntoldLine> of_inquiry(const Office& office, const base::Id& id) {
  const auto matter = load_matter(office, id);
  const auto* accepted = matter ? procedure::accepted(matter->state) : nullptr;
  if (accepted == nullptr || !accepted->untold) return std::nullopt;
  auto line = line_of(matter->state, id, *accepted->untold);
  line.number = procedure::numbered(accepted->acceptance.number_pattern, accepted->stamp.numbers.at(0));
  return line;
}

std::optional<UntoldLine> of_review(const Office& office, const base::Id& id) {
  const auto matter = load_review(office, id);
  const auto* held = matter ? procedure::under_review(matter->state) : nullptr;
  if (held == nullptr || !held->untold) return std::nullopt;
  auto line = line_of(matter->inquiry.state, matter->inquiry.id, *held->untold);
  line.review = id;
  line.number = held->before.objection.document.number;
  return line;
}

constexpr std::size_t most = 1000;

}  // namespace

std::expected<std::vector<UntoldLine>, Hindrance> see_untold(const Office& office, const Subject& subject) {
  const auto organizations = organizations_seen(office, subject, {});
  if (!organizations) return std::unexpected(organizations.error());
  record_look(office, subject, {}, "purpose.docket");
  std::vector<UntoldLine> lines;
  for (const auto& organization : *organizations)
    for (const auto& row : office.journal.rows({"untold", organization, {}, 0, most}))
      if (auto line = row.label == "review" ? of_review(office, row.owner) : of_inquiry(office, row.owner)) lines.push_back(*std::move(line));
  std::ranges::stable_sort(lines, {}, [](const auto& line) { return line.untold.due_on; });
  return lines;
}

std::expected<base::Id, Hindrance> tell_applicant(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                  const procedure::TellOfDueDate& command) {
  return carry_out(office, subject, form, Act::tell_applicant, inquiry, [&](const Matter& matter) -> Decided {
    const auto* accepted = procedure::accepted(matter.state);
    if (accepted == nullptr || !procedure::is_to_be_told(matter.state)) return std::unexpected(MovedOn{});
    return std::vector<Step>{{procedure::decide(*accepted->untold, command, circumstance(office, subject))}};
  });
}

std::expected<base::Id, Hindrance> tell_objector(const Office& office, const Subject& subject, FormKey form, const base::Id& review,
                                                 const procedure::TellOfDueDate& command) {
  return carry_out(office, subject, form, Act::tell_applicant, review, [&](const ReviewMatter& matter) -> ReviewDecision {
    const auto* held = std::get_if<procedure::UnderReview>(&matter.state);
    if (held == nullptr || !held->untold) return std::unexpected(MovedOn{});
    return std::vector<ReviewStep>{{procedure::decide(*held->untold, command, circumstance(office, subject))}};
  });
}

}  // namespace office
