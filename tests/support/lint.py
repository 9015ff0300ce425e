#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py CHECKOUT BUILD [--minutes N] [--since COMMIT] [--tool T] [FILE…]: see tests/lint.

The compile commands are g++'s. clang reads them without the precompiled header, which it could not read; what the
header includes is included as text.
"""
import argparse
import concurrent.futures
import hashlib
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

# Level 0 and 1 but for those that fight our style, and three of level 2 that find copies nobody wants.
CLAZY = ("level0,level1,old-style-connect,implicit-casts,missing-qobject-macro,"
         "no-range-loop-detach,no-non-pod-global-static,no-connect-3arg-lambda")
ALARM = re.compile(r"(warning|error): ")


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

    def run(self, tool, path):
        command = ([tool, "--quiet", "-p", self.folder, path] if tool == "clang-tidy" else
                   ["clazy-standalone", f"--checks={CLAZY}", "--only-qt", "-p", self.folder,
                    f"--header-filter={self.checkout}/(app|ui|models|tests)/.*", path])
        done = subprocess.run(command, capture_output=True, text=True)
        said = done.stdout + (done.stderr if tool == "clazy" else "")
        problems = said if ALARM.search(said) else ""
        if done.returncode and not problems:
            problems = f"{path}: {tool} failed\n{done.stderr[-2000:]}"
        with self.lock:
            if not problems:
                self.clean[f"{tool} {path}"] = self.state_of(tool, path)
                self.clean_file.write_text(json.dumps(self.clean, indent=0))
        return problems


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
    """Those of the last commits and of no commit yet, then the others, each time beginning elsewhere."""
    said = subprocess.run(["git", "-C", checkout, "log", "-20", "--name-only", "--format="], capture_output=True,
                          text=True).stdout
    said += subprocess.run(["git", "-C", checkout, "diff", "--name-only", "HEAD"], capture_output=True, text=True).stdout
    changed = {checkout / line for line in said.splitlines()}
    head = subprocess.run(["git", "-C", checkout, "rev-parse", "HEAD"], capture_output=True, text=True).stdout
    salt = lambda path: hashlib.sha1((head + str(path)).encode()).hexdigest()
    return sorted(paths, key=lambda path: (path not in changed, salt(path)))


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
    work = [(tool, path) for path in changed_first(options.checkout, wanted) for tool in tools
            if not linter.is_clean(tool, path)]
    end = time.monotonic() + options.minutes * 60 if options.minutes else None
    looked, failed = 0, 0

    def one(job):
        return None if end and time.monotonic() > end else (job, linter.run(*job))

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for result in pool.map(one, work):
            if result is None:
                continue
            looked += 1
            if result[1]:
                failed += 1
                print(result[1].strip(), flush=True)
    summary = {"files": len(wanted), "tools": tools, "looked": looked, "left": len(work) - looked, "failed": failed}
    (linter.folder / "report.json").write_text(json.dumps(summary) + "\n")
    print(f"{len(wanted)} files with {' and '.join(tools)}: {looked} looks, {failed} with findings, "
          f"{len(wanted) * len(tools) - len(work)} known as clean, {len(work) - looked} left for another time")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
