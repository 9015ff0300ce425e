// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/providers/rawreplies.h"
#include "models/providers/records.h"
#include "models/providers/twilio/intelligence.h"
#include "models/providers/twilio/recordings.h"

namespace callboard {

/// Twilio's calls, recordings and transcripts (twilio.md). The list of a window shows calls and the
/// recordings made about then; fetchCall() adds what was said. Of everything that could be written, only
/// deleting a call neither dials nor changes one that goes on. Options: "account_sid"; "api_key_sid" when the
/// secret is that key's.
class TwilioApi final : public CallProvider {
public:
    explicit TwilioApi(ProviderContext context);

    HttpClient &http() override { return m_http; }
    ListTraits listTraits() const override;
    /// Forbidden: the key may not read calls.
    QCoro::Task<Result<AccountFacts>> test() override;
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override;
    QCoro::Task<Result<Record>> fetchCall(QString providerCallId) override;
    QCoro::Task<Result<HttpReply>> fetchAudio(AudioRequest wanted) override;
    QCoro::Task<Result<void>> deleteCall(QString providerCallId) override;

private:
    struct Story; ///< What is learnt about one call.

    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    QCoro::Task<Result<QList<QByteArray>>> readAll(HttpRequest list, QByteArray key);
    QCoro::Task<Result<QList<QByteArray>>> readIfThere(HttpRequest list, QByteArray key);
    QCoro::Task<Result<void>> fill(std::shared_ptr<twilio::RecordingShelf> shelf, twilio::Days days);
    QCoro::Task<Result<void>> readRecordings(std::shared_ptr<Story> story);
    QCoro::Task<Result<void>> readWords(std::shared_ptr<Story> story);
    QCoro::Task<Result<void>> readTranscripts(std::shared_ptr<Story> story, QString recordingSid);
    QCoro::Task<Result<void>> readTranscript(std::shared_ptr<Story> story, twilio::Transcript transcript);
    QCoro::Task<Result<void>> readSentences(std::shared_ptr<Story> story, twilio::Transcript transcript);
    QCoro::Task<Result<void>> readResults(std::shared_ptr<Story> story, QString transcriptSid);
    QCoro::Task<Result<void>> readTranscription(std::shared_ptr<Story> story, QString recordingSid);
    QCoro::Task<QString> title();
    Record toldBy(Story &story) const;
    bool mayStillBeTranscribed(const Record &record) const;

    QUrl m_baseUrl;
    QUrl m_intelligence;
    HttpClient m_http;
    QString m_account;
    Reading m_reading;
    std::shared_ptr<twilio::RecordingShelf> m_shelf; ///< Of the window that is being read.
};

} // namespace callboard
