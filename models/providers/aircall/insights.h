// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/domain/result.h"

#include <QHash>

/// What Aircall's artificial intelligence says about a call (aircall.md section 6). Pure. Any thread. Errors:
/// BadReply.
namespace callboard::aircall {

/// Who takes part, for the names of speakers.
struct Speakers {
    QHash<QString, QString> users; ///< Names by id.
    QString hotel; ///< For somebody of ours without a name.
    QString guest; ///< For the other party; null: their number stands for them.
};
/// Everybody whom a call names.
Speakers speakersOf(const Record &record);
/// Ids of users who speak and are not in @p speakers.
QStringList unknownSpeakers(const QByteArray &transcription, const Speakers &speakers);

/// Each reads one resource into @p facts. An answer without content changes nothing.
Result<void> readTranscription(const QByteArray &body, const Speakers &speakers, CallFacts &facts);
Result<void> readSummary(const QByteArray &body, CallFacts &facts);
Result<void> readTopics(const QByteArray &body, CallFacts &facts);
Result<void> readSentiments(const QByteArray &body, CallFacts &facts);
Result<void> readActionItems(const QByteArray &body, CallFacts &facts);
/// Summaries by the company's own templates: the detailed summary.
Result<void> readCustomSummary(const QByteArray &body, CallFacts &facts);

} // namespace callboard::aircall
