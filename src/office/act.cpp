#include "office/act.h"

namespace office {

std::expected<base::Id, Hindrance> carry_out(const Office& office, const Subject& subject, FormKey form, Act act, const base::Id& inquiry,
                                             const std::function<Decided(const Matter&)>& decide) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    const auto matter = matter_for(office, subject, act, inquiry);
    if (!matter) return std::unexpected(matter.error());
    auto steps = decide(*matter);
    if (!steps) return std::unexpected(steps.error());
    return append(office, inquiry, batch_of(office, *matter, *std::move(steps), form));
  });
}

std::expected<base::Id, Hindrance> carry_out(const Office& office, const Subject& subject, FormKey form, Act act, const base::Id& review,
                                             const std::function<ReviewDecision(const ReviewMatter&)>& decide) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    const auto matter = review_for(office, subject, act, review);
    if (!matter) return std::unexpected(matter.error());
    auto steps = decide(*matter);
    if (!steps) return std::unexpected(steps.error());
    return append(office, review, batch_of(office, matter->inquiry, {}, *matter, *std::move(steps), form));
  });
}

}  // namespace office
