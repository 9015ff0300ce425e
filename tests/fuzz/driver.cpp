// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one fuzz target without a fuzzer: every seed as it is, then a fixed number of seeds with changes.
//
//     fuzz_NAME [--executions N] [--seed S] [--dictionary FILE] [--failures FOLDER] [FILE or FOLDER …]
//
// The same arguments make the same inputs. One that the target fails on is written to the folder, and its
// name is what to give to the program to see the failure again.
#include "tests/fuzz/mutations.h"
#include "tests/fuzz/require.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments);

namespace {

using namespace callboard::fuzz;
namespace fs = std::filesystem;

constexpr int mostSeconds = 30; ///< Of processor time, for one input.

struct Options {
    uint64_t executions = 0;
    uint64_t seed = 1;
    fs::path dictionary{};
    fs::path failures = fs::temp_directory_path();
    std::vector<fs::path> inputs{};
};

/// What a signal handler can tell of the input that is being run.
struct Running {
    const Bytes *bytes = nullptr;
    char failure[4096] = {}; ///< File to write.
    char words[4096] = {};
};
Running running;

void say(const char *words)
{
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, words, strlen(words));
}

void onFailure(int number)
{
    signal(number, SIG_DFL);
    signal(SIGABRT, SIG_DFL);
    if (number == SIGPROF)
        say("Broken promise: an input takes a moment, not half a minute of processor time\n");
    say(running.words);
    const int file = open(running.failure, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (running.bytes && file >= 0
        && write(file, running.bytes->data(), running.bytes->size()) == ssize_t(running.bytes->size())) {
        say("\nThe input is in ");
        say(running.failure);
        say("\n");
    }
    _exit(1);
}

std::string contentsOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        std::fprintf(stderr, "%s cannot be read.\n", file.c_str());
        std::exit(2);
    }
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// In the order of their names.
std::vector<fs::path> filesIn(const std::vector<fs::path> &paths)
{
    std::vector<fs::path> files;
    for (const fs::path &path : paths) {
        if (!fs::is_directory(path)) {
            files.push_back(path);
            continue;
        }
        std::vector<fs::path> inside;
        for (const auto &entry : fs::directory_iterator(path))
            if (entry.is_regular_file())
                inside.push_back(entry.path());
        std::sort(inside.begin(), inside.end());
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

Options optionsIn(int count, char **arguments)
{
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string word = arguments[i];
        const bool hasValue = i + 1 < count;
        if (word == "--executions" && hasValue)
            options.executions = std::strtoull(arguments[++i], nullptr, 10);
        else if (word == "--seed" && hasValue)
            options.seed = std::strtoull(arguments[++i], nullptr, 10);
        else if (word == "--dictionary" && hasValue)
            options.dictionary = arguments[++i];
        else if (word == "--failures" && hasValue)
            options.failures = arguments[++i];
        else
            options.inputs.push_back(word);
    }
    return options;
}

class Runner {
public:
    Runner(std::string name, Options options)
        : m_name(std::move(name))
        , m_options(std::move(options))
    {
        fs::create_directories(m_options.failures);
        for (const int number : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGPROF})
            signal(number, onFailure);
    }

    void replay(const std::vector<fs::path> &files)
    {
        for (const fs::path &file : files) {
            const std::string contents = contentsOf(file);
            m_seeds.emplace_back(contents.begin(), contents.end());
            run(m_seeds.back(), file.string());
        }
    }

    void mutate()
    {
        const std::vector<Bytes> words =
            m_options.dictionary.empty() ? std::vector<Bytes>() : wordsIn(contentsOf(m_options.dictionary));
        const Mutations mutations(m_seeds, words);
        for (uint64_t i = 0; i < m_options.executions; ++i) {
            std::seed_seq seeds{m_options.seed, i};
            std::mt19937_64 random(seeds);
            run(mutations.made(random),
                "execution " + std::to_string(i) + " of --seed " + std::to_string(m_options.seed));
        }
    }

    void report() const
    {
        std::printf("%s: %zu seeds, %llu executions, slowest %.1f ms, no failure\n", m_name.c_str(),
                    m_seeds.size(), static_cast<unsigned long long>(m_executions), m_slowest);
    }

private:
    void run(const Bytes &bytes, const std::string &what)
    {
        const std::string failure =
            (m_options.failures / (m_name + "-" + std::to_string(m_executions))).string();
        running.bytes = &bytes;
        std::snprintf(running.failure, sizeof running.failure, "%s", failure.c_str());
        std::snprintf(running.words, sizeof running.words, "%s failed: %s", m_name.c_str(), what.c_str());
        const itimerval limit{{}, {mostSeconds, 0}};
        setitimer(ITIMER_PROF, &limit, nullptr);
        const auto start = std::chrono::steady_clock::now();
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        m_slowest = std::max(m_slowest, taken.count());
        running.bytes = nullptr;
        ++m_executions;
    }

    std::string m_name;
    Options m_options;
    std::vector<Bytes> m_seeds;
    uint64_t m_executions = 0;
    double m_slowest = 0;
};

} // namespace

int main(int count, char **arguments)
{
    const Options options = optionsIn(count, arguments);
    const std::vector<fs::path> files = filesIn(options.inputs);
    if (files.empty()) {
        std::fprintf(stderr, "There is no input to run: name files, or folders with files.\n");
        return 2;
    }
    LLVMFuzzerInitialize(&count, &arguments);
    const fs::path program = arguments[0];
    Runner runner(program.filename().string(), options);
    runner.replay(files);
    runner.mutate();
    runner.report();
    return 0;
}
