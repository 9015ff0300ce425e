// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/livecalls.h"
#include "ui/windowservices.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace callboard {

class CallerCard;

/// A small window over all others while somebody rings: who it is, their stay, their last call and the notes
/// about them. It never takes the keyboard: what one types goes on where it was going. Everything in it can
/// also be had in the main window, from the strip of live calls.
class IncomingPopup final : public QWidget {
    Q_OBJECT
public:
    /// Stands in a corner of the screen that @p beside is on.
    IncomingPopup(const WindowServices &services, LiveCalls &calls, QWidget &beside);
    ~IncomingPopup() override;

    /// Nothing is shown unless @p wanted says so, which is asked again with every change.
    void setWanted(std::function<bool()> wanted);
    void refresh();

Q_SIGNALS:
    void callWanted(const callboard::RecordRef &call);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LiveCall> ringing() const;
    CallerCard *cardAt(int place);
    void colour();
    void place();
    void dismiss(CallId call);

    const WindowServices m_services;
    LiveCalls &m_calls;
    QWidget &m_beside;
    std::function<bool()> m_wanted;
    QSet<CallId> m_dismissed; ///< By the user; of calls that still ring.
    QVBoxLayout *m_column;
    QList<CallerCard *> m_cards;
};

} // namespace callboard
