// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/outboxmodel.h"

#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace callboard {

class MessageBar;
class Theme;

/// The edits that have not reached their provider, with what the user can decide about each.
class OutboxDialog final : public QDialog {
    Q_OBJECT
public:
    OutboxDialog(Store &store, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void callWanted(const callboard::RecordRef &call);

private:
    void refreshButtons();
    std::optional<OutboxItem> current() const;
    void retry();
    void askToDiscard();
    void discard(OutboxId id);
    void onDone(const Result<void> &result);
    void openCall();

    Store &m_store;
    OutboxModel m_model;
    MessageBar *m_messages;
    QLabel *m_nothing;
    QListView *m_list;
    QPushButton *m_retry;
    QPushButton *m_discard;
    QPushButton *m_open;
};

} // namespace callboard
