// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"
#include "models/domain/query.h"
#include "models/domain/result.h"
#include "models/store/synctypes.h"

#include <QString>

/// The one place that turns keys, enums and errors into words for a person. Used by the window and the
/// command line; needs no QGuiApplication. Everything is translated when it is asked for, so a language
/// change shows at once.
namespace callboard {

QString wordFor(Direction direction); ///< "Inbound"
QString wordFor(CallStatus status); ///< "Missed"
QString wordFor(Field field); ///< "Notes"
QString wordFor(OutboxKind kind); ///< "Change", "New call", "Deletion"
QString wordFor(OutboxState state); ///< "Waiting", "Refused"…
QString wordFor(SortColumn column); ///< Column title: "Started"
QString wordFor(Recording::State state); ///< "Available"
QString wordForReference(
    const QString &key); ///< "Reservation" for "reservation_id"; unknown keys without underscores.
QString wordForShippedView(const QString &key); ///< "Today" for "today"; an unknown key as it is.
QString providerName(QStringView key); ///< "Quo" for "quo"; an unknown word is shown as it is.
/// One plain sentence: what happened and what to do. @p subject is the account's name, or the host.
QString sentenceFor(const Error &error, const QString &subject);
/// Why two calls that look like one were left apart.
QString sentenceFor(const JoinSuggestion &suggestion);
/// What is wrong with a part of a query, with the suggestion.
QString sentenceFor(const QueryProblem &problem);

} // namespace callboard
