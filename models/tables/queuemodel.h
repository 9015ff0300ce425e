// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/queuesource.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace callboard {

/// The callback queue as rows that hold still. While somebody works in it (setHeld()), a row never moves
/// under them: tasks that arrive wait until they are asked for, and of those that are settled elsewhere the
/// one under the cursor and those above it stay, marked, until the user goes on. What the user decides shows
/// at once, before it is written. Lives on one thread with an event loop; the source must outlive it.
class QueueModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class State { Reading, Ready, Failed };
    Q_ENUM(State)
    enum Role {
        TaskRole = Qt::UserRole + 1, ///< CallbackTask.
        SettledRole, ///< bool: nothing is to be done any more; the row leaves when the user goes on.
    };

    /// @p zone is the property's. Reads nothing before reload() is called.
    QueueModel(QueueSource &source, TimePoint since, QTimeZone zone, QObject *parent = nullptr);
    void setSince(TimePoint since); ///< From when the figures count; reads anew.
    void reload(); ///< And follows the source from now on.

    /// What a screen reader says of a row.
    void setSentence(std::function<QString(const CallbackTask &)> sentence);

    State state() const { return m_state; } ///< Reading only until the first answer.
    const Error &error() const { return m_error; } ///< With Failed; rows and figures are those of before.
    const CallbackQueue &queue() const { return m_queue; } ///< As read last.
    int openCount() const; ///< What is to be done, waiting arrivals included.
    std::optional<CallbackTask> task(int row) const;
    int rowOf(const QString &key) const; ///< -1: not among the rows.
    bool isSettled(int row) const;

    /// Somebody works in the list; otherwise it follows the source at once.
    void setHeld(bool held);
    void setCurrent(const QString &key); ///< The row they are on; null: none.
    void leaveSettled(); ///< The user goes on: settled rows leave now, the current one, too.
    int waiting() const { return int(m_waiting.size()); } ///< Arrived and not among the rows yet.
    void showWaiting(); ///< They come in, and the rows stand in the source's order again.

    /// Shows these decisions now; decide() with the same ones follows soon.
    void anticipate(const QList<TaskDecision> &decisions);
    /// QueueSource::decide(), and what was decided shows at once. Tasks that come back thereby are rows at
    /// once.
    QCoro::Task<Result<QList<TaskDecision>>> decide(QList<TaskDecision> decisions);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded(); ///< queue(), figures and reach are new, or state() is.
    void waitingChanged(int waiting);
    void openCountChanged(int count); ///< Also by what is decided and not written yet.
    /// These were open and are so no longer, by what calls tell and not by a decision.
    void settled(const QList<callboard::CallbackTask> &tasks);
    void cameBack(const QString &key); ///< By a decision made here: it is a row again.

private:
    struct Row {
        CallbackTask task;
        bool settled = false;
    };
    /// A decision that the source does not tell of yet.
    struct Pending {
        TaskDecision decision;
        bool isWritten = false;
        bool isCovered = false; ///< The reading under way began after it was written.
    };

    static QCoro::Task<Result<QList<TaskDecision>>> decided(QPointer<QueueModel> model,
                                                            QList<TaskDecision> decisions);
    void onDecided(const QList<TaskDecision> &decisions, bool written);
    void read();
    void onRead(const Result<CallbackQueue> &queue);
    void refresh();
    QList<CallbackTask> wanted() const;
    void updateRows(const QHash<QString, CallbackTask> &open);
    bool mayBeBehind(const QString &key) const;
    void updateVanished(int row, bool staysInSight);
    void addRows(const QList<CallbackTask> &tasks);
    void removeRow(int row);
    void removeSettled(const QString &butNot = {});
    int rowFor(const QList<CallbackTask> &tasks, qsizetype which) const;
    void insertAt(int row, const CallbackTask &task);
    void arrange(const QList<CallbackTask> &tasks);
    void replaceAll(const QList<CallbackTask> &tasks);
    void sayWhatSettled(const CallbackQueue &before);
    void setWaiting(const QSet<QString> &keys);
    void welcome();
    void sayCount();
    bool hasOpenRow() const;
    QSet<QString> shownKeys() const;

    QueueSource &m_source;
    std::function<QString(const CallbackTask &)> m_sentence;
    TimePoint m_since;
    QTimeZone m_zone;
    State m_state = State::Reading;
    Error m_error{Error::Kind::Storage};
    CallbackQueue m_queue;
    QList<Row> m_rows;
    QSet<QString> m_waiting;
    QSet<QString> m_welcome; ///< Come back by a decision made here: not to wait.
    QHash<QString, Pending> m_pending;
    QString m_current;
    QTimer m_goingOn; ///< Rows leave after the view has moved on, not while it moves.
    int m_saidCount = 0;
    bool m_begun = false;
    bool m_held = false;
    bool m_isReading = false;
    bool m_readAgain = false;
};

} // namespace callboard

Q_DECLARE_METATYPE(callboard::CallbackTask)
