// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/callwords.h"
#include "ui/windowservices.h"

class QAction;
class QMenu;
class QWidget;

namespace callboard {

class CallList;
class CallView;
class FilterState;
class MessageBar;
class RowCopier;

/// What one can do with the calls that are chosen in the table: the Call menu, the context menu and their
/// keys.
class RowActions final : public QObject {
    Q_OBJECT
public:
    RowActions(const WindowServices &services, CallList &list, CallTableModel &model, CallSource &source,
               FilterState &filter, MessageBar &messages);

    /// Another part's action, to stand first in the menus.
    void addFirst(QAction *action) { m_first << action; }
    /// Adds all actions, for the Call menu and the context menu alike.
    void fillMenu(QMenu &menu);

    void refresh(); ///< What can be done with the current row, in the role that is in force.

Q_SIGNALS:
    void menuFilled(QMenu *menu); ///< Others may add to it.
    void joinWanted(const callboard::RecordRef &a, const callboard::RecordRef &b);

private:
    QAction *make(const QString &objectName, const QString &text, void (RowActions::*done)());
    void showContextMenu(const QPoint &globalPosition);
    std::optional<CallRow> current() const;
    void copyRows();
    void copyNumber();
    void filterByCaller();
    void filterByLine();
    void filterByStaff();
    void nameLine();
    void nameStaff();
    void askForName(QueryField kind, const QString &value, const QString &known, const QString &title,
                    const QString &question);
    void saveName(QueryField kind, const QString &value, const QString &name);
    void callBack();
    void joinRows();

    Store &m_store;
    const RoleAccess *m_access;
    std::function<void(const QUrl &)> m_openUrl;
    CallList &m_list;
    CallView &m_view;
    CallTableModel &m_model;
    CallSource &m_source;
    FilterState &m_filter;
    MessageBar &m_messages;
    RowCopier *m_copier;
    QList<QAction *> m_first;
    QAction *m_copyRows;
    QAction *m_copyNumber;
    QAction *m_filterCaller;
    QAction *m_filterLine;
    QAction *m_filterStaff;
    QAction *m_nameLine;
    QAction *m_nameStaff;
    QAction *m_callBack;
    QAction *m_join;
};

} // namespace callboard
