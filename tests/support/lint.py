#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py CHECKOUT BUILD [--minutes N] [--since COMMIT] [--tool T] [FILE…]: see tests/lint.

The compile commands are g++'s. clang reads them without the precompiled header, which it could not read; what the
header includes is included as text. Most of what they do is to look through Qt's headers, so they get up to ten
sources of a folder at once, as one that includes them; those that do not go together there are read one by one.
"""
import argparse
import concurrent.futures
import hashlib
import itertools
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import threading
import time

# Level 0 and 1 but for those that fight our style or its formatter, and two of level 2. Also off: what is about Qt 5
# (qstring-ref, strict-iterators), fails on a list of signals (connect-non-signal), or does not know that adaptors on
# D-Bus tell of changes themselves (qproperty-without-notify) and what simdjson is (rule-of-two-soft).
CLAZY = ("level0,level1,old-style-connect,implicit-casts,no-range-loop-detach,no-non-pod-global-static,"
         "no-connect-3arg-lambda,no-connect-not-normalized,no-qstring-ref,no-strict-iterators,no-connect-non-signal,"
         "no-qproperty-without-notify,no-rule-of-two-soft")
ALARM = re.compile(r"(warning|error): ")
TOGETHER = 10


def as_text(header, folder):
    """A copy of the header to precompile: clang would take g++'s compiled one, which lies beside it."""
    copy = folder / (hashlib.sha1(header.encode()).hexdigest()[:12] + ".h")
    contents = pathlib.Path(header).read_text()
    if not copy.exists() or copy.read_text() != contents:
        copy.write_text(contents)
    return str(copy)


def clean_command(entry, folder):
    """What clang understands of the command."""
    words = shlex.split(entry["command"])
    while words and (words[0].endswith(("ccache", "cmake")) or words[0] in ("-E", "env") or "=" in words[0]):
        words.pop(0)
    kept, at = [], 0
    while at < len(words):
        word = words[at]
        if word in ("-Winvalid-pch", "-Wno-maybe-uninitialized"):
            pass
        elif word == "-include" and words[at + 1].endswith("cmake_pch.hxx"):
            kept += ["-include", as_text(words[at + 1], folder)]
            at += 1
        else:
            kept.append(word)
        at += 1
    return kept


def own_commands(checkout, build):
    """The first command of each of our sources."""
    commands = {}
    folder = build / "lint"
    folder.mkdir(exist_ok=True)
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"])
        if path.is_relative_to(checkout) and not path.is_relative_to(checkout / "build") and path not in commands:
            commands[path] = {"directory": entry["directory"], "file": entry["file"],
                              "arguments": clean_command(entry, folder), "output": entry.get("output")}
    return commands


def without_its_file(command):
    """The arguments that are the same for all sources that are compiled alike."""
    words = command["arguments"][1:]
    return [word for at, word in enumerate(words)
            if word not in (command["file"], "-c", "-o") and (at == 0 or words[at - 1] != "-o")]


def includes_of(checkout, build):
    """Our headers that went into each object, as ninja knows it."""
    said = subprocess.run(["ninja", "-C", build, "-t", "deps"], capture_output=True, text=True).stdout
    headers, source = {}, None
    for line in said.splitlines():
        if line and not line.startswith(" "):
            source = None
        elif line.strip():
            path = pathlib.Path(os.path.normpath(build / line.strip()))
            if not path.is_relative_to(checkout) or path.is_relative_to(checkout / "build"):
                continue
            if source is None:
                source = path
                headers.setdefault(source, set())
            headers[source].add(path)
    return headers


class Linter:
    def __init__(self, checkout, build, tools, commands):
        self.checkout, self.tools, self.commands = checkout, tools, commands
        self.folder = build / "lint"
        (self.folder / "compile_commands.json").write_text(json.dumps(list(commands.values()), indent=0))
        self.headers = includes_of(checkout, build)
        self.clean_file = self.folder / "clean.json"
        self.clean = json.loads(self.clean_file.read_text()) if self.clean_file.exists() else {}
        self.lock = threading.Lock()
        self.hashes = {}

    def hash_of(self, path):
        if path not in self.hashes:
            self.hashes[path] = hashlib.sha1(path.read_bytes()).hexdigest() if path.exists() else ""
        return self.hashes[path]

    def state_of(self, tool, path):
        """Changes when anything changes that the tool would see."""
        rules = self.hash_of(self.checkout / ".clang-tidy") if tool == "clang-tidy" else CLAZY
        parts = [rules, shlex.join(self.commands[path]["arguments"]), self.hash_of(path)]
        parts += [self.hash_of(header) for header in sorted(self.headers.get(path, ()))]
        return hashlib.sha1("\n".join(parts).encode()).hexdigest()

    def is_clean(self, tool, path):
        return self.clean.get(f"{tool} {path}") == self.state_of(tool, path)

    def command_for(self, tool, paths):
        ours = f"--header-filter=^{self.checkout}/(app|ui|models|tests)/.*"
        words = (["clazy-standalone", f"--checks={CLAZY}", "--only-qt", ours] if tool == "clazy" else
                 [tool, "--quiet", ours, *(["--checks=-bugprone-suspicious-include"] if len(paths) > 1 else [])])
        if len(paths) == 1:
            return [*words, "-p", self.folder, *paths]
        every = "".join(f'#include "{path}"\n' for path in paths)
        source = self.folder / f"{hashlib.sha1(every.encode()).hexdigest()[:12]}.cpp"
        source.write_text(every)
        return [*words, source, "--", *without_its_file(self.commands[paths[0]])]

    def run(self, tool, paths):
        """What @tool finds in @paths, sources that are compiled alike."""
        done = subprocess.run(self.command_for(tool, paths), capture_output=True, text=True,
                              cwd=self.commands[paths[0]]["directory"])
        said = done.stdout + (done.stderr if tool == "clazy" else "")
        if len(paths) > 1 and (done.returncode or " error: " in said):
            alone = [path for path in paths if re.search(rf"^{re.escape(str(path))}:\S+ error: ", said, re.M)] or paths
            rest = [path for path in paths if path not in alone]
            groups = [[path] for path in alone] + ([rest] if rest else [])
            return "".join(self.run(tool, group) for group in groups)
        problems = said if ALARM.search(said) else ""
        if done.returncode and not problems:
            problems = f"{paths[0]}: {tool} failed\n{done.stderr[-2000:]}"
        if not problems:
            self.remember_clean(tool, paths)
        return problems

    def remember_clean(self, tool, paths):
        with self.lock:
            self.clean |= {f"{tool} {path}": self.state_of(tool, path) for path in paths}
            self.clean_file.write_text(json.dumps(self.clean, indent=0))


def changed_since(checkout, commit, linter):
    """Sources that differ from @commit, and of each header that does one that includes it."""
    done = subprocess.run(["git", "-C", checkout, "diff", "--name-only", commit], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"git knows no {commit}: {done.stderr.strip()}")
    changed = [checkout / line for line in done.stdout.splitlines()]
    wanted = {path for path in changed if path in linter.commands}
    for header in (path for path in changed if path.suffix == ".h"):
        including = sorted(source for source, headers in linter.headers.items()
                           if header in headers and source in linter.commands)
        beside = header.with_suffix(".cpp")
        if including and not wanted.intersection(including):
            wanted.add(beside if beside in including else including[0])
    return sorted(wanted)


def changed_first(checkout, paths):
    """Those of no commit yet and of the last ones, the newest first, then the others, each time beginning elsewhere."""
    def git(*words):
        return subprocess.run(["git", "-C", checkout, *words], capture_output=True, text=True).stdout
    names = git("diff", "--name-only", "HEAD") + git("log", "-20", "--name-only", "--format=")
    newest = list(dict.fromkeys(checkout / name for name in names.splitlines()))
    rank = {path: at for at, path in enumerate(newest)}
    head = git("rev-parse", "HEAD")
    salt = lambda path: hashlib.sha1((head + str(path)).encode()).hexdigest()
    return sorted(paths, key=lambda path: (rank.get(path, len(rank)), salt(path)))


def in_groups(paths, linter):
    """@paths in this order, each with others that are compiled like it and can be read together."""
    groups, last = [], {}
    for path in paths:
        alike = (path.parent, *without_its_file(linter.commands[path]))
        alone = path.is_relative_to(linter.checkout / "tests")  # programs, each with its main
        if not alone and len(last.get(alike, [None] * TOGETHER)) < TOGETHER:
            last[alike].append(path)
        else:
            last[alike] = [path]
            groups.append(last[alike])
    return groups


def main():
    parser = argparse.ArgumentParser(prog="tests/lint", add_help=True)
    parser.add_argument("checkout", type=pathlib.Path)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--since")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--tool", choices=["clang-tidy", "clazy"])
    parser.add_argument("files", nargs="*")
    options = parser.parse_intermixed_args()
    commands = own_commands(options.checkout, options.build)
    wanted = [pathlib.Path(name).resolve() for name in options.files] or list(commands)
    if strangers := [path for path in wanted if path not in commands]:
        sys.exit(f"Not compiled, so there is nothing to look at: {', '.join(map(str, strangers))}")
    programs = {"clang-tidy": "clang-tidy", "clazy": "clazy-standalone"}
    tools = [tool for tool in ([options.tool] if options.tool else programs) if shutil.which(programs[tool])]
    if not tools:
        sys.exit("Neither clang-tidy nor clazy is installed.")
    linter = Linter(options.checkout, options.build, tools, commands)
    if options.since:
        wanted = changed_since(options.checkout, options.since, linter)
    ordered = changed_first(options.checkout, wanted)
    known = sum(linter.is_clean(tool, path) for tool in tools for path in wanted)
    unclean = {tool: [path for path in ordered if not linter.is_clean(tool, path)] for tool in tools}
    by_tool = [[(tool, group) for group in in_groups(unclean[tool], linter)] for tool in tools]
    work = [job for jobs in itertools.zip_longest(*by_tool) for job in jobs if job]
    end = time.monotonic() + options.minutes * 60 if options.minutes else None
    looked, failed = 0, 0

    def one(job):
        return None if end and time.monotonic() > end else (job, linter.run(*job))

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for result in pool.map(one, work):
            if result is None:
                continue
            (_, paths), problems = result
            looked += len(paths)
            if problems:
                failed += 1
                print(problems.strip(), flush=True)
    left = len(wanted) * len(tools) - known - looked
    summary = {"files": len(wanted), "tools": tools, "looked": looked, "left": left, "failed": failed}
    (linter.folder / "report.json").write_text(json.dumps(summary) + "\n")
    print(f"{len(wanted)} files with {' and '.join(tools)}: {looked} looks, {failed} with findings, "
          f"{known} known as clean, {left} left for another time")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
