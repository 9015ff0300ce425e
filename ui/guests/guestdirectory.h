// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/guestlistmodel.h"
#include "ui/windowservices.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;

namespace callboard {

class Changes;
class GuestCard;
class MessageBar;

/// The directory: everybody, found by typing, with the card of the chosen one. Two chosen ones can be made
/// one.
class GuestDirectory final : public QDialog {
    Q_OBJECT
public:
    GuestDirectory(const WindowServices &services, Changes &changes, QWidget *parent);
    void show(GuestId guest); ///< Chooses them as soon as the list is there.

Q_SIGNALS:
    void callsWanted(callboard::GuestId guest); ///< And the directory closes.
    void importWanted();

private:
    QWidget *listPart();
    QWidget *cardPart();
    void connectParts();
    QList<GuestId> selected() const;
    GuestId current() const;
    void onListLoaded();
    void refreshCard();
    void onGuest(const Result<Guest> &guest);
    void onParts(const QList<GuestEntry> &parts);
    void edit(const Guest &guest);
    void onSaved(const Guest &before, const Guest &now, const QList<GuestOffer> &offers,
                 const QList<GuestOffer> &offersBefore);
    void merge();
    void takeApart(const GuestEntry &part);
    void remove();
    void sayFailed(const Error &error);

    const WindowServices m_services;
    GuestBook &m_book;
    Changes &m_changes;
    GuestListModel m_model;
    MessageBar *m_messages;
    QLineEdit *m_text;
    QListView *m_list;
    QLabel *m_count;
    GuestCard *m_card;
    QPushButton *m_calls;
    QPushButton *m_edit;
    QPushButton *m_merge;
    QPushButton *m_remove;
    QToolButton *m_parts;
    std::optional<Guest> m_shown;
    std::optional<GuestId> m_wanted;
};

} // namespace callboard
