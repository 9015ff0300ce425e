// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/callwords.h"

namespace callboard {

class CallList;
class MessageBar;

/// Copies the selected rows as tab-separated text, with a line of titles, in the order and columns of the
/// table. Rows are read some at a time, so that any number of them leaves the window free; many rows show
/// their progress, which can be stopped.
class RowCopier final : public QObject {
    Q_OBJECT
public:
    static constexpr int rowsAtOnce = 256;

    RowCopier(CallList &list, CallTableModel &model, MessageBar &messages, QObject *parent = nullptr);
    void copy();
    bool isCopying() const { return !m_ids.empty(); }
    void cancel();

private:
    void readOn();
    void onRows(quint64 job, const Result<QList<CallRow>> &rows);
    void showProgress();
    void finish();
    QString titles() const;

    CallList &m_list;
    CallTableModel &m_model;
    MessageBar &m_messages;
    quint64 m_job = 0; ///< Answers for an older one are dropped.
    std::vector<CallId> m_ids; ///< Empty: nothing is being copied.
    size_t m_done = 0;
    QList<CallWords::Column> m_columns;
    QString m_text;
};

} // namespace callboard
