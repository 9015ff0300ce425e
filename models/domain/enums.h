// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringView>

#include <optional>

/// The closed vocabularies. Numbers are stored: append at the end, never renumber. Keys are what logs, JSON,
/// queries and exports use; what the user reads comes from ui/wording.h.
namespace callboard {
Q_NAMESPACE

enum class Direction { Inbound = 1, Outbound = 2 };
Q_ENUM_NS(Direction)

/// providers/README section 2: the unified words.
enum class CallStatus { Ringing = 1, Active = 2, Completed = 3, Missed = 4, Failed = 5, Voicemail = 6 };
Q_ENUM_NS(CallStatus)

/// The systems an account can belong to, see providers.def. (Which system carried a call is Call::provider,
/// an open set of words.)
enum class Provider {
#define PROVIDER(Name, number, ...) Name = number,
#include "models/domain/providers.def"
#undef PROVIDER
};
Q_ENUM_NS(Provider)

/// Fields of a call that a provider can supply, and that a person or a provider can write.
enum class Field {
    Notes = 1,
    Summary = 2,
    Transcript = 3,
    RecordingUrl = 4,
    Guest = 5,
    Staff = 6,
    Status = 7,
    Ticket = 8,
    Reservation = 9,
    Tags = 10,
    Segments = 11,
    SummaryDetailed = 12,
    Topics = 13,
    Sentiments = 14,
    ActionItems = 15,
    Times = 16, ///< Start, answer, end and lengths, which come from one source.
    Numbers = 17, ///< Both numbers and the direction.
    Customer = 18, ///< A company or person in a CRM, to whom guests may belong.
};
Q_ENUM_NS(Field)

/// Keys: "inbound"; "completed"; "phone-inc"; "recording_url".
QString keyOf(Direction direction);
QString keyOf(CallStatus status);
QString keyOf(Provider provider);
QString keyOf(Field field);
std::optional<Direction> directionFromKey(QStringView key);
std::optional<CallStatus> callStatusFromKey(QStringView key);
std::optional<Provider> providerFromKey(QStringView key);
std::optional<Field> fieldFromKey(QStringView key);

QList<Direction> allDirections();
QList<CallStatus> allCallStatuses();
QList<Provider> allProviders();
QList<Field> allFields();
/// The vendor's own spelling of its name: "Phone.inc".
QString displayNameOf(Provider provider);

/// Ringing and Active: the provider will still change the call.
bool isLive(CallStatus status);

} // namespace callboard
