// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/media/peaks.h"

#include <QSlider>

#include <chrono>

namespace callboard {

class Theme;

/// The shape of a recording, a lane for each channel, and where in it one is. A slider over milliseconds:
/// keys and screen readers work as with any other. A click goes there, dragging follows, dragging with Shift
/// chooses what is repeated. Time runs from left to right in every language, as on every recorder.
class WaveformView final : public QSlider {
    Q_OBJECT
public:
    using Time = std::chrono::microseconds;
    using Span = std::pair<Time, Time>;

    explicit WaveformView(const Theme &theme, QWidget *parent = nullptr);
    void setDuration(std::optional<Time> duration);
    /// @p isAll: nothing more will come.
    void setPeaks(const PeakLevels &peaks, bool isAll);
    void setPosition(Time position);
    void setLoop(std::optional<Span> loop);
    /// The first border of a loop while the second one is not chosen yet.
    void setLoopStart(std::optional<Time> start);
    /// Where somebody remarked something: flags on the upper edge, with their words as a tool tip.
    void setRemarks(const QList<TimeMark> &remarks);
    /// Small marks on the upper edge.
    void setMarks(const QList<std::chrono::milliseconds> &marks);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekWanted(std::chrono::microseconds to);
    void loopWanted(std::chrono::microseconds from, std::chrono::microseconds to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    double seconds() const;
    double xOf(Time time) const;
    Time timeAt(double x) const;
    void showTime(const QPoint &globalPosition, double x);
    void drawLane(QPainter &painter, int channel, const QRectF &lane, double playedTo) const;
    void drawSpan(QPainter &painter) const;
    void drawMarks(QPainter &painter) const;
    void drawRemarks(QPainter &painter) const;
    QString remarkAt(double x) const;
    void drawPlace(QPainter &painter) const;

    const Theme &m_theme;
    PeakLevels m_peaks;
    bool m_hasAll = false;
    std::optional<Time> m_duration;
    Time m_position{0};
    std::optional<Span> m_loop;
    std::optional<Time> m_loopStart;
    std::optional<Time> m_dragStart; ///< Of a loop that is being drawn.
    QList<std::chrono::milliseconds> m_marks;
    QList<TimeMark> m_remarks;
};

} // namespace callboard
