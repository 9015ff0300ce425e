// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/escapelife/validation.h"
#include "app/sandbox/minutelimit.h"

namespace callboard::sandbox {

/// escapelife's Calls API, as its public pages describe it; what they leave open can be switched by
/// setDialect().
class EscapelifeApi final : public Api {
public:
    explicit EscapelifeApi(World &world);

    Provider provider() const override { return Provider::Escapelife; }
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
    bool setDialect(const QString &name, const QString &value) override;
    void setRequestsPerMinute(int limit) override { m_limit.set(limit); }

private:
    ApiReply route(const ApiRequest &request);
    ApiReply routeCall(const ApiRequest &request, const QString &id);
    ApiReply listCalls(const ApiRequest &request);
    ApiReply createCall(const ApiRequest &request);
    ApiReply updateCall(const WorldCall &call, const ApiRequest &request);
    ApiReply summary();
    ApiReply listGuests(const ApiRequest &request);
    ApiReply guest(const QString &id);
    ApiReply saveGuest(const ApiRequest &request);
    ApiReply properties(const QString &id);

    ApiReply webhook(const QString &carrier, const ApiRequest &request);

    QString recordingLink(const WorldCall &call) const;
    ApiReply storedAudio(const ApiRequest &request) const;
    QJsonObject callJson(const WorldCall &call) const;
    QJsonObject guestJson(int index) const;
    QJsonObject propertyJson() const;
    ApiReply page(const QJsonArray &items, const QString &name) const;
    ApiReply error(int status, const QJsonValue &detail);
    ApiReply invalid(const FieldProblems &problems);
    ApiReply notAllowed(const QByteArray &allowed);

    World &m_world;
    QString m_key;
    QString m_propertyId;
    quint64 m_answers = 0; ///< Numbers the request ids.

    QString m_envelope; ///< "data", "calls" or "bare".
    QByteArray m_updateMethod;
    QString m_authForm; ///< "both", "x-api-key" or "bearer".

    MinuteLimit m_limit;
    QString m_host = QStringLiteral("127.0.0.1"); ///< By which we were reached last.
};

} // namespace callboard::sandbox
