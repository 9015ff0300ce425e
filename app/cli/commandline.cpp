// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/words.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace callboard {

using namespace Qt::StringLiterals;

QString Arguments::value(QLatin1StringView option, const QString &otherwise) const
{
    const QStringList all = m_values.value(option);
    return all.isEmpty() ? otherwise : all.last();
}

int Arguments::number(QLatin1StringView option, int otherwise) const
{
    return has(option) ? value(option).toInt() : otherwise;
}

std::optional<TimePoint> Arguments::moment(QLatin1StringView option) const
{
    return fromIso(value(option));
}

QSize Arguments::size(QLatin1StringView option) const
{
    const QStringList parts = value(option).split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

namespace {

QString typed(const Option &option)
{
    return u"--"_s + QLatin1StringView(option.name);
}

bool isWellFormed(const Option &option, const QString &value)
{
    static const QRegularExpression size(u"^[1-9][0-9]{1,4}x[1-9][0-9]{1,4}$"_s);
    bool isNumber = false;
    switch (option.kind) {
    case Option::Kind::Switch:
    case Option::Kind::Text:
        return true;
    case Option::Kind::Number:
        return value.toInt(&isNumber) >= 0 && isNumber;
    case Option::Kind::Choice:
        return QString::fromLatin1(option.value).split(u'|').contains(value);
    case Option::Kind::Moment:
        return fromIso(value).has_value();
    case Option::Kind::Size:
        return size.match(value).hasMatch();
    case Option::Kind::Pair:
        return value.indexOf(u'=') > 0;
    }
    return false;
}

QString expectation(const Option &option)
{
    const QString place = QString::fromLatin1(option.value);
    switch (option.kind) {
    case Option::Kind::Switch:
    case Option::Kind::Text:
        break;
    case Option::Kind::Number:
        return Cli::tr("%1 needs a whole number.").arg(typed(option));
    case Option::Kind::Choice:
        return Cli::tr("%1 is one of: %2.").arg(typed(option), place.split(u'|').join(u", "));
    case Option::Kind::Moment:
        return Cli::tr("%1 needs a time such as 2026-03-16T14:00:00Z.").arg(typed(option));
    case Option::Kind::Size:
        return Cli::tr("%1 needs a size such as 1280x800.").arg(typed(option));
    case Option::Kind::Pair:
        return Cli::tr("%1 needs KEY=VALUE.").arg(typed(option));
    }
    return {};
}

QString problemOf(const Option &option, const QStringList &values)
{
    if (values.size() > 1 && !option.repeats && option.kind != Option::Kind::Switch)
        return Cli::tr("%1 was given more than once.").arg(typed(option));
    for (const QString &value : values) {
        if (!isWellFormed(option, value))
            return expectation(option);
    }
    return {};
}

bool isLink(const QString &word)
{
    return word.startsWith(u"callboard:"_s) || word.startsWith(u"tel:"_s);
}

/// "accounts list, accounts add…": the sub-commands that begin with this word.
QStringList commandsIn(const QString &group)
{
    QStringList names;
    for (const CommandSpec &spec : commandSpecs()) {
        const QString name = QString::fromLatin1(spec.name);
        if (name.startsWith(group + u' '))
            names << name;
    }
    return names;
}

} // namespace

class CommandLineParser {
public:
    CommandLineParser(const CommandSpec &spec, QCommandLineParser::OptionsAfterPositionalArgumentsMode mode)
        : m_spec(spec)
    {
        m_parser.setOptionsAfterPositionalArgumentsMode(mode);
        add(spec.options);
        add(commonOptions());
    }

    /// Sets the problem when the words do not fit the table.
    Arguments parse(const QStringList &words, QString &problem)
    {
        if (!m_parser.parse(QStringList{u"callboard"_s} + words))
            problem = m_parser.errorText();
        Arguments arguments;
        arguments.m_positional = m_parser.positionalArguments();
        take(m_spec.options, arguments, problem);
        take(commonOptions(), arguments, problem);
        return arguments;
    }

    /// What stood before the sub-command's name counts as if it stood after.
    static void addCommon(Arguments &to, const Arguments &from)
    {
        for (const Option &option : commonOptions()) {
            const QLatin1StringView name(option.name);
            if (!to.has(name) && from.has(name))
                to.m_values.insert(name, from.values(name));
        }
    }

private:
    void add(const std::vector<Option> &options)
    {
        for (const Option &option : options) {
            QStringList names{QString::fromLatin1(option.name)};
            if (names.first() == u"help")
                names << u"h"_s;
            m_parser.addOption({names, {}, QString::fromLatin1(option.value)});
        }
    }

    void take(const std::vector<Option> &options, Arguments &arguments, QString &problem) const
    {
        for (const Option &option : options) {
            const QString name = QString::fromLatin1(option.name);
            if (!m_parser.isSet(name))
                continue;
            const QStringList values =
                option.kind == Option::Kind::Switch ? QStringList() : m_parser.values(name);
            arguments.m_values.insert(name, values);
            if (problem.isEmpty())
                problem = problemOf(option, values);
        }
    }

    const CommandSpec &m_spec;
    QCommandLineParser m_parser;
};

namespace {

Invocation invocation(Invocation::Kind kind, const CommandSpec *spec, QString text)
{
    return {kind, spec, {}, std::move(text)};
}

QString wrongCount(const CommandSpec &spec, qsizetype count)
{
    if (count < spec.fewest)
        return Cli::tr("%1 needs %2.").arg(QLatin1StringView(spec.name), QString::fromUtf8(spec.arguments));
    return Cli::tr("There is one word too many after %1.").arg(QLatin1StringView(spec.name));
}

/// Help and version come before complaints; @p kind is what it is when all is well.
Invocation decided(Invocation::Kind kind, const CommandSpec &spec, const Arguments &arguments,
                   const QString &problem)
{
    if (arguments.has("help"_L1))
        return invocation(Invocation::Kind::Help, &spec,
                          kind == Invocation::Kind::Window ? helpPage() : helpPage(spec));
    if (arguments.has("version"_L1))
        return invocation(Invocation::Kind::Version, &spec, {});
    if (!problem.isEmpty())
        return invocation(Invocation::Kind::Problem, &spec, problem);
    const qsizetype count = arguments.positional().size();
    if (count < spec.fewest || count > spec.most)
        return invocation(Invocation::Kind::Problem, &spec, wrongCount(spec, count));
    return {kind, &spec, arguments, {}};
}

Invocation unknownCommand(const QString &word)
{
    const QStringList group = commandsIn(word);
    const QString text = group.isEmpty()
        ? Cli::tr("There is no sub-command “%1”.").arg(word)
        : Cli::tr("“%1” needs one more word: %2.").arg(word, group.join(u", "));
    return invocation(Invocation::Kind::Problem, nullptr, text);
}

QString firstWindowOption(const Arguments &arguments)
{
    for (const Option &option : windowSpec().options) {
        if (arguments.has(QLatin1StringView(option.name)))
            return typed(option);
    }
    return {};
}

Invocation commandInvocation(const CommandSpec &spec, const QStringList &words, const Arguments &before)
{
    QString problem;
    CommandLineParser parser(spec, QCommandLineParser::ParseAsOptions);
    Arguments arguments = parser.parse(words, problem);
    CommandLineParser::addCommon(arguments, before);
    if (const QString misplaced = firstWindowOption(before); !misplaced.isEmpty() && problem.isEmpty())
        problem = Cli::tr("%1 does not go before a sub-command.").arg(misplaced);
    return decided(Invocation::Kind::Command, spec, arguments, problem);
}

} // namespace

Invocation parseCommandLine(const QStringList &words)
{
    QString problem;
    CommandLineParser parser(windowSpec(), QCommandLineParser::ParseAsPositionalArguments);
    const Arguments before = parser.parse(words, problem);
    const QStringList &rest = before.positional();
    if (!problem.isEmpty() || rest.isEmpty() || isLink(rest.first()))
        return decided(Invocation::Kind::Window, windowSpec(), before, problem);
    const QString twoWords = QStringList(rest.mid(0, 2)).join(u' ');
    if (const CommandSpec *spec = rest.size() > 1 ? commandSpec(twoWords) : nullptr)
        return commandInvocation(*spec, rest.sliced(2), before);
    if (const CommandSpec *spec = commandSpec(rest.first()))
        return commandInvocation(*spec, rest.sliced(1), before);
    if (before.has("help"_L1) || rest.contains(u"--help"_s))
        return invocation(Invocation::Kind::Help, nullptr, helpPage());
    return unknownCommand(rest.first());
}

} // namespace callboard
