// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/records.h"

/// Pure readers of Phone.inc's replies (phone-inc.md). Any thread. Errors: BadReply.
namespace callboard::phoneinc {

/// {"calls": […]}. Items that cannot be read are set aside.
Result<RecordPage> parseCallPage(const QByteArray &body, const Reading &reading);
/// One call, which comes bare.
Result<Record> parseCall(const QByteArray &body, const Reading &reading);

/// A message that somebody left. It names no call.
struct Voicemail {
    QString id;
    QString from; ///< As in CallFacts.
    QString mainNumberId;
    TimePoint createdAt{};
    QString transcript;
    bool hasAudio = false;
    QByteArray raw;
    bool operator==(const Voicemail &) const = default;
};
/// {"voicemails": […]}. One that cannot be read is left out.
Result<QList<Voicemail>> parseVoicemails(const QByteArray &body, const Reading &reading);

/// The fresh link in a call, empty when there is none yet; of a voicemail in the list of them (Errors:
/// NotFound).
QString recordingLink(const QByteArray &call);
Result<QString> voicemailLink(const QByteArray &voicemails, const QString &id);

/// {"contacts": […]}. The note there is about the person, not about a call, and stays in the raw text.
Result<QList<ProviderGuest>> parseContacts(const QByteArray &body, const Reading &reading);

/// The vendor's words: "error", or "field: message; field: message".
QString parseErrorDetail(const QByteArray &body);

} // namespace callboard::phoneinc
