// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/providers/aircall/requests.h"
#include "models/providers/records.h"

/// From the bytes of Aircall's replies to records. Pure. Any thread. Errors: BadReply.
namespace callboard::aircall {

/// {"meta": {}, "calls": []}, read at @p place. Items that cannot be read are set aside; signed links are not
/// kept in the raw text (aircall.md section 5).
Result<RecordPage> parseCallPage(const QByteArray &body, const Reading &reading, const PagePlace &place);
/// {"call": {}}
Result<Record> parseCall(const QByteArray &body, const Reading &reading);
/// The comments of a call, oldest first, from Record::raw.
QStringList commentsIn(const QByteArray &rawCall);

/// Something of a list with numbered pages.
template<typename Item> struct ListPart {
    QList<Item> items;
    bool isLast = true;
    std::optional<TimePoint> lastCreatedAt; ///< Contacts only: of the last one.
};
/// People; one that cannot be read is left out and logged.
Result<ListPart<ProviderGuest>> parseContacts(const QByteArray &body, const Reading &reading,
                                              const PagePlace &place);

struct NamedId {
    qint64 id = 0;
    QString name;
    bool operator==(const NamedId &) const = default;
};
Result<ListPart<NamedId>> parseTags(const QByteArray &body, int page);
Result<ListPart<NamedId>> parseUsers(const QByteArray &body, int page);

/// {"ping": "pong"}, which no other system says.
Result<void> parsePing(const QByteArray &body);
/// The vendor's words in a refusal: "error: troubleshoot" of the application, "message" of the gateway. Null
/// when there are none.
QString parseErrorDetail(const QByteArray &body);
/// The gateway's refusal of the credentials, which it calls forbidden (section 8).
bool isWrongCredentials(const Error &error);

} // namespace callboard::aircall
