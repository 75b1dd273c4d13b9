#include "html/heading.h"

#include <cassert>

#include "html/element.h"

namespace html {

Html heading(int level, const Attributes& attributes, const Html& content) {
  if (level == 1) return element("h1", attributes, content);
  if (level == 2) return element("h2", attributes, content);
  if (level == 3) return element("h3", attributes, content);
  if (level == 4) return element("h4", attributes, content);
  if (level == 5) return element("h5", attributes, content);
  assert(level == 6);
  return element("h6", attributes, content);
}

Html heading(int level, std::string_view classes, const Html& content) { return heading(level, Attributes().classes(classes), content); }

}  // namespace html
