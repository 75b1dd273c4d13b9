#include "main/mailing.h"

#include <algorithm>

#include <spdlog/spdlog.h>

#include "base/json.h"
#include "text/date.h"

namespace main_program {
namespace {

std::string organization_of(const law::Organization& one, text::Language language) {
  return language == text::Language::zh && !one.sub_bureau_zh.empty() ? one.sub_bureau_zh : one.sub_bureau_en;
}

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

std::size_t Mailing::go() {
  std::size_t told = 0;
  for (const auto& line : office::untold_everywhere(office_)) {
    if (!post::is_address(line.contact)) continue;
    // The same day told again, after a crash between, has the same name.
    const auto id = base::derived_id("mail " + law::to_text(line.untold.due_on), line.review.value_or(line.inquiry));
    const auto sent = post::send(server_, mail_to(line), office_.clock(), id);
    if (!sent) {
      if (silent_since_ != sent.error()) {
        silent_since_ = sent.error();
        std::string why;
        base::append_json_text(why, sent.error());
        spdlog::error(R"("alarm":"mail is not taken","why":{})", why);
      }
      break;
    }
    silent_since_.clear();
    if (office::told_by_mail(office_, line)) ++told;
  }
  return told;
}

}  // namespace main_program
