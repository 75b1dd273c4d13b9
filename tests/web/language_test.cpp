#include <catch2/catch.hpp>

#include <spdlog/spdlog.h>

#include "office/world.h"
#include "web/site.h"

// Into the other language from any page: to an address that answers, and with what was typed.
using world::Pages;

namespace {

procedure::Application applicant() { return world::application(world::member(platform::CastPart::clean)); }

// The addresses of the page's links into other languages.
std::vector<std::string> language_links(const std::string& page) {
  std::vector<std::string> links;
  const std::string mark = "govuk-language-navigation__link\" href=\"";
  for (auto at = page.find(mark); at != std::string::npos; at = page.find(mark, at + 1)) {
    auto link = page.substr(at + mark.size(), page.find('"', at + mark.size()) - at - mark.size());
    for (auto amp = link.find("&amp;"); amp != std::string::npos; amp = link.find("&amp;")) link.replace(amp, 5, "&");
    links.push_back(link);
  }
  return links;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const auto at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

/// Every form's address, on a matter that is there.
std::vector<std::string> form_addresses(const Pages& pages, const base::Id& inquiry, const base::Id& review) {
  std::vector<std::string> addresses;
  for (const auto& route : pages.router.routes()) {
    if (route.method != http::Method::post || route.pattern == "/sign-out") continue;
    const auto id = base::to_text(route.pattern.starts_with("/reviews/") ? review : inquiry);
    addresses.push_back(replaced(replaced(replaced(route.pattern, "{id}", id), "{request}", "0"), "{token}", "none"));
  }
  return addresses;
}

std::string typed(const std::string& page) { return page.find("what was typed") == std::string::npos ? "lost" : "kept"; }

}  // namespace

TEST_CASE("web: from every page that answers a form, the other language is an address that answers", "[web]") {
  spdlog::set_level(spdlog::level::off);
  Pages pages;
  world::Told told(pages.world.clock);
  const auto inquiry = world::refused(pages.world, told, applicant());
  const auto review = *office::object(pages.world.office, world::officer(), pages.world.form(), inquiry,
                                      {procedure::Recipient::applicant, applicant().document.number, "wrong"});
  using enum procedure::Role;
  std::size_t links = 0;
  for (const auto& roles : std::vector<std::set<procedure::Role>>{
           {reception_officer, case_officer, person_in_charge}, {restricted_officer}, {auditor}, {administrator}}) {
    const auto by = pages.sign_in(roles, roles.contains(auditor) || roles.contains(administrator) ? "" : "110105");
    for (const auto& address : form_addresses(pages, inquiry, review)) {
      INFO(address);
      const auto answer = pages.post(by, address, {{"act", "nothing"}});
      for (const auto& link : language_links(answer.body)) {
        INFO(link);
        ++links;
        const auto other = pages.get(by, link);
        CHECK(other.status != 405);
        // What cannot be seen in one language cannot be seen in another; nothing else is missing. A matter that is no work of theirs asks for what it is
        // opened.
        const bool asked = other.body.find("name=\"purpose\"") != std::string::npos;
        if (answer.status != 404 && answer.status != 403) CHECK((other.status == 200 || other.status == 303 || asked));
      }
    }
    // Signed out, every such form says that the session is over.
    for (const auto& address : form_addresses(pages, inquiry, review))
      for (const auto& link : language_links(pages.post({"none", {}}, address, {}).body)) CHECK(pages.get({"none", {}}, link).status == 200);
  }
  CHECK(links > 150);
}

TEST_CASE("web: the other language keeps what an address asks for", "[web]") {
  spdlog::set_level(spdlog::level::off);
  Pages pages;
  const auto by = pages.sign_in({procedure::Role::case_officer});
  CHECK(language_links(pages.get(by, "/docket?view=open&page=2&language=zh").body) == std::vector<std::string>{"/docket?page=2&view=open&language=en"});
}

TEST_CASE("web: the other language keeps what was typed, and nothing is done", "[web]") {
  spdlog::set_level(spdlog::level::off);
  Pages pages;
  const auto by = pages.sign_in({procedure::Role::reception_officer, procedure::Role::case_officer});
  const auto lodged = *office::lodge(pages.world.office, world::officer(), pages.world.form(), {applicant()});
  const auto accepted = world::accepted(pages.world, applicant());
  struct Row {
    std::string address;
    std::vector<std::pair<std::string, std::string>> fields;
  };
  const auto of = [](const base::Id& id, const std::string& act) { return "/inquiries/" + base::to_text(id) + "/" + act; };
  const std::vector<Row> rows{
      {of(accepted, "verification"), {{"circumstances", "time_8"}, {"reason", "what was typed"}}},
      {of(accepted, "misuse"), {{"note", "what was typed"}}},
      {of(accepted, "requests"), {{"whom", "what was typed"}}},
      {of(lodged, "correction"), {{"surname", "what was typed"}, {"reason", "by the passport"}}},
      {of(lodged, "withdrawal"), {{"by", "applicant"}, {"document-number", "what was typed"}}},
      {"/applications/new", {{"surname", "what was typed"}}},
      {"/docket", {{"number", "what was typed"}}},
      {"/check/number", {{"number", "what was typed"}, {"short-code", "nonsense"}}},
      {"/check/code", {{"code", "what was typed"}}},
  };
  for (const auto& row : rows) {
    INFO(row.address);
    auto fields = row.fields;
    const auto size = [&] { return office::load_matter(pages.world.office, accepted)->version + office::load_matter(pages.world.office, lodged)->version; };
    const auto before = size();
    fields.emplace_back("act", "language");
    const auto page = pages.post(by, row.address, fields, "en");
    CHECK(size() == before);
    CHECK(page.status < 500);
    CHECK(page.body.find("<html lang=\"en\"") != std::string::npos);
    CHECK(typed(page.body) == "kept");
    CHECK(page.body.find("formaction=\"" + row.address + "?language=zh\"") != std::string::npos);
  }
}
