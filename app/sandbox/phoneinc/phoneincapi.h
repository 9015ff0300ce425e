// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/minutelimit.h"
#include "app/sandbox/phoneinc/signin.h"
#include "app/sandbox/world/shelf.h"

#include <QJsonArray>

namespace callboard::sandbox {

/// Phone.inc's API as phone-inc.md describes it: the restaurant's line, its 50 newest calls for any filters
/// and nothing beyond them. Recording links are made for each request, redirect to another signed path and
/// end after five minutes.
class PhoneIncApi final : public Api {
public:
    explicit PhoneIncApi(World &world);

    Provider provider() const override { return Provider::PhoneInc; }
    QMap<QString, QString> credentials() const override;
    ApiReply handle(const ApiRequest &request) override;
    bool isAuthorised(const ApiRequest &request) const override;
    bool expireTokens() override;
    ApiReply refusal(int status) override;
    bool isCallList(const ApiRequest &request) const override;
    bool continuesCallList(const ApiRequest &) const override { return false; }
    ApiReply emptyCallList() const override;
    QString idOf(quint64 key) const override;
    std::optional<quint64> keyOf(const QString &id) const override;
    std::optional<QJsonObject> truth(const WorldCall &call) const override;
    std::optional<CallChange> changeOf(const QJsonObject &fields) const override;
    bool setDialect(const QString &name, const QString &value) override;
    void setRequestsPerMinute(int limit) override { m_limit.set(limit); }

private:
    ApiReply route(const ApiRequest &request);
    ApiReply listCalls(const ApiRequest &request);
    ApiReply voicemails(const ApiRequest &request);
    ApiReply employees() const;
    ApiReply contacts(const ApiRequest &request) const;
    ApiReply mainNumbers() const;
    ApiReply recording(const ApiRequest &request) const;

    QJsonObject callJson(const WorldCall &call, const ApiRequest &request);
    QJsonObject voicemailJson(const WorldCall &call, const ApiRequest &request);
    QJsonValue recordingLink(const WorldCall &call, const ApiRequest &request);
    QString signature(const QString &kind, const QString &rest) const;

    World &m_world;
    Shelf m_shelf;
    QString m_key;
    SignInDesk m_signIn;
    quint64 m_links = 0; ///< Recording links made so far; each is another.

    MinuteLimit m_limit;
};

} // namespace callboard::sandbox
