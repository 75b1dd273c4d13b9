#include "html/task_list.h"

#include "html/element.h"

namespace html {

namespace {

Html task(const Task& task, const std::string& id) {
  const auto hint_id = id + "-hint";
  const auto status_id = id + "-status";
  Html name;
  if (task.href) {
    Attributes attributes;
    attributes.classes("govuk-link govuk-task-list__link", task.title_classes).set("href", *task.href);
    name = element("a", attributes.set("aria-describedby", task.hint ? hint_id + " " + status_id : status_id), task.title);
  } else {
    Attributes attributes;
    if (!task.title_classes.empty()) attributes.classes(task.title_classes);
    name = element("div", attributes, task.title);
  }
  if (task.hint) name += element("div", Attributes().set("id", hint_id).classes("govuk-task-list__hint"), *task.hint);
  const auto status = Attributes().classes("govuk-task-list__status", task.status_classes).set("id", status_id);
  return element("li", Attributes().classes("govuk-task-list__item", task.href ? "govuk-task-list__item--with-link" : "", task.classes),
                 element("div", "govuk-task-list__name-and-hint", name) + element("div", status, task.tag ? tag(*task.tag) : task.status));
}

}  // namespace

Html task_list(const TaskList& list) {
  Html items;
  for (std::size_t i = 0; i < list.items.size(); ++i) items += task(list.items[i], list.id_prefix + "-" + std::to_string(i + 1));
  return element("ul", Attributes().classes("govuk-task-list", list.classes).add(list.attributes), items);
}

}  // namespace html
