// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace callboard {

/// A dictionary for hunspell that is installed here.
struct SpellDictionary {
    QString language; ///< "de_DE": the name of its files.
    QString path; ///< Without ".aff" and ".dic".
    bool operator==(const SpellDictionary &) const = default;
};

/// Those in hunspell's folders of the system and of the user (dictionaryFolder()), by language. Of several
/// names for the same files the plainest.
QList<SpellDictionary> installedDictionaries();
QString dictionaryFolder(); ///< Where users put dictionaries of their own.
/// Those for @p locale ("de_AT"): the same country's, else one of the language. Empty: there is none.
QStringList usualLanguages(const QList<SpellDictionary> &installed, const QString &locale);
/// "Deutsch (Österreich)" for "de_AT".
QString languageName(const QString &language);

} // namespace callboard
