// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace callboard {

/// Shows a key, and takes the next one that is pressed while it has the keyboard. Tab goes on to the next
/// field, as everywhere.
class KeyRecorder final : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyRecorder(QWidget *parent = nullptr);
    void show(const QKeySequence &key); ///< Says nothing.

Q_SIGNALS:
    void pressed(const QKeySequence &key); ///< Nothing is shown of it until show().
    void escaped(); ///< Esc: no key is wanted any more.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace callboard
