// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/unlockdialog.h"

#include "ui/accounts/formfield.h"
#include "ui/roles/rolewords.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

UnlockDialog::UnlockDialog(RoleAccess &access, const Theme &theme, Role least, const QString &why,
                           QWidget *parent)
    : QDialog(parent)
    , m_access(access)
    , m_least(least)
    , m_passphrase(secretEdit(theme))
    , m_field(new FormField(theme, tr("&Passphrase"), {}, m_passphrase, this))
{
    setObjectName(u"unlockDialog"_s);
    setWindowTitle(tr("Unlock"));
    m_passphrase->setObjectName(u"unlockPassphrase"_s);
    auto *words = new QLabel(why, this);
    words->setObjectName(u"unlockWords"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setVisible(!why.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_unlock = buttons->addButton(tr("&Unlock", "button"), QDialogButtonBox::AcceptRole);
    m_unlock->setObjectName(u"unlockGo"_s);
    m_unlock->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * Theme::space);
    for (QWidget *widget : std::initializer_list<QWidget *>{words, m_field, buttons})
        column->addWidget(widget);
    setMinimumWidth(400);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnlockDialog::reject);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] {
        if (m_access.pause() == 0s)
            m_field->setProblem({});
        refresh();
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &UnlockDialog::refresh);
    m_passphrase->setFocus();
    refresh();
}

void UnlockDialog::accept()
{
    if (!m_unlock->isEnabled())
        return;
    const RoleAccess::Answer answer = m_access.unlock(m_least, m_passphrase->text());
    if (answer == RoleAccess::Answer::Opened) {
        QDialog::accept();
        return;
    }
    say(answer);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
    refresh();
}

void UnlockDialog::say(RoleAccess::Answer answer)
{
    switch (answer) {
    case RoleAccess::Answer::Opened:
    case RoleAccess::Answer::TooSoon:
        return;
    case RoleAccess::Answer::Wrong:
        m_field->setProblem(tr("This is not the passphrase."));
        return;
    case RoleAccess::Answer::TooLow:
        m_field->setProblem(tr("This is the supervisor’s passphrase; the owner’s is needed."));
        return;
    case RoleAccess::Answer::Unreadable:
        //: roles, owner_passphrase and callboard.ini are names in and of a file.
        m_field->setProblem(tr("The passphrase in the settings cannot be read. Close Callboard, and remove "
                               "owner_passphrase from [roles] in callboard.ini."));
        return;
    }
}

/// While one has to wait, the seconds count down.
void UnlockDialog::refresh()
{
    const Seconds pause = m_access.pause();
    if (pause > 0s && !m_second.isActive())
        m_second.start();
    if (pause > 0s)
        m_field->setProblem(
            tr("This is not the passphrase. The next try is in %n second(s).", nullptr, int(pause.count())));
    else if (m_second.isActive()) {
        m_second.stop();
        m_field->setProblem(tr("This is not the passphrase."));
    }
    m_unlock->setEnabled(pause == 0s && !m_passphrase->text().isEmpty());
}

} // namespace callboard
