// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QWidget>

namespace callboard {

class Theme;

/// Which colour stands for which status; wraps into further lines where it is narrow.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(const Theme &theme, QWidget *parent = nullptr);
    void setStatuses(const QList<CallStatus> &statuses);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places(int width) const;

    const Theme &m_theme;
    QList<CallStatus> m_statuses;
};

} // namespace callboard
