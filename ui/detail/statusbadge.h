// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QWidget>

namespace callboard {

class Theme;

/// Icon and word of a call's status on a quiet ground of its colour.
class StatusBadge : public QWidget {
    Q_OBJECT
public:
    explicit StatusBadge(const Theme &theme, QWidget *parent = nullptr);
    void setStatus(CallStatus status);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    CallStatus m_status = CallStatus::Completed;
};

} // namespace callboard
