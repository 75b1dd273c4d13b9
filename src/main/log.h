#pragma once
#include "main/commands.h"
#include "store/journal_tree.h"
#include "store/sqlite_journal.h"
#include "transparency/publication.h"

namespace main_program {

/// The journal published: its tree read beside the service, signed by the log's key, cosigned by the witnesses that are set.
struct Log {
  Log(const ServeOptions& options, const store::SqliteJournal& journal, bool specimen);
  Log(const Log&) = delete;
  Log& operator=(const Log&) = delete;

  store::JournalTree tree;
  transparency::Publication publication;
};

/// What the log has published last; none where nothing is published yet. Throws where it is no checkpoint.
struct PublishedLog {
  std::string text;
  ledger::Checkpoint checkpoint;
};
std::optional<PublishedLog> published_log(const Place& place);

}  // namespace main_program
