// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/providers/records.h"
#include "models/providers/sunset/parser.h"
#include "models/providers/sunset/requests.h"

#include <QSet>

namespace callboard {

/// Sunset's calls, case by case (sunset.md). Read only: the one write that its calls have dials a number.
/// Lists are the ids of the cases, the id of a call is "CASE/CALL", because a call cannot be asked for
/// without its case.
class SunsetApi final : public CallProvider {
public:
    explicit SunsetApi(ProviderContext context);

    HttpClient &http() override { return m_http; }
    ListTraits listTraits() const override;
    /// Forbidden: the token may not list cases.
    QCoro::Task<Result<AccountFacts>> test() override;
    QCoro::Task<Result<QStringList>> lists() override;
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override;
    QCoro::Task<Result<Record>> fetchCall(QString providerCallId) override;
    QCoro::Task<Result<HttpReply>> fetchAudio(AudioRequest wanted) override;
    /// The contacts of all cases, one case after the other. Any other offset than the one that follows begins
    /// again.
    QCoro::Task<Result<QList<ProviderGuest>>> listGuests(int offset) override;

private:
    /// Where the reading of contacts stands.
    struct Round {
        QStringList casesLeft;
        int page = 1; ///< Of the first of them.
        QSet<QString> seen; ///< Ids.
    };

    QCoro::Task<Result<sunset::ContactPage>> contactPage(QString caseId, int number);
    bool mayStillBeWritten(const CallFacts &facts) const;

    HttpClient m_http;
    Reading m_reading;
    int m_largestPage = sunset::largestPage; ///< Less when the server gives less.
    Round m_round;
};

} // namespace callboard
