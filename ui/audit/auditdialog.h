// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/auditmodel.h"
#include "ui/windowservices.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QTreeView;

namespace callboard {

class MessageBar;

/// Who did what, newest first: by words, by action and by day; written to a file as CSV or JSON.
class AuditDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AuditDialog(const WindowServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void callWanted(const callboard::RecordRef &call);

private:
    QLayout *filterRow();
    void buildList();
    void readActions();
    AuditQuery query() const;
    void apply();
    void openCall();
    void chooseFile();
    void exportTo(const QString &file);
    void write(const QString &file, const QList<AuditEntry> &entries);
    void tellFailure(const Error &error);

    const WindowServices m_services;
    AuditModel m_model;
    MessageBar *m_messages;
    QLineEdit *m_text;
    QComboBox *m_action;
    QCheckBox *m_byDay;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QTreeView *m_list;
    QTimer m_typing;
};

} // namespace callboard
