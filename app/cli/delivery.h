// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace callboard {

/// What became of an edit that is already safe on disk.
struct Delivery {
    bool sent = false;
    bool keptHere = false; ///< No provider of the call accepts the field: it stays with us.
    bool refused =
        false; ///< Only a person can help now: the provider said no, or the field changed there meanwhile.
    QString reason; ///< Why not sent; one clause without a full stop.
};

/// Tries to send what waits for this call, unless the session is offline. With @p field, tells only what
/// became of that field's edit.
QCoro::Task<Delivery> deliver(Session &session, RecordRef ref, std::optional<Field> field = {});
/// The edit of a field that no provider of @p call accepts.
Delivery keptHere(const Call &call);
/// "sent", or "kept; will be sent later: reason".
QString deliveryText(const Delivery &delivery);
QJsonObject deliveryJson(const Delivery &delivery);
int exitCodeFor(const Delivery &delivery);

} // namespace callboard
