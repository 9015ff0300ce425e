// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/speaker.h"

using namespace Qt::StringLiterals;

namespace callboard {

QList<Speaker> allSpeakers()
{
    return {Speaker::Staff, Speaker::Guest};
}

QString keyOf(Speaker speaker)
{
    return speaker == Speaker::Staff ? u"staff"_s : u"guest"_s;
}

std::optional<Speaker> speakerFromKey(QStringView key)
{
    if (key == u"staff")
        return Speaker::Staff;
    return key == u"guest" ? std::optional(Speaker::Guest) : std::nullopt;
}

} // namespace callboard
