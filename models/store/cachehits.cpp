// SPDX-License-Identifier: GPL-3.0-or-later
// CacheReader: what the words of a query hit, and whose name begins with what is typed.
#include "models/domain/numberdigits.h"
#include "models/domain/turns.h"
#include "models/store/cachereader.h"
#include "models/store/factscbor.h"
#include "models/store/searchtext.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Only what is searched sentence by sentence.
Call searchedTexts(Database &db, CallId id)
{
    Call call;
    call.id = id;
    SqlQuery texts(
        db, "SELECT summary, summary_detailed, notes, transcript FROM call_texts WHERE call_id = ?", id);
    if (texts.next()) {
        call.summary = texts.text(0);
        call.summaryDetailed = texts.text(1);
        call.notes = texts.text(2);
        call.transcript = texts.text(3);
    }
    using Ms = std::chrono::milliseconds;
    SqlQuery turn(db, "SELECT speaker, text, start_ms FROM segments WHERE call_id = ? ORDER BY position", id);
    while (turn.next())
        call.segments << Segment{turn.text(0),
                                 turn.text(1),
                                 turn.isNull(2) ? std::nullopt : std::optional(Ms(turn.integer(2))),
                                 {}};
    return call;
}

/// Words that were put right are hit, too. Few calls have any, and most hits are in what is shown.
QList<Correction> correctionsOf(Database &db, CallId id)
{
    Call call;
    SqlQuery row(
        db, "SELECT t.more FROM calls c JOIN call_texts t ON t.call_id = c.id WHERE c.id = ? AND c.edited",
        id);
    if (row.next())
        decodeMore(row.blob(0), call);
    return call.corrections;
}

/// The text as the first words of a name, the last of which may go on; null when it holds no word.
QString nameExpression(QString text)
{
    const CallFilter::Words words{.text = text.replace(QChar(u'\0'), u' '), .phrase = true};
    const QString phrase = matchExpression(words);
    return phrase.isNull() ? QString() : u"guest : ^ "_s + phrase + u" *"_s;
}

} // namespace

QList<CallHit> CacheReader::hits(const std::vector<CallId> &ids, const QList<CallFilter::Words> &words)
{
    QList<CallHit> result;
    const WordMatcher matcher(words);
    for (const CallId id : ids) {
        // Who spoke follows from names and numbers of the call.
        Call call =
            matcher.heedsSpeakers() ? whole(id, Raw::Without).value_or(Call()) : searchedTexts(m_db, id);
        const auto speakers = matcher.heedsSpeakers() ? speakersOf(call) : QList<std::optional<Speaker>>();
        auto hit = matcher.bestHit(call, speakers);
        if (!hit && !matcher.heedsSpeakers()) {
            call.corrections = correctionsOf(m_db, id);
            hit = call.corrections.isEmpty() ? hit : matcher.bestHit(call);
        }
        if (hit)
            result << CallHit{id, *hit};
    }
    return result;
}

std::vector<CallId> CacheReader::callIdsStartingWith(const QString &text)
{
    std::vector<CallId> ids;
    const auto take = [&ids](SqlQuery &row) {
        while (row.next())
            ids.push_back(CallId(row.integer(0)));
    };
    const QString digits = digitsOfNumberWord(text);
    const QString name = nameExpression(text);
    if (!digits.isNull()) {
        SqlQuery row(
            m_db,
            "SELECT id FROM calls WHERE remote_number >= '+' || ?1 AND remote_number < '+' || ?1 || ':'",
            digits);
        take(row);
    } else if (!name.isNull()) {
        SqlQuery row(m_db, "SELECT rowid FROM call_search WHERE call_search MATCH ?", name);
        take(row);
    }
    return ids;
}

} // namespace callboard
