// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace callboard {

/// Loads the bundled texts and Qt's own for the languages of @p locale, replacing what an earlier call
/// loaded; windows get a LanguageChange. Call it before the first text is made, also for the command line:
/// English needs its plural forms too. Does not change QLocale's default.
void installLanguage(QCoreApplication &application, const QLocale &locale);
/// Codes of the languages that Callboard speaks ("de", "en").
QStringList bundledLanguages();

} // namespace callboard
