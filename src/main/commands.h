#pragma once
#include <string>
#include <vector>

// The program's subcommands: each joins the parts it needs and answers with an exit status
// (0 done, 1 a check failed, 2 wrong use, 3 wrong set-up).
namespace main_program {

/// Where the service keeps what it keeps.
///   journal.db    the journal, its lists and documents, all encrypted
///   register.db   the embedded register of criminal information, where there is one
///   keys/         master.key, restricted.key, index.key: apart from every backup of the rest
///   seal/         the organization's keys and certificates, or those of a demonstration; log.key, the log's
///   signer/       what the signer's process has signed, where there is one; signer.sock, its socket
///   log/          what the log has signed and published, and goes on from
struct Place {
  std::string directory;
  std::string journal() const { return directory + "/journal.db"; }
  std::string register_file() const { return directory + "/register.db"; }
  std::string keys() const { return directory + "/keys"; }
  std::string seal() const { return directory + "/seal"; }
  std::string log_key() const { return seal() + "/log.key"; }
  std::string signer() const { return directory + "/signer"; }
  std::string signer_socket() const { return directory + "/signer.sock"; }
  std::string log() const { return directory + "/log"; }
  std::string nightly() const { return directory + "/nightly"; }
};

struct ServeOptions {
  Place place;
  std::string listen;            // address:port
  std::string public_url;        // what the QR of a certificate leads to
  std::string jurisdiction;      // a folder; empty: the one built in
  unsigned workers = 0;          // 0: as many as suit the machine
  bool demonstration = false;
  std::string signer = {};       // the socket of a signer's process; empty: this process signs
  std::vector<std::string> witnesses = {};  // URL=VKEY of each
  double witness_silence = 10;              // minutes: so long too few of them may have cosigned
  std::size_t witness_quorum = 1;           // how many of them must have
  std::vector<std::string> proxies = {};    // addresses of reverse proxies, which are believed who came to them
  std::string mail_server = {};             // smtp://HOST:PORT; empty: no mail is sent
  std::string mail_from = {};               // the address that it is sent from
  std::string mail_user = {};               // empty: the server takes mail without
};

struct SignerOptions {
  Place place;
  std::string seal;                // the folder of the keys; empty: the data folder's
  std::string state;               // the folder of the signer's log; empty: the data folder's
  std::string socket;              // empty: the data folder's
  std::string jurisdiction;        // of a demonstration
  std::vector<std::string> peers;  // names of users who may ask; empty: its own alone
  bool demonstration = false;
};

struct WitnessOptions {
  std::string listen;             // address:port
  std::string directory;          // its key, and what it has seen
  std::string name;               // of a new witness
  std::vector<std::string> logs;  // verifier keys
};

int serve(const ServeOptions& options);
int rules(const std::string& what, const std::string& jurisdiction);
int generate_register(std::uint64_t people, std::uint64_t seed, const std::string& path);
int verify_journal(const Place& place);
int rebuild_docket(const Place& place);
/// Worlds of `seeds` seeds from `seed` on; each is reported, and of several the sum.
int simulate(std::uint64_t seed, std::uint64_t seeds, int days, const std::string& jurisdiction);
/// Makes the log's key where there is none, and tells its verifier key; 1 where there is one of another origin.
int make_log_key(const Place& place, const std::string& origin);
/// Writes the tlog-proof of an entry against the published checkpoint; 1 where there is none. Reads beside a service that may be running.
int prove_entry(const Place& place, std::uint64_t position);
/// The signer as a process of its own: holds the keys, draws and signs decisions that come with their approvals.
int sign_at_socket(const SignerOptions& options);
int witness(const WitnessOptions& options);
/// Makes keys and certificates by a plan (docs/keys.md); of several things that it makes only those of `only`, where there are any.
int key_ceremony(const std::string& plan, const std::vector<std::string>& only);
/// Names and fingerprints of the certificates of a file or a folder.
int show_keys(const std::string& path);
/// The seal of a ceremony's folder takes over from the one in the data folder.
int install_seal(const Place& place, const std::string& folder);
/// Holds the documents signed on a day (yesterday where it is empty) to the public check; 1 where any does not stand it. Reads beside a service that
/// may be running.
int check_day(const Place& place, const std::string& day);
struct CheckOptions {
  Place place;
  std::string file;
  std::string keys = {};        // the issuer's document of keys, or a folder of it or of roots; empty: the data folder's
  std::string list = {};        // a status list as it was fetched, asked in the register's place
  std::string day = {};         // was it valid on that day? empty: now
  std::string public_url = {};  // of the service beside whose journal this is; empty: whatever its keys have signed
};
/// Is this document ours, unaltered, standing?
int check_file(const CheckOptions& options);

}  // namespace main_program
