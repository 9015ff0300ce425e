// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/quo/directory.h"
#include "models/providers/quo/requests.h"
#include "models/providers/records.h"

/// From the bytes of Quo's replies to records; both surfaces. Pure. Any thread. Errors: BadReply.
namespace callboard::quo {

/// What a parser must know.
struct Context {
    Reading reading;
    Directory directory;
    Surface surface = Surface::Dated;
};

/// {"data": [], "nextCursor": null} or {"data": [], "nextPageToken": null}; RecordPage::nextToken is the bare
/// word. Items that cannot be read are set aside; signed links are not kept in the raw text.
Result<RecordPage> parseCallPage(const QByteArray &body, const Context &context);
/// {"data": {}}
Result<Record> parseCall(const QByteArray &body, const Context &context);

/// Pages with tokens.
template<typename Item> struct TokenPage {
    QList<Item> items;
    QString next; ///< Null: the last.
};
/// Conversations as the pairs whose calls can be listed: participants that are no E.164 numbers cannot.
Result<TokenPage<Pair>> parseConversations(const QByteArray &body);
/// People; one that cannot be read is left out and logged.
Result<TokenPage<ProviderGuest>> parseContacts(const QByteArray &body, const Reading &reading);
/// Adds names to @p directory and gives the token of the next page.
Result<QString> readUsers(const QByteArray &body, Directory &directory);
Result<void> readPhoneNumbers(const QByteArray &body, const QString &region, Directory &directory);

/// @p raw as it may be kept.
QByteArray withoutSignedLinks(QByteArrayView raw);
/// The vendor's words in a refusal, in each of the three forms it has. Null when there are none.
QString parseErrorDetail(const QByteArray &body);

} // namespace callboard::quo
