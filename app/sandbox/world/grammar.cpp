// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/grammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

Grammar::Phrase Grammar::parsed(const QString &line)
{
    Phrase phrase;
    qsizetype position = 0;
    while (position < line.size()) {
        const qsizetype open = line.indexOf(u'{', position);
        if (open != position)
            phrase.append({false, line.mid(position, open < 0 ? -1 : open - position)});
        if (open < 0)
            break;
        const qsizetype close = line.indexOf(u'}', open);
        Q_ASSERT(close > open);
        phrase.append({true, line.mid(open + 1, close - open - 1)});
        position = close + 1;
    }
    return phrase;
}

Grammar Grammar::fromText(const QString &text)
{
    Grammar grammar;
    List *current = nullptr;
    const QStringList lines = text.split(u'\n');
    for (const QString &raw : lines) {
        QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            const bool constant = line.startsWith(u"[=");
            current = &grammar.m_lists[line.mid(constant ? 2 : 1).chopped(1)];
            current->constant = constant;
            continue;
        }
        Q_ASSERT(current);
        line.replace(u"\\n"_s, u"\n"_s);
        current->phrases.append(parsed(line));
    }
    return grammar;
}

QStringList Grammar::listNames() const
{
    QStringList names = m_lists.keys();
    names.sort();
    return names;
}

QStringList Grammar::unknownMentions(const QStringList &slotNames) const
{
    QStringList unknown;
    for (const List &list : m_lists) {
        for (const Phrase &phrase : list.phrases) {
            for (const Piece &piece : phrase) {
                if (piece.isGap && !slotNames.contains(piece.text) && !m_lists.contains(piece.text))
                    unknown << piece.text;
            }
        }
    }
    unknown.sort();
    unknown.removeDuplicates();
    return unknown;
}

QString Grammar::phrase(const QString &list, const Slots &slots, quint64 call, Random &random) const
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.constEnd() || found->phrases.isEmpty())
        return {};
    const auto count = quint64(found->phrases.size());
    const quint64 chosen = found->constant ? hashed(call, list) % count : quint64(random.below(int(count)));
    QString text;
    for (const Piece &piece : found->phrases[qsizetype(chosen)]) {
        if (!piece.isGap)
            text += piece.text;
        else if (const auto slot = slots.constFind(piece.text); slot != slots.constEnd())
            text += *slot;
        else
            text += phrase(piece.text, slots, call, random);
    }
    return text;
}

} // namespace callboard::sandbox
