// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace callboard::sandbox {

/// Skipcall's API as skipcall.md describes it: a dialer on top of Twilio that knows a part of its calls.
/// Deleted calls stay in the list with their deletedAt. What the vendor leaves open is switched by
/// setDialect(): "skipcall.envelope" data (with meta), items (with total), bare; "skipcall.paging" pages,
/// ignored (always the newest hundred), fifty (more are refused), twenty (at most so many come);
/// "skipcall.times" text, object (empty where a time is not known); "skipcall.plan" eligible, none, small;
/// "skipcall.retry_after" sent, left-out.
class SkipcallApi final : public Api {
public:
    explicit SkipcallApi(World &world);

    Provider provider() const override { return Provider::Skipcall; }
    QMap<QString, QString> credentials() const override { return {{QStringLiteral("secret"), m_key}}; }
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
    struct Entry {
        TimePoint offeredAt;
        quint64 key;
        auto operator<=>(const Entry &) const = default;
    };
    void catchUp();
    std::optional<WorldCall> knownCall(quint64 key) const;
    ApiReply route(const ApiRequest &request);
    ApiReply listCalls(const ApiRequest &request);
    ApiReply routeCall(const QString &id, const QString &resource);
    ApiReply page(const QJsonArray &items, int page, int limit, int total) const;
    ApiReply listUsers() const;
    ApiReply error(int status, const QString &message, const QString &code = {}) const;
    int secondsUntilAllowed();

    QJsonObject callJson(const WorldCall &call) const;
    QJsonObject recordingJson(const WorldCall &call) const;
    QJsonObject transcriptionJson(const WorldCall &call) const;
    QJsonValue looseTime(const std::optional<TimePoint> &time) const;
    bool isTranscribed(const WorldCall &call) const;
    QString dialect(const QString &name) const { return m_dialect.value(name); }

    World &m_world;
    QString m_key;
    QMap<QString, QString> m_dialect;
    std::vector<Entry> m_entries; ///< Oldest first; deleted calls stay.
    QHash<quint64, TimePoint> m_deleted; ///< When a call was found to be deleted.
    bool m_isMade = false;
    std::size_t m_added = 0;
    std::size_t m_removed = 0;

    int m_requestsPerMinute;
    int m_requestsThisMinute = 0;
    QElapsedTimer m_minute;
};

} // namespace callboard::sandbox
