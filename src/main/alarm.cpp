#include "main/alarm.h"

#include <spdlog/spdlog.h>

#include "base/json.h"

namespace main_program {

void alarm(std::string_view what, std::string_view why) {
  std::string quoted;
  base::append_json_text(quoted, why);
  spdlog::error(R"("alarm":"{}","why":{})", what, quoted);
}

}  // namespace main_program
