// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/correctionwords.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype longestTip = 1500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::CorrectionWords)
};

/// In its own direction, whatever stands before it.
QString isolated(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

void addLine(OriginalLines &lines, const QString &sentence, const QString &words)
{
    if (!lines.text.isEmpty())
        lines.text += u'\n';
    const qsizetype place = sentence.indexOf(u"%1"_s);
    const QString shown = safeText(words.trimmed());
    lines.words.append({lines.text.size() + place + 1, shown.size()});
    lines.text += sentence.first(place) + isolated(shown) + sentence.sliced(place + 2);
}

qsizetype lostCount(const QList<Correction> &corrections)
{
    return std::count_if(corrections.begin(), corrections.end(),
                         [](const Correction &correction) { return !correction.segment; });
}

} // namespace

QString correctionMark(const Correction &correction)
{
    //: Behind speaker and time of a turn of a transcript: its words were corrected by somebody here.
    const QString mark = Words::tr("corrected");
    //: The same, where the telephone system has sent other words for the turn since then.
    return correction.theirs.isNull() ? mark : Words::tr("corrected; the system's words changed since");
}

QString correctionTip(const Correction &correction)
{
    //: Tool tip of a corrected turn of a transcript. %1 is what the telephone system had understood.
    const QString was = Words::tr("Corrected here, kept on this computer. Original: %1")
                            .arg(plainLine(correction.original.trimmed(), longestTip));
    if (correction.theirs.isNull())
        return was;
    //: Goes on from "Original: …". %1 is what the telephone system says since then.
    return was + u'\n'
        + Words::tr("Since then the system says: %1").arg(plainLine(correction.theirs.trimmed(), longestTip));
}

OriginalLines originalLines(const Correction &correction)
{
    OriginalLines lines;
    //: Below a corrected turn of a transcript. %1 is what the telephone system had understood.
    addLine(lines, Words::tr("Original: %1"), correction.original);
    if (!correction.theirs.isNull())
        //: Below "Original: …". %1 is what the telephone system says now.
        addLine(lines, Words::tr("Now from the system: %1"), correction.theirs);
    return lines;
}

QString correctionLine(const Correction &correction, qsizetype most)
{
    //: A correction of a transcript. %1 is what stood there, %2 what it was corrected to.
    return Words::tr("“%1” → “%2”")
        .arg(safeLine(correction.original.trimmed(), most), safeLine(correction.text.trimmed(), most));
}

QString correctedTurnsText(const QList<Correction> &corrections)
{
    const qsizetype turns = corrections.size() - lostCount(corrections);
    //: Behind the title of a transcript: how many of its turns somebody has corrected.
    return turns > 0 ? Words::tr("%n turn(s) corrected here", nullptr, int(turns)) : QString();
}

QString lostCorrectionsText(const QList<Correction> &corrections)
{
    constexpr qsizetype longest = 80;
    constexpr qsizetype mostListed = 5;
    const qsizetype lost = lostCount(corrections);
    if (lost == 0)
        return {};
    //: Below a transcript that is another one than when it was corrected; a list of the corrections follows.
    QStringList lines{
        Words::tr("%n correction(s) of words that this transcript no longer has:", nullptr, int(lost))};
    for (const Correction &correction : corrections) {
        if (!correction.segment && lines.size() <= mostListed)
            lines << correctionLine(correction, longest);
    }
    return lost > mostListed ? lines.join(u'\n') + u"\n…"_s : lines.join(u'\n');
}

} // namespace callboard
