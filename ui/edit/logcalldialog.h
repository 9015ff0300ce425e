// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"
#include "ui/windowservices.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace callboard {

class FormField;
class MessageBar;

/// A call that was made or taken elsewhere, to be logged with an account whose system takes such calls. Works
/// without the network. What is typed is kept after every pause of 300 ms, and is there again when the dialog
/// was closed, or the program ended in whatever way, before it was logged.
class LogCallDialog final : public QDialog {
    Q_OBJECT
public:
    /// Looks for whose number it is and answers with a name, or an empty text, whenever it likes.
    using GuestLookup =
        std::function<void(const QString &number, std::function<void(const QString &)> answer)>;

    explicit LogCallDialog(const WindowServices &services, QWidget *parent = nullptr);
    void setGuestLookup(GuestLookup lookup) { m_lookup = std::move(lookup); }
    void setAccounts(const QList<Account> &accounts); ///< All; those that take calls are offered.

    void done(int result) override;

Q_SIGNALS:
    void logged(const callboard::NewCall &what, const callboard::RecordRef &call); ///< It is on disk.

private:
    struct Link {
        Field field;
        QLineEdit *input;
        FormField *form;
    };
    template<typename Input> Input *named(const QString &objectName);
    QLineEdit *line(const QString &objectName);
    QPlainTextEdit *text(const QString &objectName, int lines);
    void build();
    FormField *field(const QString &label, const QString &help, QWidget *input);
    QLayout *whenRow();
    void readAccounts();
    void onAccount();
    void onNumber(QLineEdit &input, FormField &field);
    void onTyped();
    void lookForGuest();
    void onGuest(const QString &number, const QString &name);
    bool checkLinks();
    void refresh();
    void restoreDraft();
    void saveDraft();
    void dropDraft();
    QString inputText(const QWidget &input) const;
    void setInputText(QWidget &input, const QString &text);
    std::optional<Account> account() const;
    QString region() const;
    QString normal(const QLineEdit &input) const;
    NewCall call() const;
    void save();
    void onSaved(const NewCall &what, const Result<Call> &made);

    const WindowServices m_services;
    GuestLookup m_lookup;
    QList<Account> m_accounts; ///< Those that take calls.
    QList<QWidget *> m_inputs; ///< What a draft is made of, by object name.
    QTimer m_pause;
    bool m_restoring = false;
    bool m_isLogged = false;

    MessageBar *m_messages;
    QComboBox *m_account;
    QComboBox *m_direction;
    QLineEdit *m_remote;
    QLineEdit *m_line;
    QComboBox *m_status;
    QDateTimeEdit *m_start;
    QSpinBox *m_minutes;
    QSpinBox *m_seconds;
    QPlainTextEdit *m_notes;
    QPlainTextEdit *m_summary;
    QPlainTextEdit *m_transcript;
    QLineEdit *m_subject;
    QLineEdit *m_detailed;
    QLineEdit *m_recording;
    QLineEdit *m_guest;
    QLineEdit *m_staff;
    QLineEdit *m_ticket;
    QLineEdit *m_customer;
    FormField *m_remoteField = nullptr;
    FormField *m_lineField = nullptr;
    QList<Link> m_links;
    QList<QWidget *> m_escapelifeOnly;
    QList<QWidget *> m_blueRockTelOnly;
    QLabel *m_guestName;
    QPushButton *m_save = nullptr;
};

} // namespace callboard
