// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingreader.h"

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace callboard {

/// The same, but for digits: phone numbers, lengths of calls and what providers write have Western ones, and
/// two kinds of digits side by side are hard to read.
QLocale withWesternDigits(const QLocale &locale);

/// Loads the bundled texts and Qt's own for the languages of @p locale, replacing what an earlier call
/// loaded; windows get a LanguageChange. Call it before the first text is made, also for the command line:
/// English needs its plural forms too. Does not change QLocale's default.
void installLanguage(QCoreApplication &application, const QLocale &locale);
/// Codes of the languages that Callboard speaks ("de", "en").
QStringList bundledLanguages();

/// The language that the user has chosen: "view/language" in callboard.ini.
struct LanguageSettings {
    QString language; ///< One of bundledLanguages(); empty: that of the desktop.
    UnusableSettings unusable;
    bool operator==(const LanguageSettings &) const = default;

    static inline const QString languageKey = QStringLiteral("view/language");

    static LanguageSettings read(const QSettings &settings);
    void write(QSettings &settings) const;
    /// Dates and numbers stay those of the desktop's country where the language is spoken there.
    QLocale locale(const QLocale &desktop) const;
};

} // namespace callboard
