// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/spelldictionaries.h"

#include <QDir>
#include <QLocale>
#include <QMap>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QStringList folders()
{
    QStringList found;
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        found << data + u"/hunspell"_s << data + u"/myspell/dicts"_s;
    found << u"/usr/share/hunspell"_s << u"/usr/share/myspell/dicts"_s;
    return found;
}

/// "de_DE.dic" and "hyph_de.dic" look alike: only what has an affix file beside it is a dictionary.
QStringList dictionariesIn(const QString &folder)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
        const QString path = file.path() + u'/' + file.completeBaseName();
        if (QFileInfo::exists(path + u".aff"_s))
            paths << path;
    }
    return paths;
}

} // namespace

QString dictionaryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/hunspell"_s;
}

QList<SpellDictionary> installedDictionaries()
{
    QMap<QString, SpellDictionary> byLanguage;
    QHash<QString, QString> namesOfFiles;
    for (const QString &folder : folders()) {
        for (const QString &path : dictionariesIn(folder)) {
            const QString language = QFileInfo(path).fileName();
            const QString files = QFileInfo(path + u".dic"_s).canonicalFilePath();
            if (byLanguage.contains(language))
                continue; // the user's own comes first
            const bool isItself = QFileInfo(files).completeBaseName() == language;
            if (const QString other = namesOfFiles.value(files); !other.isNull()) {
                if (!isItself)
                    continue;
                byLanguage.remove(other);
            }
            namesOfFiles.insert(files, language);
            byLanguage.insert(language, {language, path});
        }
    }
    return byLanguage.values();
}

QStringList usualLanguages(const QList<SpellDictionary> &installed, const QString &locale)
{
    const QString language = locale.section(u'_', 0, 0);
    const auto find = [&](auto fits) -> QStringList {
        for (const SpellDictionary &one : installed) {
            if (fits(one.language))
                return {one.language};
        }
        return {};
    };
    const QStringList same = find([&](const QString &name) { return name == locale; });
    if (!same.isEmpty())
        return same;
    const QString main = QLocale(language).name(); // "de" is spoken in Germany first of all
    const QStringList usual = find([&](const QString &name) { return name == main || name == language; });
    if (!usual.isEmpty())
        return usual;
    return find([&](const QString &name) { return name.section(u'_', 0, 0) == language; });
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return language;
    const QString name = locale.nativeLanguageName();
    const QString country = locale.nativeTerritoryName();
    return language.contains(u'_') && !country.isEmpty() ? u"%1 (%2)"_s.arg(name, country) : name;
}

} // namespace callboard
