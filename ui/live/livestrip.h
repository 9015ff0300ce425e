// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/livecalls.h"
#include "ui/windowservices.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace callboard {

class LiveEntry;

/// The calls that ring or are active now, side by side above the table: with whom, on which line, for how
/// long. Hidden while there is none. Tab goes in, arrow keys from call to call, Enter opens one.
class LiveStrip final : public QFrame {
    Q_OBJECT
public:
    explicit LiveStrip(const WindowServices &services, QWidget *parent = nullptr);
    /// Of this strip, and of everything else that follows them.
    LiveCalls &calls() { return m_calls; }
    /// The first paint is over: they may be read.
    void setReady() { m_calls.start(); }

Q_SIGNALS:
    void callWanted(const callboard::RecordRef &call);
    void allWanted(); ///< There are more than fit.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshTimes();
    void place();
    LiveEntry *makeEntry();
    void arrange();
    void step(LiveEntry *from, int by);

    const WindowServices m_services;
    LiveCalls m_calls;
    QHBoxLayout *m_row;
    QList<LiveEntry *> m_entries; ///< In the order of the calls; those too many are hidden.
    QPushButton *m_more;
};

} // namespace callboard
