// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calltablemodel.h"

namespace callboard {

class CallView;
class NewRowsChip;

/// Keeps the user's place while rows come and go: what is on screen stays there, a chip counts what arrived
/// above, and the chosen calls stay chosen even when the list is shown afresh.
class ViewKeeper final : public QObject {
    Q_OBJECT
public:
    ViewKeeper(CallView &view, CallTableModel &model, NewRowsChip &chip, QObject *parent = nullptr);
    /// Only a list with the newest call first grows at its top.
    void setNewestFirst(bool newestFirst) { m_newestFirst = newestFirst; }

private:
    void remember();
    void rememberChosen();
    void onRowsInserted(int first, int last);
    void holdPlace();
    void restoreChosen();
    void selectAgain();
    void goToTop();
    void onScrolled(int value);

    CallView &m_view;
    CallTableModel &m_model;
    NewRowsChip &m_chip;
    bool m_newestFirst = true;
    CallId m_anchor{}; ///< First row on screen before the change; none while the top of the list is shown.
    int m_anchorRow = -1;
    CallId m_current{};
    IdSet m_selected;
};

} // namespace callboard
