// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/carrierid.h"

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

QString hex(quint64 number)
{
    return QString::number(number, 16).rightJustified(16, u'0');
}

/// Half of it is the key and half is made of it, so that the text looks random and still leads back.
QString longId(QStringView prefix, quint64 key)
{
    return prefix.toString() + hex(hashed({key, 11})) + hex(key);
}

} // namespace

QString carrierCallId(Carrier carrier, quint64 key)
{
    switch (carrier) {
    case Carrier::Twilio:
        return longId(u"CA", key);
    case Carrier::OpenPhone:
        return longId(u"AC", key);
    case Carrier::Aircall:
        return QString::number(key);
    case Carrier::RingCentral:
        return u"s-a0"_s + hex(key);
    case Carrier::Manual:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<quint64> keyOfCarrierCallId(Carrier carrier, const QString &id)
{
    bool ok = false;
    const quint64 key = carrier == Carrier::Aircall ? id.toULongLong(&ok) : id.right(16).toULongLong(&ok, 16);
    return ok && carrierCallId(carrier, key) == id ? std::optional(key) : std::nullopt;
}

} // namespace callboard::sandbox
