#include <charconv>

#include "office/reading.h"
#include "web/matter_page.h"
#include "web/pages.h"

namespace web {
namespace {

std::string scan_type(std::string_view bytes) {
  if (bytes.starts_with("%PDF-")) return "application/pdf";
  return bytes.starts_with("\xff\xd8\xff") ? "image/jpeg" : "image/png";
}

http::Response served(const Visit& visit, std::expected<office::KeptDocument, office::Hindrance> kept, const std::string& name) {
  if (!kept) return hindered(visit, kept.error());
  const auto type = kept->content_type == "application/octet-stream" ? scan_type(base::as_text(kept->bytes)) : kept->content_type;
  auto response = http::Response::bytes(type, std::move(kept->bytes));
  response.header("Content-Disposition", "inline; filename=\"" + name + "\"");
  // The print page of ours may hold it in a frame; nobody else may, and nothing in it runs.
  response.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox");
  if (type == "application/pdf") response.headers.back().second = "default-src 'none'; object-src 'self'; frame-ancestors 'self'";
  return response;
}

http::Response file(const Visit& visit, office::Kept which, const std::string& name) {
  const auto id = inquiry_of(visit.request);
  return id ? served(visit, office::see_document(visit.office(), *visit.subject, *id, which), name) : not_there_page(visit);
}

// The address names a paper by its place among its like, not by its number; an unlikely place leads nowhere.
std::size_t place_of(const http::Request& request) {
  const auto text = request.capture("place");
  std::size_t place = std::string_view::npos;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), place);
  return fault == std::errc{} && end == text.data() + text.size() ? place : std::string_view::npos;
}

// Whether whoever asks may see it, the office asks by its number.
http::Response numbered_file(const Visit& visit, const base::Id& id, const std::string& number, const std::string& name) {
  return served(visit, office::see_numbered(visit.office(), *visit.subject, id, number), name);
}

}  // namespace

http::Response receipt_file(Visit& visit) { return file(visit, office::Kept::receipt, "receipt.pdf"); }
http::Response certificate_file(Visit& visit) { return file(visit, office::Kept::certificate, "certificate.pdf"); }
http::Response refusal_file(Visit& visit) { return file(visit, office::Kept::certificate, "refusal.pdf"); }
http::Response signature_file(Visit& visit) { return file(visit, office::Kept::signature, "signature"); }


http::Response notice_file(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto matter = id ? office::load_matter(visit.office(), *id) : std::nullopt;
  const auto place = place_of(visit.request);
  if (!matter || place >= procedure::lodged(matter->state)->notices.size()) return not_there_page(visit);
  return numbered_file(visit, *id, procedure::lodged(matter->state)->notices[place].number, "notice.pdf");
}

http::Response past_file(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto matter = id ? office::load_matter(visit.office(), *id) : std::nullopt;
  const auto* accepted = matter ? procedure::accepted(matter->state) : nullptr;
  const auto place = place_of(visit.request);
  if (accepted == nullptr || place >= accepted->past.size()) return not_there_page(visit);
  return numbered_file(visit, *id, accepted->past[place].document.number, "revoked.pdf");
}

http::Response review_notice_file(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto matter = id ? office::load_review(visit.office(), *id) : std::nullopt;
  const auto place = place_of(visit.request);
  if (!matter || place >= procedure::objected(matter->state)->notices.size()) return not_there_page(visit);
  const auto& number = procedure::objected(matter->state)->notices[place].number;
  return served(visit, office::see_review_notice(visit.office(), *visit.subject, *id, number), "notice.pdf");
}

http::Response reply_file(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto matter = id ? office::load_review(visit.office(), *id) : std::nullopt;
  const auto* reply = matter ? procedure::notice(matter->state, procedure::NoticeKind::review_reply) : nullptr;
  if (reply == nullptr) return not_there_page(visit);
  return served(visit, office::see_review_notice(visit.office(), *visit.subject, *id, reply->number), "reply.pdf");
}

}  // namespace web
