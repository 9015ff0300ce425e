// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "app/pages/pages.h"

#include <QRegularExpression>
#include <QStringList>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// "table|json|csv" as it is; of "keyring|env:VAR" what can be typed as it stands: "keyring env:".
QStringList wordsIn(const char *placeholder)
{
    static const QRegularExpression fixedPart(u"^[a-z][a-z:-]*"_s);
    QStringList words;
    for (const QString &choice : QString::fromUtf8(placeholder).split(u'|')) {
        if (const auto match = fixedPart.match(choice); match.hasMatch())
            words << match.captured();
    }
    return words;
}

QStringList providerKeys()
{
    return {
#define PROVIDER(Name, number, key, ...) QString::fromLatin1(key),
#include "models/domain/providers.def"
#undef PROVIDER
    };
}

/// What the shell function is to do for a place-holder of the table; empty: nothing can be offered.
QString offerFor(const char *placeholder)
{
    const QString text = QString::fromUtf8(placeholder);
    if (text == u"F" || text == u"FILE")
        return u"files"_s;
    if (text == u"DIR")
        return u"folders"_s;
    const QStringList words = text == u"PROVIDER" ? providerKeys() : wordsIn(placeholder);
    return words.isEmpty() ? QString() : u"words \"%1\""_s.arg(words.join(u' '));
}

QString typed(const Option &option)
{
    return u"--"_s + QLatin1StringView(option.name);
}

QStringList typed(const std::vector<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names << typed(option);
    return names;
}

/// A branch of a shell "case".
QString branch(const QString &pattern, const QString &does)
{
    return u"    %1) %2 ;;\n"_s.arg(pattern, does);
}

/// Commands and the window, which has no name.
std::vector<const CommandSpec *> allSpecs()
{
    std::vector<const CommandSpec *> specs{&windowSpec()};
    for (const CommandSpec &spec : commandSpecs())
        specs.push_back(&spec);
    return specs;
}

QString quoted(const CommandSpec &spec)
{
    return u"'%1'"_s.arg(QLatin1StringView(spec.name));
}

QString optionBranches()
{
    QString text;
    for (const CommandSpec *spec : allSpecs())
        text += branch(quoted(*spec), u"echo \"%1\""_s.arg(typed(spec->options).join(u' ')));
    return text;
}

/// Those that take a value: their names are followed by it wherever they stand.
QStringList optionsWithValue()
{
    QStringList names;
    const auto add = [&](const std::vector<Option> &options) {
        for (const Option &option : options) {
            if (option.kind != Option::Kind::Switch)
                names << typed(option);
        }
    };
    add(commonOptions());
    for (const CommandSpec *spec : allSpecs())
        add(spec->options);
    names.removeDuplicates();
    return names;
}

QString valueBranches()
{
    QString text;
    const auto add = [&](const QString &command, const std::vector<Option> &options) {
        for (const Option &option : options) {
            const QString offer = option.kind == Option::Kind::Pair ? QString() : offerFor(option.value);
            if (!offer.isEmpty())
                text += branch(command + u"' "_s + typed(option) + u'\'', u"_callboard_"_s + offer);
        }
    };
    add(u"*"_s, commonOptions());
    for (const CommandSpec *spec : allSpecs())
        add(quoted(*spec), spec->options);
    return text;
}

QString argumentBranches()
{
    QString text;
    for (const CommandSpec &spec : commandSpecs()) {
        if (const QString offer = offerFor(spec.arguments); !offer.isEmpty())
            text += branch(quoted(spec), u"_callboard_"_s + offer);
    }
    return text;
}

/// By the first word: the words that may follow it.
QString groupBranches()
{
    QStringList first;
    QMap<QString, QStringList> second;
    for (const CommandSpec &spec : commandSpecs()) {
        const QStringList words = QString::fromLatin1(spec.name).split(u' ');
        first << words.first();
        second[words.first()] += words.mid(1);
    }
    first.removeDuplicates();
    QString text = branch(u"''"_s, u"echo \"%1\""_s.arg(first.join(u' ')));
    for (auto group = second.begin(); group != second.end(); ++group) {
        if (!group->isEmpty())
            text += branch(group.key(), u"echo \"%1\""_s.arg(group->join(u' ')));
    }
    return text;
}

QString commandPatterns()
{
    QStringList names;
    for (const CommandSpec &spec : commandSpecs())
        names << quoted(spec);
    return names.join(u'|');
}

QString function(const char *name, const QString &branches)
{
    return u"_callboard_%1() {\n    case $1 in\n%2    esac\n}\n\n"_s.arg(QLatin1StringView(name), branches);
}

const auto beginning = uR"bash(# bash completion for callboard
# Made of the table of options; changes belong there.

_callboard_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur"); }
_callboard_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
}
_callboard_folders() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$cur")
}

)bash"_s;

// Bash breaks --format=csv and file:PATH into three words each.
const auto ending = uR"bash(_callboard() {
    local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' word i
    local -a words=()
    COMPREPLY=()
    if [[ $cur == = ]]; then
        cur=''
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if [[ $cur == : || $before == : ]]; then
        [[ $cur == : ]] && cur=''
        [[ " ${COMP_WORDS[*]:0:COMP_CWORD} " == *' file '* ]] && _callboard_files
        return
    fi
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        if [[ $word == -* ]]; then
            [[ ${COMP_WORDS[i + 1]} == = ]] && ((++i))
            _callboard_takes_value "$word" && ((++i))
        else
            words+=("$word")
        fi
    done
    for i in 2 1; do
        if [[ -z $command ]] && _callboard_is_command "${words[*]:0:i}"; then
            command=${words[*]:0:i}
            words=("${words[@]:i}")
        fi
    done

    if _callboard_takes_value "$before"; then
        _callboard_value "$command $before"
    elif [[ $cur == -* ]]; then
        _callboard_words "$(_callboard_options "$command") $(_callboard_options everywhere)"
    elif [[ -z $command || ${#words[@]} -eq 0 ]]; then
        _callboard_words "$(_callboard_commands "${command:-${words[*]}}")"
        [[ ${#COMPREPLY[@]} -gt 0 || -z $command ]] || _callboard_argument "$command"
    fi
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]] && compopt -o nospace 2>/dev/null
    return 0
}
complete -F _callboard callboard
)bash"_s;

} // namespace

QString bashCompletion()
{
    const QString everywhere = typed(commonOptions()).join(u' ');
    const auto yes = [](const QString &pattern) {
        return branch(pattern, u"return 0"_s) + branch(u"*"_s, u"return 1"_s);
    };
    return beginning + function("commands", groupBranches())
        + function("options", optionBranches() + branch(u"everywhere"_s, u"echo \"%1\""_s.arg(everywhere)))
        + function("is_command", yes(commandPatterns()))
        + function("takes_value", yes(optionsWithValue().join(u'|'))) + function("value", valueBranches())
        + function("argument", argumentBranches()) + ending;
}

} // namespace callboard
