// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/voicemail.h"

#include "models/providers/records.h"

using namespace Qt::StringLiterals;

namespace callboard::ringcentral {

Result<Voicemail> parseVoicemail(const QByteArray &body)
{
    const json::Document document(body);
    json::Object message;
    if (!message.read(document.text()))
        return failure(Error::Kind::BadReply, message.problem());
    if (message.id("id").isNull())
        return failure(Error::Kind::BadReply, u"id: missing"_s);
    Voicemail voicemail;
    voicemail.isBeingWritten = message.text("vmTranscriptionStatus").toLower() == u"inprogress";
    const auto attachments = json::listItems(message.array("attachments"), {});
    json::Object attachment;
    for (const QByteArrayView raw : attachments.value_or(QList<QByteArrayView>())) {
        if (!attachment.read(raw))
            continue;
        const QString type = attachment.text("type").toLower();
        if (type == u"audiotranscription")
            voicemail.transcript = QUrl(attachment.text("uri"));
        if (type != u"audiorecording")
            continue;
        voicemail.length = plausibleLength(attachment.count("vmDuration"));
        voicemail.audio = QUrl(attachment.text("uri"));
    }
    return voicemail;
}

QUrl messageUriIn(const QByteArray &record)
{
    const json::Document document(record);
    json::Object whole;
    json::Object message;
    const bool isThere = whole.read(document.text()) && message.read(whole.object("message"));
    return isThere ? QUrl(message.text("uri")) : QUrl();
}

} // namespace callboard::ringcentral
