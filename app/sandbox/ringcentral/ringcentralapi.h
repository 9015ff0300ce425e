// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/ringcentral/changes.h"
#include "app/sandbox/ringcentral/identity.h"
#include "app/sandbox/ringcentral/ratelimits.h"

namespace callboard::sandbox {

/// RingCentral's platform as ringcentral.md describes it: sign-in, call log, changes, RingSense insights,
/// recordings (whose host is the path /media below the prefix). Dialects: "company_log" (allowed, denied),
/// "insights" (allowed, denied), "consent" (given, refused), "extract_sync" (allowed, denied), "log" (any new
/// name begins a new log, for which old sync tokens are worth nothing), "channel" (allowed, denied: the
/// WebSocket for events), "channel_port" (where that is).
class RingCentralApi final : public Api {
public:
    explicit RingCentralApi(World &world);

    Provider provider() const override { return Provider::RingCentral; }
    QMap<QString, QString> credentials() const override;
    ApiReply handle(const ApiRequest &request) override;
    bool isAuthorised(const ApiRequest &request) const override;
    bool expireTokens() override;
    ApiReply refusal(int status) override;
    bool isCallList(const ApiRequest &request) const override;
    bool continuesCallList(const ApiRequest &request) const override;
    ApiReply emptyCallList() const override;
    QString idOf(quint64 key) const override { return m_json.idOf(key); }
    std::optional<quint64> keyOf(const QString &id) const override { return m_json.keyOf(id); }
    std::optional<QJsonObject> truth(const WorldCall &call) const override;
    std::optional<CallChange> changeOf(const QJsonObject &fields) const override;
    bool setDialect(const QString &name, const QString &value) override;
    void setRequestsPerMinute(int limit) override { m_limits.setRequestsPerMinute(limit); }

private:
    struct Route {
        enum class Kind {
            Extension,
            List,
            Call,
            ExtractSync,
            Sync,
            Recording,
            Media,
            Message,
            MessageContent,
            Insights,
            Nothing
        };
        Kind kind = Kind::Nothing;
        bool isOwn = false; ///< Below "extension/~".
        QString id{};
        QString part{}; ///< MessageContent: of which attachment.
    };
    static Route routeOf(const QString &path);
    static RingCentralGroup groupOf(Route::Kind kind);
    static QString rootOf(const ApiRequest &request); ///< "http://127.0.0.1:PORT/ringcentral"

    ApiReply channelToken(const ApiRequest &request);
    ApiReply signIn(const ApiRequest &request);
    ApiReply answer(const Route &route, const ApiRequest &request);
    ApiReply list(const Route &route, const ApiRequest &request);
    ApiReply call(const Route &route, const ApiRequest &request);
    ApiReply sync(const Route &route, const ApiRequest &request);
    ApiReply fullSync(const Route &route, const ApiRequest &request);
    ApiReply nextSync(const Route &route, const ApiRequest &request);
    ApiReply syncReply(const QList<RingCentralChanges::Change> &changes, RingCentralChanges::Token token,
                       const QString &type, bool more, const ApiRequest &request);
    ApiReply recording(const Route &route, const ApiRequest &request);
    ApiReply media(const Route &route, const ApiRequest &request);
    ApiReply message(const Route &route, const ApiRequest &request);
    ApiReply insights(const Route &route);

    QList<int> positionsOf(const ApiRequest &request, TimePoint from, TimePoint until, bool own) const;
    bool isSeenBy(bool own, const WorldCall &call) const;
    ApiReply error(int status, const QString &code, const QString &message, const QString &parameter = {},
                   const QString &permission = {}) const;
    ApiReply invalid(const QString &parameter) const;
    ApiReply limited(RingCentralGroup group, int wait);

    World &m_world;
    Shelf m_shelf;
    RingCentralJson m_json;
    RingCentralChanges m_changes;
    RingCentralIdentity m_identity;
    RingCentralLimits m_limits;
    int m_user; ///< The member of the staff who is signed in.
    bool m_companyLogAllowed = true;
    bool m_recordingsAllowed = true;
    bool m_insightsAllowed = true;
    bool m_extractAllowed = true;
    bool m_consents = true;
    bool m_channelAllowed = true;
    int m_channelPort = 0;
    QString m_logName;
    int m_log = 0;
};

} // namespace callboard::sandbox
