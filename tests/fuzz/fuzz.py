#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""fuzz.py BUILD SECONDS [TARGET…]: runs the built fuzzers one after the other; see tests/fuzz/run."""
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys

SANITIZERS = {
    "ASAN_OPTIONS": "detect_leaks=0:abort_on_error=0:allocator_may_return_null=1",
    "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1",
    "LC_ALL": "C.UTF-8",
    "TZ": "Europe/Paris",
    "QT_QPA_PLATFORM": "offscreen",
}


def known_targets(build):
    """Name, folders with seeds and dictionary of each, as CMake wrote them down."""
    lines = (build / "tests/fuzz/targets.tsv").read_text().splitlines()
    return {name: (seeds.split("|"), dictionary) for name, seeds, dictionary in (line.split("\t") for line in lines)}


def last(pattern, text, fallback=0):
    found = re.findall(pattern, text)
    return int(found[-1]) if found else fallback


def run(build, name, seeds, dictionary, seconds):
    crashes = build / "crashes" / name
    learnt = build / "corpus" / name
    home = build / "home" / name
    for folder in (crashes, learnt, home):
        folder.mkdir(parents=True, exist_ok=True)
    before = set(crashes.iterdir())
    command = [build / "tests/fuzz" / f"fuzz_{name}", f"-max_total_time={seconds}", "-max_len=16384", "-timeout=25",
               "-rss_limit_mb=4096", "-print_final_stats=1", f"-artifact_prefix={crashes}/"]
    if dictionary:
        command.append(f"-dict={dictionary}")
    environment = dict(os.environ, HOME=str(home), **SANITIZERS)
    done = subprocess.run(command + [learnt] + [s for s in seeds if os.path.isdir(s)], env=environment,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    log = done.stderr.decode(errors="replace")
    (build / "crashes" / f"{name}.log").write_text(log)
    new = sorted(str(path) for path in set(crashes.iterdir()) - before)
    return {
        "target": name,
        "seconds": seconds,
        "executions": last(r"stat::number_of_executed_units:\s*(\d+)", log, last(r"#(\d+)", log)),
        "features": last(r" ft: (\d+)", log),
        "places": last(r"places reached: (\d+)", log),
        "corpus": len(list(learnt.iterdir())),
        "exit": done.returncode,
        "crashes": new,
        "said": [line for line in log.splitlines() if re.search(r"Broken promise|^Qt:|ERROR:|runtime error", line)][:3],
    }


def main():
    build, seconds, chosen = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    targets = known_targets(build)
    unknown = [name for name in chosen if name not in targets]
    if unknown:
        sys.exit(f"There is no target {', '.join(unknown)}. There are: {', '.join(sorted(targets))}")
    results = []
    print(f"{'target':<14}{'executions':>12}{'features':>10}{'places':>8}{'crashes':>9}")
    for name in chosen or sorted(targets):
        result = run(build, name, *targets[name], seconds)
        results.append(result)
        print(f"{name:<14}{result['executions']:>12}{result['features']:>10}{result['places']:>8}"
              f"{len(result['crashes']):>9}", flush=True)
        for line in result["said"]:
            print("    " + line[:160])
    report = {"at": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"), "targets": results}
    (build / "report.json").write_text(json.dumps(report, indent=1) + "\n")
    failed = [result["target"] for result in results if result["crashes"] or result["exit"]]
    print(f"{sum(result['executions'] for result in results)} executions; "
          + (f"failures in: {', '.join(failed)}" if failed else "no failure") + f"; {build / 'report.json'}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
