// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuedelegate.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace callboard {

class EmptyState;
class NewRowsChip;
class QueueBanner;
class QueueListView;
class QueueModel;
class SyncStatusModel;

/// The callback queue: figures above, tasks below, or what stands in their place. The rows hold still as soon
/// as the user has touched them, until the page is left.
class QueuePane final : public QWidget {
    Q_OBJECT
public:
    QueuePane(const WindowServices &services, QueueModel &model, SyncStatusModel &accounts,
              QWidget *parent = nullptr);
    QueueBanner &banner() { return *m_banner; }
    QueueListView &view() { return *m_view; }
    QueueMoment moment() const { return m_delegate.moment(); }
    QHash<AccountId, QString> accountNames() const;
    std::optional<CallbackTask> current() const; ///< The task under the cursor.
    void touch(); ///< The user works in it now.
    void setHandOver(QAction *action); ///< Offered by the banner, and when nobody is left.

Q_SIGNALS:
    void syncWanted();
    void connectWanted(); ///< The dialog that adds an account.

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Way { None, Retry, HandOver, Connect };
    void refresh();
    void refreshBanner();
    void refreshPlaceholder();
    void showPlaceholder();
    void onMinute();
    void onModel();
    void onButton();
    void setSince(QueueSince since);
    QList<NamedReach> reach() const;

    const WindowServices m_services;
    QueueModel &m_model;
    SyncStatusModel &m_accounts;
    QueueDelegate m_delegate;
    QueueBanner *m_banner;
    QStackedLayout *m_pages;
    QueueListView *m_view;
    EmptyState *m_placeholder;
    NewRowsChip *m_chip;
    QAction *m_handOver = nullptr;
    QueueSince m_since = QueueSince::Night;
    Way m_way = Way::None;
    bool m_touched = false;
    QTimer m_minute; ///< What is told of times grows old.
    QTimer m_patience; ///< The first answer is there within a few ms: a message until then would flicker.
};

/// As the settings have it.
QueueSince savedSince(const QSettings &settings);

} // namespace callboard
