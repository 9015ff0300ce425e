// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/record.h"
#include "models/domain/result.h"
#include "models/providers/records.h"

/// Pure readers of Sunset's replies (sunset.md). Any thread. Errors: BadReply.
namespace callboard::sunset {

/// What stands beside the items of a list.
struct PageMeta {
    std::optional<int> offset; ///< The row the page begins with, as the server counts.
    std::optional<int> size; ///< Rows in a page, which may be fewer than were asked for.
    std::optional<bool> hasMore;
};

struct CallPage {
    RecordPage page;
    PageMeta meta;
};
/// {"data": [], "meta": {}} of the case. Items that cannot be read are set aside.
Result<CallPage> parseCallPage(const QByteArray &body, const QString &caseId, const Reading &reading);
/// {"data": {}}
Result<Record> parseCall(const QByteArray &body, const QString &caseId, const Reading &reading);

struct CasePage {
    QStringList ids;
    PageMeta meta;
};
Result<CasePage> parseCasePage(const QByteArray &body);

struct ContactPage {
    QList<ProviderGuest> contacts; ///< One that cannot be read is left out and logged.
    PageMeta meta;
};
Result<ContactPage> parseContactPage(const QByteArray &body, const QString &region);

/// Who the token belongs to.
Result<AccountFacts> parseProfile(const QByteArray &body);
/// The vendor's words in a refusal: "message; field: message". Null when there are none.
QString parseErrorDetail(const QByteArray &body);

} // namespace callboard::sunset
