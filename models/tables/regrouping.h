// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calldetailsource.h"

#include <deque>

namespace callboard {

/// What the user decides about which records are one call, and the way back from it. One thing at a time;
/// what is asked for meanwhile is ignored. The source must outlive it.
class Regrouping : public QObject {
    Q_OBJECT
public:
    enum class Deed { Joined, Separated };
    Q_ENUM(Deed)

    explicit Regrouping(CallDetailSource &source, QObject *parent = nullptr);

    void join(const RecordRef &a, const RecordRef &b); ///< The calls of these two become one.
    void separate(const RecordRef &record); ///< It leaves its call.

    struct Step {
        Deed deed;
        RecordRef a;
        RecordRef b; ///< Joined only.
    };
    using Steps = std::deque<Step>;
    Steps wayThere() const { return m_wayThere; } ///< Of the last deed that was done().
    Steps wayBack() const { return m_wayBack; }
    /// Takes the steps in turn; ends at the first failure.
    static QCoro::Task<Result<void>> walk(CallDetailSource *source, Steps steps);

Q_SIGNALS:
    void done(callboard::Regrouping::Deed deed, const callboard::RecordRef &call);
    void failed(const callboard::Error &error);

private:
    void withRecords(const RecordRef &record, std::function<void(const QList<RecordRef> &)> take);
    void go(Deed deed, const RecordRef &call, Steps there, Steps back);
    void fail(const Error &error);

    CallDetailSource &m_source;
    Steps m_wayThere;
    Steps m_wayBack;
    bool m_isBusy = false;
};

} // namespace callboard
