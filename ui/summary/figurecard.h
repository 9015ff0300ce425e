// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"

#include <QAbstractButton>

namespace callboard {

class Theme;

/// One key figure: title, value, change, and a small line of how it went. Its definition is its tool tip, and
/// what a screen reader says of it. A click, Enter and Space open the calls behind it.
class FigureCard final : public QAbstractButton {
    Q_OBJECT
public:
    FigureCard(const Theme &theme, Metric metric, QWidget *parent = nullptr);
    Metric figure() const { return m_metric; }
    void setValue(const MetricValue &value, const std::optional<MetricValue> &before, Seconds within);
    /// Day by day; absent values are gaps.
    void setTrend(const QList<std::optional<double>> &trend);
    QSize sizeHint() const override;
    /// Title, value and change, for a page.
    void paintInto(QPainter &painter, const QRect &place) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintTrend(QPainter &painter, const QRectF &place) const;

    const Theme &m_theme;
    const Metric m_metric;
    QString m_value;
    QString m_change;
    QList<std::optional<double>> m_trend;
};

/// The cards side by side, in as many rows as they need.
class FigureStrip final : public QWidget {
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);
    void add(FigureCard *card);
    const QList<FigureCard *> &cards() const { return m_cards; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    QList<FigureCard *> m_cards;
};

} // namespace callboard
