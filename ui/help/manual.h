// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace callboard {

/// One page of the user guide, which is part of the program. It is written in English only.
struct ManualChapter {
    QString name; ///< That of its file, without ".md": "callback-queue".
    QString title;
    QString markdown; ///< Links lead to "other-chapter.md#heading", pictures are "pictures/name.png".
};

/// All chapters, in reading order.
const QList<ManualChapter> &manualChapters();
/// Where the chapter of that name is among them; -1: there is none.
int manualChapterNamed(const QString &name);
/// Resource with the picture that a chapter names: "pictures/queue.png".
QString manualPicture(const QString &name);
/// What a link calls a heading: "At nine o'clock" is "at-nine-oclock".
QString manualAnchor(const QString &heading);

/// A place of the words that are searched for.
struct ManualMatch {
    int chapter; ///< Among manualChapters().
    int position; ///< In the text as it is shown, in UTF-16 units.
    bool operator==(const ManualMatch &) const = default;
};

/// Every place of @p words, in reading order; upper and lower case are the same. None for no words.
QList<ManualMatch> findInManual(const QString &words);

} // namespace callboard
