// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/providers/quo/listplace.h"
#include "models/providers/quo/parser.h"

namespace callboard {

/// Quo's API, read-only. Which of its two surfaces answers is found out and remembered in learntOptions():
/// "surface" (dated, v1). Both are read by windows of time: on the older one, whoever was in touch in the
/// window is asked for first and then walked through, call list by call list. It cannot list calls with
/// withheld numbers.
class QuoApi final : public CallProvider {
public:
    explicit QuoApi(ProviderContext context);

    HttpClient &http() override { return m_http; }
    ListTraits listTraits() const override;
    QCoro::Task<Result<AccountFacts>> test() override;
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override;
    QCoro::Task<Result<Record>> fetchCall(QString providerCallId) override;
    QCoro::Task<Result<HttpReply>> fetchAudio(AudioRequest wanted) override;
    QCoro::Task<Result<QList<ProviderGuest>>> listGuests(int offset) override;
    QMap<QString, QString> learntOptions() const override { return m_learnt; }

private:
    struct ContactWalk {
        int offset = 0; ///< So many contacts were given.
        QString token;
        bool atEnd = false;
    };
    struct KnownPairs {
        Range<TimePoint> window;
        QString token;
        quo::TokenPage<quo::Pair> page;
    };

    QCoro::Task<Result<void>> findSurface();
    QCoro::Task<Result<void>> refreshDirectory();
    QCoro::Task<Result<RecordPage>> listDated(ListPosition position, QString cursor);
    QCoro::Task<Result<RecordPage>> listPairs(ListPosition position, quo::ListPlace place);
    QCoro::Task<Result<RecordPage>> listPair(ListPosition position, quo::Pair pair, QString pageToken);
    QCoro::Task<Result<quo::TokenPage<quo::Pair>>> readPairs(ListPosition position, QString token);
    QCoro::Task<Result<Record>> readCall(QString callId);
    QCoro::Task<Result<QString>> audioLink(AudioRequest wanted);
    QCoro::Task<Result<QByteArray>> readPart(QString callId, QString part);
    QCoro::Task<Result<Record>> withParts(Record record);
    void use(quo::Surface surface);

    HttpClient m_http;
    quo::Context m_context;
    bool m_confirmed = false; ///< The surface has answered in this session.
    QMap<QString, QString> m_learnt;
    std::optional<std::chrono::steady_clock::time_point> m_directoryRead;
    std::optional<KnownPairs> m_pairs;
    ContactWalk m_contacts;
};

} // namespace callboard
