// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace callboard {

class ReviewSession;
class ScorecardModel;

/// The questions of a card, operated by keys: 1 to 5 answer (1 yes, 2 no), N or 0 does not apply, Backspace
/// goes back, Enter goes to the next call. What needs another part of the page is said by signals.
class ScorecardView final : public QListView {
    Q_OBJECT
public:
    ScorecardView(ReviewSession &session, ScorecardModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void commentWanted(); ///< C
    void markWanted(); ///< M, also with Ctrl
    void impossible(); ///< The question has no such answer.
    void answered(); ///< Something was said: older messages are settled.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyboardSearch(const QString &) override { }

private:
    bool onAnswerKey(int key);
    bool onWayKey(QKeyEvent *event);
    bool onOtherKey(QKeyEvent *event);
    void follow();

    ReviewSession &m_session;
};

} // namespace callboard
