#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""complete.py LUPDATE CHECKOUT LIST: says what is missing or wrong in translations/, after collecting the texts of the
sources in LIST anew into copies: a text that nobody has translated, one that stands for another number of values, or
for tags that do not match. The exit code is 1 when there is one."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from collections import Counter

VALUES = re.compile(r"%(?:L?\d+|L?n)")
TAGS = re.compile(r"</?[a-z]+[^>]*>")


def collected(lupdate, checkout, texts, folder):
    """Copies of the languages, with the texts of today's sources."""
    for file in sorted((checkout / "translations").glob("callboard_*.ts")):
        copy = folder / file.name
        shutil.copy(file, copy)
        plurals = ["-pluralonly"] if file.stem.endswith("_en") else []
        subprocess.run([lupdate, "-silent", *plurals, "-I", checkout, "-locations", "none", "-no-ui-lines",
                        f"@{texts}", "-ts", copy], check=True, stdout=subprocess.DEVNULL)
        yield copy


def pieces(pattern, text):
    """How often each stands there; %L1 is %1 with separators, and either will do."""
    return Counter(piece.replace("%L", "%") for piece in pattern.findall(text))


def faults_of(message):
    source, translation = message.findtext("source"), message.find("translation")
    if translation.get("type") in ("vanished", "obsolete"):
        return
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(forms):
        yield "is not translated"
        return
    for form in forms:
        theirs, ours = pieces(VALUES, form), pieces(VALUES, source)
        if len(forms) > 1:  # "one guest" may leave its number out
            theirs.pop("%n", None)
            ours.pop("%n", None)
        if theirs != ours:
            yield f"has other values: {form!r}"
        if pieces(TAGS, form) != pieces(TAGS, source):
            yield f"has other tags: {form!r}"
        if source.endswith("…") != form.endswith("…"):
            yield f"ends in another way: {form!r}"


def main():
    lupdate, checkout, texts = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    faults, messages = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for file in collected(lupdate, checkout, texts, pathlib.Path(folder)):
            for context in tree.parse(file).getroot().iter("context"):
                for message in context.iter("message"):
                    messages += 1
                    faults += [f"{file.stem}, {context.findtext('name')}: {message.findtext('source')!r} {fault}"
                               for fault in faults_of(message)]
    print("\n".join(faults) or f"{messages} texts")
    return 1 if faults or not messages else 0


if __name__ == "__main__":
    sys.exit(main())
