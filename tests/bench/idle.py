# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program does while nothing happens: wake-ups of all its threads, processor time, memory of its own."""
import os
import subprocess
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def wakeups(pid):
    """{thread: times that it went to sleep, which it did once for each time that it woke}."""
    times = {}
    for task in Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches:"):
                times[task.name] = int(line.split()[1])
    return times


def processor(pid):
    """Milliseconds so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / TICKS


def memory(pid):
    """MB, with its part of what it shares."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0


def watch(programs, env, settle, seconds):
    """{name: (wake-ups a minute, ms of processor time a minute, MB)} of programs that all run at the same time, from
    @p settle seconds after their start on. They are given as {name: words of the command}."""
    running = {name: subprocess.Popen([str(word) for word in command], env={**env, **extra}, stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL) for name, (command, extra) in programs.items()}
    try:
        time.sleep(settle)
        before = {name: (wakeups(one.pid), processor(one.pid)) for name, one in running.items()}
        time.sleep(seconds)
        found = {}
        for name, one in running.items():
            woken, spent = before[name]
            since = sum(times - woken.get(thread, 0) for thread, times in wakeups(one.pid).items())  # some have ended
            found[name] = (since * 60 / seconds, (processor(one.pid) - spent) * 60 / seconds,
                           memory(one.pid))
        return found
    finally:
        for one in running.values():
            one.terminate()
        for one in running.values():
            one.wait()
