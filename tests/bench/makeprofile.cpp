// SPDX-License-Identifier: GPL-3.0-or-later
// bench_profile CALLS FOLDER: the profile that the other programs measure with.
#include "tests/bench/benchcalls.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace callboard;
using namespace callboard::bench;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const auto start = bench::Clock::now();
    const BenchProfile profile(words[1].toInt(), words[2]);
    std::fprintf(stderr, "  %d calls, %.0f MB, %.1f s\n", profile.calls(),
                 double(QFileInfo(profile.paths().cacheFile).size()) / 1e6,
                 milliseconds(bench::Clock::now() - start) / 1000);
    return 0;
}
