// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/result.h"

#include <QObject>

#include <optional>

class QAction;

namespace callboard {

class CallTableModel;
class CallView;
class MessageBar;
class RowActions;
class Store;

/// "Mark as reviewed" for the chosen calls: in the Call menu, the menu of a row, and by the key R in the
/// table. The current call decides which way; doing it again takes the marks back. However many calls are
/// chosen, the window goes on working: they are read and marked some hundred at a time, and the message says
/// how far it is.
class ReviewAction final : public QObject {
    Q_OBJECT
public:
    ReviewAction(Store &store, CallTableModel &model, CallView &view, MessageBar &messages, RowActions &rows);

    static constexpr size_t callsAtOnce = 250; ///< In one transaction.

private:
    void refresh();
    void toggle();
    void start(std::vector<CallId> calls, bool reviewed);
    void goOn(quint64 job);
    void onRows(quint64 job, const QList<CallRow> &rows);
    void onMarked(quint64 job, const QList<CallId> &marked);
    void finish();
    void fail(const Error &error);
    void onMessageAction();
    std::optional<CallRow> current() const;

    Store &m_store;
    CallTableModel &m_model;
    CallView &m_view;
    MessageBar &m_messages;
    QAction *m_action;

    std::vector<CallId> m_calls; ///< Of the job under way,
    size_t m_done = 0; ///< so many of which are done.
    std::vector<CallId> m_changed; ///< Those that did not have the wanted mark before.
    bool m_reviewed = false; ///< What the job makes of them.
    bool m_isUnderway = false;
    quint64 m_job = 0;
};

} // namespace callboard
