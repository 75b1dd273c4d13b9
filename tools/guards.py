#!/usr/bin/env python3
"""Inverts the guards of src/procedure, one at a time, and runs the tests of the provisions against each: a guard whose inversion no test notices guards nothing.

A copy of the sources is compiled once, in which every `if` of a ladder asks a switch; the switch inverts the one whose number stands in the environment. The
tests run once each without inversion, to learn which guards each of them passes; then, for every guard, those that pass it, the quickest first, until one fails.

    tools/guards.py [--build DIR] [--jobs N] [--list]      exit status 1 where a guard survives
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SWITCH = r"""
#pragma once
#include <cstdio>
#include <cstdlib>
#include <set>
namespace guards {
struct Switch {
  int inverted = -1;
  const char* trace = nullptr;
  std::set<int> passed;
  Switch() {
    if (const char* text = std::getenv("QINGBAI_GUARD")) inverted = std::atoi(text);
    trace = std::getenv("QINGBAI_GUARD_TRACE");
  }
  ~Switch() {
    if (trace == nullptr) return;
    if (std::FILE* file = std::fopen(trace, "w")) {
      for (int one : passed) std::fprintf(file, "%d\n", one);
      std::fclose(file);
    }
  }
};
inline Switch& the_switch() {
  static Switch one;
  return one;
}
inline bool asks(int guard, bool holds) {
  auto& it = the_switch();
  if (it.trace != nullptr) it.passed.insert(guard);
  return guard == it.inverted ? !holds : holds;
}
}  // namespace guards
"""
# The folds of what is on record decide nothing; nor do those that only say a name.
HEADERS = ("reason.h",)
APART = re.compile(r"^(inquiry|inquiry_apply|review|account|notice|notices|document|clock)\.cpp$")


def closing(text, opening):
    """The place of the parenthesis that closes the one at `opening`."""
    depth, quote, place = 0, "", opening
    while place < len(text):
        char = text[place]
        if quote:
            if char == "\\":
                place += 1
            elif char == quote:
                quote = ""
        elif char in "\"'":
            quote = char
        elif char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0:
                return place
        place += 1
    raise ValueError("an if without an end")


def in_comment(text, place):
    return "//" in text[text.rfind("\n", 0, place) + 1:place]


def condition(inner):
    """What comes before the condition (`auto x = f(); `), and the condition."""
    depth, cut = 0, 0
    for place, char in enumerate(inner):
        depth += (char in "([{") - (char in ")]}")
        if char == ";" and depth == 0:
            cut = place + 1
    return inner[:cut], inner[cut:].strip()


def guards_of(name, text, first):
    """The guards of a source, and the source in which each asks the switch."""
    guards, out, last = [], [], 0
    for found in re.finditer(r"\bif \(", text):
        opening = found.end() - 1
        if in_comment(text, found.start()):
            continue
        end = closing(text, opening)
        rest = text[end:text.find("\n", end)]
        if "std::abort" in rest:
            continue
        before, asked = condition(text[opening + 1:end])
        declares = re.match(r"(const )?(auto|[A-Z]\w*)[*&]? \w+ = ", asked)
        if declares:  # `if (const auto* x = f())`: the name is kept for what follows
            variable = re.match(r"(?:const )?(?:auto|[A-Z]\w*)[*&]? (\w+) = ", asked).group(1)
            before, asked = asked + "; ", variable
        guards.append({"id": first + len(guards), "file": name, "line": text.count("\n", 0, found.start()) + 1, "condition": " ".join(asked.split())})
        out.append(text[last:opening + 1] + f"{before}guards::asks({guards[-1]['id']}, static_cast<bool>({asked}))")
        last = end
    return guards, "".join(out) + text[last:]


def compile_commands(build):
    commands = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if path.parent == ROOT / "src" / "procedure":
            commands[path.name] = (shlex.split(entry["command"]), entry["directory"])
    return commands


def compile_one(build, work, name, command, directory):
    source, made = work / name, work / (name + ".o")
    if made.exists() and made.stat().st_mtime > max(source.stat().st_mtime, *(h.stat().st_mtime for h in (ROOT / "src").glob("*/*.h"))):
        return made
    arguments = [a for a in command if not a.endswith("/" + name)]
    arguments[arguments.index("-o") + 1] = str(made)
    arguments[1:1] = ["-I", str(work / "include")]
    arguments += ["-include", str(work / "switch.h"), "-w", str(source)]
    subprocess.run(arguments, cwd=directory, check=True)
    return made


def write(path, text):
    if not path.exists() or path.read_text() != text:
        path.write_text(text)


def build_switched(build, work, jobs):
    """The tests with the switch in them, and the list of guards."""
    work.mkdir(parents=True, exist_ok=True)
    write(work / "switch.h", SWITCH)
    commands, guards, mutated = compile_commands(build), [], []
    (work / "include/procedure").mkdir(parents=True, exist_ok=True)
    for name in HEADERS:
        own, changed = guards_of(name, (ROOT / "src/procedure" / name).read_text(), len(guards))
        guards += own
        write(work / "include/procedure" / name, changed)
    for name in sorted(commands):
        text = (ROOT / "src/procedure" / name).read_text()
        if APART.match(name) or "decide(" not in text and "add_" not in text and "not_theirs" not in text:
            continue
        own, changed = guards_of(name, text, len(guards))
        if own:
            guards += own
            write(work / name, changed)
            mutated.append(name)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        made = list(pool.map(lambda name: compile_one(build, work, name, *commands[name]), mutated))
    link = subprocess.run(["ninja", "-C", str(build), "-t", "commands", "provisions_test"], check=True, capture_output=True, text=True).stdout.splitlines()[-1]
    link = link.removeprefix(": && ").removesuffix(" && :")
    arguments = shlex.split(link)
    program = work / "provisions_test"
    arguments[arguments.index("-o") + 1] = str(program)
    # The switched objects come first: the linker then takes nothing of theirs from the library.
    place = next(i for i, a in enumerate(arguments) if a.endswith("libprocedure.a"))
    arguments[place:place] = [str(one) for one in made]
    subprocess.run(arguments, cwd=build, check=True)
    return program, guards


def run(program, test, environment, limit):
    started = time.monotonic()
    try:
        status = subprocess.run([program, test.replace(",", "\\,").replace("[", "\\["), "-a"], env={**os.environ, **environment},
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=limit).returncode
    except subprocess.TimeoutExpired:
        status = -1
    return status, time.monotonic() - started


def main():
    asked = argparse.ArgumentParser(description="Inverts each guard of src/procedure and says which tests notice")
    asked.add_argument("--build", default="build")
    asked.add_argument("--jobs", type=int, default=2)
    asked.add_argument("--list", action="store_true")
    asked = asked.parse_args()
    build = (ROOT / asked.build).resolve()
    program, guards = build_switched(build, build / "guards", asked.jobs)
    if asked.list:
        for one in guards:
            print(f"{one['id']:4} {one['file']}:{one['line']}: {one['condition']}")
        return 0
    listed = subprocess.run([program, "--list-test-names-only"], capture_output=True, text=True).stdout.splitlines()
    tests = [line.strip() for line in listed if line.strip()]
    environment = {k: v for k, v in {"QINGBAI_TEST_FULL": ""}.items()}

    def learn(test):
        with tempfile.NamedTemporaryFile("r", suffix=".trace") as trace:
            status, took = run(program, test, {**environment, "QINGBAI_GUARD_TRACE": trace.name}, 300)
            return test, status, took, {int(line) for line in trace.read().split()}

    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as pool:
        learned = list(pool.map(learn, tests))
        failing = [test for test, status, _, _ in learned if status != 0]
        if failing:
            sys.exit("guards: these tests fail before anything is inverted: " + "; ".join(failing))

        def judge(one):
            for test, _, took, passed in sorted(learned, key=lambda l: l[2]):
                if one["id"] in passed and run(program, test, {**environment, "QINGBAI_GUARD": str(one["id"])}, 10 + 10 * took)[0] != 0:
                    return test
            return None

        killed = list(pool.map(judge, guards))
    for one, test in zip(guards, killed):
        if test is None:
            reached = any(one["id"] in passed for _, _, _, passed in learned)
            print(f"survives: {one['file']}:{one['line']}: {one['condition']}" + ("" if reached else "  (no test comes by)"))
    surviving = killed.count(None)
    print(f"guards: {len(guards)} inverted, {len(guards) - surviving} killed, {surviving} surviving")
    return 1 if surviving else 0


if __name__ == "__main__":
    sys.exit(main())
