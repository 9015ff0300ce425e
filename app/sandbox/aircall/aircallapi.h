// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/world/insights.h"
#include "app/sandbox/world/shelf.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace callboard::sandbox {

/// Aircall's public API with the habits that were measured: see aircall.md. Dialects: "aircall_ai" (licensed,
/// unlicensed), "aircall_reset" (told, missing).
class AircallApi final : public Api {
public:
    explicit AircallApi(World &world);

    Provider provider() const override { return Provider::Aircall; }
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
    void setRequestsPerMinute(int limit) override { m_requestsPerMinute = limit; }

private:
    struct Asked {
        int page = 1;
        int perPage = 20;
        bool isPastWall() const;
    };
    using Item = std::function<QJsonObject(int index)>;

    ApiReply route(const ApiRequest &request);
    ApiReply routeCall(const ApiRequest &request, const QStringList &rest);
    ApiReply listCalls(const ApiRequest &request) const;
    ApiReply listContacts(const ApiRequest &request) const;
    ApiReply list(const ApiRequest &request, const QString &name, int total, const Item &item) const;
    QJsonObject meta(const ApiRequest &request, const Asked &asked, int count, int total) const;
    ApiReply addComment(const WorldCall &call, const ApiRequest &request);
    ApiReply addTags(const WorldCall &call, const ApiRequest &request);
    ApiReply insight(const WorldCall &call, const QString &resource) const;
    ApiReply audio(const ApiRequest &request) const;
    ApiReply tooMany(int seconds) const;
    int secondsUntilAllowed();

    TimePoint oldestListed() const;
    QJsonObject callJson(const WorldCall &call, const ApiRequest &request) const;
    QJsonObject numberJson(const WorldCall &call) const;
    QJsonArray tagsJson(const WorldCall &call) const;
    QJsonArray commentsJson(const WorldCall &call) const;
    QJsonObject contactJson(int guest) const;
    QJsonObject transcriptionJson(const WorldCall &call) const;
    QJsonArray segmentsTruth(const WorldCall &call) const;
    void addInsightsTruth(const WorldCall &call, QJsonObject &truth) const;
    QString signedLink(const WorldCall &call, const QString &what, int lifetime,
                       const ApiRequest &request) const;
    QByteArray signature(const QString &path, qint64 signedAt, int lifetime) const;
    QStringList tagNames(const WorldCall &call) const;

    World &m_world;
    Shelf m_shelf;
    QString m_apiId;
    QString m_token;
    QHash<quint64, QStringList> m_addedTags; ///< By call.
    bool m_licensed = true;
    bool m_tellsReset = true;
    int m_requestsPerMinute;
    int m_requestsThisMinute = 0;
    QElapsedTimer m_minute;
};

} // namespace callboard::sandbox
