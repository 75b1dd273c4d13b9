#pragma once
#include "http/router.h"
#include "transparency/publication.h"

namespace transparency {

/// The log as static files below /log (C2SP tlog-tiles): its checkpoint and the tiles of its tree. Hashes alone: no entry, no session, no
/// personal data; everybody may read it, also a script of another site. `publication` outlives the router.
void add_log(http::Router& router, const Publication& publication);

}  // namespace transparency
