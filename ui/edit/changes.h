// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QAction;

namespace callboard {

class MessageBar;

/// What the user did, newest last, with a way back and forth again: Ctrl+Z and Ctrl+Shift+Z in the window (a
/// text editor with the keyboard keeps its own), the Call menu, and a message with "Undo". One thing runs at
/// a time; what is asked for meanwhile waits its turn. Lives until the program ends: nothing is kept on disk.
class Changes final : public QObject {
    Q_OBJECT
public:
    /// Starts the work. Called again for each redo, so it must do the same each time. Not itself a coroutine
    /// with captures: it calls one that takes its arguments by value.
    using Work = std::function<QCoro::Task<Result<void>>()>;
    struct Change {
        QString text; ///< Goes after "Undo": "link to Lopez", "marks of 12 calls".
        Work redo;
        Work undo;
        /// Sentence for the message, asked for each time it was done; unset: "Done: link to Lopez".
        std::function<QString()> done{};
        bool quiet = false; ///< No message: it shows where the user looks, and comes back by the same key.
    };

    explicit Changes(MessageBar &messages, QObject *parent = nullptr);

    void perform(Change change); ///< Does it; remembered when it succeeds.
    void remember(Change change); ///< It has been done already.
    void undo(); ///< Nothing happens when there is nothing to undo.
    void redo();
    bool isBusy() const { return m_running.has_value(); }
    void forget(); ///< Somebody else goes on: what was done so far cannot be undone here any more.
    /// Named after the change, also while that is being done; disabled when there is none.
    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }

    /// Waits for tasks in turn and ends at the first failure; for a change of several calls.
    using Steps = std::vector<Work>;
    static QCoro::Task<Result<void>> oneByOne(Steps steps);

Q_SIGNALS:
    void performed(const QString &text);
    void undone(const QString &text);
    void failed(const callboard::Error &error);
    void idle(); ///< Nothing runs or waits any more.

private:
    enum class Way { Perform, Undo, Redo };
    struct Order {
        Way way;
        Change change{}; ///< Perform only.
    };
    void order(Order wanted);
    void startNext();
    bool start(const Order &wanted);
    void run(Way way, Change change);
    void onEnded(const Result<void> &result);
    void onDone(Way way, Change change);
    void sayDone(Way way, const Change &change);
    void sayFailed(Way way, const Error &error);
    void keep(std::deque<Change> &list, Change change);
    void refresh();
    const Change *latest() const;
    void dropUndoOf();
    void forgetDone();

    MessageBar &m_messages;
    QAction *m_undo;
    QAction *m_redo;
    std::deque<Change> m_done;
    std::deque<Change> m_undone;
    std::deque<Order> m_waiting;
    struct Running {
        Way way;
        Change change;
    };
    std::optional<Running> m_running;
    bool m_forgets = false; ///< As soon as nothing runs.
    QTimer m_messageTime; ///< The message goes by itself; the way back stays in the menu.
};

} // namespace callboard
