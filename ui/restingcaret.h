// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QApplication;

namespace callboard {

class Theme;

/// The caret stops blinking when nobody has typed or clicked for ten seconds, and stays to be seen: nothing
/// wakes the computer while nothing happens. Blinks again with the next key, click or change of focus.
class RestingCaret final : public QObject {
    Q_OBJECT
public:
    /// At most one at a time; @p patience is how long it goes on blinking.
    RestingCaret(QApplication &application, const Theme &theme,
                 std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~RestingCaret() override; ///< Blinks as before.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rest();
    void wake();

    const Theme &m_theme;
    QTimer m_patience;
    int m_flashTime = 0; ///< ms, before it came to rest; 0: it does not rest.
};

} // namespace callboard
