// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QObject>

#include <optional>

class QAction;

namespace callboard {

class CallTableModel;
class CallView;
class Changes;
class RowActions;
class Store;
struct CallRow;

/// "Mark as reviewed" for the chosen call: in the Call menu, the menu of its row, and by the key R in the
/// table. Doing it again takes the mark back.
class ReviewAction final : public QObject {
    Q_OBJECT
public:
    ReviewAction(Store &store, CallTableModel &model, CallView &view, Changes &changes, RowActions &rows);

private:
    void refresh();
    void toggle();
    std::optional<CallRow> current() const;

    Store &m_store;
    CallTableModel &m_model;
    CallView &m_view;
    Changes &m_changes;
    QAction *m_action;
};

} // namespace callboard
