// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/twilio/requests.h"

#include <QHash>
#include <QSet>

/// Twilio keeps recordings apart from calls (twilio.md section 6). Pure; any thread.
namespace callboard::twilio {

/// One recording, and the call it belongs to: of a dialled conversation always the parent.
struct CallRecording {
    QString callSid;
    Recording reference;
    bool isMessage = false; ///< Made by <Record>: what a caller says after the tone.
    bool isStoredElsewhere = false; ///< In the customer's own storage: Twilio has no audio to give.
    bool operator==(const CallRecording &) const = default;
};

/// The recordings of a reply. One that cannot be read is left out and logged. @p baseUrl is the account's.
/// Errors: BadReply.
Result<QList<CallRecording>> parseRecordings(const QByteArray &body, const QUrl &baseUrl);

/// Adds to a listed call what its recordings tell: references, and that an inbound call went to voicemail.
void addRecordings(Record &record, const QList<CallRecording> &recordings);

/// The recordings of some days, by call: calls are listed by the thousand, so their recordings are, too.
class RecordingShelf {
public:
    /// Days on which recordings of these calls may have been made and that are not here yet. Absent: none.
    std::optional<Days> missingFor(const QList<Record> &calls) const;
    void add(const Days &days, const QList<CallRecording> &recordings);
    void addTo(QList<Record> &calls) const;
    bool isFull() const; ///< Time to begin a new one.

private:
    QHash<QString, QList<CallRecording>> m_byCall;
    QSet<int> m_days; ///< Since 1970.
};

} // namespace callboard::twilio
