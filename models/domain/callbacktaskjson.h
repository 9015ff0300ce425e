// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callbacktask.h"

#include <QJsonObject>

namespace callboard {

/// The documented, stable output of `queue --json`; times are ISO 8601 UTC, lengths seconds, what is not
/// known is null, and every key is always there.
///
/// since; figures {missed, people, returned, settled, withheld, tried, owed, done, snoozed} as QueueFigures;
/// median_wait (seconds between the first call and our answer to it, of those returned since); accounts[]
/// {account_id, account, complete_to} as AccountReach; open[], snoozed[] and gone[] with tasks in the order
/// of CallbackQueue, each as taskToJson().
QJsonObject queueToJson(const CallbackQueue &queue, const QHash<AccountId, QString> &accountNames);
/// key; number; state ("owed", "tried", "returned", "settled", "withheld"); missed (how many calls);
/// last_call
/// ("1:cal_ab12"); first, last; accounts[] (names); line; voicemail (seconds, 0: of unknown length); words;
/// guest ("g17"), guest_name, language, stays[] {arrival, departure, room}; contacted_at, contacted_by,
/// contacted_in (name of the account); gone_at; decision: null, or {done (key of the reason), remark,
/// snoozed_until, taken_by, taken_at, hidden, up_to, decided_by, decided_at} as TaskDecision.
QJsonObject taskToJson(const CallbackTask &task, const QHash<AccountId, QString> &accountNames);

} // namespace callboard
