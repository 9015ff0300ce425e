// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/guestbook.h"
#include "ui/windowservices.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace callboard {

class FormField;
class TextLabel;

/// Where a guest is kept beside our own directory: one part for each account whose system takes guests. Says
/// before anything is sent what such a system would refuse, and what stays here.
class GuestCopiesForm final : public QWidget {
    Q_OBJECT
public:
    /// @p guest: 0 for a new one.
    GuestCopiesForm(const WindowServices &services, GuestId guest, QWidget *parent);

    /// As typed in the rest of the form, whenever it changes.
    void setGuest(const Guest &guest);
    /// What is wished. Absent: it could not be sent, and the form says beside the field why.
    std::optional<QList<GuestOffer>> offers();
    /// What takes offers() back.
    QList<GuestOffer> offersBefore() const;

Q_SIGNALS:
    void loaded();

private:
    struct Part {
        Account account;
        GuestCopy copy;
        QCheckBox *keep;
        QWidget *details;
        QLineEdit *first;
        QLineEdit *last;
        FormField *firstField;
        FormField *lastField;
        TextLabel *hint;
        TextLabel *problem;
    };

    void load(const QList<Account> &accounts, const QList<GuestCopy> &copies);
    void add(const Account &account, const GuestCopy &copy);
    void sayWhoTakesNone(const QList<Account> &accounts);
    void suggestNames(const Part &part);
    void refresh(const Part &part);
    GuestOffer offerOf(const Part &part) const;
    QString otherNameThere(const Part &part) const;
    /// False when something is wrong.
    bool check(const Part &part);

    const WindowServices m_services;
    Guest m_guest;
    std::optional<QString> m_nameAtFirst;
    QVBoxLayout *m_column;
    QList<Part> m_parts;
};

} // namespace callboard
