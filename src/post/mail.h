#pragma once
#include <chrono>
#include <expected>
#include <string>
#include <string_view>

#include "base/id.h"
#include "base/instant.h"

// Notices by mail. A message lies on machines of others and is read by who knows whom: what it may say is for whoever writes it to weigh.
//
// What is sent (RFC 5322) is plain text in UTF-8, its subject in encoded words (RFC 2047), its body in base64:
//
//     Date: Sat, 28 Nov 2026 02:30:00 +0000
//     From: <service@example.org>
//     To: <somebody@example.org>
//     Message-ID: <2f...a@example.org>
//     Subject: =?utf-8?B?5oKo55qE...?=
//     MIME-Version: 1.0
//     Content-Type: text/plain; charset=utf-8
//     Content-Transfer-Encoding: base64
//     Auto-Submitted: auto-generated
//
//     5oKo55qE55Sz6K+3...
namespace post {

struct Mail {
  std::string to;       // an address (is_address)
  std::string subject;  // one line, UTF-8
  std::string body;     // lines that end in "\n", UTF-8
  bool operator==(const Mail&) const = default;
};

/// Where mail is handed in. To another machine never without TLS; to this one smtp:// goes without, since nobody is between.
struct MailServer {
  std::string url;            // "smtp://mail.example.org:587", "smtps://..."
  std::string from;           // an address
  std::string user = {};      // empty: it takes mail from this machine
  std::string password = {};
  std::chrono::seconds patience{20};
};

/// name@host.example in the plain spelling that everybody uses: no comments, quotes, groups or lists (RFC 5322, 3.4.1: dot-atoms of ASCII).
bool is_address(std::string_view text);

/// The bytes of the message. `id` names it; the same mail sent again has the same name. Throws std::invalid_argument where an address is none.
std::string message_of(const Mail& mail, const std::string& from, base::Instant now, const base::Id& id);

/// Why a message was not taken; names nobody.
struct NotTaken {
  std::string why;
  bool for_good = false;  // this one is refused (a reply of 5xx, RFC 5321); else the server is away, or takes nothing now
};
/// Hands it in; done once the server has taken it.
std::expected<void, NotTaken> send(const MailServer& server, const Mail& mail, base::Instant now, const base::Id& id);

}  // namespace post
