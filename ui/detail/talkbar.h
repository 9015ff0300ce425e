// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/speech.h"

#include <QWidget>

#include <optional>

namespace callboard {

class Theme;

/// Who spoke for how long, as one bar and in words; hidden while nobody knows.
class TalkBar : public QWidget {
    Q_OBJECT
public:
    explicit TalkBar(const Theme &theme, QWidget *parent = nullptr);
    /// @p knowsWho: the recording has a channel for each side.
    void setTalk(const std::optional<TalkTimes> &talk, bool knowsWho);
    QString words() const; ///< "Guest 62 %, staff 30 %, silence 8 %, both at once 4 s"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Part {
        QString text; ///< "Guest 62 %"
        QColor colour; ///< Invalid: it has no place of its own in the bar.
        double seconds = 0; ///< In the bar.
    };
    QList<Part> parts() const;
    double total() const;
    void refreshWords();
    void paintBar(QPainter &painter, const QRectF &bar) const;
    void paintLegend(QPainter &painter, int top) const;

    const Theme &m_theme;
    std::optional<TalkTimes> m_talk;
    bool m_knowsWho = false;
};

} // namespace callboard
