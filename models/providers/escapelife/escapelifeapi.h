// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/providers/escapelife/parser.h"
#include "models/providers/escapelife/requests.h"

namespace callboard {

/// escapelife.ai's Calls API. What its pages leave open is found out by trying and remembered in
/// learntOptions(): "auth" (which of two headers carries the key: x-api-key, bearer) and "update_verb"
/// (patch, put).
class EscapelifeApi final : public CallProvider {
public:
    explicit EscapelifeApi(ProviderContext context);

    HttpClient &http() override { return m_http; }
    ListTraits listTraits() const override { return {.largestPage = escapelife::largestPage}; }
    QCoro::Task<Result<AccountFacts>> test() override;
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override;
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position, escapelife::ListFilter filter);
    QCoro::Task<Result<Record>> fetchCall(QString providerCallId) override;
    QCoro::Task<Result<HttpReply>> fetchAudio(AudioRequest wanted) override;
    QCoro::Task<Result<QList<ProviderGuest>>> listGuests(int offset) override;
    QCoro::Task<Result<ProviderGuest>> saveGuest(GuestFacts card) override;
    QCoro::Task<Result<Record>> updateCall(QString providerCallId, Field field, QString value) override;
    QCoro::Task<Result<Record>> createCall(NewCall call) override;
    QCoro::Task<Result<void>> deleteCall(QString providerCallId) override;
    QCoro::Task<Result<QJsonObject>> summary() override;
    QMap<QString, QString> learntOptions() const override { return m_learnt; }

private:
    enum class KeyHeader { ApiKey, Bearer };

    void useHeader(KeyHeader header);
    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    QCoro::Task<Result<Record>> recordAfter(HttpReply reply, QString providerCallId);
    QCoro::Task<Result<AccountFacts>> testByCalls();

    HttpClient m_http;
    QByteArray m_secret;
    Reading m_reading;
    QMap<QString, QString> m_learnt;
    KeyHeader m_header = KeyHeader::ApiKey;
    bool m_headerDoubted = false; ///< The other header was tried once already.
    HttpRequest::Method m_updateVerb = HttpRequest::Method::Patch;
};

} // namespace callboard
