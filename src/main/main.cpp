#include <cstdio>
#include <exception>

#include <CLI/CLI.hpp>

#include "main/commands.h"

namespace {

using namespace main_program;

struct Asked {
  ServeOptions serve;
  Place place;
  WitnessOptions witness;
  std::string rule, jurisdiction, file, register_path, origin, day;
  SignerOptions signer;
  CheckOptions check;
  std::vector<std::string> only;
  std::uint64_t people = 1000, seed = 1, seeds = 1, position = 0;
  int days = 400;
};

void add_place(CLI::App& command, std::string& directory) {
  command.add_option("--data", directory, "Where the service keeps its data")->envname("QINGBAI_DATA")->capture_default_str();
}

void add_serve(CLI::App& program, Asked& asked, int& status) {
  auto* serve = program.add_subcommand("serve", "Serve the counter, the guide and the public check");
  add_place(*serve, asked.serve.place.directory);
  serve->add_option("--listen", asked.serve.listen, "ADDRESS:PORT")->envname("QINGBAI_LISTEN")->capture_default_str();
  serve->add_option("--public-url", asked.serve.public_url, "What QR codes lead to (http://LISTEN)")->envname("QINGBAI_PUBLIC_URL");
  serve->add_option("--jurisdiction", asked.serve.jurisdiction, "A folder of a jurisdiction's data")->envname("QINGBAI_JURISDICTION");
  serve->add_option("--workers", asked.serve.workers, "Threads that do the acts")->envname("QINGBAI_WORKERS");
  serve->add_flag("--demo", asked.serve.demonstration, "Accounts, a register of synthetic people and a demonstration seal");
  serve->add_option("--signer", asked.serve.signer, "The socket of a signer's process: no key is opened here")->envname("QINGBAI_SIGNER");
  serve->add_option("--witness", asked.serve.witnesses, "URL=VKEY of a witness of the log; repeated")->envname("QINGBAI_WITNESSES")->delimiter(' ');
  serve->add_option("--witness-silence", asked.serve.witness_silence, "Minutes without enough witnesses after which the inquiries wait")
      ->envname("QINGBAI_WITNESS_SILENCE")
      ->check(CLI::Range(0.1, 1440.0))
      ->capture_default_str();
  serve->add_option("--witness-quorum", asked.serve.witness_quorum, "How many of the witnesses must have cosigned")
      ->envname("QINGBAI_WITNESS_QUORUM")
      ->capture_default_str();
  auto* mail = serve->add_option("--mail-server", asked.serve.mail_server, "smtp://HOST:PORT or smtps://HOST: tells by mail whose due date moved");
  auto* from = serve->add_option("--mail-from", asked.serve.mail_from, "The address that mail is sent from")->envname("QINGBAI_MAIL_FROM");
  mail->envname("QINGBAI_MAIL_SERVER")->needs(from);
  serve->add_option("--mail-user", asked.serve.mail_user, "Who signs in there; the password is QINGBAI_MAIL_PASSWORD")->envname("QINGBAI_MAIL_USER");
  serve->add_option("--proxy", asked.serve.proxies, "The address of a reverse proxy, whose X-Forwarded-For is believed; repeated")
      ->envname("QINGBAI_PROXIES")
      ->delimiter(' ');
  serve->callback([&] { status = main_program::serve(asked.serve); });
}

void add_rules(CLI::App& program, Asked& asked, int& status) {
  auto* rules = program.add_subcommand("rules", "The law as a filter: JSON lines in, JSON lines out");
  rules->add_option("rule", asked.rule, "due, residence, finding, count, place or identity")->required();
  rules->add_option("--jurisdiction", asked.jurisdiction, "A folder of a jurisdiction's data")->envname("QINGBAI_JURISDICTION");
  rules->callback([&] { status = main_program::rules(asked.rule, asked.jurisdiction); });
}

void add_register(CLI::App& program, Asked& asked, int& status) {
  auto* group = program.add_subcommand("register", "The embedded register of criminal information")->require_subcommand(1);
  auto* generate = group->add_subcommand("generate", "Write a register of synthetic people");
  add_place(*generate, asked.place.directory);
  generate->add_option("--people", asked.people, "How many")->capture_default_str();
  generate->add_option("--seed", asked.seed, "The same seed writes the same register")->capture_default_str();
  generate->add_option("--out", asked.register_path, "The file to write (DATA/register.db)");
  generate->callback([&] {
    status = generate_register(asked.people, asked.seed, asked.register_path.empty() ? asked.place.register_file() : asked.register_path);
  });
}

void add_journal(CLI::App& program, Asked& asked, int& status) {
  auto* group = program.add_subcommand("journal", "The record of what happened")->require_subcommand(1);
  auto* verify = group->add_subcommand("verify", "Recompute everything from the bytes; name the first bad entry");
  add_place(*verify, asked.place.directory);
  verify->callback([&] { status = verify_journal(asked.place); });
  auto* rebuild = group->add_subcommand("rebuild", "Drop the docket and the indices, and fold them anew");
  add_place(*rebuild, asked.place.directory);
  rebuild->callback([&] { status = rebuild_docket(asked.place); });
}

void add_log(CLI::App& program, Asked& asked, int& status) {
  auto* group = program.add_subcommand("log", "The journal as others see it")->require_subcommand(1);
  auto* key = group->add_subcommand("key", "Make the log's key, once, and tell its verifier key");
  add_place(*key, asked.place.directory);
  key->add_option("origin", asked.origin, "Where the log is read, without scheme: example.org/log");
  key->callback([&] { status = make_log_key(asked.place, asked.origin); });
  auto* proof = group->add_subcommand("proof", "Write the proof that an entry stands in the published log, and what opens it");
  add_place(*proof, asked.place.directory);
  proof->add_option("position", asked.position, "The entry's, from 0")->required();
  proof->callback([&] { status = prove_entry(asked.place, asked.position); });
}

void add_witness(CLI::App& program, Asked& asked, int& status) {
  auto* witness = program.add_subcommand("witness", "Cosign a log's checkpoints as long as each extends the one before");
  witness->add_option("--listen", asked.witness.listen, "ADDRESS:PORT")->capture_default_str();
  witness->add_option("--data", asked.witness.directory, "Where it keeps its key and what it has seen")->required();
  witness->add_option("--name", asked.witness.name, "The name of a new witness: an address without scheme");
  witness->add_option("--log", asked.witness.logs, "The verifier key of a log; repeated")->required();
  witness->callback([&] { status = main_program::witness(asked.witness); });
}

void add_signer(CLI::App& program, Asked& asked, int& status) {
  auto* signer = program.add_subcommand("signer", "Hold the keys, and sign decisions that come with their approvals");
  add_place(*signer, asked.signer.place.directory);
  signer->add_option("--seal", asked.signer.seal, "The folder of the keys (DATA/seal)")->envname("QINGBAI_SEAL");
  signer->add_option("--state", asked.signer.state, "The folder of what was signed (DATA/signer)");
  signer->add_option("--socket", asked.signer.socket, "Where it listens (DATA/signer.sock)")->envname("QINGBAI_SIGNER");
  signer->add_option("--peer", asked.signer.peers, "A user whose processes may ask; repeated (its own user alone)");
  signer->add_flag("--demo", asked.signer.demonstration, "Make a demonstration's keys where there are none");
  signer->callback([&] { status = sign_at_socket(asked.signer); });
}

void add_key(CLI::App& program, Asked& asked, int& status) {
  auto* group = program.add_subcommand("key", "The keys of the organization's seal")->require_subcommand(1);
  auto* ceremony = group->add_subcommand("ceremony", "Make root, issuing and leaf by a plan; write the protocol");
  ceremony->add_option("plan", asked.file, "The plan, JSON")->required();
  ceremony->add_option("--make", asked.only, "Only this of what the plan makes: root, issuing, request, leaf, sm2; repeated");
  ceremony->callback([&] { status = key_ceremony(asked.file, asked.only); });
  auto* show = group->add_subcommand("show", "Names and fingerprints of certificates");
  show->add_option("path", asked.file, "A file, or a folder of *.pem")->required();
  show->callback([&] { status = show_keys(asked.file); });
  auto* install = group->add_subcommand("install", "A new seal takes over; what the former one signed stays ours");
  add_place(*install, asked.place.directory);
  install->add_option("folder", asked.file, "Where the ceremony wrote seal.pem")->required();
  install->callback([&] { status = install_seal(asked.place, asked.file); });
}

void add_check(CLI::App& program, Asked& asked, int& status) {
  auto* check = program.add_subcommand("check", "Is this document ours, unaltered, standing?");
  add_place(*check, asked.check.place.directory);
  check->add_option("file", asked.check.file, "A document, PDF; or the text of a QR code or of a credential")->required();
  check->add_option("--keys", asked.check.keys,
                    "What to trust: the file that the issuer's /check/keys answers, or a folder with it as keys.json or with roots in *.pem (DATA/seal)");
  check->add_option("--list", asked.check.list, "A status list, statuslist+jwt, as it was fetched; without it, and without DATA, whether it stands is unknown");
  check->add_option("--day", asked.check.day, "2026-11-23: was it valid on that day? (now)");
  check->add_option("--public-url", asked.check.public_url, "The address of the service whose DATA it is")->envname("QINGBAI_PUBLIC_URL");
  check->callback([&] { status = check_file(asked.check); });
}

void add_nightly(CLI::App& program, Asked& asked, int& status) {
  auto* nightly = program.add_subcommand("nightly", "Hold every document of a day to the public check, as the service does each night");
  add_place(*nightly, asked.place.directory);
  nightly->add_option("--day", asked.day, "2026-11-23 (yesterday)");
  nightly->callback([&] { status = check_day(asked.place, asked.day); });
}

void add_simulate(CLI::App& program, Asked& asked, int& status) {
  auto* simulate = program.add_subcommand("simulate", "A world of applicants, officers, platforms and faults around the real office");
  simulate->add_option("--seed", asked.seed, "The same seed gives the same world")->capture_default_str();
  simulate->add_option("--seeds", asked.seeds, "How many worlds, from that seed on")->capture_default_str();
  simulate->add_option("--days", asked.days, "How long each lasts")->capture_default_str()->check(CLI::Range(1, 1500));
  simulate->add_option("--jurisdiction", asked.jurisdiction, "A folder of a jurisdiction's data")->envname("QINGBAI_JURISDICTION");
  simulate->callback([&] { status = main_program::simulate(asked.seed, asked.seeds, asked.days, asked.jurisdiction); });
}

}  // namespace

int main(int argc, char** argv) {
  int status = 0;
  Asked asked;
  asked.place.directory = asked.serve.place.directory = asked.signer.place.directory = asked.check.place.directory = "var";
  asked.serve.listen = "127.0.0.1:8080";
  asked.witness.listen = "127.0.0.1:8090";
  CLI::App program("Qingbai: inquiries of criminal records, and certificates that anyone can check", "qingbai");
  program.set_version_flag("--version", "qingbai 0.1.0");
  program.require_subcommand(1);
  add_serve(program, asked, status);
  add_rules(program, asked, status);
  add_register(program, asked, status);
  add_journal(program, asked, status);
  add_log(program, asked, status);
  add_witness(program, asked, status);
  add_nightly(program, asked, status);
  add_signer(program, asked, status);
  add_key(program, asked, status);
  add_check(program, asked, status);
  add_simulate(program, asked, status);
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? 0 : 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "qingbai: %s\n", error.what());
    return 3;
  }
  return status;
}
