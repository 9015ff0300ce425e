// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/quo/quocall.h"
#include "app/sandbox/world/shelf.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace callboard::sandbox {

/// Quo's API, both of its surfaces on one host: see quo.md. Dialects: "quo_calls" (dated; v1: the dated
/// surface has no call routes yet), "quo_plan" (business; starter: no summaries and transcripts).
class QuoApi final : public Api {
public:
    explicit QuoApi(World &world);

    Provider provider() const override { return Provider::Quo; }
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
    /// Somebody the hotel was in touch with, over one line.
    struct Conversation {
        QString lineId;
        QString participant;
        TimePoint first;
        TimePoint last;
    };

    bool isTooMuch();
    ApiReply dated(const ApiRequest &request);
    ApiReply listDated(const ApiRequest &request) const;
    ApiReply datedCall(const ApiRequest &request, const WorldCall &call, const QString &part) const;
    ApiReply v1(const ApiRequest &request);
    ApiReply listPair(const ApiRequest &request) const;
    ApiReply v1Part(const QString &resource, const QString &id, const ApiRequest &request) const;
    ApiReply listConversations(const ApiRequest &request);
    ApiReply directory(const ApiRequest &request, int count,
                       const std::function<QJsonObject(int index)> &item) const;
    void gatherConversations();
    ApiReply media(const ApiRequest &request) const;

    std::optional<WorldCall> callOf(const QString &id) const;
    QJsonObject commonJson(const WorldCall &call) const;
    QJsonObject datedJson(const WorldCall &call, const QString &include) const;
    QJsonObject v1Json(const WorldCall &call) const;
    QJsonObject summaryJson(const WorldCall &call) const;
    QJsonObject voicemailJson(const WorldCall &call, const ApiRequest &request) const;
    QJsonArray recordingsJson(const WorldCall &call, const ApiRequest &request) const;
    QJsonArray dialogueJson(const WorldCall &call, const quo::Part &part, std::chrono::milliseconds zero,
                            QLatin1StringView userKey) const;
    QJsonArray segmentsTruth(const WorldCall &call) const;
    QJsonArray recordingsTruth(const WorldCall &call) const;
    QJsonObject phoneNumberJson(int line) const;
    QJsonObject userJson(int staff) const;
    QJsonObject contactJson(int guest) const;
    QString signedLink(const QString &id, const ApiRequest &request) const;
    QByteArray signature(const QString &id, qint64 until) const;
    QString cursorAfter(int position) const;
    /// Position of the first call behind the cursor, newest first from @p end down; absent: not accepted.
    std::optional<int> positionBehind(const QString &cursor) const;

    World &m_world;
    Shelf m_shelf;
    QString m_key;
    QList<Conversation> m_conversations; ///< Newest first; gathered at each first page.
    bool m_datedHasCalls = true;
    bool m_business = true;
    int m_requestsPerMinute = 600;
    int m_requestsNow = 0;
    QElapsedTimer m_window;
};

} // namespace callboard::sandbox
