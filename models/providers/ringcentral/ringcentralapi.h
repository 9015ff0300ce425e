// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/auth/oauthsession.h"
#include "models/providers/callprovider.h"
#include "models/providers/records.h"
#include "models/providers/ringcentral/requests.h"

#include <QCache>

namespace callboard {

/// RingCentral's call log and RingSense insights (ringcentral.md). Signs in with a JWT credential (option
/// "client_id", secret fields "secret" and "client_secret") or is signed in with a browser (the secret is a
/// SignedIn). Reads the company's log, or the own extension's where the right for that is missing.
///
/// learntOptions(): "call_log" (company, own) and "changes" ("none": the account has no feed of changes).
///
/// The log cannot be written. Its one deletion removes everything before a moment, so there is none here.
class RingCentralApi final : public CallProvider {
public:
    explicit RingCentralApi(ProviderContext context);

    HttpClient &http() override { return m_http; }
    ListTraits listTraits() const override;
    QCoro::Task<Result<AccountFacts>> test() override;
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override;
    QCoro::Task<Result<Record>> fetchCall(QString providerCallId) override;
    QCoro::Task<Result<HttpReply>> fetchAudio(AudioRequest wanted) override;
    QCoro::Task<Result<QUrl>> eventAddress() override;
    QMap<QString, QString> learntOptions() const override { return m_learnt; }

private:
    using Scope = ringcentral::Scope;
    using Build = std::function<Result<HttpRequest>(Scope)>;

    QCoro::Task<Result<AccessToken>> logIn();
    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    QCoro::Task<Result<HttpReply>> sendInScope(Build build);
    QCoro::Task<Result<void>> findScope();
    QCoro::Task<Result<RecordPage>> listWindow(ListPosition position);
    QCoro::Task<Result<RecordPage>> listChanges(QString token);
    QCoro::Task<Result<RecordPage>> changesSince(Scope scope, QString syncToken);
    QCoro::Task<Result<Record>> readCall(QString providerCallId);
    QCoro::Task<Result<Record>> readSession(QString telephonySessionId);
    QCoro::Task<Result<Record>> withInsights(Record record);
    QCoro::Task<Result<Record>> withVoicemail(Record record);
    QCoro::Task<Result<HttpRequest>> recordingAddress(AudioRequest wanted);
    QCoro::Task<Result<HttpRequest>> voicemailAddress(AudioRequest wanted);
    QCoro::Task<Result<QByteArray>> readMessage(QUrl address);
    Result<RecordPage> finishedPage(Result<RecordPage> page);
    void useScope(Scope scope);
    bool mayHaveInsights(const Record &record) const;
    bool mayHaveMessage(const Record &record) const;
    void keepListed(const QList<Record> &records);
    std::optional<Record> justListed(const QString &providerCallId);

    struct Listed {
        Record record;
        TimePoint at;
    };

    HttpClient m_http;
    QUrl m_baseUrl;
    Reading m_reading;
    oauth::Client m_client;
    QByteArray m_jwt;
    std::optional<OAuthSession> m_signedIn; ///< Absent: a JWT.
    TokenSession m_jwtSession;
    QMap<QString, QString> m_learnt;
    Scope m_scope = Scope::Company;
    bool m_hasChanges = true;
    std::optional<TimePoint> m_insightsClosedUntil; ///< The account has no licence or no right for them.
    QCache<QString, Listed> m_listed; ///< Saves a request of the slowest group for each call with insights.
};

} // namespace callboard
