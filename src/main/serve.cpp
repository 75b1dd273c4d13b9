#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <thread>

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "api/routes.h"
#include "base/json.h"
#include "http/forwarded.h"
#include "http/server.h"
#include "main/alarm.h"
#include "main/demonstration.h"
#include "main/listening.h"
#include "main/mailing.h"
#include "main/nightly.h"
#include "main/parts.h"
#include "main/round.h"
#include "main/signing.h"
#include "office/accounts.h"
#include "office/clocks.h"
#include "office/emergency.h"
#include "office/silences.h"
#include "platform/generate.h"
#include "transparency/log_answers.h"
#include "web/error_pages.h"
#include "web/routes.h"
#include "web/standing.h"

namespace main_program {
namespace {

constexpr std::uint64_t demonstration_people = 20'000;

// An alarm is a line of the log that names a file by its id, for whoever watches the service.
void tell_night(law::Day day, const DayChecked& checked) {
  for (const auto& alarm : checked.alarms) spdlog::error(R"("alarm":"{}")", alarm);
  spdlog::info(R"("night":"{}","documents":{},"alarms":{})", law::to_text(day), checked.documents, checked.alarms.size());
}

void tell_silence(const office::Silence& one) {
  spdlog::error(R"("alarm":"a platform does not answer","matter":"{}","since":"{}")", base::to_text(one.inquiry), base::to_rfc3339(one.since));
}

// Every minute: what is on record and waited for the log is signed. Every hour: no limit of an investigation ends unseen, and no platform is silent
// unheard. Every night: the day's documents are held to the public check.
std::jthread watch(const office::Office& office, const Place& place, Round& round, Mailing* mailing, std::function<bool()> may_write) {
  return std::jthread([&office, &round, place, mailing, may_write](const std::stop_token& stopping) {
    Night night(place.nightly());
    office::Silences silences(office);
    std::mutex mutex;
    std::condition_variable_any waiting;
    for (unsigned minute = 0; !stopping.stop_requested(); ++minute) {
      try {
        if (minute > 0) round.go();
        if (minute % 60 == 0) {
          office::raise_alarms(office);
          for (const auto& one : silences.untold()) tell_silence(one);
        }
        for (const auto& one : office::raise_emergency_alarms(office))
          spdlog::error(R"("alarm":"opened in an emergency, and nobody has looked into it","emergency":"{}")", base::to_text(one));
      } catch (const std::exception& broken) {  // of a thread of its own nobody else would hear; it is tried again
        alarm("the watch stood still", broken.what());
      }
      try {
        while (const auto day = stopping.stop_requested() ? std::nullopt : night.due(office.clock(), office.law.offset)) {
          tell_night(*day, check_documents_of(place, *day, office.law.offset));
          night.done(*day);
        }
      } catch (const std::exception& broken) {
        alarm("the documents of a day could not be checked", broken.what());
        night.failed(office.clock());
      }
      try {  // last: a mail server may take its time, and nothing else waits for it
        if (mailing != nullptr && may_write()) mailing->go(stopping);
      } catch (const std::exception& broken) {
        alarm("mail stood still", broken.what());
      }
      std::unique_lock lock(mutex);
      waiting.wait_for(lock, stopping, std::chrono::minutes{1}, [] { return false; });
    }
  });
}

void tell(const ServeOptions& options, const Parts& parts, const std::string& url) {
  say(fmt::format("\nQingbai serves at {}\nIts log: {}", url, to_text(parts.log.publication.key())));
  if (options.demonstration) {
    say(fmt::format("Demonstration accounts, all with the password {}:", demonstration_password));
    for (const auto& account : demonstration_accounts()) say(fmt::format("  {:<20} {}", account.login, account.name));
    say("Every document it issues is a specimen. Stop with Ctrl-C.");
  } else if (!office::any_account(parts.office)) {
    say(fmt::format("Open the first account, once, within 30 minutes: {}/setup/{}", url, office::make_setup_token(parts.office)));
  }
}

post::MailServer mail_server_of(const ServeOptions& options) {
  if (!post::is_address(options.mail_from)) throw std::runtime_error("--mail-from is no address");
  const char* password = std::getenv("QINGBAI_MAIL_PASSWORD");
  return {.url = options.mail_server, .from = options.mail_from, .user = options.mail_user, .password = password == nullptr ? "" : password};
}

// Why nothing can be begun; empty where it can.
std::string unready(const Parts& parts) {
  if (!parts.journal.writable()) return "the journal takes no entries";
  if (!parts.log.publication.witnessed()) return "too few witnesses have seen the log lately";
  return {};
}

// The person sees one sentence and the reference; what it was stands here. What is thrown names no person.
void tell_fault(const http::Fault& fault) {
  if (fault.what.empty()) return;
  std::string what;
  base::append_json_text(what, fault.what);
  spdlog::error(R"("http.response.status_code":{},"http.request.method":"{}","what":{},"reference":"{}")", fault.status, http::name(fault.request.method), what,
                fault.request.reference);
}

void log_as_json() {
  auto logger = std::make_shared<spdlog::logger>("qingbai", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  logger->set_pattern(R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})", spdlog::pattern_time_type::utc);
  spdlog::set_default_logger(std::move(logger));
}

api::Site api_site(Parts& parts, api::Turns& turns) {
  const auto register_at = [&parts](std::optional<base::Instant> at) { return web::register_of(parts.office, at); };
  return {parts.words, parts.trust, register_at, parts.patience, parts.office.clock, parts.office.law.offset, parts.office.verification_url, turns};
}

// A program is told what went wrong as JSON, a person on a page.
http::Response answered(const web::Site& site, const http::Router& router, http::Request& request) {
  return web::answer(router, request, [&site](http::Request& asked, const http::Router::Found& found) {
    return api::is_of_api(asked) ? api::not_there(found) : web::no_such_page(site, asked, found);
  });
}

http::Response broken(const web::Site& site, const http::Fault& fault) {
  return api::is_of_api(fault.request) ? api::fault(fault) : web::fault_page(site, fault);
}

}  // namespace

int serve(const ServeOptions& given) {
  auto options = given;
  const auto address = address_of(options.listen);
  log_as_json();
  refuse_real_demonstration(options);
  if (options.demonstration && !std::filesystem::exists(options.place.register_file())) {
    say("Writing a register of synthetic people …");
    std::filesystem::create_directories(options.place.directory);
    platform::generate(options.place.register_file(), demonstration_people, 1);
  }
  if (options.public_url.empty()) options.public_url = "http://" + options.listen;
  say("Preparing …");
  const auto stop_signals = hold_back_stop_signals();
  Parts parts(options, law_at_hand(options.jurisdiction));
  parts.log.publication.start();  // what is signed waits for it
  // What a stop left unsigned is signed before anybody is served; where that cannot be now, the service starts all the same and goes on trying.
  Round round(parts.office);
  if (const auto finished = round.go(); finished > 0) say(fmt::format("Finished {} documents that were on record and not signed", finished));
  if (const auto moved = office::recompute_clocks(parts.office); !moved.empty()) say(fmt::format("Moved {} due dates by the calendar at hand", moved.size()));

  web::Site site{parts.office, parts.words, parts.press, parts.patience, parts.trust, parts.standing};
  site.forms = web::blank_forms(parts.press, parts.words);
  site.status_lists = [&parts](std::uint32_t list) { return parts.status_lists.find(list); };
  site.past_lists = [&parts](std::uint32_t list, base::Instant at) { return parts.status_lists.find(list, at); };
  if (options.demonstration) {
    open_demonstration_accounts(parts.office);
    for (const auto& account : demonstration_accounts()) site.demonstration.emplace_back(account.login, account.name);
    site.demonstration_password = demonstration_password;
  }
  // Most of an act is waiting for the disk, and the more of them wait together, the fewer syncs they need.
  const auto workers = options.workers == 0 ? std::max(40u, 4 * std::thread::hardware_concurrency()) : options.workers;
  auto router = web::routes(site, [&parts] { return unready(parts); });
  api::Turns turns;
  const auto programs = api_site(parts, turns);
  api::add(router, programs);
  transparency::add_log(router, parts.log.publication);
  http::Server server(
      address.host, address.port, workers, {},
      [&](http::Request& request) {
        request.peer = http::asker(request, options.proxies);
        return answered(site, router, request);
      },
      [&](const http::Fault& fault) {
        tell_fault(fault);
        return broken(site, fault);
      });
  std::optional<Mailing> mailing;
  if (!options.mail_server.empty()) mailing.emplace(parts.office, parts.words, mail_server_of(options));
  const auto stopper = stop_on_signal(stop_signals, server);
  const auto watching = watch(parts.office, options.place, round, mailing ? &*mailing : nullptr, [&parts] { return parts.journal.writable(); });
  tell(options, parts, fmt::format("http://{}:{}", address.host, server.port()));
  server.run();
  return 0;
}

}  // namespace main_program
