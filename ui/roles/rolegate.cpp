// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/rolegate.h"

#include "models/domain/numbermask.h"
#include "ui/roles/rolewords.h"
#include "ui/roles/unlockdialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QProgressDialog>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Guarded {
    QStringView name; ///< objectName of an action.
    Permission permission;
};

constexpr std::array guardedActions{
    Guarded{u"copyNumber", Permission::WholeNumbers}, Guarded{u"exportCalls", Permission::Transfer},
    Guarded{u"saveRecording", Permission::Transfer},  Guarded{u"importGuests", Permission::Transfer},
    Guarded{u"deleteCalls", Permission::Remove},      Guarded{u"erasePerson", Permission::Remove},
    Guarded{u"retention", Permission::Remove},        Guarded{u"reviewCall", Permission::Review},
    Guarded{u"showReview", Permission::Review},       Guarded{u"showAudit", Permission::Audit},
};

/// Buttons of the summary that save or print it.
const QRegularExpression &outputButtons()
{
    static const QRegularExpression names(u"^(summaryOutput|.+Picture)$"_s);
    return names;
}

int depthOf(const QWidget *widget)
{
    int depth = 0;
    while ((widget = widget->parentWidget()))
        ++depth;
    return depth;
}

} // namespace

RoleGate::RoleGate(RoleAccess &access, const Theme &theme, QMainWindow &window)
    : QObject(&window)
    , m_access(access)
    , m_theme(theme)
    , m_window(window)
    //: Menu: asks for the passphrase of a higher role.
    , m_unlock(new QAction(tr("&Unlock…"), this))
    //: Menu: from now on, only what the desk may do can be done, until somebody unlocks it.
    , m_lock(new QAction(tr("&Lock"), this))
{
    m_unlock->setObjectName(u"unlock"_s);
    m_lock->setObjectName(u"lock"_s);
    for (QAction *action : {m_unlock, m_lock})
        window.addAction(action);
    connect(m_unlock, &QAction::triggered, this, [this] {
        const Role next = m_access.role() == Role::Desk ? Role::Supervisor : Role::Owner;
        ask(next, tr("The role here is “%1”.").arg(wordFor(m_access.role())), [] {});
    });
    connect(m_lock, &QAction::triggered, &access, &RoleAccess::lock);
    connect(&access, &RoleAccess::roleChanged, this, &RoleGate::onRole);
    connect(&access, &RoleAccess::settingsChanged, this, &RoleGate::refresh);
    for (const Permission permission : allPermissions) {
        auto *group = new QActionGroup(this);
        group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
        m_groups[permission] = group;
    }
    setNumbersMasked(!m_access.may(Permission::WholeNumbers));
    refresh();
}

void RoleGate::demand(QWidget &window, Permission permission, std::function<void()> then)
{
    auto *gate = window.findChild<RoleGate *>(QString(), Qt::FindDirectChildrenOnly);
    if (!gate || gate->m_access.may(permission))
        then();
    else
        gate->ask(leastRole(permission), refusalText(&gate->m_access, permission), then);
}

void RoleGate::ask(Role least, const QString &why, const std::function<void()> &then)
{
    if (!m_access.asks()) {
        m_access.unlock(least, {});
        then();
        return;
    }
    delete m_window.findChild<UnlockDialog *>(QString(), Qt::FindDirectChildrenOnly);
    auto *dialog = new UnlockDialog(m_access, m_theme, least, why, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, then);
    dialog->open();
}

void RoleGate::guard()
{
    for (const Guarded &guarded : guardedActions) {
        const QList<QAction *> actions = m_window.findChildren<QAction *>(guarded.name.toString());
        for (QAction *action : actions)
            guard(*action, guarded.permission);
    }
    refresh();
}

void RoleGate::guard(QAction &action, Permission permission)
{
    QActionGroup *group = m_groups.at(permission);
    if (action.actionGroup() == group)
        return;
    group->addAction(&action);
    connect(&action, &QAction::changed, this, [this, action = &action] { keepReason(*action); });
}

void RoleGate::refresh()
{
    m_unlock->setVisible(m_access.role() != Role::Owner);
    m_lock->setVisible(m_access.canLock() && m_access.asks());
    for (const auto &[permission, group] : m_groups) {
        const QString reason = refusalText(&m_access, permission);
        group->setEnabled(reason.isNull());
        const QList<QAction *> actions = group->actions();
        for (QAction *action : actions) {
            release(*action);
            if (!reason.isNull())
                refuse(*action, reason);
        }
    }
    guardButtons();
    Q_EMIT changed();
}

/// The summary is made when it is first looked at.
void RoleGate::guardButtons()
{
    const QList<QAbstractButton *> buttons = m_window.findChildren<QAbstractButton *>(outputButtons());
    for (QAbstractButton *button : buttons)
        refuse(*button, refusalText(&m_access, Permission::Transfer));
}

void RoleGate::refuse(QAction &action, const QString &reason)
{
    const bool hasOwnTip = action.toolTip() != action.iconText(); // else it is the text itself
    m_refused.insert(&action, {hasOwnTip ? action.toolTip() : QString(), action.statusTip()});
    action.setStatusTip(reason);
    action.setToolTip(reason);
}

void RoleGate::release(QAction &action)
{
    if (!m_refused.contains(&action))
        return;
    const Own before = m_refused.take(&action);
    action.setStatusTip(before.statusTip);
    action.setToolTip(before.toolTip);
}

/// Its owner has said something else of it meanwhile: that is for later.
void RoleGate::keepReason(QAction &action)
{
    const auto own = m_refused.find(&action);
    const QString reason = own == m_refused.end() ? QString() : action.statusTip();
    if (reason.isNull() || action.toolTip() == reason)
        return;
    own->toolTip = action.toolTip() == action.iconText() ? QString() : action.toolTip();
    action.setToolTip(reason);
}

void RoleGate::refuse(QAbstractButton &button, const QString &reason)
{
    const bool isRefused = m_refusedButtons.contains(&button);
    if (!reason.isNull() && !isRefused)
        m_refusedButtons.insert(&button, button.toolTip());
    if (!reason.isNull())
        button.setToolTip(reason);
    else if (isRefused)
        button.setToolTip(m_refusedButtons.take(&button));
    button.setEnabled(reason.isNull());
}

void RoleGate::onRole(Role before)
{
    setNumbersMasked(!m_access.may(Permission::WholeNumbers));
    refresh();
    if (m_access.role() < before) {
        putAside(before);
        Q_EMIT lowered();
    } else {
        bringBack();
    }
}

/// What is typed in them stays; what they show is nobody else's business.
void RoleGate::putAside(Role role)
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QList<QDialog *> open;
    const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible() && dialog->isModal() && !qobject_cast<QProgressDialog *>(dialog))
            open << dialog;
    }
    std::stable_sort(open.begin(), open.end(), [](const QDialog *left, const QDialog *right) {
        return depthOf(left) < depthOf(right);
    });
    for (QDialog *dialog : std::as_const(open))
        m_aside << Aside{dialog, role};
    for (auto dialog = open.crbegin(); dialog != open.crend(); ++dialog)
        (*dialog)->hide();
}

void RoleGate::bringBack()
{
    QList<Aside> stay;
    for (const Aside &aside : std::exchange(m_aside, {})) {
        if (aside.role > m_access.role())
            stay << aside;
        else if (aside.dialog)
            aside.dialog->open();
    }
    m_aside += stay;
}

} // namespace callboard
