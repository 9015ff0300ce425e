// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace callboard {

/// A text that "/name" in a note becomes.
struct NoteTemplate {
    QString name; ///< One word, without the stroke.
    QString text; ///< Fields in braces: "{name} asks for {what}".
    bool operator==(const NoteTemplate &) const = default;
};

/// Why a list of templates cannot be kept; the row it is about.
struct TemplateProblem {
    enum class Kind { NoName, BadName, NameTwice, NoText };
    Kind kind = Kind::NoName;
    qsizetype row = 0;
    bool operator==(const TemplateProblem &) const = default;
};
std::optional<TemplateProblem> problemIn(const QList<NoteTemplate> &templates);

/// A template as it goes into a note.
struct ExpandedTemplate {
    struct Stop {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Stop &) const = default;
    };
    QString text;
    QList<Stop> stops; ///< What the user has still to fill in, in order.
    bool operator==(const ExpandedTemplate &) const = default;
};
/// Fields with a value are filled in, the others stay, without their braces, as places to fill. "{}" is an
/// empty one. Braces that never close are text.
ExpandedTemplate expanded(const QString &text, const QMap<QString, QString> &values);

/// A letter, digit, "-" or "_": what names are made of.
bool isTemplateLetter(QChar c);

} // namespace callboard
