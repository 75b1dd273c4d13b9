#pragma once
#include <map>
#include <string>
#include <vector>

#include "html/choices.h"
#include "html/file_upload.h"
#include "html/html.h"
#include "web/form.h"

namespace web {

/// Draws the fields of a form: with what was typed, or with what they are to hold at first, and with what is wrong beside each.
class Fields {
 public:
  explicit Fields(const Visit& visit, std::vector<Fault> faults = {}, std::map<std::string, std::string> first = {});

  struct Text {
    std::string name;
    std::string label;         // keys into words/
    std::string hint = {};
    std::string classes = {};  // govuk-input--width-10
    std::string autocomplete = "off";
    std::string type = "text";
    bool numeric = false;
  };
  html::Html text(const Text& field) const;
  html::Html prose(const std::string& name, const std::string& label, const std::string& hint = {}, int rows = 3) const;
  html::Html day(const std::string& name, const std::string& label, const std::string& hint = {}) const;
  html::Html country(const std::string& name, const std::string& label) const;
  struct Option {
    std::string value;
    std::string text;  // as it is read
  };
  html::Html select(const std::string& name, const std::string& label, std::vector<Option> options, const std::string& hint = {}) const;
  struct Answer {
    std::string value;
    std::string text;
    html::Html conditional = {};
    bool ticked_at_first = false;
  };
  html::Html radios(const std::string& name, const std::string& legend, const std::vector<Answer>& answers, bool small_legend = false) const;
  html::Html ticks(const std::string& name, const std::string& legend, const std::vector<Answer>& answers, const std::string& hint = {}) const;
  html::Html file(const std::string& name, const std::string& label, const std::string& hint, const std::string& accept) const;
  html::FileUpload upload(const std::string& name, const std::string& label, const std::string& hint, const std::string& accept) const;
  std::optional<html::ErrorMessage> error(const std::string& name) const;
  std::optional<html::Hint> hint(const std::string& key) const;

  /// The hidden fields every act of a signed-in person carries: the session's token and the form's key.
  html::Html hidden() const;
  /// What a drawn field is called in the summary, where its label alone does not tell which of several it is.
  void called(const std::string& name, std::string whole) const { labels_.insert_or_assign(name, std::move(whole)); }
  /// What stands first on a page whose form was refused; each line names its field and leads to it. Drawn after the fields.
  html::Html summary() const;
  bool faulty() const { return !faults_.empty(); }
  std::string value(const std::string& name) const;

 private:
  std::string labelled(const std::string& name, const std::string& key) const;
  const Visit& visit_;
  std::vector<Fault> faults_;
  std::map<std::string, std::string> first_;
  mutable std::map<std::string, std::string> labels_;  // of the fields drawn so far
};

}  // namespace web
