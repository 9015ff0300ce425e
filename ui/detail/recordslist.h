// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace callboard {

class CallDetail;
class Theme;

/// Where the call comes from: each provider's record, and which of them supplied what.
class RecordsList : public QWidget {
    Q_OBJECT
public:
    explicit RecordsList(const Theme &theme, QWidget *parent = nullptr);
    void setCall(const CallDetail &detail, TimePoint now, const QTimeZone &zone);

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace callboard
