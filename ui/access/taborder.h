// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace callboard {

/// Whoever gives the focus to @p whole gives it to @p part of it. In place of a focus proxy, which Tab would
/// come to by way of the whole, wherever that stands in Qt's order.
void handFocusOn(QWidget &whole, QWidget &part);
/// Who has the focus when @p whole is given it: the part that was named, else @p whole.
QWidget &focusedPartOf(QWidget &whole);

/// Tab goes through @p window as eyes do: as its parts are laid out, each part whole before the next. What is
/// painted in a list or a text is one stop.
void orderTabs(QWidget &window);

/// Orders a window each time that somebody is about to go on in it by Tab, so that parts that came later have
/// their place, too. One for the program.
class TabOrder final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace callboard
