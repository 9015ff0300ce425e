// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/rolestatus.h"

#include "ui/roles/rolegate.h"
#include "ui/roles/rolewords.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

void addRoleStatus(RoleGate &gate, const Theme &theme, QStatusBar &bar)
{
    auto *entry = new QToolButton(&bar);
    entry->setObjectName(u"roleStatus"_s);
    entry->setAutoRaise(true);
    entry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    entry->setIconSize({14, 14});
    entry->setFocusPolicy(Qt::TabFocus);
    bar.addPermanentWidget(entry);
    const auto refresh = [entry, gate = &gate, &theme] {
        const Role role = gate->access().role();
        const bool isUp = gate->access().canLock() && gate->access().asks();
        entry->setVisible(role != Role::Owner || isUp);
        entry->setIcon(theme.icon(isUp ? u"reveal"_s : u"key"_s, theme.muted()));
        entry->setText(wordFor(role));
        const QString way = isUp ? gate->lockAction()->text() : gate->unlockAction()->text();
        entry->setToolTip(plainToolTip(limitsOf(role) + u'\n' + QString(way).remove(u'&')));
        entry->setAccessibleName(RoleGate::tr("Role: %1").arg(wordFor(role)));
        entry->setAccessibleDescription(limitsOf(role));
    };
    QObject::connect(&gate, &RoleGate::changed, entry, refresh);
    QObject::connect(&theme, &Theme::changed, entry, refresh);
    QObject::connect(entry, &QAbstractButton::clicked, &gate, [gate = &gate] {
        const bool isUp = gate->access().canLock() && gate->access().asks();
        (isUp ? gate->lockAction() : gate->unlockAction())->trigger();
    });
    refresh();
}

} // namespace callboard
