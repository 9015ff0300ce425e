// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/minutelimit.h"
#include "app/sandbox/sunset/casefiles.h"

#include <QJsonArray>

namespace callboard::sandbox {

/// Sunset's API as its pages describe it. Nothing can be dialled: a POST is refused, to viewers for want of
/// rights.
///
/// The id of a call in the truth is "CASE/CALL", because nobody can ask for a call without its case.
class SunsetApi final : public Api {
public:
    explicit SunsetApi(World &world);

    Provider provider() const override { return Provider::Sunset; }
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
    /// "sunset_cursor": with_pages (a numbered page has a next_cursor, too) or without.
    bool setDialect(const QString &name, const QString &value) override;
    void setRequestsPerMinute(int limit) override { m_limit.set(limit); }

private:
    /// What a query asks for of a list.
    struct Wanted {
        int page = 1;
        int size = 25;
        QString cursor; ///< Null in page mode.
        QJsonArray problems; ///< Not empty: the query makes no sense.
    };

    ApiReply route(const ApiRequest &request);
    ApiReply routeCase(const ApiRequest &request, const QStringList &parts);
    ApiReply dial(int caseIndex);
    ApiReply profile() const;
    ApiReply cases(const ApiRequest &request);
    ApiReply calls(const ApiRequest &request, int caseIndex);
    ApiReply chosenCalls(const ApiRequest &request, int caseIndex, const Wanted &wanted);
    ApiReply call(const ApiRequest &request, int caseIndex, const QStringList &parts);
    ApiReply contacts(const ApiRequest &request, int caseIndex);

    Wanted readWanted(const ApiRequest &request, const QStringList &sortable) const;
    int beginOf(const Wanted &wanted, int caseIndex) const;
    ApiReply page(const QJsonArray &items, const Wanted &wanted, int begin, int total) const;

    QJsonObject callJson(const WorldCall &call) const;
    QJsonObject contactJson(int caseIndex, int guest) const;
    QString staffId(const WorldCall &call) const;
    QJsonArray actionItemsOf(const WorldCall &call, const QString &text, const QString &done) const;

    ApiReply error(int status, const QString &code, const QString &message, const QJsonArray &details = {});
    ApiReply notFound();

    World &m_world;
    sunset::CaseFiles m_files;
    QString m_token;
    quint64 m_answers = 0; ///< Numbers the request ids.
    bool m_pagesHaveCursors = true;
    MinuteLimit m_limit{0};
};

} // namespace callboard::sandbox
