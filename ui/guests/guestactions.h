// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/guestbook.h"
#include "models/tables/calltablemodel.h"
#include "ui/windowservices.h"

class QAction;
class QMainWindow;

namespace callboard {

class CallDetail;
class CallView;
class Changes;
class DetailPane;
class FilterState;
class MessageBar;
class RowActions;

/// What the guests feature works with in the window.
struct GuestParts {
    CallTableModel &model;
    CallView &view;
    CallDetail &detail;
    DetailPane &pane;
    FilterState &filter;
    Changes &changes;
    MessageBar &messages;
    RowActions &rows;
    QMainWindow &window;
};

/// Guests in the window: the panel in the details, G to say who a call was with, the directory. Everything
/// can be undone.
class GuestActions final : public QObject {
    Q_OBJECT
public:
    GuestActions(const WindowServices &services, const GuestParts &parts);
    QAction *chooseAction() const { return m_choose; }
    /// Asked first which call is meant; absent: those that are chosen in the table.
    void setShownCall(std::function<std::optional<CallRow>()> shown);
    void refresh(); ///< Another call may be meant.
    QAction *directoryAction() const { return m_directory; }
    QAction *importAction() const { return m_import; }
    void showDirectory(std::optional<GuestId> guest = {});
    void showImport();

private:
    QAction *make(const QString &objectName, const QString &text, const QKeySequence &key);
    QList<CallRow> chosen() const;
    void choose();
    void link(const QList<RecordRef> &calls, GuestId guest, const QString &name);
    void unlink(const CallRow &call);
    void addAndLink(const CallRow &call, const Guest &guest);
    void edit(const CallRow &call, const Guest &guest);
    void onAdded(const CallRow &call, const Guest &guest);
    void offerOthers(const RecordRef &call, GuestId guest, const QString &name);
    void onOthers(const QList<RecordRef> &others, GuestId guest, const QString &name);
    void linkOthers();
    void forgetOthers();

    const WindowServices m_services;
    const GuestParts m_parts;
    GuestBook &m_book;
    std::function<std::optional<CallRow>()> m_shownCall = [] {
        return std::nullopt;
    };
    QAction *m_choose;
    QAction *m_linkOthers;
    QAction *m_directory;
    QAction *m_import;
    QList<RecordRef> m_others;
    GuestId m_othersGuest{};
    QString m_othersName;
};

} // namespace callboard
