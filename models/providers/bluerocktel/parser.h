// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/providers/bluerocktel/callfacts.h"

/// Pure readers of BlueRockTEL's replies (bluerocktel.md). Any thread. Errors: BadReply.
namespace callboard::bluerocktel {

/// Where in a list a page stands, as far as the reply says.
struct Pagination {
    std::optional<int> current;
    std::optional<int> last; ///< Absent also for 0.
    std::optional<int> perPage;
    std::optional<bool> hasNext; ///< As the link to the next page says.
    bool operator==(const Pagination &) const = default;
};
/// From the root of a reply, or from its "meta".
Pagination parsePagination(const QByteArray &body);

/// {"data": […]} with the pagination anywhere, or a bare list. Items that cannot be read are set aside.
Result<RecordPage> parseCallPage(const QByteArray &body, const CallReading &reading);
/// One call, bare or under "data".
Result<Record> parseCall(const QByteArray &body, const CallReading &reading);
/// The token of a login.
Result<QByteArray> parseLogin(const QByteArray &body);
/// What /version tells, as far as an account needs it; BadReply for another vendor's.
Result<AccountFacts> parseVersion(const QByteArray &body);
/// Names by user id.
Result<QHash<QString, QString>> parseUsers(const QByteArray &body);
/// One contact, bare or under "data", with its names in either spelling. Absent when the reply says that
/// there is none, which it may do with status 200.
Result<std::optional<ProviderGuest>> parseContact(const QByteArray &body, const QString &region);
/// "The status field is required.", or all fields' words. Null when there are none.
QString parseErrorDetail(const QByteArray &body);

} // namespace callboard::bluerocktel
