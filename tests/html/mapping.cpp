#include "mapping.h"

#include "html/parts.h"

namespace html_test {

namespace {

html::Tag tag_of(const Options& options) { return {options.content(), options.text("classes"), options.attributes()}; }

html::Html error_summary(const Options& options) {
  html::ErrorSummary summary;
  summary.title = options.content("titleText", "titleHtml");
  summary.description = options.content("descriptionText", "descriptionHtml");
  for (const auto& given : options.objects("errorList")) {
    summary.errors.push_back({given.content(), given.url("href"), given.attributes()});
    given.finish();
  }
  summary.disable_auto_focus = options.maybe("disableAutoFocus");
  summary.classes = options.text("classes");
  summary.attributes = options.attributes();
  return html::error_summary(summary);
}

html::Html notification_banner(const Options& options) {
  html::NotificationBanner banner;
  banner.success = options.text("type") == "success";
  banner.title = options.content("titleText", "titleHtml");
  if (banner.title.empty()) banner.title = banner.success ? "Success" : "Important";
  banner.text = options.content("text", "");
  banner.content = options.content("", "html");
  banner.role = options.text("role");
  banner.title_id = options.text("titleId", banner.title_id);
  banner.heading_level = options.number("titleHeadingLevel", 2);
  banner.disable_auto_focus = options.maybe("disableAutoFocus");
  banner.classes = options.text("classes");
  banner.attributes = options.attributes();
  return html::notification_banner(banner);
}

html::Html panel(const Options& options) {
  if (options.text("classes").find("govuk-panel--interruption") != std::string::npos) throw Unexpressed("interruptions are not part of this service");
  options.is_set("actions");  // of interruptions alone
  return html::panel(
      {options.content("titleText", "titleHtml"), options.content(), options.number("headingLevel", 1), options.text("classes"), options.attributes()});
}

std::vector<html::SummaryAction> actions(const Options& options) {
  std::vector<html::SummaryAction> all;
  for (const auto& given : options.objects("items")) {
    all.push_back({given.content(), given.url("href"), given.text("visuallyHiddenText"), given.text("classes"), given.attributes()});
    given.finish();
  }
  return all;
}

html::Html summary_list(const Options& options) {
  html::SummaryList list;
  for (const auto& given : options.objects("rows")) {
    const auto key = given.object("key");
    const auto value = given.object("value");
    const auto linked = given.object("actions");
    list.rows.push_back(
        {key.content(), value.content(), actions(linked), given.text("classes"), key.text("classes"), value.text("classes"), linked.text("classes")});
    for (const auto* part : {&key, &value, &linked, &given}) part->finish();
  }
  if (options.has("card")) {
    const auto given = options.object("card");
    const auto title = given.object("title");
    const auto linked = given.object("actions");
    list.card = {title.content(),        title.number("headingLevel", 2), title.text("classes"), actions(linked),
                 linked.text("classes"), given.text("classes"),           given.attributes()};
    for (const auto* part : {&title, &linked, &given}) part->finish();
  }
  list.classes = options.text("classes");
  list.attributes = options.attributes();
  return html::summary_list(list);
}

html::Cell cell(const Options& given) {
  html::Cell cell{given.content(), given.text("format"), given.text("classes"), given.number("colspan", 0), given.number("rowspan", 0), given.attributes()};
  given.finish();
  return cell;
}

html::Html table(const Options& options) {
  html::Table table;
  table.caption = options.content("caption", "");
  table.caption_classes = options.text("captionClasses");
  for (const auto& given : options.objects("head")) table.head.push_back(cell(given));
  for (const auto& row : options.rows("rows")) {
    table.rows.emplace_back();
    for (const auto& given : row) table.rows.back().push_back(cell(given));
  }
  table.first_cell_is_header = options.truth("firstCellIsHeader");
  table.classes = options.text("classes");
  table.attributes = options.attributes();
  return html::table(table);
}

html::Html breadcrumbs(const Options& options) {
  html::Breadcrumbs crumbs;
  for (const auto& given : options.objects("items")) {
    crumbs.items.push_back({given.content(), given.url("href"), given.attributes()});
    given.finish();
  }
  crumbs.label = options.text("labelText", "Breadcrumb");
  crumbs.collapse_on_mobile = options.truth("collapseOnMobile");
  crumbs.classes = options.text("classes");
  crumbs.attributes = options.attributes();
  return html::breadcrumbs(crumbs);
}

std::optional<html::PageLink> page_link(const Options& options, std::string_view key, std::string_view word) {
  const auto given = options.object(key);
  const auto href = given.url("href");
  auto text = given.content();
  if (text.empty()) text = html::Html(word) + html::visually_hidden(" page");
  std::optional<html::PageLink> link;
  if (href) link = {*href, text, given.content("labelText", ""), given.attributes()};
  return link;
}

html::Html pagination(const Options& options) {
  html::Pagination pages;
  pages.previous = page_link(options, "previous", "Previous");
  pages.next = page_link(options, "next", "Next");
  for (const auto& given : options.objects("items")) {
    const auto number = given.text("number");
    const auto label = given.text("visuallyHiddenText", "Page " + number);
    pages.items.push_back({number, given.url("href"), label, given.truth("current"), given.truth("ellipsis"), given.attributes()});
    given.finish();
  }
  pages.label = options.text("landmarkLabel", "Pagination");
  pages.classes = options.text("classes");
  pages.attributes = options.attributes();
  return html::pagination(pages);
}

html::Html task_list(const Options& options) {
  html::TaskList list;
  for (const auto& given : options.objects("items")) {
    const auto title = given.object("title");
    const auto status = given.object("status");
    html::Task task{title.content(), given.url("href"),     std::nullopt,          status.content(),
                    std::nullopt,    given.text("classes"), title.text("classes"), status.text("classes")};
    if (given.has("hint")) task.hint = given.object("hint").content();
    if (status.has("tag")) task.tag = tag_of(status.object("tag"));
    for (const auto* part : {&title, &status, &given}) part->finish();
    list.items.push_back(std::move(task));
  }
  list.id_prefix = options.text("idPrefix", list.id_prefix);
  list.classes = options.text("classes");
  list.attributes = options.attributes();
  return html::task_list(list);
}

html::Html service_navigation(const Options& options) {
  html::ServiceNavigation navigation;
  navigation.name = options.content("serviceName", "");
  navigation.url = options.url("serviceUrl");
  for (const auto& given : options.objects("navigation")) {
    navigation.items.push_back({given.content(), given.url("href"), given.truth("current"), given.truth("active"), given.attributes()});
    given.finish();
  }
  const auto menu = options.text("menuButtonText", "Menu");
  navigation.menu = menu;
  if (options.text("menuButtonLabel") != menu) navigation.menu_label = options.text("menuButtonLabel");
  navigation.navigation_label = options.text("navigationLabel", menu);
  navigation.label = options.text("ariaLabel", "Service information");
  navigation.navigation_id = options.text("navigationId", "navigation");
  navigation.navigation_classes = options.text("navigationClasses");
  navigation.collapse_on_mobile = options.maybe("collapseNavigationOnMobile");
  const auto slots = options.object("slots");
  const auto end = slots.object("end");
  navigation.start = slots.content("", "start");
  navigation.end = end.is_set("html") ? end.content() : slots.content("", "end");
  navigation.end_inline = end.text("align") == "inline";
  navigation.navigation_start = slots.content("", "navigationStart");
  navigation.navigation_end = slots.content("", "navigationEnd");
  slots.finish();
  navigation.classes = options.text("classes");
  navigation.attributes = options.attributes();
  return html::service_navigation(navigation);
}

html::Html language_navigation(const Options& options) {
  html::LanguageNavigation navigation;
  for (const auto& given : options.objects("items")) {
    navigation.items.push_back({given.content(), given.url("href"), given.truth("current"), given.text("lang"), given.text("hrefLang"), given.text("dir"),
                                given.content("languageDescriptionText", ""), given.text("classes"), given.attributes()});
    given.finish();
  }
  navigation.label = options.text("ariaLabel", "Language");
  navigation.classes = options.text("classes");
  navigation.attributes = options.attributes();
  return html::language_navigation(navigation);
}

}  // namespace

const std::map<std::string, std::function<html::Html(const Options&)>>& mappings() {
  using O = const Options&;
  static const std::map<std::string, std::function<html::Html(O)>> all{
      {"back-link", [](O o) {
         auto text = o.content();
         return html::back_link({text.empty() ? "Back" : text, o.url("href"), o.text("classes"), o.attributes()});
       }},
      {"breadcrumbs", breadcrumbs},
      {"button", button},
      {"character-count", character_count},
      {"checkboxes", checkboxes},
      {"date-input", date_input},
      {"details", [](O o) {
         return html::details({o.content("summaryText", "summaryHtml"), o.content(), o.text("id"), o.truth("open"), o.text("classes"), o.attributes()});
       }},
      {"error-message", [](O o) { return html::error_message(error_of(o), o.text("id")); }},
      {"error-summary", error_summary},
      {"fieldset", [](O o) { return html::fieldset(fieldset_of(o)); }},
      {"file-upload", file_upload},
      {"hint", [](O o) { return html::hint({o.content(), o.text("classes"), o.attributes()}, o.text("id")); }},
      {"input", input},
      {"inset-text", [](O o) { return html::inset_text({o.content(), o.text("id"), o.text("classes"), o.attributes()}); }},
      {"label", [](O o) { return html::label({o.content(), o.truth("isPageHeading"), o.text("classes"), o.attributes()}, o.text("for")); }},
      {"language-navigation", language_navigation},
      {"notification-banner", notification_banner},
      {"pagination", pagination},
      {"panel", panel},
      {"phase-banner", [](O o) { return html::phase_banner({tag_of(o.object("tag")), o.content(), o.text("classes"), o.attributes()}); }},
      {"radios", radios},
      {"select", select},
      {"service-navigation", service_navigation},
      {"skip-link", [](O o) { return html::skip_link({o.content(), o.url("href"), o.text("classes"), o.attributes()}); }},
      {"summary-list", summary_list},
      {"table", table},
      {"tag", [](O o) { return html::tag(tag_of(o)); }},
      {"task-list", task_list},
      {"textarea", textarea},
      {"warning-text", [](O o) { return html::warning_text({o.content(), o.text("iconFallbackText", "Warning"), o.text("classes"), o.attributes()}); }},
  };
  return all;
}

}  // namespace html_test
