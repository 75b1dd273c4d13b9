#include "check/names.h"

namespace check {
namespace {

struct Kind {
  std::string_view operator()(const Valid&) const { return "valid"; }
  std::string_view operator()(const Specimen&) const { return "specimen"; }
  std::string_view operator()(const Altered&) const { return "altered"; }
  std::string_view operator()(const NotOurs&) const { return "not_ours"; }
  std::string_view operator()(const Unknown&) const { return "unknown"; }
  std::string_view operator()(const Revoked&) const { return "revoked"; }
  std::string_view operator()(const Replaced&) const { return "replaced"; }
  std::string_view operator()(const TakenBack&) const { return "taken_back"; }
  std::string_view operator()(const NotYet&) const { return "not_yet"; }
  std::string_view operator()(const Expired&) const { return "expired"; }
};

}  // namespace

std::string_view name(Altered::Where where) {
  switch (where) {
    case Altered::Where::content: return "content";
    case Altered::Where::appended: return "appended";
    case Altered::Where::signature: return "signature";
    case Altered::Where::structure: return "structure";
  }
  return {};
}

std::string_view name(NotOurs::Why why) {
  switch (why) {
    case NotOurs::Why::not_a_document: return "not_a_document";
    case NotOurs::Why::too_large: return "too_large";
    case NotOurs::Why::unsigned_: return "unsigned";
    case NotOurs::Why::another_signer: return "another_signer";
    case NotOurs::Why::another_purpose: return "another_purpose";
  }
  return {};
}

std::string_view name(Unknown::Why why) {
  switch (why) {
    case Unknown::Why::offline: return "offline";
    case Unknown::Why::list_too_old: return "list_too_old";
    case Unknown::Why::not_on_record: return "not_on_record";
    case Unknown::Why::unknown_key: return "unknown_key";
  }
  return {};
}

std::string_view name(const Answer& answer) { return std::visit(Kind{}, answer); }

std::string_view reason(const Answer& answer) {
  if (const auto* altered = std::get_if<Altered>(&answer)) return name(altered->where);
  if (const auto* not_ours = std::get_if<NotOurs>(&answer)) return name(not_ours->why);
  if (const auto* unknown = std::get_if<Unknown>(&answer)) return name(unknown->why);
  return {};
}

}  // namespace check
