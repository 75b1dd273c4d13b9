#pragma once
#include <string>
#include <vector>

#include "http/message.h"

namespace http {

/// Which act answers which path. Patterns are literal segments and {names}: "/inquiries/{id}/certificate".
class Router {
 public:
  void get(std::string pattern, Act act);   // answers HEAD too
  void post(std::string pattern, Act act);
  struct Found {
    const Act* act = nullptr;   // none: `allowed` says which methods the path knows (empty: no such path)
    std::string pattern;        // for metrics and logs: never the path itself
    std::vector<Method> allowed;
  };
  Found find(Request& request) const;  // fills request.captured

 private:
  struct Route {
    Method method;
    std::string pattern;
    std::vector<std::string> segments;
    Act act;
  };
  std::vector<Route> routes_;
};

}  // namespace http
