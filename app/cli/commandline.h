// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "models/domain/time.h"

#include <QHash>
#include <QSize>
#include <QStringList>

namespace callboard {

/// What was typed, already checked against the table: a value of kind Number is a number.
class Arguments {
public:
    bool has(QLatin1StringView option) const { return m_values.contains(option); }
    QString value(QLatin1StringView option, const QString &otherwise = {}) const;
    QStringList values(QLatin1StringView option) const { return m_values.value(option); }
    int number(QLatin1StringView option, int otherwise) const;
    std::optional<TimePoint> moment(QLatin1StringView option) const;
    QSize size(QLatin1StringView option) const; ///< Invalid when absent.
    const QStringList &positional() const { return m_positional; }

private:
    friend class CommandLineParser;
    QHash<QString, QStringList> m_values;
    QStringList m_positional;
};

/// What a run of the program is to do.
struct Invocation {
    enum class Kind { Window, Command, Help, Version, Problem };
    Kind kind = Kind::Window;
    const CommandSpec *spec = nullptr; ///< With Command and Window; with Help and Problem when one was named.
    Arguments arguments;
    QString text; ///< Help: the whole page. Problem: one sentence.
};

/// @p words without the program's own name.
Invocation parseCommandLine(const QStringList &words);

QString helpPage();
QString helpPage(const CommandSpec &spec);

} // namespace callboard
