// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace callboard {

/// F6: the keyboard goes from one part of the window to the next. Parts without anything to focus are passed
/// over.
class PaneCycle final : public QObject {
    Q_OBJECT
public:
    explicit PaneCycle(QObject *parent = nullptr);
    /// The widget named @p entry in @p pane gets the keyboard; where there is none, the pane itself or the
    /// first in it that takes it.
    void add(QWidget &pane, const QString &entry = {});
    void next() { go(1); }
    void previous() { go(-1); }

private:
    struct Stop {
        QWidget *pane;
        QString entry;
    };
    void go(int step);
    int stopOf(const QWidget *widget) const;
    QWidget *entryOf(int place) const;

    QList<Stop> m_stops;
};

} // namespace callboard
