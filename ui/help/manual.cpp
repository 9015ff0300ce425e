// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QFile>
#include <QTextDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// Resources of a static library are dropped by the linker unless somebody names them; outside any namespace.
static void initManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace callboard {

namespace {

const QString folder = u":/callboard/manual/"_s;

constexpr std::array readingOrder{
    "start"_L1,           "callback-queue"_L1,  "calls-and-search"_L1, "listening"_L1,    "guests"_L1,
    "notes-and-edits"_L1, "review"_L1,          "summary"_L1,          "settings"_L1,     "notifications"_L1,
    "privacy"_L1,         "troubleshooting"_L1, "systems"_L1,          "command-line"_L1,
};

ManualChapter read(const QString &name)
{
    QFile file(folder + name + u".md"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "manual", "a chapter is not in manual.qrc");
    const QString markdown = opened ? QString::fromUtf8(file.readAll()) : QString();
    const QString title = markdown.section(u'\n', 0, 0).mid(2);
    return {name, title, markdown};
}

QList<ManualChapter> readAll()
{
    initManual();
    QList<ManualChapter> chapters;
    for (const QLatin1StringView name : readingOrder)
        chapters << read(name);
    return chapters;
}

/// Texts as they are shown, folded: where a match is does not depend on how it is set.
const QStringList &shownTexts()
{
    static const QStringList texts = [] {
        QStringList made;
        for (const ManualChapter &chapter : manualChapters()) {
            QTextDocument document;
            document.setMarkdown(chapter.markdown);
            made << document.toPlainText();
        }
        return made;
    }();
    return texts;
}

} // namespace

const QList<ManualChapter> &manualChapters()
{
    static const QList<ManualChapter> chapters = readAll();
    return chapters;
}

int manualChapterNamed(const QString &name)
{
    const auto &chapters = manualChapters();
    const auto isNamed = [&](const ManualChapter &chapter) {
        return chapter.name == name;
    };
    const auto found = std::find_if(chapters.begin(), chapters.end(), isNamed);
    return found == chapters.end() ? -1 : int(found - chapters.begin());
}

QString manualPicture(const QString &name)
{
    initManual();
    return folder + name;
}

QString manualAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter == u' ')
            anchor += u'-';
    }
    return anchor;
}

QList<ManualMatch> findInManual(const QString &words)
{
    QList<ManualMatch> matches;
    const QString wanted = words.simplified();
    if (wanted.isEmpty())
        return matches;
    for (int chapter = 0; chapter < shownTexts().size(); ++chapter) {
        const QString &text = shownTexts().at(chapter);
        for (auto at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
            matches << ManualMatch{chapter, int(at)};
    }
    return matches;
}

} // namespace callboard
