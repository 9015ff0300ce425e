// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace callboard {

struct Error;
struct WindowContents;

/// The list of calls and the details that go with it: the list follows the query, the details follow the
/// current row, and a list that cannot be read says so.
class ListFollower final : public QObject {
    Q_OBJECT
public:
    explicit ListFollower(WindowContents &window);
    void follow(); ///< The details show the current call, while the list is the page that is shown.

private:
    void onNothingChosen();
    void onState();
    void onRowsFailed(const Error &error);
    void chooseFirst();

    WindowContents &m_window;
    QTimer m_nothingChosen;
};

} // namespace callboard
