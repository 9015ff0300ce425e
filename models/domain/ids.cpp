// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {
constexpr QStringView localPrefix = u"local:";
}

QString RecordRef::toString() const
{
    return QString::number(qint64(account)) + u':' + providerCallId;
}

std::optional<RecordRef> RecordRef::fromString(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || colon + 1 >= text.size())
        return {};
    bool ok = false;
    const qint64 account = text.first(colon).toLongLong(&ok);
    if (!ok || account <= 0)
        return {};
    return RecordRef{AccountId{account}, text.sliced(colon + 1).toString()};
}

QString newLocalCallId()
{
    return localPrefix.toString() + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isLocalCallId(QStringView providerCallId)
{
    return providerCallId.startsWith(localPrefix);
}

} // namespace callboard
