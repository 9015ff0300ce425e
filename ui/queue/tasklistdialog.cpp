// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/tasklistdialog.h"

#include "ui/guests/guestdelegate.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

TaskListDialog::TaskListDialog(const Theme &theme, const QString &title, const QList<CallbackTask> &tasks,
                               const QueueMoment &moment, QWidget *parent)
    : QDialog(parent)
    , m_tasks(tasks)
    , m_list(new QListWidget(this))
{
    setObjectName(u"taskListDialog"_s);
    setWindowTitle(title);
    m_list->setObjectName(u"taskList"_s);
    m_list->setAccessibleName(title);
    m_list->setItemDelegate(new GuestDelegate(theme, moment.today(), m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    //: Button: shows the last call of the chosen person among the calls.
    m_show = buttons->addButton(tr("&Show call"), QDialogButtonBox::ActionRole);
    //: Button: the chosen person waits in the queue again.
    m_back = buttons->addButton(tr("&Back into the queue"), QDialogButtonBox::ActionRole);
    m_show->setObjectName(u"showTaskCall"_s);
    m_back->setObjectName(u"bringTaskBack"_s);
    m_show->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(buttons);
    for (const CallbackTask &task : tasks)
        add(task, moment);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &TaskListDialog::refresh);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TaskListDialog::showCall);
    connect(m_show, &QPushButton::clicked, this, &TaskListDialog::showCall);
    connect(m_back, &QPushButton::clicked, this, &TaskListDialog::bringBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 380);
    refresh();
}

void TaskListDialog::add(const CallbackTask &task, const QueueMoment &moment)
{
    QStringList second{outcomeOf(task, moment), callTimes(task, moment), placeOf(task, moment)};
    second.removeAll(QString());
    auto *item = new QListWidgetItem(queueTitle(task), m_list);
    item->setData(GuestDelegate::SecondLineRole, second.join(u" · "_s));
    item->setData(Qt::AccessibleTextRole, queueSentence(task, moment));
}

void TaskListDialog::refresh()
{
    const CallbackTask task = m_tasks.value(m_list->currentRow());
    m_show->setEnabled(!task.key.isEmpty());
    m_back->setEnabled(task.decision.done || task.decision.isHidden || task.decision.snoozedUntil);
}

void TaskListDialog::showCall()
{
    const CallbackTask task = m_tasks.value(m_list->currentRow());
    if (!task.key.isEmpty())
        Q_EMIT callWanted(task.lastCall);
}

void TaskListDialog::bringBack()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const CallbackTask task = m_tasks.takeAt(row);
    delete m_list->takeItem(row);
    refresh();
    Q_EMIT bringBackWanted(task);
}

} // namespace callboard
