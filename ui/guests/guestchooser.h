// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/tables/guestlistmodel.h"
#include "ui/windowservices.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace callboard {

/// "Who was it?": the likely guests of a call, the best first; typing searches the directory. Arrows move,
/// Enter chooses, Ctrl+N makes a new guest.
class GuestChooser final : public QDialog {
    Q_OBJECT
public:
    GuestChooser(const WindowServices &services, const CallRow &call, QWidget *parent);

Q_SIGNALS:
    void guestChosen(callboard::GuestId guest, const QString &name);
    /// Somebody whom only a provider knows: they are to become a guest of ours.
    void contactChosen(const callboard::GuestCandidate &candidate);
    void newWanted(const QString &name); ///< Empty: to be asked for.
    void nobodyWanted(); ///< "Not this one."

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onCandidates(const Result<QList<GuestCandidate>> &candidates);
    void onFound();
    void refresh();
    void addCandidate(const GuestCandidate &candidate);
    void addFound(int row);
    void addNew();
    void addNobody();
    QListWidgetItem *add(const QString &icon, const QString &first, const QString &second,
                         std::function<void()> chosen);
    void choose();
    void chooseIfAsked();
    QString typed() const;

    const WindowServices m_services;
    const CallRow m_row;
    GuestListModel m_found;
    QList<GuestCandidate> m_candidates;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_hint;
    QList<std::function<void()>> m_deeds; ///< One for each row.
    bool m_isReady = false; ///< The candidates are known.
    bool m_isSearching = false; ///< The list is not yet what was typed.
    bool m_choosesSoon = false; ///< Enter was pressed before it was there.
};

} // namespace callboard
