// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace callboard {

class Theme;

/// Title of a group in the side bar: shows whether it is open, and how many of its values are chosen. Opens
/// and folds by a click, Space, Enter, and the arrow keys along the reading direction.
class GroupHead final : public QAbstractButton {
    Q_OBJECT
public:
    GroupHead(const Theme &theme, const QString &title, QWidget *parent = nullptr);
    void setOpen(bool open); ///< Says nothing.
    bool isOpen() const { return m_open; }
    void setMarks(int count);
    QSize sizeHint() const override;

Q_SIGNALS:
    void openWanted(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    const Theme &m_theme;
    bool m_open = true;
    int m_marks = 0;
};

} // namespace callboard
