// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/bulkwork.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;

namespace callboard {

class CallTableModel;
class CallView;
class Changes;
class MessageBar;

/// Does one thing to all calls that are chosen in the table: one step to undo, with progress where there are
/// many, and a report of what was done and what was refused.
class BulkRunner final : public QObject {
    Q_OBJECT
public:
    struct Deed {
        QString text; ///< As Changes::Change::text.
        BulkSlice redo;
        BulkSlice undo; ///< Gets the calls that were changed.
        std::function<QString(int)> done; ///< "12 calls are hidden here."
        bool quiet = false; ///< No message where one call was changed.
    };

    BulkRunner(Store &store, Changes &changes, CallTableModel &model, CallView &view, MessageBar &messages);

    int count() const; ///< Calls that are chosen.
    void run(Deed deed);

private:
    std::vector<CallId> chosen() const;
    void perform(const Deed &deed, const QList<RecordRef> &calls);
    void showProgress(const std::shared_ptr<BulkProgress> &progress);
    void onStep(const BulkProgress &progress);

    Store &m_store;
    Changes &m_changes;
    CallTableModel &m_model;
    CallView &m_view;
    MessageBar &m_messages;
    QPointer<QProgressDialog> m_progress;
};

/// "3 calls were refused: their telephone system does not allow it."; null when none was.
QString refusalText(const DeedReport &report);

} // namespace callboard
