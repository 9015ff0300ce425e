// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calldetailsource.h"

#include <deque>

namespace callboard {

/// What the user decides about which records are one call, with a way back. One thing at a time; what is
/// asked for meanwhile is ignored. The source must outlive it.
class Regrouping : public QObject {
    Q_OBJECT
public:
    enum class Deed { Joined, Separated };
    Q_ENUM(Deed)

    explicit Regrouping(CallDetailSource &source, QObject *parent = nullptr);

    void join(const RecordRef &a, const RecordRef &b); ///< The calls of these two become one.
    void separate(const RecordRef &record); ///< It leaves its call.
    void undo(); ///< The last deed that was done().

Q_SIGNALS:
    void done(callboard::Regrouping::Deed deed, const callboard::RecordRef &call);
    void undone(const callboard::RecordRef &call);
    void failed(const callboard::Error &error);

private:
    struct Step {
        Deed deed;
        RecordRef a;
        RecordRef b; ///< Joined only.
    };
    using Steps = std::deque<Step>;
    using Next = std::function<void()>;

    void withRecords(const RecordRef &record, std::function<void(const QList<RecordRef> &)> take);
    void run(Steps steps, Next next);
    void fail(const Error &error);

    CallDetailSource &m_source;
    Steps m_wayBack;
    RecordRef m_call; ///< Of the last deed.
    bool m_isBusy = false;
};

} // namespace callboard
