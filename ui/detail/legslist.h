// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace callboard {

class Theme;

/// The ways a call took: who was rung, who answered, to whom it was passed on, and when.
class LegsList : public QWidget {
    Q_OBJECT
public:
    explicit LegsList(const Theme &theme, QWidget *parent = nullptr);
    void setLegs(const QList<Leg> &legs, const QTimeZone &zone);

private:
    const Theme &m_theme;
    QVBoxLayout *m_column;
};

/// "Marie Dupont · +33 1 42 68 53 00", or whatever of it is known.
QString legParties(const Leg &leg);
/// "Completed · rang 09:14:02 · answered 09:14:10 · until 09:15:33".
QString legCourse(const Leg &leg, const QTimeZone &zone);

} // namespace callboard
