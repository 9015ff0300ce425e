// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/providers/records.h"
#include "models/providers/skipcall/requests.h"

namespace callboard {

/// Skipcall's API (skipcall.md). How its list is paged is not documented: pages of "limit" rows are asked
/// for, fewer where it refuses or gives fewer, and where it ignores pages altogether, what it shows is taken
/// for the whole list. What the plan allows a minute is told by every answer and remembered in
/// learntOptions() as "plan_requests_per_minute".
class SkipcallApi final : public CallProvider {
public:
    explicit SkipcallApi(ProviderContext context);

    HttpClient &http() override { return m_http; }
    ListTraits listTraits() const override { return {.largestPage = skipcall::largestPage}; }
    QCoro::Task<Result<AccountFacts>> test() override;
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override;
    /// The call, its recording and its transcription. What the key may not see of them, or what does not
    /// exist, is left out.
    QCoro::Task<Result<Record>> fetchCall(QString providerCallId) override;
    QMap<QString, QString> learntOptions() const override { return m_learnt; }

private:
    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    QCoro::Task<Result<RecordPage>> shownPage(NumberedPage page, HttpRequest::Priority priority);
    QCoro::Task<Result<RecordPage>> firstPage(NumberedPage page, HttpRequest::Priority priority);
    QCoro::Task<Result<void>> judgePaging(NumberedPage wanted, RecordPage page,
                                          HttpRequest::Priority priority);
    QCoro::Task<Result<bool>> isFirstAgain(NumberedPage page, QStringList ids,
                                           HttpRequest::Priority priority);
    QCoro::Task<Result<bool>> hasRowsBehind(NumberedPage page, HttpRequest::Priority priority);
    QCoro::Task<Result<QByteArray>> resource(QString callId, QString name);
    QCoro::Task<Result<Record>> withDetailsOf(Record record);
    bool beginsAnew(const NumberedPage &page, const RecordPage &rows) const;

    HttpClient m_http;
    Reading m_reading;
    QMap<QString, QString> m_learnt;
    int m_largestPage = skipcall::largestPage;
    bool m_isUnpaged = false; ///< The server shows one page whatever it is asked for.
    QStringList m_firstIds; ///< Of the first page, as seen last.
    int m_fullSize = 0; ///< The largest page that came full: up to it, a short page is the last.
};

} // namespace callboard
