// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace callboard {

/// One option as it is typed, checked and explained. `help` is marked for translation in options.cpp.
struct Option {
    /// What a value must look like; checked before a sub-command starts.
    enum class Kind {
        Switch, ///< Takes no value.
        Text,
        Number, ///< 0 to 2,147,483,647.
        Choice, ///< One of the words in `value`, which are separated by "|".
        Moment, ///< ISO 8601.
        Size, ///< WIDTHxHEIGHT.
        Pair, ///< KEY=VALUE.
    };
    Kind kind;
    const char *name; ///< "query"; typed as --query.
    const char *value; ///< Place-holder: "Q"; empty for a switch.
    const char *help;
    bool repeats = false;
};

/// One sub-command, or the window when `name` is empty.
struct CommandSpec {
    const char *name; ///< One or two words: "sync", "accounts add".
    const char *arguments; ///< As shown in the help: "PROVIDER", "ID…"
    int fewest; ///< Positional arguments.
    int most;
    const char *brief;
    std::vector<Option> options;
};

/// The one table behind parsing, --help, the man page and shell completion; in the order to show.
const std::vector<CommandSpec> &commandSpecs();
const CommandSpec &windowSpec();
/// Accepted everywhere, before and after the sub-command.
const std::vector<Option> &commonOptions();
/// Null when there is no such sub-command.
const CommandSpec *commandSpec(const QString &name);

} // namespace callboard
