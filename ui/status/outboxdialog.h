// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/status/outboxwords.h"
#include "ui/windowservices.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTreeView;

namespace callboard {

class EmptyState;
class MessageBar;

/// The edits that have not reached their provider: which call, where they stand, what the provider said, and
/// what the user can decide about each.
class OutboxDialog final : public QDialog {
    Q_OBJECT
public:
    explicit OutboxDialog(const WindowServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void callWanted(const callboard::RecordRef &call);

private:
    void build(const Theme &theme);
    QPushButton *addButton(const QString &objectName, const QString &text, void (OutboxDialog::*clicked)());
    QLayout *detailLayout();
    void refresh();
    void refreshDetails();
    QList<OutboxItem> selected() const;
    std::optional<OutboxLine> current() const;
    void retry();
    void retryAll();
    void sendNow();
    void askToDiscard();
    void openCall();
    void settleConflict();
    using Deed = QCoro::Task<Result<void>> (Store::*)(OutboxId);
    void forEach(const QList<OutboxItem> &items, Deed deed);
    void start(QCoro::Task<Result<void>> task);

    Store &m_store;
    const Theme &m_theme;
    OutboxWords m_words;
    OutboxModel m_model;
    MessageBar *m_messages;
    EmptyState *m_nothing;
    QWidget *m_content;
    QTreeView *m_list;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_problem;
    QLabel *m_text;
    QPushButton *m_sendNow;
    QPushButton *m_retryAll;
    QPushButton *m_settle;
    QPushButton *m_retry;
    QPushButton *m_discard;
    QPushButton *m_open;
    QTimer m_times;
};

} // namespace callboard
