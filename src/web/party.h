#pragma once
#include "procedure/party.h"
#include "web/fields.h"

// Who stands at the counter in a matter that is lodged, and what they show: the fields of the acts that only the applicant or whoever acts for them does.
namespace web {

/// The radio's name and legend; the rest is called the same on every page.
struct PartyField {
  std::string name = "by";
  std::string legend = "act.by";
  bool small_legend = false;
};
html::Html party_fields(const Visit& visit, const procedure::Application& application, const Fields& fields, const PartyField& field = {});

struct AtTheCounter {
  procedure::Recipient who = procedure::Recipient::applicant;
  std::string document_number;
  procedure::Shown shown = {};
};
AtTheCounter at_the_counter(Form& form, const std::string& field = "by");

/// What was seen beyond what the application names, as the history tells it; empty where nothing was.
html::Html shown_lines(const Visit& visit, const std::string& document_number, const procedure::Shown& shown);

}  // namespace web
