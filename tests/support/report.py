#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""report.py note CHECKOUT FOLDER SUITE CODE SECONDS: how a suite went, in FOLDER/suites/SUITE.json.
report.py passed CHECKOUT FOLDER SUITE: ends with 0 when it passed on this very source.
report.py write CHECKOUT FOLDER [PART]: one page of what is known; see tests/report."""
import datetime
import json
import os
import pathlib
import platform
import re
import subprocess
import sys
import xml.etree.ElementTree

# What a full run has, in the order of the page, and how to run it alone.
SUITES = [
    ("asan", "Every test under the address and undefined-behaviour sanitizers", "CALLBOARD_PRESET=asan tests/run"),
    ("tsan", "What is concurrent under the thread sanitizer", "CALLBOARD_PRESET=tsan tests/run --concurrent"),
    ("valgrind", "The store under valgrind", "tests/valgrind"),
    ("soak", "A day of a desk", "SOAK_HOURS=24 build/dev/tests/soak/tst_soak"),
    ("fuzz", "Every fuzzer, guided by coverage", "tests/fuzz/run"),
    ("bench", "The benchmarks", "tests/bench/run"),
    ("mutations", "Tests without the guard that they are for", "tests/mutations"),
    ("lint", "clang-tidy and clazy over all sources", "tests/lint"),
]


def source_of(checkout):
    """The last commit that changed more than what is written about it, with a "+" when files differ from it."""
    def git(*words):
        return subprocess.run(["git", "-C", checkout, *words, "--", ":!tests/REPORT.md", ":!README.md"],
                              capture_output=True, text=True).stdout.strip()
    return git("log", "-1", "--format=%h", "--abbrev=12") + ("+" if git("status", "--porcelain") else "")


def read(path, fallback=None):
    try:
        return json.loads(path.read_text())
    except (OSError, ValueError):
        return fallback


def number(value):
    return f"{value:,.1f}" if isinstance(value, float) else f"{value:,}"


def duration(seconds):
    return f"{seconds // 60} min {seconds % 60} s" if seconds >= 60 else f"{seconds} s"


def note(checkout, folder, suite, code, seconds):
    """Of a suite that ran just now."""
    entry = {"suite": suite, "exit": int(code), "seconds": int(seconds), "source": source_of(checkout),
             "at": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="minutes")}
    log = folder / "suites" / f"{suite}.log"
    text = log.read_text(errors="replace") if log.exists() else ""
    if found := re.findall(r"(\d+)% tests passed, (\d+) tests failed out of (\d+)", text):
        entry["tests"], entry["failed"] = int(found[-1][2]), int(found[-1][1])
    if found := re.findall(r"^(?:QINFO.*?: \S+ )?(\d+ minutes, .*)$", text, re.M):
        entry["said"] = found[-1]
    if found := re.findall(r"^(\d+ files with .*|\d+ tests under valgrind.*)$", text, re.M):
        entry["said"] = found[-1]
    (folder / "suites" / f"{suite}.json").write_text(json.dumps(entry, indent=1) + "\n")


def passed(checkout, folder, suite):
    entry = read(folder / "suites" / f"{suite}.json", {})
    sys.exit(0 if entry.get("exit") == 0 and entry["source"] == source_of(checkout) else 1)


def of_tests(folder):
    """Numbers of the run of every test."""
    suite = xml.etree.ElementTree.parse(folder / "ctest.xml").getroot()
    whole = (folder / "suites" / "tests.whole.log").read_text(errors="replace")
    ran = [case for case in suite.iter("testcase") if case.get("status") in ("run", "fail")]
    slow = sorted(((float(case.get("time", 0)), case.get("name")) for case in ran), reverse=True)
    return {
        "programs": len(ran),
        "failed": [case.get("name") for case in ran if case.get("status") == "fail"],
        "disabled": [case.get("name") for case in suite.iter("testcase") if case.get("status") not in ("run", "fail")],
        "functions": sum(map(int, re.findall(r"^Totals: (\d+) passed", whole, re.M))),
        "skipped": sum(map(int, re.findall(r"^Totals: \d+ passed, \d+ failed, (\d+) skipped", whole, re.M))),
        "processor_seconds": round(sum(seconds for seconds, _ in slow)),
        "slowest": [f"{name} {seconds:.0f} s" for seconds, name in slow[:3]],
        "replayed": {name: {"seeds": int(seeds), "executions": int(executions)} for name, seeds, executions in
                     re.findall(r"^fuzz_(\S+): (\d+) seeds, (\d+) executions", whole, re.M)},
    }


def figures_in(*folders):
    figures = {}
    for folder in folders:
        for path in sorted(folder.glob("*.json")) if folder.is_dir() else []:
            figures[path.stem] = read(path, {})
    return figures


def total(figures, word):
    return sum(value for program in figures.values() for name, value in program.items() if word in name)


def shown_figures(figures):
    words = {name: ", ".join(f"{number(value)} {key.replace('_', ' ')}" for key, value in values.items() if key != "seed")
             for name, values in figures.items()}
    return [f"| {name} | {text} |" for name, text in words.items()]


def shown_suite(name, title, command, entry, source):
    if not entry:
        return f"| {title} | **not run** | `{command}` |"
    how = "passed" if entry["exit"] == 0 else f"**failed** (exit code {entry['exit']})"
    if "tests" in entry:
        how += f", {entry['tests'] - entry['failed']} of {entry['tests']} test programs"
    when = f"{entry['at'][:10]}, {duration(entry['seconds'])}"
    if entry["source"] != source:
        when += f", on another source ({entry['source']})"
    return f"| {title} | {how}; {when}{': ' + entry['said'] if entry.get('said') else ''} | `{command}` |"


def fuzz_lines(tests, guided):
    lines = ["| target | replayed with every test run | guided by coverage |", "|---|---|---|"]
    by_name = {target["target"]: target for target in (guided or {}).get("targets", [])}
    for name in sorted(set(tests["replayed"]) | set(by_name)):
        replayed, target = tests["replayed"].get(name), by_name.get(name)
        first = f"{number(replayed['executions'])} executions, {replayed['seeds']} seeds" if replayed else "–"
        then = (f"{number(target['executions'])} executions, {len(target['crashes'])} failures" if target else "not run")
        lines.append(f"| {name} | {first} | {then} |")
    return lines


def bench_lines(bench):
    """Against what stands beside each in the same run, at the largest number of calls."""
    lines = []
    for row in bench.get("table", []):
        calls, cell = max(row["sizes"].items(), key=lambda item: int(item[0]))
        ratios = [f"{peer['ratio']:.2g} × {peer['name']}" for peer in cell["peers"] if peer["ratio"]]
        if ratios:
            lines.append(f"| {row['title']}, {number(int(calls))} calls | {', '.join(ratios)} |")
    return ["| benchmark | ratio |", "|---|---|"] + lines if lines else []


def write(checkout, folder, part=""):
    source = source_of(checkout)
    tests = of_tests(folder)
    entries = {name: read(folder / "suites" / f"{name}.json") for name, _, _ in SUITES}
    crashes = {path.stem: read(path) for path in sorted((folder / "suites").glob("tst_*.json"))}
    every = read(folder / "suites" / "tests.json")
    figures = figures_in(folder / "figures")
    long_figures = figures_in(folder / "figures-long")
    mutations = long_figures.pop("mutations", None) or figures.pop("mutations", None) or read(folder / "mutations.json")
    guided = read(checkout / "build/fuzz/report.json") if entries["fuzz"] else None
    bench = read(checkout / "build/bench/results/report.json") if entries["bench"] else None
    data = {"source": source, "at": every["at"], "tests": tests, "figures": figures, "long_figures": long_figures,
            "suites": entries, "crashes": crashes, "mutations": mutations, "fuzz": guided, "bench": bench}
    (folder / "report.json").write_text(json.dumps(data, indent=1) + "\n")
    missing = [f"`{command}`" for name, _, command in SUITES if not entries[name]]
    replayed = sum(target["executions"] for target in tests["replayed"].values())
    page = ["# What was tested, in figures", "",
            f"Made by `tests/report` on {every['at'][:10]} from source {source.rstrip('+')}"
            + (" with changes that are not committed" if source.endswith("+") else "")
            + f", {system()}.", ""]
    if part:
        page += [f"**This page is about a part of the tests only** (`ctest {part}`), not about a full run.", ""]
    page += [
            "| | |", "|---|---|",
            f"| Test programs | {tests['programs']} run, {len(tests['failed'])} failed"
            + (": " + ", ".join(tests["failed"]) if tests["failed"] else "") + " |",
            f"| Cases in them | {number(tests['functions'])} passed, {tests['skipped']} skipped |",
            f"| Hostile and faulty cases beside these | {number(total(figures, 'cases'))} |",
            f"| Faults injected | {number(total(figures, 'faults') + total(long_figures, 'faults'))} |",
            f"| Kills survived | {number(total(figures, 'kills') + total(long_figures, 'kills'))} |",
            f"| Fuzz inputs replayed | {number(replayed)} over {len(tests['replayed'])} targets |",
            f"| Time | {duration(every['seconds'])}, {duration(tests['processor_seconds'])} of all programs together; "
            + f"slowest: {', '.join(tests['slowest'])} |"]
    if mutations:
        page.append(f"| Guards removed, one at a time | {mutations.get('guards', 0)}: {mutations.get('killed', 0)} noticed by their "
                    f"test, {mutations.get('survived', 0)} not |")
    page += ["", "## What takes longer", "", "| suite | how it went | alone |", "|---|---|---|"]
    page += [shown_suite(name, title, command, entries[name], source) for name, title, command in SUITES]
    page += [shown_suite(name, f"Crashes: {name}", f"KILL_ROUNDS=334 CRASH_ROUNDS=40 build/dev/tests/crashes/{name}", entry,
                         source) for name, entry in crashes.items()]
    page += ["", "Not run, so this page says nothing about it: " + ", ".join(missing) + "." if missing else
             "Everything was run."]
    if figures or long_figures:
        page += ["", "## Figures of the programs", "", "| program | figures |", "|---|---|"]
        page += shown_figures(figures)
        page += [line.replace("| ", "| long: ", 1) for line in shown_figures(long_figures)]
    if tests["replayed"]:
        page += ["", "## Fuzzers", ""] + fuzz_lines(tests, guided)
    if mutations and mutations.get("outcomes"):
        page += ["", "## Guards removed, one at a time", "", "| guard | test | outcome |", "|---|---|---|"]
        page += [f"| {guard} | {test} | {outcome} |" for guard, test, outcome in mutations["outcomes"]]
    if bench and (lines := bench_lines(bench)):
        page += ["", "## Benchmarks, against what stands beside them", ""] + lines
    (folder / "report.md").write_text("\n".join(page) + "\n")


def system():
    release = dict(line.split("=", 1) for line in pathlib.Path("/etc/os-release").read_text().splitlines() if "=" in line)
    return f"{release.get('PRETTY_NAME', platform.system()).strip(chr(34))}, {os.cpu_count()} processors"


if __name__ == "__main__":
    words = sys.argv[1:]
    {"note": note, "passed": passed, "write": write}[words[0]](pathlib.Path(words[1]), pathlib.Path(words[2]), *words[3:])
