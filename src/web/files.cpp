#include "office/reading.h"
#include "web/matter_page.h"
#include "web/pages.h"

namespace web {
namespace {

std::string scan_type(std::string_view bytes) {
  if (bytes.starts_with("%PDF-")) return "application/pdf";
  return bytes.starts_with("\xff\xd8\xff") ? "image/jpeg" : "image/png";
}

http::Response file(Visit& visit, office::Kept which, const std::string& name) {
  const auto id = inquiry_of(visit.request);
  if (!id) return not_there_page(visit);
  auto kept = office::see_document(visit.office(), *visit.subject, *id, which);
  if (!kept) {
    auto answer = not_there_page(visit);
    told(visit, kept.error(), answer);
    return answer;
  }
  const auto type = kept->content_type == "application/octet-stream" ? scan_type(base::as_text(kept->bytes)) : kept->content_type;
  auto response = http::Response::bytes(type, std::move(kept->bytes));
  response.header("Content-Disposition", "inline; filename=\"" + name + "\"");
  // The print page of ours may hold it in a frame; nobody else may, and nothing in it runs.
  response.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox");
  if (type == "application/pdf") response.headers.back().second = "default-src 'none'; object-src 'self'; frame-ancestors 'self'";
  return response;
}

}  // namespace

http::Response receipt_file(Visit& visit) { return file(visit, office::Kept::receipt, "receipt.pdf"); }
http::Response certificate_file(Visit& visit) { return file(visit, office::Kept::certificate, "certificate.pdf"); }
http::Response signature_file(Visit& visit) { return file(visit, office::Kept::signature, "signature"); }

}  // namespace web
