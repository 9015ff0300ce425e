// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/guestbook.h"
#include "ui/windowservices.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace callboard {

class GuestCopiesForm;

/// The fields of one guest. Stays open, with everything that was typed, until the directory has it.
class GuestEditor final : public QDialog {
    Q_OBJECT
public:
    /// A guest without id is added.
    GuestEditor(const WindowServices &services, const Guest &guest, QWidget *parent);

Q_SIGNALS:
    /// @p offers: where they are kept, too; @p offersBefore takes that back.
    void saved(const callboard::Guest &before, const callboard::Guest &now,
               const QList<callboard::GuestOffer> &offers, const QList<callboard::GuestOffer> &offersBefore);

protected:
    void accept() override;

private:
    QString lineOf(const QString &number) const;
    QString typedNumbers() const;
    struct StayRow {
        QLineEdit *arrival;
        QLineEdit *departure;
        QLineEdit *room;
    };
    void addStay(const Stay &stay);
    QLineEdit *dayField(QDate day, const QString &name);
    void say(const QString &problem, QWidget *where);
    /// What was typed; says what is wrong with it. Absent then.
    QString typedCountry() const;
    std::optional<Guest> typed();
    bool readDay(QLineEdit *field, QDate &day);
    void showCopies(); ///< Of what is typed so far.
    void onSaved(const Result<Guest> &guest, const QList<GuestOffer> &offers);

    const WindowServices m_services;
    const Guest m_before;
    QLineEdit *m_name;
    const bool m_isMasked; ///< Numbers that were known before are.
    QPlainTextEdit *m_numbers;
    QLineEdit *m_language;
    QLineEdit *m_email;
    QPlainTextEdit *m_notes;
    QVBoxLayout *m_stays;
    GuestCopiesForm *m_copies;
    QLabel *m_problem;
    QPushButton *m_save;
    QList<StayRow> m_stayRows;
};

} // namespace callboard
