#pragma once
#include "check/standing.h"
#include "check/trust.h"
#include "main/commands.h"
#include "main/law_at_hand.h"
#include "main/log.h"
#include "main/signing.h"
#include "office/office.h"
#include "office/sessions.h"
#include "paper/press.h"
#include "platform/register.h"
#include "signer/status_lists.h"
#include "store/sqlite_journal.h"

namespace main_program {

/// The service put together: what each part needs is made before it and outlives it.
struct Parts {
  Parts(const ServeOptions& options, law::Jurisdiction jurisdiction);
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;

  law::Jurisdiction law;
  text::Catalogue words;
  store::SqliteJournal journal;
  paper::Press press;
  Signing signing;
  Log log;
  std::vector<std::unique_ptr<procedure::Platform>> platforms;
  office::Office office;
  office::Patience patience;
  check::Trust trust;
  check::Register standing;
  signer::StatusLists status_lists;
};

/// The key of the indices, beside the journal's keys; made where there is none.
base::Bytes index_key(const std::string& directory);
/// What the journal says of documents, for the check, from beside a service that may be running: reads the journal's file and writes nothing.
/// `public_url`: the service's address, which its lists of statuses stand below; where it is empty, that of whatever the service's keys have signed.
/// `at`: as it was at a moment; else as it is now.
check::Register register_beside(const Place& place, const std::string& public_url, std::optional<base::Instant> at = {});

}  // namespace main_program
