// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callbacktask.h"
#include "models/store/cachereader.h"

namespace callboard {

/// What a task of the callback queue shows besides what the index knows: words and voicemail of its calls,
/// the guest, who spoke with them. Remembers what it read of calls until told that they changed. Used by one
/// thread. Throws DatabaseError.
class TaskDetails {
public:
    /// See CallbackDesk::queue().
    CallbackQueue queue(CacheReader &reader, QList<FoundTask> found, TimePoint since, TimePoint now,
                        QDate today, qsizetype mostOpen);
    void forget(const QList<CallId> &ids); ///< Empty: all.

private:
    /// Of one call. Labels are not in it: they change without the call.
    struct Detail {
        RecordRef ref;
        QString line;
        QString staffId;
        QString staffName;
        std::optional<Seconds> voicemail;
        QString words;
        std::optional<GuestId> guest;
        QString guestName;
    };
    struct Person {
        QString language;
        QList<Stay> stays;
    };
    struct Reading;

    const Detail *detailOf(Database &db, CallId id);
    void complete(Reading &reading, CallbackTask &task);
    void addContact(Reading &reading, CallbackTask &task);
    QString keyOfCall(Reading &reading, CallId id, const Detail &detail);

    QHash<CallId, std::optional<Detail>> m_known; ///< Absent: no such call.
};

} // namespace callboard
