// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notetemplate.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace callboard {

namespace {

constexpr qsizetype longestField = 40; ///< Longer ones are no field: somebody just likes braces.

bool isFieldName(QStringView text)
{
    return text.size() <= longestField
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c == u'{' || c == u'\n'; });
}

std::optional<TemplateProblem::Kind> problemOf(const NoteTemplate &one, const QSet<QString> &namesBefore)
{
    using Kind = TemplateProblem::Kind;
    if (one.name.isEmpty())
        return Kind::NoName;
    if (!std::all_of(one.name.begin(), one.name.end(), isTemplateLetter))
        return Kind::BadName;
    if (namesBefore.contains(one.name.toCaseFolded()))
        return Kind::NameTwice;
    if (one.text.isEmpty())
        return Kind::NoText;
    return {};
}

} // namespace

bool isTemplateLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_';
}

std::optional<TemplateProblem> problemIn(const QList<NoteTemplate> &templates)
{
    QSet<QString> names;
    for (qsizetype row = 0; row < templates.size(); ++row) {
        if (const auto kind = problemOf(templates[row], names))
            return TemplateProblem{*kind, row};
        names.insert(templates[row].name.toCaseFolded());
    }
    return {};
}

ExpandedTemplate expanded(const QString &text, const QMap<QString, QString> &values)
{
    ExpandedTemplate result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString field = text.mid(open + 1, close - open - 1);
        result.text += QStringView(text).mid(at, open - at);
        at = close + 1;
        if (!isFieldName(field)) {
            result.text += u'{';
            at = open + 1;
            continue;
        }
        const QString value = values.value(field.toLower());
        if (value.isEmpty())
            result.stops << ExpandedTemplate::Stop{result.text.size(), field.size()};
        result.text += value.isEmpty() ? field : value;
    }
    result.text += QStringView(text).mid(at);
    return result;
}

} // namespace callboard
