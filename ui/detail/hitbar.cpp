// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/hitbar.h"

#include "ui/leadingmargins.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

HitBar::HitBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_place(new QLabel(this))
{
    setObjectName(u"hitBar"_s);
    m_place->setObjectName(u"hitPlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(leadingMargins(2 * Theme::space, Theme::space / 2, Theme::space, 0));
    row->setSpacing(Theme::space / 2);
    row->addWidget(m_place, 1);
    //: Button of the call's details while words are searched. %1 is a key.
    QToolButton *previous = button(u"chevron-up"_s, tr("Previous match (%1)"), u"previousHit"_s);
    QToolButton *next = button(u"chevron-down"_s, tr("Next match (%1)"), u"nextHit"_s);
    previous->setToolTip(
        previous->toolTip().arg(QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText)));
    next->setToolTip(next->toolTip().arg(QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText)));
    for (QToolButton *each : {previous, next}) {
        each->setAccessibleName(each->toolTip());
        row->addWidget(each);
    }
    connect(previous, &QToolButton::clicked, this, &HitBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &HitBar::nextWanted);
    hide();
}

QToolButton *HitBar::button(const QString &icon, const QString &tip, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setIcon(m_theme.icon(icon));
    button->setIconSize({16, 16});
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void HitBar::setPlace(int current, int count)
{
    setVisible(count > 0);
    const QLocale locale;
    //: Above a call's details while words are searched: which of the places with these words one is at.
    const QString place = tr("Match %1 of %2").arg(locale.toString(current + 1), locale.toString(count));
    //: The same before one has gone to any of them.
    m_place->setText(current >= 0 ? place : tr("%Ln match(es)", nullptr, count));
}

} // namespace callboard
