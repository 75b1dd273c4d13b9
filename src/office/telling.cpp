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

std::vector<UntoldLine> untold_of(const Office& office, const std::string& organization) {
  std::vector<UntoldLine> lines;
  for (const auto& row : office.journal.rows({"untold", organization, {}, 0, most}))
    if (auto line = row.label == "review" ? of_review(office, row.owner) : of_inquiry(office, row.owner)) lines.push_back(*std::move(line));
  return lines;
}

bool waits(const procedure::Inquiry& state, const procedure::Untold& untold) {
  return procedure::is_to_be_told(state) && procedure::accepted(state)->untold == untold;
}
bool waits(const procedure::Review& state, const procedure::Untold& untold) {
  const auto* held = std::get_if<procedure::UnderReview>(&state);
  return held != nullptr && held->untold == untold;
}

}  // namespace

bool still_waits(const Office& office, const UntoldLine& line) {
  if (line.review) {
    const auto review = load_review(office, *line.review);
    return review && waits(review->state, line.untold);
  }
  const auto matter = load_matter(office, line.inquiry);
  return matter && waits(matter->state, line.untold);
}

std::vector<UntoldLine> untold_everywhere(const Office& office) {
  std::vector<UntoldLine> all;
  for (const auto& organization : office.law.organizations)
    for (auto& line : untold_of(office, organization.code)) all.push_back(std::move(line));
  return all;
}

std::expected<base::Id, Hindrance> told_by_mail(const Office& office, const UntoldLine& line) {
  const procedure::Circumstance at{today(office), office.law, {}, line.organization};
  const auto event = procedure::decide(line.untold, {procedure::Means::mail, {}}, at);
  const auto form = base::random_id(office.random);
  if (line.review) {
    const auto review = load_review(office, *line.review);
    if (!review || !waits(review->state, line.untold)) return std::unexpected(MovedOn{});
    return append(office, review->id, batch_of(office, review->inquiry, {}, *review, {{event}}, form));
  }
  const auto matter = load_matter(office, line.inquiry);
  if (!matter || !waits(matter->state, line.untold)) return std::unexpected(MovedOn{});
  return append(office, matter->id, batch_of(office, *matter, {{event}}, form));
}

std::expected<std::vector<UntoldLine>, Hindrance> see_untold(const Office& office, const Subject& subject) {
  const auto organizations = organizations_seen(office, subject, {});
  if (!organizations) return std::unexpected(organizations.error());
  record_look(office, subject, {}, "purpose.docket");
  std::vector<UntoldLine> lines;
  for (const auto& organization : *organizations)
    for (auto& line : untold_of(office, organization)) lines.push_back(std::move(line));
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
