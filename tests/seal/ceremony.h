#pragma once
#include <cstdlib>

#include "seal/keys.h"

/// Keys as an organization would bring them, made by the openssl program: no specimen. Leaf and root, or what the fields say.
struct Ceremony {
  std::string usage = "critical,digitalSignature,nonRepudiation";
  std::string purposes = "emailProtection,1.3.6.1.5.5.7.3.36";
  std::string constraints = "critical,CA:FALSE";
  std::string curve = "P-256";
  std::string digest = "sha256";
};

inline void make_ceremony_keys(const std::string& directory, const Ceremony& ceremony = {}) {
  std::filesystem::create_directories(directory);
  write_text(directory + "/config", "[req]\ndistinguished_name=name\nx509_extensions=root\n[name]\n[root]\nbasicConstraints=critical,CA:TRUE\n"
                                    "keyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n[leaf]\nbasicConstraints=" + ceremony.constraints +
                                    "\nkeyUsage=" + ceremony.usage + "\nextendedKeyUsage=" + ceremony.purposes +
                                    "\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n");
  const std::string script =
      "set -e; cd '" + directory + "'; exec >log 2>&1; umask 077;"
      "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out root.key;"
      "openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:" + ceremony.curve + " -out seal.key;"
      "openssl req -x509 -new -config config -key root.key -subj '/C=CN/O=Ceremony Bureau/CN=Root' -days 4000 -out root.crt;"
      "openssl req -new -config config -key seal.key -subj '/C=CN/O=Ceremony Bureau/CN=Seal' -out leaf.csr;"
      "openssl x509 -req -in leaf.csr -CA root.crt -CAkey root.key -CAcreateserial -extfile config -extensions leaf -" + ceremony.digest +
      " -days 1000 -out leaf.crt; cat leaf.crt root.crt > seal.pem; rm root.key";
  if (std::system(script.c_str()) != 0) throw std::runtime_error("openssl made no keys:\n" + read_text(directory + "/log"));
}

/// An organization whose documents are no specimens.
struct RealBureau {
  RealBureau() {
    make_ceremony_keys(scratch / "keys");
    seal = seal::open_file_seal(scratch / "keys");
    anchors = seal::read_anchors(scratch / "keys");
  }
  std::string keys() const { return scratch / "keys"; }
  Scratch scratch;
  std::unique_ptr<seal::Seal> seal;
  std::vector<seal::Anchor> anchors;
};

inline const RealBureau& real_bureau() {
  static const RealBureau one;
  return one;
}
