// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "ui/queue/queuewords.h"
#include "ui/windowservices.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QMainWindow;
class QMenu;

namespace callboard {

class CallDetail;
class Changes;
class ChoicePopup;
class DetailPane;
class MessageBar;
class QueueModel;
class QueuePane;

/// What the queue works with in the window.
struct QueueParts {
    QueueModel &model;
    QueuePane &pane;
    CallDetail &detail;
    DetailPane &detailPane;
    Changes &changes;
    QMainWindow &window;
};

/// What one can do with the task under the cursor: the keys of the queue, its menu, and the call in the
/// details that goes with it. Every decision can be undone.
class QueueActions final : public QObject {
    Q_OBJECT
public:
    QueueActions(const WindowServices &services, const QueueParts &parts);
    QMenu &menu() { return *m_menu; } ///< In the menu bar; to be shown with the queue.
    void addToMenu(QAction *action); ///< Another part's, with a key in the list.
    /// @p play plays or pauses the recording of the shown call; false: it has none.
    void setPlay(std::function<bool()> play) { m_playRecording = std::move(play); }
    void follow(); ///< The details show the last call of the task under the cursor.
    /// The call in question while the queue is shown, for who asks which one; absent: the queue is not shown,
    /// or there is none.
    std::optional<CallRow> shownCall() const;

Q_SIGNALS:
    void queryWanted(const QString &query); ///< These calls are to be shown.
    void callWanted(const callboard::RecordRef &call);

private:
    QAction *make(const QString &objectName, const QString &text, const QKeySequence &key,
                  void (QueueActions::*done)());
    void makeActions();
    void connectParts();
    void refresh();
    std::optional<CallbackTask> openTask();
    void onDetail();
    void whenShown(std::function<void()> then);
    void play();
    void sayNoTranscript();
    void callBack();
    void toggleTaken();
    void take(const CallbackTask &task);
    void askReason();
    void askSpan();
    void openPopup(ChoicePopup *popup);
    void finish(const CallbackTask &task, DoneReason reason, bool hides, const QString &remark);
    void putOff(const CallbackTask &task, SnoozeSpan span);
    void bringBack(const CallbackTask &task);
    void writeNote();
    void copyHandOver();
    void perform(const TaskDecision &decision, const QString &text, const QString &sentence = {});
    void say(const QString &text, const QString &button = {}, bool isWarning = false);
    void onSettled(const QList<CallbackTask> &tasks);
    void onNoticeAction(const QString &key);
    void openFigure(const QString &name);
    void openList(const QString &title, const QList<CallbackTask> &tasks);
    void showMenu(const QPoint &globalPosition);

    const WindowServices m_services;
    const QueueParts m_parts;
    QueueModel &m_model;
    MessageBar *m_notices;
    QMenu *m_menu;
    QAction *m_play = nullptr;
    QAction *m_callBack = nullptr;
    QAction *m_take = nullptr;
    QAction *m_done = nullptr;
    QAction *m_putOff = nullptr;
    QAction *m_note = nullptr;
    QAction *m_handOver = nullptr;
    QPointer<ChoicePopup> m_popup;
    QList<CallbackTask> m_settled; ///< Left by themselves since the user last looked.
    CallId m_wanted{}; ///< The call that the details are to show.
    std::function<void()> m_whenShown;
    std::function<bool()> m_playRecording;
    QTimer m_saidTime;
};

} // namespace callboard
