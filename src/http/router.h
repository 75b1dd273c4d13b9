#pragma once
#include <span>
#include <string>
#include <vector>

#include "http/message.h"

namespace http {

/// Which act answers which path. Patterns are literal segments and {names}: "/inquiries/{id}/certificate".
/// A name stands for one segment that is not empty. Where several patterns fit, the one that was added first answers.
class Router {
 public:
  void get(std::string pattern, Act act);   // answers HEAD too
  void post(std::string pattern, Act act);
  struct Found {
    const Act* act = nullptr;     // none: `allowed` says which methods the path knows (empty: no such path)
    std::string pattern;          // for metrics and logs: never the path itself
    std::vector<Method> allowed;  // each once, HEAD with GET
  };
  Found find(Request& request) const;  // fills request.captured
  struct Route {
    Method method;
    std::string pattern;
    std::vector<std::string> segments;
    Act act;
  };
  std::span<const Route> routes() const { return routes_; }

 private:
  void add(Method method, std::string pattern, Act act);
  std::vector<Route> routes_;
};

/// The value of an Allow header.
std::string allow(const std::vector<Method>& methods);

}  // namespace http
