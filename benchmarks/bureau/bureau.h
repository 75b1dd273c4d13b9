#pragma once
#include <filesystem>

#include "main/parts.h"
#include "walks/applicant.h"

// The service put together as `qingbai serve --demo` does, without the network: its data lies where the program goes on with it.
namespace bureau {

/// Of one certificate, all that its holder has.
struct Held {
  std::string number, code, qr, credential;
  base::Bytes pdf;
};

class Bureau {
 public:
  /// Its data in `directory`, made anew; certificates lead to `url`.
  Bureau(const std::filesystem::path& directory, const std::string& url);

  /// A matter as far as the certificate: lodged, accepted, and clear by what the platforms answered. Throws where it is not.
  base::Id clear();
  /// From as many threads as like; throws where nothing is issued.
  void issue(const base::Id& matter);
  /// The content that a matter's certificate shows.
  procedure::CertificateContent content(const base::Id& matter) const;
  /// What is handed over of it. The QR and the credential are signed again, by the same key.
  Held held(const base::Id& matter) const;

  const paper::Press& press() const { return parts_->press; }
  const seal::Seal& seal() const { return *parts_->signing.seal; }
  const office::Office& office() const { return parts_->office; }
  store::SqliteJournal& journal() { return parts_->journal; }

 private:
  procedure::Application application();
  std::unique_ptr<main_program::Parts> parts_;
  walks::Applicants applicants_{7};
};

}  // namespace bureau
