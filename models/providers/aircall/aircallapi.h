// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/aircall/insights.h"
#include "models/providers/aircall/parser.h"
#include "models/providers/auth/oauthsession.h"
#include "models/providers/callprovider.h"

namespace callboard {

/// Aircall's public API, with an API ID and token or signed in. Notes are the call's comments: words can be
/// added below them, five times, and never changed; tags can be added and not taken off.
class AircallApi final : public CallProvider {
public:
    explicit AircallApi(ProviderContext context);

    HttpClient &http() override { return m_http; }
    ListTraits listTraits() const override;
    QCoro::Task<Result<AccountFacts>> test() override;
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override;
    QCoro::Task<Result<Record>> fetchCall(QString providerCallId) override;
    QCoro::Task<Result<HttpReply>> fetchAudio(AudioRequest wanted) override;
    QCoro::Task<Result<QList<ProviderGuest>>> listGuests(int offset) override;
    QCoro::Task<Result<Record>> updateCall(QString providerCallId, Field field, QString value) override;

private:
    /// Where a reading of the contacts stands: their pages end at the wall, and go on by time behind it.
    struct ContactWalk {
        int offset = 0; ///< So many contacts were given.
        aircall::PagePlace place;
        std::optional<TimePoint> from;
        bool atEnd = false;
    };

    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    QCoro::Task<Result<Record>> readCall(QString callId);
    QCoro::Task<Result<QByteArray>> readInsight(QString callId, QString resource);
    QCoro::Task<Result<CallDetails>> readDetails(QString callId, aircall::Speakers speakers);
    QCoro::Task<Result<void>> nameSpeakers(QByteArray transcription, aircall::Speakers *speakers);
    QCoro::Task<Result<void>> readUsers();
    QCoro::Task<Result<QList<aircall::NamedId>>> readTags();
    QCoro::Task<Result<void>> addComment(Record call, QString notes);
    QCoro::Task<Result<void>> addTags(Record call, QStringList tags);
    void advance(const aircall::ListPart<ProviderGuest> &part);

    HttpClient m_http;
    std::optional<OAuthSession> m_session; ///< Absent: an API ID and token, or a bare access token.
    bool m_hasApiId; ///< Then the secret is the API token, else an access token.
    Reading m_reading;
    ContactWalk m_contacts;
    bool m_usersRead = false;
    QHash<QString, QString> m_userNames;
};

} // namespace callboard
