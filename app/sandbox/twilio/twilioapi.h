// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/twilio/callbook.h"
#include "app/sandbox/twilio/slice.h"

#include <QElapsedTimer>

namespace callboard::sandbox {

/// Twilio's call list, recordings and transcripts as its specification describes them. The second host is the
/// path /intelligence. Left out: whatever dials, steers calls or starts a transcription.
///
/// Truth: a row is a conversation; the leg that reached a person is not a row of its own but the only entry
/// in "legs" of its conversation.
class TwilioApi final : public Api {
public:
    explicit TwilioApi(World &world);

    Provider provider() const override { return Provider::Twilio; }
    QMap<QString, QString> credentials() const override;
    ApiReply handle(const ApiRequest &request) override;
    bool isAuthorised(const ApiRequest &request) const override;
    ApiReply refusal(int status) override;
    bool isCallList(const ApiRequest &request) const override;
    bool continuesCallList(const ApiRequest &request) const override;
    ApiReply emptyCallList() const override;
    QString idOf(quint64 key) const override;
    std::optional<quint64> keyOf(const QString &id) const override;
    std::optional<QJsonObject> truth(const WorldCall &call) const override;
    std::optional<CallChange> changeOf(const QJsonObject &fields) const override;
    /// "twilio_media_auth": open (recordings need no credentials, as is usual) or enforced.
    bool setDialect(const QString &name, const QString &value) override;
    void setRequestsPerMinute(int limit) override { m_requestsPerMinute = limit; }

private:
    ApiReply rest(const ApiRequest &request, QString path);
    ApiReply resource(const ApiRequest &request, const QStringList &parts);
    ApiReply calls(const ApiRequest &request);
    ApiReply call(const ApiRequest &request, const QString &sid);
    ApiReply recordings(const ApiRequest &request, const QString &callSid);
    ApiReply transcriptions(const ApiRequest &request, const QString &recordingSid);
    ApiReply media(const ApiRequest &request, const QString &sid);
    ApiReply page(const ApiRequest &request, const QString &name, const twilio::Slice &slice) const;
    ApiReply wholeList(const ApiRequest &request, const QString &name, const QJsonArray &items) const;

    ApiReply intelligence(const ApiRequest &request, const QStringList &parts);
    ApiReply transcripts(const ApiRequest &request);
    ApiReply metaPage(const ApiRequest &request, const QString &key, const QJsonArray &items,
                      int largest) const;

    QJsonObject accountJson() const;
    QJsonObject callJson(const twilio::Leg &leg) const;
    QJsonObject recordingJson(const WorldCall &call) const;
    QJsonObject transcriptionJson(const WorldCall &call) const;
    QJsonObject transcriptJson(const WorldCall &call) const;
    QJsonArray sentencesOf(const WorldCall &call) const;
    QJsonArray operatorResultsOf(const WorldCall &call) const;
    QString clientOf(const WorldCall &call) const;
    QString toOf(const twilio::Leg &leg) const;
    QJsonObject legTruth(const twilio::Leg &leg) const;
    void addWordsTruth(QJsonObject &truth, const WorldCall &call) const;

    static ApiReply error(int status, int code, const QString &message);
    ApiReply notFound(const ApiRequest &request) const;
    bool isTooMuch();

    World &m_world;
    twilio::CallBook m_book;
    QString m_account;
    QString m_token;
    QString m_keySid;
    QString m_keySecret;
    bool m_mediaNeedsAuth = false;
    int m_requestsPerMinute = 0;
    int m_requestsThisSecond = 0;
    QElapsedTimer m_second;
};

} // namespace callboard::sandbox
