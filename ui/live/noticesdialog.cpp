// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/noticesdialog.h"

#include "ui/clockinput.h"
#include "ui/format.h"
#include "ui/leadingmargins.h"
#include "ui/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto serviceMessage = u"service"_s;

QWidget *inOneLine(const QList<QWidget *> &widgets)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return line;
}

/// What belongs to the setting above it stands below its text.
QWidget *indented(QWidget *widget)
{
    widget->setContentsMargins(leadingMargins(3 * Theme::space, 0, 0, 0));
    return widget;
}

} // namespace

NoticesDialog::NoticesDialog(const WindowServices &services, NoticeService &service,
                             const NoticeSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_messages(new MessageBar(services.theme, this))
    //: Setting: a notification when nobody answered a call.
    , m_missed(new QCheckBox(tr("Notify of &missed calls"), this))
    //: Setting, below those about notifications: whoever sees the screen may read who called.
    , m_names(new QCheckBox(tr("Show &names of guests in notifications"), this))
    , m_incoming(new QComboBox(this))
    //: Setting, followed by two times of day: from … until.
    , m_quiet(new QCheckBox(tr("&Quiet from"), this))
    , m_from(new QTimeEdit(this))
    , m_until(new QTimeEdit(this))
    , m_quietHint(new QLabel(this))
    , m_tray(new QCheckBox(tr("&Keep running in the tray when the window is closed"), this))
    , m_stored(settings)
{
    setObjectName(u"noticesDialog"_s);
    setWindowTitle(tr("Notifications"));
    m_missed->setObjectName(u"notifyMissed"_s);
    m_names->setObjectName(u"notifyNames"_s);
    m_tray->setObjectName(u"keepInTray"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    //: Button: shows a notification as a trial.
    m_trial = buttons->addButton(tr("&Try"), QDialogButtonBox::ActionRole);
    m_trial->setObjectName(u"tryNotification"_s);
    m_trial->setAutoDefault(false);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyNotices"_s);
    m_quietHint->setWordWrap(true);
    QPalette quiet = m_quietHint->palette();
    quiet.setColor(QPalette::WindowText, services.theme.muted());
    m_quietHint->setPalette(quiet);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space * 3 / 2);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_messages), static_cast<QWidget *>(m_missed), incomingRow(),
          static_cast<QWidget *>(m_names), quietRow(), indented(m_quietHint), static_cast<QWidget *>(m_tray)})
        column->addWidget(widget);
    column->addStretch(1);
    column->addWidget(buttons);
    fillIn(settings);
    for (QCheckBox *box : {m_missed, m_names, m_quiet, m_tray})
        connect(box, &QCheckBox::toggled, this, &NoticesDialog::refresh);
    connect(m_incoming, &QComboBox::currentIndexChanged, this, &NoticesDialog::refresh);
    connect(m_from, &QTimeEdit::timeChanged, this, &NoticesDialog::refresh);
    connect(m_until, &QTimeEdit::timeChanged, this, &NoticesDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &NoticesDialog::apply);
    connect(m_trial, &QPushButton::clicked, &service, &NoticeService::showTrial);
    connect(&service, &NoticeService::stateChanged, this, &NoticesDialog::showService);
    refresh();
    showService();
    m_missed->setFocus();
    resize(560, sizeHint().height());
}

QWidget *NoticesDialog::incomingRow()
{
    using Incoming = NoticeSettings::Incoming;
    m_incoming->setObjectName(u"incomingCalls"_s);
    //: Choice after "When a call comes in:".
    m_incoming->addItem(tr("show a small window with what is known of the caller"), int(Incoming::PopUp));
    //: Choice after "When a call comes in:".
    m_incoming->addItem(tr("show a notification"), int(Incoming::Notification));
    //: Choice after "When a call comes in:".
    m_incoming->addItem(tr("show nothing"), int(Incoming::Nothing));
    auto *label = new QLabel(tr("When a call comes &in:"), this);
    label->setBuddy(m_incoming);
    return inOneLine({label, m_incoming});
}

QWidget *NoticesDialog::quietRow()
{
    m_quiet->setObjectName(u"quietHours"_s);
    m_from->setObjectName(u"quietFrom"_s);
    m_until->setObjectName(u"quietUntil"_s);
    for (QTimeEdit *edit : {m_from, m_until}) {
        edit->setDisplayFormat(timeOfDayFormat());
        keepClockOrder(*edit);
    }
    //: Between two times of day: quiet from … until ….
    auto *until = new QLabel(tr("&until"), this);
    until->setBuddy(m_until);
    m_from->setAccessibleName(tr("Quiet from"));
    m_until->setAccessibleName(tr("Quiet until"));
    return inOneLine({m_quiet, m_from, until, m_until});
}

void NoticesDialog::fillIn(const NoticeSettings &settings)
{
    m_missed->setChecked(settings.missed);
    m_names->setChecked(settings.showsNames);
    m_incoming->setCurrentIndex(m_incoming->findData(int(settings.incoming)));
    m_quiet->setChecked(settings.quiet.isOn);
    m_from->setTime(settings.quiet.from);
    m_until->setTime(settings.quiet.until);
    m_tray->setChecked(settings.keepsRunning);
}

NoticeSettings NoticesDialog::chosen() const
{
    NoticeSettings settings;
    settings.missed = m_missed->isChecked();
    settings.showsNames = m_names->isChecked();
    settings.incoming = NoticeSettings::Incoming(m_incoming->currentData().toInt());
    settings.quiet = {m_quiet->isChecked(), m_from->time(), m_until->time()};
    settings.keepsRunning = m_tray->isChecked();
    return settings;
}

void NoticesDialog::refresh()
{
    const NoticeSettings now = chosen();
    m_names->setEnabled(now.missed || now.incoming == NoticeSettings::Incoming::Notification);
    m_from->setEnabled(now.quiet.isOn);
    m_until->setEnabled(now.quiet.isOn);
    const bool allDay = now.quiet.isOn && now.quiet.from == now.quiet.until;
    m_quietHint->setText(allDay ? tr("Both times are the same: it is quiet all day.")
                                : tr("What comes in quiet hours is told in one notification when they end."));
    m_tray->setEnabled(m_service.hasTray() || now.keepsRunning);
    //: Tool tip of a setting that cannot be chosen.
    m_tray->setToolTip(m_service.hasTray() ? QString() : tr("This desktop has no tray."));
    m_apply->setEnabled(now != m_stored);
}

void NoticesDialog::showService()
{
    m_trial->setEnabled(m_service.state() == NoticeService::State::Present);
    if (m_service.state() == NoticeService::State::Absent)
        m_messages->post(
            serviceMessage, MessageBar::Severity::Warning,
            tr("No program on this desktop shows notifications, so none will appear. Missed calls "
               "still stand in the window. Desktops usually bring such a program; on a bare one, "
               "install “dunst” or “mako”, for example."));
    else
        m_messages->withdraw(serviceMessage);
}

void NoticesDialog::apply()
{
    Q_EMIT applied(chosen());
    accept();
}

} // namespace callboard
