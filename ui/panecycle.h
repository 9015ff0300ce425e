// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace callboard {

/// F6: the keyboard goes from one part of the window to the next. Hidden parts are passed over.
class PaneCycle final : public QObject {
    Q_OBJECT
public:
    explicit PaneCycle(QObject *parent = nullptr);
    /// @p pane holds the focus while any widget in it does; @p entry gets it.
    void add(QWidget &pane, QWidget &entry);
    void next() { go(1); }
    void previous() { go(-1); }

private:
    struct Stop {
        QWidget *pane;
        QWidget *entry;
    };
    void go(int step);
    int current() const;

    QList<Stop> m_stops;
};

} // namespace callboard
