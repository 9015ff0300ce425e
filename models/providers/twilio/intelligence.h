// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/domain/result.h"

#include <QHash>

/// Pure readers of what was understood of a recording (twilio.md section 7): Voice Intelligence, and the
/// plain transcriptions that were before it. Any thread. Errors: BadReply.
namespace callboard::twilio {

struct Transcript {
    enum class State { Ready, BeingMade, Failed };
    QString sid;
    State state = State::Ready;
    QHash<qint64, QString> speakers; ///< Names by media channel, as far as the transcript has any.
};
/// {"transcripts": []}. One that cannot be read is left out.
Result<QList<Transcript>> parseTranscripts(const QByteArray &body);
/// {"sentences": []}, in the order of time. A speaker without a name is the number of the channel.
Result<QList<Segment>> parseSentences(const QByteArray &body, const Transcript &transcript);

/// What the account's own selection of operators made of a conversation.
struct OperatorResults {
    QString summary; ///< Of the first operator that writes text.
    QStringList topics;
    QStringList sentiments;
};
Result<OperatorResults> parseOperatorResults(const QByteArray &body);

struct PlainTranscription {
    QString text; ///< Null: none.
    bool isBeingMade = false;
};
/// {"transcriptions": []}, the first that has words.
Result<PlainTranscription> parseTranscriptions(const QByteArray &body);

} // namespace callboard::twilio
