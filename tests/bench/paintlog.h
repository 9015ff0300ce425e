// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMap>
#include <QPaintEvent>
#include <QWidget>

namespace callboard::test {

/// Counts what is painted while it lives: how often each widget, and how many pixels of it. Forgets a widget
/// with its end.
class PaintLog final : public QObject {
public:
    struct Painted {
        int times = 0;
        qint64 pixels = 0;
    };

    PaintLog() { qApp->installEventFilter(this); }

    Painted of(const QWidget *widget) const { return m_painted.value(widget); }
    /// Of @p widget and all that is in it, without what is painted under them.
    qint64 pixelsIn(const QWidget *widget) const
    {
        qint64 pixels = 0;
        for (auto it = m_painted.cbegin(); it != m_painted.cend(); ++it) {
            if (it.key() == widget || widget->isAncestorOf(it.key()))
                pixels += it->pixels;
        }
        return pixels;
    }
    void clear() { m_painted.clear(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            const auto *widget = static_cast<const QWidget *>(watched);
            if (!m_painted.contains(widget))
                connect(watched, &QObject::destroyed, this, [this, widget] { m_painted.remove(widget); });
            Painted &painted = m_painted[widget];
            ++painted.times;
            for (const QRect &rect : static_cast<QPaintEvent *>(event)->region())
                painted.pixels += qint64(rect.width()) * rect.height();
        }
        return false;
    }

private:
    QMap<const QWidget *, Painted> m_painted;
};

} // namespace callboard::test
