// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace callboard {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, so that ending from outside is as orderly as closing
/// the window. A second one ends the process at once. One per process.
class UnixSignals : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void endRequested();

private:
    void onReadable();

    QSocketNotifier m_notifier;
};

} // namespace callboard
