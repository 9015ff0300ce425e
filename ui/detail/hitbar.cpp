// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/hitbar.h"

#include "ui/keys/commands.h"
#include "ui/leadingmargins.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

HitBar::HitBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_place(new QLabel(this))
    , m_previous(button(u"chevron-up"_s, u"previousHit"_s))
    , m_next(button(u"chevron-down"_s, u"nextHit"_s))
{
    setObjectName(u"hitBar"_s);
    m_place->setObjectName(u"hitPlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(leadingMargins(2 * Theme::space, Theme::space / 2, Theme::space, 0));
    row->setSpacing(Theme::space / 2);
    row->addWidget(m_place, 1);
    for (QToolButton *each : {m_previous, m_next})
        row->addWidget(each);
    connect(m_previous, &QToolButton::clicked, this, &HitBar::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &HitBar::nextWanted);
    hide();
}

QToolButton *HitBar::button(const QString &icon, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setIcon(m_theme.icon(icon));
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void HitBar::setActions(QAction &previous, QAction &next)
{
    const auto follow = [](QToolButton *button, QAction &action) {
        const auto name = [button, &action] {
            button->setAccessibleName(withKey(action.text(), action.shortcut()));
            button->setToolTip(plainToolTip(button->accessibleName()));
        };
        connect(&action, &QAction::changed, button, name);
        name();
    };
    follow(m_previous, previous);
    follow(m_next, next);
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
