// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/rolespage.h"

#include "ui/accounts/formfield.h"
#include "ui/roles/newpassphrasedialog.h"
#include "ui/roles/rolewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr std::array usualSpans{1, 2, 5, 10, 15, 30, 60};

} // namespace

RolesPage::RolesPage(const WindowServices &services, RoleAccess &access)
    //: Page of the settings: who may do what.
    : SettingsPage(services.theme, u"roles"_s, tr("Roles"), u"person"_s)
    , m_services(services)
    , m_access(access)
    , m_stored(access.settings())
    , m_chosen(m_stored)
    , m_start(new QComboBox)
    , m_minutes(new QComboBox)
{
    addStart();
    beginGroup();
    m_owner = addPassphrase(Role::Owner);
    m_supervisor = addPassphrase(Role::Supervisor);
    for (const QString &key : {RoleSettings::ownerKey, RoleSettings::supervisorKey}) {
        if (m_stored.unusable.contains(key))
            //: %1 is a name in the settings file.
            addNote(tr("What the settings file has as %1 cannot be read: nothing fits it.")
                        .arg(key.section(u'/', 1)));
    }
    endGroup();
    addMinutes();
    addNote(tr("Roles are a convenience among people who share a computer, not a wall. They hold in this "
               "window only: whoever owns the computer can read Callboard’s files, and the command line asks "
               "nobody. Numbers that people said or wrote stay in transcripts and notes."));
    refresh();
}

void RolesPage::addStart()
{
    m_start->setObjectName(u"roleStart"_s);
    for (const Role role : {Role::Owner, Role::Supervisor, Role::Desk})
        m_start->addItem(wordFor(role), int(role));
    m_start->setCurrentIndex(m_start->findData(int(m_stored.start)));
    connect(m_start, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen.start = Role(m_start->currentData().toInt());
        refresh();
    });
    m_startField = addField(tr("The window &opens as"), {}, m_start);
}

RolesPage::Line RolesPage::addPassphrase(Role role)
{
    auto *row = new QWidget;
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(Theme::space);
    Line line{new QLabel, new QPushButton, new QPushButton};
    const QString name = role == Role::Owner ? u"owner"_s : u"supervisor"_s;
    line.words->setObjectName(name + u"PassphraseWords"_s);
    line.words->setTextFormat(Qt::PlainText);
    line.words->setWordWrap(true);
    line.set->setObjectName(name + u"PassphraseSet"_s);
    line.remove->setObjectName(name + u"PassphraseRemove"_s);
    cells->addWidget(line.words, 1);
    for (QPushButton *button : {line.set, line.remove}) {
        button->setAutoDefault(false);
        cells->addWidget(button);
    }
    connect(line.set, &QPushButton::clicked, this, [this, role] { askFor(role); });
    connect(line.remove, &QPushButton::clicked, this, [this, role] {
        passphraseOf(role).reset();
        m_chosen.unusable.remove(role == Role::Owner ? RoleSettings::ownerKey : RoleSettings::supervisorKey);
        refresh();
    });
    column().addWidget(row);
    return line;
}

void RolesPage::addMinutes()
{
    m_minutes->setObjectName(u"roleMinutes"_s);
    m_minutes->addItem(tr("Never"), 0);
    QList<int> spans(usualSpans.begin(), usualSpans.end());
    if (m_stored.lockMinutes > 0 && !spans.contains(m_stored.lockMinutes))
        spans << m_stored.lockMinutes; // by hand
    std::sort(spans.begin(), spans.end());
    for (const int minutes : std::as_const(spans))
        //: When the window locks by itself.
        m_minutes->addItem(tr("After %n minute(s) without a key or click", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(m_stored.lockMinutes));
    connect(m_minutes, &QComboBox::currentIndexChanged, this, [this] {
        m_chosen.lockMinutes = m_minutes->currentData().toInt();
        refresh();
    });
    m_minutesField = addField(tr("Loc&k by itself"), {}, m_minutes);
    m_minutesField->setProblem(
        unusableSentence(m_stored.unusable, RoleSettings::minutesKey, m_minutes->currentText()));
    m_startField->setProblem(
        unusableSentence(m_stored.unusable, RoleSettings::startKey, m_start->currentText()));
}

std::optional<Passphrase> &RolesPage::passphraseOf(Role role)
{
    return role == Role::Owner ? m_chosen.owner : m_chosen.supervisor;
}

void RolesPage::askFor(Role role)
{
    const QString title =
        role == Role::Owner ? tr("Passphrase of the owner") : tr("Passphrase of the supervisor");
    auto *dialog = new NewPassphraseDialog(m_services.theme, title, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, role] {
        passphraseOf(role) = Passphrase::of(dialog->passphrase());
        m_startField->setProblem({});
        refresh();
    });
    dialog->open();
}

void RolesPage::refresh()
{
    //: Behind what a role may do, about the role in which the window opens.
    const QString when = tr("Holds from the next start on, and whenever the window is locked.");
    m_startField->setHelp(limitsOf(m_chosen.start)
                          + (m_chosen.start == m_stored.start ? QString() : u' ' + when));
    m_minutesField->setHelp(m_chosen.asksOwner()
                                ? tr("Locking leads to the role “%1”. Callboard, Lock does it at once.")
                                      .arg(wordFor(m_chosen.locked()))
                                : tr("Once the owner has a passphrase."));
    showLine(m_owner, Role::Owner, m_chosen.asksOwner());
    showLine(m_supervisor, Role::Supervisor, m_chosen.supervisor.has_value());
    Q_EMIT edited();
}

void RolesPage::showLine(const Line &line, Role role, bool isSet)
{
    const bool isOwner = role == Role::Owner;
    if (isSet)
        line.words->setText(isOwner ? tr("The owner has a passphrase. It opens everything.")
                                    : tr("The supervisor has a passphrase of their own."));
    else
        line.words->setText(isOwner
                                ? tr("The owner has no passphrase: everybody can unlock.")
                                : tr("The supervisor has no passphrase of their own; the owner’s opens."));
    line.set->setText(isSet ? tr("Change…", "passphrase") : tr("Set…", "passphrase"));
    line.set->setAccessibleName(isOwner ? tr("Passphrase of the owner") : tr("Passphrase of the supervisor"));
    line.set->setAccessibleDescription(line.words->text());
    line.remove->setText(tr("Remove", "passphrase"));
    line.remove->setAccessibleName(isOwner ? tr("Remove the owner’s passphrase")
                                           : tr("Remove the supervisor’s passphrase"));
    line.remove->setEnabled(isSet);
}

bool RolesPage::isChanged() const
{
    return m_chosen != m_stored;
}

/// Without the owner's, nobody would be kept from anything, and a supervisor could do what the owner cannot.
QWidget *RolesPage::findProblem()
{
    m_startField->setProblem({});
    if (m_chosen.asksOwner() || (m_chosen.start == Role::Owner && !m_chosen.supervisor))
        return nullptr;
    m_startField->setProblem(tr("Set a passphrase of the owner first: without one everybody can unlock."));
    return m_owner.set;
}

void RolesPage::apply()
{
    RoleSettings written = m_chosen;
    written.write(m_services.settings);
    m_access.setSettings(RoleSettings::read(m_services.settings));
}

} // namespace callboard
