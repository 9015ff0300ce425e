// SPDX-License-Identifier: GPL-3.0-or-later
// gallery DIR SCHEME LANGUAGE CALLS: opens the demo (CALLS 0: an empty profile) in one scheme and language,
// shows each page and each dialog, and writes a picture of each into DIR, with sheets of twelve to look at.
// The scale is QT_SCALE_FACTOR. Started by tests/pictures/run.
#include "tests/pictures/contactsheet.h"
#include "tests/pictures/scenes.h"
#include "ui/language.h"
#include "ui/wording.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace callboard;
using namespace callboard::pictures;
using namespace Qt::StringLiterals;

namespace {

const QHash<QString, Theme::Scheme> schemes{
    {u"light"_s, Theme::Scheme::Light},
    {u"dark"_s, Theme::Scheme::Dark},
    {u"contrast-light"_s, Theme::Scheme::HighContrastLight},
    {u"contrast-dark"_s, Theme::Scheme::HighContrastDark},
};

DesktopOptions optionsFor(const QString &profile, Theme::Scheme scheme, int calls)
{
    DesktopOptions options;
    options.profile = profile;
    options.notifies = false;
    options.scheme = scheme;
    options.size = {1300, 820};
    if (calls > 0) {
        options.demo.emplace();
        options.demo->calls = calls;
        options.select = calls > 50 ? u"has:guest has:transcript has:summary"_s : u"first"_s;
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5)
        qFatal("gallery DIR SCHEME LANGUAGE CALLS");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString scheme = QString::fromLatin1(argv[2]);
    const QString language = QString::fromLatin1(argv[3]);
    const int calls = QByteArray(argv[4]).toInt();
    if (!schemes.contains(scheme) || !QDir().mkpath(folder))
        qFatal("%s is no scheme, or %s no folder", argv[2], argv[1]);
    QLocale::setDefault(withWesternDigits(QLocale(language)));
    QApplication application(argc, argv);
    installLanguage(application, QLocale());
    QApplication::setCursorFlashTime(0);

    const QTemporaryDir home;
    Desktop desktop(application, optionsFor(home.filePath(u"profile"_s), schemes.value(scheme), calls));
    ContactSheets sheets(folder,
                         u"%1, %2, %3×, %n calls"_s.arg(scheme, language)
                             .arg(application.devicePixelRatio())
                             .replace(u"%n"_s, QString::number(calls)));
    Scenes scenes(desktop, calls);
    if (!scenes.open())
        qFatal("The window was not filled in time");
    for (const Scene &scene : scenes.all()) {
        QWidget *const shown = scenes.show(scene);
        if (!shown) {
            std::fprintf(stderr, "%s: nothing came\n",
                         qPrintable(scene.name)); // warnings go to the profile's log
            continue;
        }
        sheets.add(scene.name, shown->grab());
        scenes.close();
    }
    sheets.finish();
    return scenes.missing() == 0 ? 0 : 1;
}
