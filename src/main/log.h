#pragma once
#include "http/message.h"
#include "main/parts.h"
#include "store/journal_tree.h"
#include "transparency/publication.h"

namespace main_program {

/// The journal published: its tree read beside the service, signed by the log's key, cosigned by the witnesses that are set.
struct Log {
  Log(const ServeOptions& options, const Parts& parts);
  Log(const Log&) = delete;
  Log& operator=(const Log&) = delete;

  store::JournalTree tree;
  transparency::Publication publication;
};

/// Whether the request is an act that begins or issues something: such acts wait while no witness sees the log.
bool waits_for_witness(const http::Request& request);

}  // namespace main_program
