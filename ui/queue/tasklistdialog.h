// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuewords.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace callboard {

class Theme;

/// The people behind a figure or a notice of the queue, and what became of them. Enter shows the last call of
/// one; what the user decided can be taken back. Leaves the window usable meanwhile.
class TaskListDialog final : public QDialog {
    Q_OBJECT
public:
    TaskListDialog(const Theme &theme, const QString &title, const QList<CallbackTask> &tasks,
                   const QueueMoment &moment, QWidget *parent);

Q_SIGNALS:
    void callWanted(const callboard::RecordRef &call);
    void bringBackWanted(const callboard::CallbackTask &task); ///< The decision about it is to be taken back.

private:
    void add(const CallbackTask &task, const QueueMoment &moment);
    void refresh();
    void showCall();
    void bringBack();

    QList<CallbackTask> m_tasks;
    QListWidget *m_list;
    QPushButton *m_show;
    QPushButton *m_back;
};

} // namespace callboard
