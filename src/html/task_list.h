#pragma once
#include <optional>
#include <string>
#include <vector>

#include "html/attributes.h"
#include "html/html.h"
#include "html/tag.h"

namespace html {

struct Task {
  Html title{};
  std::optional<Url> href{};  // none: it cannot be begun yet
  std::optional<Html> hint{};
  Html status{};              // "Completed", or
  std::optional<Tag> tag{};
  std::string classes{};
  std::string title_classes{};
  std::string status_classes{};
  bool operator==(const Task&) const = default;
};

/// What is to be done, and what is done.
struct TaskList {
  std::vector<Task> items{};
  std::string id_prefix = "task-list";
  std::string classes{};
  Attributes attributes{};
  bool operator==(const TaskList&) const = default;
};
Html task_list(const TaskList& list);

}  // namespace html
