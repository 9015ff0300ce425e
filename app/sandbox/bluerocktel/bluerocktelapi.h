// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/bluerocktel/callledger.h"
#include "app/sandbox/minutelimit.h"

#include <QJsonArray>

namespace callboard::sandbox {

/// BlueRockTEL's CRM as bluerocktel.md describes it: a Laravel application that reception logs the calls of
/// the reservations line in. What the vendor's pages leave open is switched by setDialect():
/// "bluerocktel.envelope" root, meta, simple, zero; "bluerocktel.times" iso, local (the hotel's zone, not
/// named); "bluerocktel.columns" lists, text; "bluerocktel.names" snake, camel; "bluerocktel.sort" all,
/// created, id; "bluerocktel.per_page" the largest page; "bluerocktel.users" open, closed;
/// "bluerocktel.tokens" revoked (all that were given).
class BlueRockTelApi final : public Api {
public:
    explicit BlueRockTelApi(World &world);

    Provider provider() const override { return Provider::BlueRockTel; }
    QMap<QString, QString> credentials() const override;
    ApiReply handle(const ApiRequest &request) override;
    bool isAuthorised(const ApiRequest &request) const override;
    bool expireTokens() override;
    ApiReply refusal(int status) override;
    bool isCallList(const ApiRequest &request) const override;
    bool continuesCallList(const ApiRequest &request) const override;
    ApiReply emptyCallList() const override;
    QString idOf(quint64 key) const override;
    std::optional<quint64> keyOf(const QString &id) const override;
    std::optional<QJsonObject> truth(const WorldCall &call) const override;
    std::optional<CallChange> changeOf(const QJsonObject &fields) const override;
    bool setDialect(const QString &name, const QString &value) override;
    void setRequestsPerMinute(int limit) override;

    /// What logging a call does besides: the linked notes and ticket activities, by the row's number.
    const QList<qint64> &linkedNotes() const { return m_notes; }
    const QList<qint64> &ticketActivities() const { return m_activities; }

private:
    ApiReply route(const ApiRequest &request);
    ApiReply routeCalls(const ApiRequest &request, const QString &id);
    ApiReply login(const ApiRequest &request);
    ApiReply version() const;
    ApiReply listCalls(const ApiRequest &request);
    ApiReply createCall(const ApiRequest &request);
    ApiReply updateCall(const WorldCall &call, const ApiRequest &request);
    ApiReply listUsers(const ApiRequest &request) const;
    ApiReply contactOfNumber(const ApiRequest &request) const;
    ApiReply contact(const QString &id) const;

    QList<QJsonObject> filteredRows(const ApiRequest &request, CallLedger::Order order) const;
    ApiReply paginated(const QJsonArray &items, int page, int perPage, int total) const;
    int perPageOf(const ApiRequest &request) const;
    void linkActivity(const QJsonObject &row);

    QJsonObject row(const WorldCall &call) const;
    QJsonObject own(const WorldCall &call) const;
    QJsonObject userJson(int index) const;
    QJsonObject contactJson(int index) const;
    /// What was written, split into what the world knows and the columns that only the CRM has.
    CallChange worldChange(const QJsonObject &body) const;
    void keepColumns(quint64 key, const QJsonObject &body);
    /// Field by field what is wrong with a body, in Laravel's words.
    QJsonObject problemsIn(const QJsonObject &body, bool isNew) const;
    QJsonValue time(const std::optional<TimePoint> &moment) const;
    QJsonValue column(const QJsonArray &value) const;
    QString dialect(const QString &name) const { return m_dialect.value(name); }

    World &m_world;
    CallLedger m_ledger;
    QString m_email;
    QString m_password;
    QHash<QByteArray, TimePoint> m_tokens; ///< And when they end.
    quint64 m_logins = 0;
    QMap<QString, QString> m_dialect;
    QHash<quint64, QJsonObject> m_columns; ///< Written columns that the world has no place for, by call.
    QList<qint64> m_notes;
    QList<qint64> m_activities;

    MinuteLimit m_limit;
};

} // namespace callboard::sandbox
