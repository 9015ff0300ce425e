// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/guestbook.h"
#include "ui/windowservices.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace callboard {

/// The imports of guests that can be taken back: when, from which file, what they did. Guests that were
/// changed since stay, and are named.
class GuestImportsDialog final : public QDialog {
    Q_OBJECT
public:
    GuestImportsDialog(const WindowServices &services, QWidget *parent);

Q_SIGNALS:
    void takenBack();

private:
    void read();
    void show(const QList<GuestImport> &imports);
    const GuestImport *current() const; ///< Null: none is chosen.
    void refresh();
    void ask();
    void takeBack(GuestImportId id);
    void onTakenBack(const Result<GuestImportReport> &report);
    void name(const QSet<GuestId> &guests);

    const WindowServices m_services;
    GuestBook &m_book;
    QLabel *m_outcome;
    QTreeWidget *m_list;
    QPlainTextEdit *m_kept;
    QPushButton *m_takeBack;
    QList<GuestImport> m_imports; ///< As in the list.
    bool m_isRunning = false;
};

} // namespace callboard
