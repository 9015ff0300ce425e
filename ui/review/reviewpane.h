// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/reviewmodels.h"
#include "ui/windowservices.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace callboard {

class CallSource;
class EmptyState;
class MarksPanel;
class MessageBar;
class PaneCycle;
class ReviewPlayback;
class ScorecardView;

/// The page for reviews: on top the review list with its progress, below that its calls, and the scorecard of
/// the call under review, which keys operate. The call itself is shown beside the page: callWanted().
class ReviewPane final : public QWidget {
    Q_OBJECT
public:
    ReviewPane(const WindowServices &services, CallSource &source, QWidget *parent = nullptr);
    ~ReviewPane() override;

    ReviewSession &session() { return m_session; }
    void setPlayback(ReviewPlayback *playback) { m_session.setPlayback(playback); }
    void addLeadingAction(QAction *action); ///< In front of the page's head.
    void addPanes(PaneCycle &panes); ///< The stops of the keyboard on this page.
    void focusCard(); ///< Where the keys of a review work.
    bool isSaved() const { return m_session.isSaved(); }
    void setReady(); ///< The window has been painted: lists may be read.

Q_SIGNALS:
    /// Another call is under review, or none; only while the page is shown.
    void callWanted(const std::optional<callboard::RecordRef> &call);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeCard();
    void connectSession();
    void refresh();
    void refreshLists();
    void refreshCard();
    void refreshComment();
    void onCurrent();
    void onListFinished();
    void onOpenLeft(int questions);
    void onImpossible();
    void startMark();
    void writeComment();
    void makeList();
    void editCards();
    void showReport();
    void leaveOut();
    void removeList();
    void say(const QString &text);

    const WindowServices m_services;
    CallSource &m_source;
    ReviewSession m_session;
    ReviewCallsModel m_calls;
    ScorecardModel m_questions;
    QHBoxLayout *m_head = nullptr;
    QComboBox *m_lists;
    QLabel *m_progress;
    QPushButton *m_report;
    QAction *m_removeList = nullptr;
    MessageBar *m_messages;
    QStackedLayout *m_pages;
    EmptyState *m_placeholder;
    QListView *m_callList;
    QLabel *m_title;
    QPushButton *m_leaveOut;
    ScorecardView *m_card;
    QLabel *m_score;
    QLabel *m_notice; ///< What just went wrong, in passing.
    QLabel *m_commentLabel;
    QLineEdit *m_comment;
    MarksPanel *m_marks;
    bool m_isRead = false;
};

} // namespace callboard
