// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"
#include "models/tables/bulkwork.h"
#include "ui/edit/logcalldialog.h"

#include <QObject>

class QAction;
class QMenu;

namespace callboard {

class BulkRunner;
class CallList;
class CallTableModel;
class Changes;
class MessageBar;
class RowActions;

/// What one can do to calls besides notes: log one, correct what is known of it, tags, hiding, deleting; and
/// who did it. In the Edit menu and in the menu of the rows; each but logging on everything that is chosen.
class CallEditing final : public QObject {
    Q_OBJECT
public:
    CallEditing(const WindowServices &services, Changes &changes, CallTableModel &model, CallList &list,
                MessageBar &messages, RowActions &rows, BulkRunner &bulk, QMenu &menu);
    void setGuestLookup(LogCallDialog::GuestLookup lookup) { m_lookup = std::move(lookup); }

    void logCall();
    void showAudit();
    void refresh(); ///< The table is shown, or another page.

Q_SIGNALS:
    void callWanted(const callboard::RecordRef &call);

private:
    QAction *make(QMenu &menu, const QString &objectName, const QString &text, void (CallEditing::*done)());
    void onLogged(const NewCall &what, const RecordRef &call);
    void withCurrent(std::function<void(const Call &)> take);
    void changeFields();
    void saveFields(const QList<Edit> &edits);
    void changeTags();
    void runTags(const QStringList &add, const QStringList &remove);
    void setHidden(bool hidden);
    void hide() { setHidden(true); }
    void unhide() { setHidden(false); }
    void askToDelete();
    void deleteChosen();
    BulkSlice markSlice(CallMark mark, bool on);

    const WindowServices m_services;
    Changes &m_changes;
    CallTableModel &m_model;
    CallList &m_list;
    MessageBar &m_messages;
    BulkRunner &m_bulk;
    LogCallDialog::GuestLookup m_lookup;
    QAction *m_fields;
    QAction *m_tags;
    QAction *m_hide;
    QAction *m_unhide;
    QAction *m_delete;
};

} // namespace callboard
