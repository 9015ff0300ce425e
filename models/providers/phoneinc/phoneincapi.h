// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/auth/oauthsession.h"
#include "models/providers/phoneinc/requests.h"
#include "models/providers/phoneinc/voicemails.h"

#include <QElapsedTimer>
#include <QSet>

namespace callboard {

/// Phone.inc's API (phone-inc.md), with a key or signed in. It shows the 50 newest calls of each combination
/// of filters and nothing else, so the calls beyond them are looked for by direction, by state and by every
/// number that is known.
class PhoneIncApi final : public CallProvider {
public:
    explicit PhoneIncApi(ProviderContext context);

    HttpClient &http() override { return m_http; }
    ListTraits listTraits() const override
    {
        return {.kind = ListTraits::Kind::Newest, .largestPage = phoneinc::largestPage, .hasLists = true};
    }
    QCoro::Task<Result<AccountFacts>> test() override;
    /// Grows while lists are read: calls tell of further numbers, and full lists of numbers are read by
    /// direction, too.
    QCoro::Task<Result<QStringList>> lists() override;
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override;
    QCoro::Task<Result<Record>> fetchCall(QString providerCallId) override;
    QCoro::Task<Result<HttpReply>> fetchAudio(AudioRequest wanted) override;
    QCoro::Task<Result<QList<ProviderGuest>>> listGuests(int offset) override;

private:
    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    QCoro::Task<Result<QString>> audioLink(AudioRequest wanted);
    QCoro::Task<Result<void>> readVoicemails(bool isNewLook);
    QCoro::Task<Result<QList<ProviderGuest>>> contacts();
    void noteNumbers(const RecordPage &page);
    void finish(QList<Record> &records);

    HttpClient m_http;
    std::optional<OAuthSession> m_session; ///< Absent: the secret is a key.
    Reading m_reading;
    phoneinc::VoicemailMatcher m_voicemails;
    QElapsedTimer m_voicemailsRead;
    QStringList m_numberLists; ///< In the order they became known.
    QSet<QString> m_knownLists;
    QElapsedTimer m_contactsRead;
};

} // namespace callboard
