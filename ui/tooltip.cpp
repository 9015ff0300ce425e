// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tooltip.h"

#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace callboard {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</qt>"_s;
}

void describeByToolTip(QWidget &widget)
{
    constexpr char ours[] = "toolTipDescription";
    const QString before = widget.accessibleDescription();
    if (!before.isEmpty() && before != widget.property(ours).toString())
        return; // it has one of its own
    QString text = widget.toolTip();
    const bool isMarkup = text.startsWith("<qt>"_L1) && text.endsWith("</qt>"_L1);
    if (!isMarkup && before.isEmpty())
        return;
    text = isMarkup ? text.sliced(4).chopped(5).replace("<br>"_L1, "\n"_L1) : QString();
    text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
    text.replace("&amp;"_L1, "&"_L1);
    widget.setProperty(ours, text);
    widget.setAccessibleDescription(text);
}

} // namespace callboard
