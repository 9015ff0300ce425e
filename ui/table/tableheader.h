// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace callboard {

class Theme;

/// Quiet column titles that line up with the cells below them; the sorted one has an arrow.
class TableHeader final : public QHeaderView {
    Q_OBJECT
public:
    TableHeader(const Theme &theme, QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    bool viewportEvent(QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace callboard
