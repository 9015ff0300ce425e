// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowpages.h"

namespace callboard {

class ListFollower;
struct RecordRef;
struct WindowContents;

/// The window follows the page that is shown: its menus and bars, the call in the details, the keyboard. And
/// the page follows the user: who searches wants to see calls.
class PageFollower final : public QObject {
    Q_OBJECT
public:
    PageFollower(WindowContents &window, ListFollower &list);
    bool isShown(WindowPages::Page page) const;
    void focus(); ///< The page gets the keyboard.
    void giveKeyboard(); ///< To who is to have it when nobody has chosen: where there is no table, typing
                         ///< searches.

private:
    void connectPages();
    void connectQueue();
    void connectSummary();
    void connectReview();
    void onPage();
    void showReviewed(const std::optional<RecordRef> &call);
    void showCalls();

    WindowContents &m_window;
    ListFollower &m_list;
};

} // namespace callboard
