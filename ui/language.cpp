// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Resources of a static library are dropped by the linker unless somebody names them; outside any namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(callboard_translations);
}

namespace callboard {
namespace {

const QString folder = u":/callboard/translations"_s;
const QString prefix = u"callboard_"_s;

/// Owned by the application under a name of its own, so that the next call finds and replaces it.
QTranslator *freshTranslator(QCoreApplication &application, const QString &name)
{
    delete application.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    return translator;
}

void install(QTranslator *translator, const QLocale &locale, const QString &file, const QString &path)
{
    if (translator->load(locale, file, u"_"_s, path))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QLocale withWesternDigits(const QLocale &locale)
{
    const bool hasOthers = locale.language() == QLocale::Arabic && locale.zeroDigit() != u"0";
    return hasOthers ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale;
}

void installLanguage(QCoreApplication &application, const QLocale &locale)
{
    initTranslations();
    QTranslator *qt = freshTranslator(application, u"qtTranslator"_s);
    QTranslator *own = freshTranslator(application, u"callboardTranslator"_s);
    install(qt, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English last of all: without it numbers would read "3 call(s)".
    if (!own->load(locale, u"callboard"_s, u"_"_s, folder) && !own->load(prefix + u"en"_s, folder))
        return;
    QCoreApplication::installTranslator(own);
}

QStringList bundledLanguages()
{
    initTranslations();
    QStringList codes;
    const QStringList files = QDir(folder).entryList({prefix + u"*.qm"_s});
    for (const QString &file : files)
        codes += file.mid(prefix.size()).chopped(3);
    return codes;
}

LanguageSettings LanguageSettings::read(const QSettings &settings)
{
    SettingReader reader(settings);
    const auto isSpoken = [](const QString &code) {
        return bundledLanguages().contains(code);
    };
    LanguageSettings read;
    read.language = reader.text(languageKey, isSpoken).value_or(QString());
    read.unusable = reader.unusable();
    return read;
}

void LanguageSettings::write(QSettings &settings) const
{
    if (language.isEmpty())
        settings.remove(languageKey);
    else
        settings.setValue(languageKey, language);
    settings.sync();
}

QLocale LanguageSettings::locale(const QLocale &desktop) const
{
    const QLocale chosen(language);
    if (language.isEmpty() || chosen.language() == desktop.language())
        return desktop;
    const QLocale here(chosen.language(), desktop.territory());
    return here.language() == chosen.language() && here.territory() == desktop.territory() ? here : chosen;
}

} // namespace callboard
