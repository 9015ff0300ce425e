// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace callboard {

class Theme;

/// "3 new ▲" over the top of the table: calls that came in above while the user was reading further down.
class NewRowsChip final : public QPushButton {
    Q_OBJECT
public:
    /// Keeps itself at the top centre of @p over.
    NewRowsChip(const Theme &theme, QWidget &over);
    int count() const { return m_count; }
    void add(int rows);
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    void setCount(int count);
    void place();

    const Theme &m_theme;
    QWidget &m_over;
    int m_count = 0;
};

} // namespace callboard
