// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tooltip.h"

using namespace Qt::StringLiterals;

namespace callboard {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</qt>"_s;
}

} // namespace callboard
