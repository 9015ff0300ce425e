// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/erasure.h"
#include "ui/windowservices.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace callboard {

class MessageBar;
class TextLabel;

/// "Calls: 4, with recordings: 1 …" and what each system does about it, as lines of plain text.
QStringList erasureLines(const ErasurePlan &plan);
QStringList receiptLines(const ErasureReceipt &receipt, const QTimeZone &zone);

/// Forgets a person who asked for it: shows what is where, wants the word typed, and ends with the receipt.
class ErasureDialog final : public QDialog {
    Q_OBJECT
public:
    ErasureDialog(const WindowServices &services, ErasurePerson person, QWidget *parent);

Q_SIGNALS:
    void erased();

private:
    QWidget *askingPage();
    QWidget *receiptPage();
    void readPlan();
    void onPlan(const Result<ErasurePlan> &plan);
    void refresh();
    void erase();
    void onErased(const Result<ErasureReceipt> &receipt);
    void saveReceipt();

    const WindowServices m_services;
    const ErasurePerson m_person;
    std::optional<ErasurePlan> m_plan;
    std::optional<ErasureReceipt> m_receipt;
    bool m_isBusy = false;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    QLabel *m_what;
    QLineEdit *m_reference;
    QLabel *m_wordLabel;
    QLineEdit *m_word;
    QLabel *m_receiptText;
    QPushButton *m_erase;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace callboard
