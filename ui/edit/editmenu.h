// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QMenu;

namespace callboard {

class Changes;

/// The Edit menu, after the program's own: undo, redo, and what other parts add.
class EditMenu final : public QObject {
    Q_OBJECT
public:
    EditMenu(Changes &changes, QMainWindow &window);
    QMenu &menu() { return *m_menu; }

private:
    QMenu *m_menu;
};

} // namespace callboard
