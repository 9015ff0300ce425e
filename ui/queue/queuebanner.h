// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuewords.h"
#include "ui/windowservices.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace callboard {

/// Above the queue: how many missed calls became how many people and what became of those, each figure a
/// link; how far the calls are known; from when the figures count.
class QueueBanner final : public QWidget {
    Q_OBJECT
public:
    QueueBanner(const Theme &theme, QWidget *parent = nullptr);
    void show(const CallbackQueue &queue, const QList<NamedReach> &reach, const QueueMoment &moment);
    void setSince(QueueSince since);
    void addLeadingAction(QAction *action); ///< As a button before the figures, with its icon.
    void setHandOver(QAction *action); ///< As a button at the end.

Q_SIGNALS:
    /// A figure is to be opened: "missed", or the name of a count in QueueFigures.
    void figureWanted(const QString &name);
    void sinceChosen(callboard::QueueSince since);

private:
    void refreshColours();
    void buildSince();
    QToolButton *button(const QString &objectName);

    const Theme &m_theme;
    QBoxLayout *m_row;
    QLabel *m_figures;
    QLabel *m_sign; ///< Before the reach, while an account is behind.
    QLabel *m_reach;
    QToolButton *m_since;
    bool m_isBehind = false;
    QString m_text; ///< Without the style of its links.
};

} // namespace callboard
