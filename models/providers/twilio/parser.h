// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/record.h"
#include "models/domain/result.h"
#include "models/providers/records.h"

/// Pure readers of Twilio's replies about calls (twilio.md sections 2 and 4). Any thread. Errors: BadReply.
namespace callboard::twilio {

struct CallPage {
    RecordPage page;
    QString nextLink; ///< As the reply has it, unchecked; null on the last page.
};
/// {"calls": [], "next_page_uri"}. Items that cannot be read are set aside.
Result<CallPage> parseCallPage(const QByteArray &body, const Reading &reading);
Result<Record> parseCall(const QByteArray &body, const Reading &reading);
/// The link to the page after that of any list, whose items are under @p key: "next_page_uri", or the
/// "next_page_url" in "meta". Null on the last page.
Result<QString> parseNextLink(const QByteArray &body, QByteArrayView key);
/// The account's friendly name.
Result<AccountFacts> parseAccount(const QByteArray &body);
/// The vendor's words in a refusal, with their number: "20003: Authenticate". Null when there are none.
QString parseErrorDetail(const QByteArray &body);

} // namespace callboard::twilio
