// SPDX-License-Identifier: GPL-3.0-or-later
// Lets libFuzzer see what g++ compiles. The program's coroutines need g++ and its library, and g++ reports
// each place that runs by a call with no argument (-fsanitize-coverage=trace-pc), while libFuzzer reads a
// table of counters, one for each place, that clang's own instrumentation keeps. So here are such counters,
// found by the address of the place; two places share one now and then, which makes the fuzzer a little less
// curious. libFuzzer has a function of this name, too, which only says that it is not supported: the linker
// is told to take the first one. Comparisons (trace-cmp) reach libFuzzer without help, but for those of
// floating point.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" void __sanitizer_cov_8bit_counters_init(uint8_t *first, uint8_t *last);

namespace {

constexpr int bits = 17;
constexpr size_t places = size_t(1) << bits;
uint8_t counters[places]; ///< Of one input; libFuzzer clears them.
bool reached[places]; ///< Since the beginning.

/// For the report: tests/fuzz/fuzz.py reads this line.
void tell()
{
    size_t count = 0;
    for (const bool place : reached)
        count += place;
    std::fprintf(stderr, "places reached: %zu\n", count);
}

[[gnu::constructor]] void begin()
{
    __sanitizer_cov_8bit_counters_init(counters, counters + places);
    std::atexit(tell);
}

} // namespace

extern "C" {

void __sanitizer_cov_trace_pc()
{
    const auto address = reinterpret_cast<uintptr_t>(__builtin_return_address(0));
    const size_t place = (address * UINT64_C(0x9e3779b97f4a7c15)) >> (64 - bits);
    reached[place] = true;
    if (counters[place] < 255)
        ++counters[place];
}

void __sanitizer_cov_trace_cmpf(float, float) { }
void __sanitizer_cov_trace_cmpd(double, double) { }
}
