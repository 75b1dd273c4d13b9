#include "main/mailing.h"

#include <algorithm>
#include <utility>

#include "main/alarm.h"
#include "text/date.h"

namespace main_program {
namespace {

std::string organization_of(const law::Organization& one, text::Language language) {
  return language == text::Language::zh && !one.sub_bureau_zh.empty() ? one.sub_bureau_zh : one.sub_bureau_en;
}

constexpr std::size_t most_at_once = 20;

}  // namespace

post::Mail Mailing::mail_to(const office::UntoldLine& line) const {
  const auto& all = office_.law.organizations;
  const auto at = std::ranges::find(all, line.organization, &law::Organization::code);
  post::Mail mail{line.contact, {}, {}};
  for (const auto language : {text::Language::zh, text::Language::en}) {
    const std::vector<text::Argument> arguments{{"number", line.number},
                                                {"given", text::date_text(language, line.untold.given)},
                                                {"due", text::date_text(language, line.untold.due_on)},
                                                {"organization", at == all.end() ? std::string{} : organization_of(*at, language)},
                                                {"hotline", office_.law.settings.hotline}};
    if (!mail.subject.empty()) mail.subject += " / ", mail.body += "\n\n";
    mail.subject += words_.say(language, "mail.subject", arguments);
    mail.body += words_.say(language, line.review ? "mail.review" : "mail.inquiry", arguments) + "\n\n" + words_.say(language, "mail.end", arguments) + "\n";
  }
  return mail;
}

std::size_t Mailing::go(const std::stop_token& stopping) {
  std::size_t told = 0;
  std::size_t sent_now = 0;
  for (const auto& line : office::untold_everywhere(office_)) {
    const auto owner = line.review.value_or(line.inquiry);
    if (stopping.stop_requested() || sent_now == most_at_once) break;
    if (!post::is_address(line.contact) || refused_.contains(owner) || !office::still_waits(office_, line)) continue;
    ++sent_now;
    // The same day told again, after a crash between, has the same name.
    const auto id = base::derived_id("mail " + law::to_text(line.untold.due_on), owner);
    const auto sent = post::send(server_, mail_to(line), office_.clock(), id);
    if (sent) {
      silent_since_.clear();
      if (office::told_by_mail(office_, line)) ++told;
      continue;
    }
    if (sent.error().for_good) {
      refused_.insert(owner);
      alarm("mail to one address is refused: a person tells them", sent.error().why);
      continue;
    }
    if (std::exchange(silent_since_, sent.error().why) != sent.error().why) alarm("mail is not taken", sent.error().why);
    break;
  }
  return told;
}

}  // namespace main_program
