// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/auth/tokensession.h"
#include "models/providers/bluerocktel/callfacts.h"
#include "models/providers/bluerocktel/requests.h"

#include <QElapsedTimer>

namespace callboard {

/// The CRM of a BlueRockTEL instance (bluerocktel.md). Logs in with e-mail and password for a token, and
/// again when that is refused. The list is read newest change first; an instance that refuses to sort so is
/// asked for the newest rows instead, and that is remembered in learntOptions() as "sort".
class BlueRockTelApi final : public CallProvider {
public:
    explicit BlueRockTelApi(ProviderContext context);

    HttpClient &http() override { return m_http; }
    ListTraits listTraits() const override { return {.largestPage = bluerocktel::largestPage}; }
    QCoro::Task<Result<AccountFacts>> test() override;
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override;
    QCoro::Task<Result<Record>> fetchCall(QString providerCallId) override;
    QCoro::Task<Result<HttpReply>> fetchAudio(AudioRequest wanted) override;
    /// The contacts of the calls that were read: contacts cannot be listed, only looked up one by one.
    QCoro::Task<Result<QList<ProviderGuest>>> listGuests(int offset) override;
    QCoro::Task<Result<Record>> updateCall(QString providerCallId, Field field, QString value) override;
    QCoro::Task<Result<Record>> createCall(NewCall call) override;
    QCoro::Task<Result<void>> deleteCall(QString providerCallId) override;
    QMap<QString, QString> learntOptions() const override { return m_learnt; }

private:
    struct Shown {
        RecordPage page;
        int largest = 0; ///< Less than what was asked for: the instance shows only so many rows a page.
    };
    QCoro::Task<Result<AccessToken>> logIn();
    QCoro::Task<Result<HttpReply>> listReply(NumberedPage page, HttpRequest::Priority priority);
    QCoro::Task<Result<Shown>> shownPage(NumberedPage page, HttpRequest::Priority priority);
    QCoro::Task<Result<bool>> hasRowsBehind(NumberedPage page, HttpRequest::Priority priority);
    QCoro::Task<Result<void>> readStaffNames();
    QCoro::Task<Result<void>> readUsers();
    QCoro::Task<Result<Record>> recordAfter(HttpReply reply, QString providerCallId);
    QCoro::Task<Result<std::optional<ProviderGuest>>> nextContact();
    Result<Record> named(Result<Record> record);
    bool needsNames(const QList<Record> &records) const;
    void finish(Record &record);
    QString sort() const;
    bool trySort(const QString &refused);

    HttpClient m_http;
    QString m_email;
    QByteArray m_password;
    bluerocktel::CallReading m_reading;
    TokenSession m_session;
    QMap<QString, QString> m_learnt;
    int m_sort = 0; ///< Which of the sortings is in use.
    int m_largestPage = bluerocktel::largestPage;

    QHash<QString, QString> m_staffNames; ///< By user id.
    QElapsedTimer m_namesRead;
    bool m_namesFailed = false; ///< In this look at the list; the next one asks again.

    QStringList m_contacts; ///< Ids that calls named, to be looked up.
    QStringList m_numbers; ///< The same of callers without a contact.
    QSet<QString> m_lookedUp; ///< Both, also those that are still to be done.
    int m_lookups = 0; ///< In this reading of the guests.
};

} // namespace callboard
