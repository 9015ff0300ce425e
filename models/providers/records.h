// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/providers/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

/// What the parsers of all providers share: from the items of a reply to the records of a page, and the rules
/// that hold for every system. Any thread.
namespace callboard {

/// What a parser must know about the account it reads for.
struct Reading {
    AccountId account{};
    QString region; ///< ISO 3166 code for numbers in national form; may be empty.
};

/// The unreadable part of a page; long text is cut.
SetAsideItem setAside(QByteArrayView raw, const QString &id, const QString &reason);
/// Reads a call's facts from @p item, whose raw text it is and whose "id" was read already. Problems with
/// types stay with the item; a reason of its own sets the call aside.
using ReadFacts = std::function<tl::expected<void, QString>(json::Object &item, Record &record)>;
/// Each item as a record, or set aside with the reason. @p idKey names the field with the call's id.
RecordPage readRecords(const QList<QByteArrayView> &items, AccountId account, QByteArrayView idKey,
                       const ReadFacts &read);
/// One item alone. Errors: BadReply with the reason.
Result<Record> readRecord(QByteArrayView item, AccountId account, QByteArrayView idKey,
                          const ReadFacts &read);

/// Status for a word that the provider's table does not have: over when it has ended, else going on.
CallStatus statusOfUnknownWord(const CallFacts &facts);
/// Absent for what is no length of a call (negative, or more than a year).
std::optional<Seconds> plausibleLength(std::optional<qint64> seconds);
/// From start to end of something, in whole seconds. Absent when either is, when the end comes first, and
/// when it is no length of a call.
std::optional<Seconds> lengthBetween(std::optional<TimePoint> from, std::optional<TimePoint> until);
/// Sets ring and talk from the times that are there: until the answer (or the end, when nobody answered), and
/// from the answer to the end.
void deriveLengths(CallFacts &facts);
/// What a refusal says of single fields, {"errors": {"field": ["message"]}}, as "field: message; field:
/// message". Null when it says nothing.
QString fieldErrors(const QJsonObject &answer);
/// The words of all segments, "Speaker: words" a line, for providers that give no joined transcript.
QString joinedTranscript(const QList<Segment> &segments);

} // namespace callboard
