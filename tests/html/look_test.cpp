// Draws pages with the real words, styles and scripts, to be looked at: html_test "[look]" writes them to build/look.
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "assets/files.h"
#include "html/parts.h"
#include "text/catalogue.h"
#include "text/date.h"

using html::Html;
using html::Url;
using html::operator""_html;
using html::operator""_url;
using text::Language;

namespace {

/// One language's page; `say` is the whole dependence on words.
struct Look {
  const text::Catalogue& words;
  Language language;

  std::string say(std::string_view key) const { return words.say(language, key); }
  bool zh() const { return language == Language::zh; }
  html::ErrorMessage error(std::string text) const { return {text, say("frame.error_prefix"), "", {}}; }

  html::FileWords file_words() const {
    return {.choose = say("upload.choose"),
            .drop = say("upload.drop"),
            .none_chosen = say("upload.none"),
            .several_chosen = say("upload.several"),
            .entered = say("upload.entered"),
            .left = say("upload.left")};
  }

  html::LanguageNavigation languages() const {
    html::LanguageNavigation all;
    for (const Language other : text::languages()) {
      const auto own = std::string(text::own_name(other));
      html::LanguageLink link{own, std::nullopt, other == language, std::string(text::tag(other)), "", std::string(text::direction(other)), {}, "", {}};
      if (other != language) link.href = Url::parse(std::string("form_") + std::string(text::name(other)) + ".html");
      all.items.push_back(link);
    }
    all.label = say("frame.language");
    return all;
  }

  Html header() const {
    const Language other = zh() ? Language::en : Language::zh;
    Html all = html::masthead({say("frame.service"), html::foreign(text::tag(other), words.say(other, "frame.service")), "/"_url, languages()});
    html::ServiceNavigation navigation;
    navigation.items = {{zh() ? "待办" : "Docket", "/inquiries"_url, false, true, {}}, {zh() ? "新申请" : "New application", "/inquiries/new"_url, false, false, {}},
                        {zh() ? "核验" : "Check a document", "/check"_url, false, false, {}}};
    navigation.menu = say("frame.menu");
    navigation.navigation_label = say("frame.menu");
    navigation.label = say("frame.service");
    return all + html::service_navigation(navigation);
  }

  Html footer() const {
    return html::footer({say("service.legal"), {{zh() ? "核验证明" : "Check a certificate", "/check"_url}, {zh() ? "无障碍" : "Accessibility", "/accessibility"_url}},
                         html::paragraph(say("frame.hotline")) + html::paragraph(say("frame.prevails"))});
  }

  std::string page(std::string title, Html main, bool back) const {
    html::Page page;
    page.lang = text::tag(language);
    page.dir = text::direction(language);
    page.title = std::move(title);
    page.styles = {*Url::parse(assets::path("public.css").substr(1))};
    page.early_scripts = {*Url::parse(assets::path("early.js").substr(1))};
    page.scripts = {*Url::parse(assets::path("app.js").substr(1))};
    page.icon = Url::parse(assets::path("icon.svg").substr(1));
    page.skip = {.text = say("frame.skip")};
    page.header = header() + html::phase_banner({{say("frame.specimen"), "govuk-tag--yellow", {}}, say("frame.specimen_text"), "", {}});
    if (back) page.before = html::back_link({say("frame.back"), "/inquiries"_url, "", {}});
    page.main = std::move(main);
    page.footer = footer();
    return html::page(page).markup();
  }

  html::DateInput birth_date() const {
    html::DateInput date;
    date.id = date.name_prefix = "born";
    date.fieldset = html::Fieldset{};
    date.fieldset->legend = {zh() ? "出生日期" : "Date of birth", false, "govuk-fieldset__legend--s"};
    date.hint = html::Hint{zh() ? "例如 1980年3月31日" : "For example, 31 3 1980", "", {}};
    const html::DatePart year{.name = "year", .label = say("date.year"), .value = "1980", .width = 4};
    const html::DatePart month{.name = "month", .label = say("date.month"), .value = "13", .error = true};
    const html::DatePart day{.name = "day", .label = say("date.day"), .value = "31"};
    date.items = zh() ? std::vector{year, month, day} : std::vector{day, month, year};
    date.error = error(zh() ? "月份须为1至12" : "Month must be between 1 and 12");
    return date;
  }

  Html form() const {
    Html fields = html::hidden_input("token", "x");
    html::PassportScan scan{.endpoint = "/applications/mrz"_url};
    scan.zone.name = "mrz";
    scan.zone.label = {say("application.scan"), false, "govuk-label--s", {}};
    scan.zone.hint = html::Hint{say("application.scan.hint"), "", {}};
    scan.token_name = "token";
    scan.read = say("application.scan.submit");
    scan.failed = say("fault.zone");
    fields += html::passport_scan(scan);
    fields += html::input({.name = "surname",
                           .label = {zh() ? "姓（拉丁字母）" : "Surname, in Latin letters", false, "govuk-label--s", {}},
                           .error = error(zh() ? "请输入姓" : "Enter the surname"),
                           .value = "",
                           .autocomplete = "off",
                           .spellcheck = false,
                           .classes = "govuk-input--width-20"});
    fields += html::date_input(birth_date());
    html::Radios who;
    who.name = "who";
    who.fieldset = html::Fieldset{};
    who.fieldset->legend = {zh() ? "谁来申请？" : "Who applies?", false, "govuk-fieldset__legend--s"};
    who.items = {{.value = "self", .text = zh() ? "本人" : "The person concerned"},
                 {.value = "trustee", .text = zh() ? "受托人" : "A trustee", .hint = html::Hint{zh() ? "须有委托书" : "With a power of attorney", "", {}}}};
    who.value = "self";
    fields += html::radios(who);
    html::SignaturePad pad;
    pad.name = "signature";
    pad.legend = {say("handover.sign"), false, "govuk-fieldset__legend--s"};
    pad.hint = html::Hint{say("handover.sign.hint"), "", {}};
    pad.words = {say("handover.sign.hint"), say("handover.sign.undo"), say("handover.sign.clear"), say("handover.sign.drawn"), say("handover.sign.empty")};
    pad.scan = {.name = "signature_scan",
                .label = {say("handover.scan"), false, "", {}},
                .enhanced = file_words(),
                .attributes = html::Attributes().set("accept", "image/*,application/pdf")};
    fields += html::signature_pad(pad);
    fields += html::button_group(html::button({.text = zh() ? "保存并继续" : "Save and continue", .prevent_double_click = true}) +
                                 html::link("/inquiries"_url, zh() ? "取消" : "Cancel"));
    const auto title = zh() ? "受理申请" : "Lodge an application";
    const html::ErrorSummary summary{say("frame.error_summary"), {}, {{zh() ? "请输入姓" : "Enter the surname", "#surname"_url, {}},
                                     {zh() ? "月份须为1至12" : "Month must be between 1 and 12", "#born-month"_url, {}}}, std::nullopt, "", {}};
    return html::two_thirds(html::error_summary(summary) + html::title(title) + html::form({"/inquiries/new"_url, fields, true, "", {}}));
  }

  Html docket() const {
    html::Table table;
    table.caption = zh() ? "待办事项" : "Docket";
    table.caption_classes = "govuk-table__caption--m";
    const std::vector<Html> zh_head{"编号", "姓名", "受理日期", "期限", "状态"};
    const std::vector<Html> en_head{"Number", "Name", "Accepted", "Due", "State"};
    for (const auto& head : zh() ? zh_head : en_head) table.head.push_back({head, "", "", 0, 0, {}});
    const auto due = html::time("2026-11-26", text::date_text(language, std::chrono::sys_days(std::chrono::year(2026) / 11 / 26)));
    const auto accepted = html::time("2026-11-23", text::date_text(language, std::chrono::sys_days(std::chrono::year(2026) / 11 / 23)));
    for (int i = 1; i < 5; ++i) {
      const auto number = "京公朝犯查受字〔2026〕" + std::to_string(i) + "号";
      table.rows.push_back({{html::link("/inquiries/1"_url, html::element("span", "app-number", number)), "", "", 0, 0, {}},
                            {html::left_to_right("ERIKSSON, Anna Maria"), "", "", 0, 0, {}},
                            {accepted, "", "app-number", 0, 0, {}},
                            {due, "", "app-number", 0, 0, {}},
                            {html::tag({zh() ? "核查中" : "Being checked", "govuk-tag--blue", {}}), "", "", 0, 0, {}}});
    }
    html::SummaryList person;
    person.card = html::SummaryCard{};
    person.card->title = zh() ? "申请人" : "Applicant";
    person.rows = {{zh() ? "姓名" : "Name",
                    html::left_to_right("ERIKSSON, Anna Maria"),
                    {{zh() ? "更改" : "Change", "/x"_url, zh() ? "姓名" : "name", "", {}}},
                    "",
                    "",
                    "",
                    ""},
                   {zh() ? "护照号码" : "Passport number", html::left_to_right("L898902C3"), {}, "", "", "", ""}};
    const html::NotificationBanner done{.title = zh() ? "已完成" : "Done",
                                        .text = zh() ? "申请已受理，受理回执可以打印。" : "The application is accepted. The receipt can be printed.",
                                        .success = true};
    return html::notification_banner(done) + html::title(zh() ? "朝阳分局出入境管理大队" : "Chaoyang exit-entry administration") +
           html::scrolling_table(table, "docket") + html::summary_list(person) +
           html::warning_text({zh() ? "三个工作日的期限将于明天届满。" : "The limit of three working days ends tomorrow.", say("warning"), "", {}}) +
           html::inset_text(
               {zh() ? "查询结果仅反映查询时平台的记录。" : "The result reflects what the platform held at the time of the inquiry.", "", "", {}}) +
           html::two_thirds(html::panel({zh() ? "证明已签发" : "Certificate issued",
                                         zh() ? "编号 京公朝犯查证字〔2026〕1号" : "Number 京公朝犯查证字〔2026〕1号",
                                         2,
                                         "",
                                         {}}));
  }
};

void write(const std::filesystem::path& path, std::string_view bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

TEST_CASE("look: pages of every kind of part, in every language", "[look]") {
  const std::filesystem::path folder = std::filesystem::path(QINGBAI_PROGRAM).parent_path() / "look";
  const text::Catalogue words;
  for (const auto& file : assets::embedded_files()) {
    if (!file.path.ends_with(".gz")) write(folder / "assets" / file.path, file.bytes);
  }
  for (const Language language : text::languages()) {
    const Look look{words, language};
    const auto name = std::string(text::name(language));
    const auto form = look.page(look.say("frame.error_prefix") + look.say("frame.service"), look.form(), true);
    const auto docket = look.page(look.say("frame.service"), look.docket(), false);
    write(folder / ("form_" + name + ".html"), form);
    write(folder / ("docket_" + name + ".html"), docket);
    for (const auto& page : {form, docket}) {
      CHECK(page.find(" style=") == std::string::npos);
      CHECK(page.find("<script>") == std::string::npos);
    }
  }
}
