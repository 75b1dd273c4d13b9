#pragma once
#include <string>

#include "html/textarea.h"
#include "html/url.h"

namespace html {

/// Where a passport's machine-readable zone goes: typed by a reader, pasted, or by hand. With scripts a reader's burst is caught wherever the
/// cursor stands, sent to `endpoint` and its answer filled in; without, sending the form with `read` does the same.
struct PassportScan {
  Textarea zone{};
  Url endpoint;            // answers {"fields":{name: value},"message":"…"}
  std::string token_name{}; // the form's field with the token against forged requests
  Html read{};             // the button: "Read the zone"
  std::string read_name{};  // its name, which tells the server that nothing else is meant to be done
  std::string failed{};    // said where the endpoint does not answer
  bool operator==(const PassportScan&) const = default;
};
Html passport_scan(const PassportScan& scan);

}  // namespace html
