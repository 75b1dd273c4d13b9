#pragma once
#include <set>
#include <stop_token>

#include "office/telling.h"
#include "post/mail.h"
#include "text/catalogue.h"

namespace main_program {

/// Tells by mail whoever waits for a day that moved and has an address for it; whoever has none stays on the list until a person tells them. The message
/// bears the number of the receipt and the days, in both languages, and nothing of the person: others may read it on the way.
class Mailing {
 public:
  Mailing(const office::Office& office, const text::Catalogue& words, post::MailServer server)
      : office_(office), words_(words), server_(std::move(server)) {}
  Mailing(const Mailing&) = delete;
  Mailing& operator=(const Mailing&) = delete;

  /// Through those who wait, twenty at most, until it is asked to stop; how many were told. Where the server takes none, the rest wait for the next time, and
  /// an alarm is said once. Whom it refuses for good stays on the list, for a person to tell.
  std::size_t go(const std::stop_token& stopping);

 private:
  post::Mail mail_to(const office::UntoldLine& line) const;

  const office::Office& office_;
  const text::Catalogue& words_;
  const post::MailServer server_;
  std::string silent_since_;     // why the last one was not taken; empty where it was
  std::set<base::Id> refused_;  // inquiries and reviews whose address takes none
};

}  // namespace main_program
