// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace callboard {

/// Whether this desktop shows notifications: what the settings dialog needs to know of who sends them.
class NoticeService : public QObject {
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< Not answered yet.
        Present,
        Absent, ///< Nobody answers; may change when a notification program starts.
    };
    Q_ENUM(State)

    using QObject::QObject;
    virtual State state() const = 0;
    virtual bool hasTray() const = 0;
    /// Shows a notification that says it is only a trial.
    virtual void showTrial() = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace callboard
