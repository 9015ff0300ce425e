// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/enums.h"

#include <array>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

template<typename Enum> struct Key {
    Enum value;
    QStringView text;
};
template<typename Enum> Key(Enum, QStringView) -> Key<Enum>; // clang asks for it

constexpr std::array directionKeys{
    Key{Direction::Inbound, u"inbound"},
    Key{Direction::Outbound, u"outbound"},
};
constexpr std::array callStatusKeys{
    Key{CallStatus::Ringing, u"ringing"},     Key{CallStatus::Active, u"active"},
    Key{CallStatus::Completed, u"completed"}, Key{CallStatus::Missed, u"missed"},
    Key{CallStatus::Failed, u"failed"},       Key{CallStatus::Voicemail, u"voicemail"},
};
constexpr std::array providerKeys{
#define PROVIDER(Name, number, key, ...) Key{Provider::Name, u"" key},
#include "models/domain/providers.def"
#undef PROVIDER
};
constexpr std::array providerNames{
#define PROVIDER(Name, number, key, spelling, ...) Key{Provider::Name, u"" spelling},
#include "models/domain/providers.def"
#undef PROVIDER
};
constexpr std::array fieldKeys{
    Key{Field::Notes, u"notes"},
    Key{Field::Summary, u"summary"},
    Key{Field::Transcript, u"transcript"},
    Key{Field::RecordingUrl, u"recording_url"},
    Key{Field::Guest, u"guest"},
    Key{Field::Staff, u"staff"},
    Key{Field::Status, u"status"},
    Key{Field::Ticket, u"ticket"},
    Key{Field::Reservation, u"reservation"},
    Key{Field::Tags, u"tags"},
    Key{Field::Segments, u"segments"},
    Key{Field::SummaryDetailed, u"summary_detailed"},
    Key{Field::Topics, u"topics"},
    Key{Field::Sentiments, u"sentiments"},
    Key{Field::ActionItems, u"action_items"},
    Key{Field::Times, u"times"},
    Key{Field::Numbers, u"numbers"},
    Key{Field::Customer, u"customer"},
};

template<typename Table, typename Enum> QString keyIn(const Table &table, Enum value)
{
    for (const auto &key : table) {
        if (key.value == value)
            return key.text.toString();
    }
    Q_UNREACHABLE();
    return {};
}

template<typename Table>
auto valueIn(const Table &table, QStringView text) -> std::optional<decltype(table.front().value)>
{
    for (const auto &key : table) {
        if (key.text == text)
            return key.value;
    }
    return {};
}

template<typename Table> auto valuesOf(const Table &table)
{
    QList<std::remove_cv_t<decltype(table.front().value)>> values;
    for (const auto &key : table)
        values << key.value;
    return values;
}

} // namespace

QString keyOf(Direction direction)
{
    return keyIn(directionKeys, direction);
}
QString keyOf(CallStatus status)
{
    return keyIn(callStatusKeys, status);
}
QString keyOf(Provider provider)
{
    return keyIn(providerKeys, provider);
}
QString keyOf(Field field)
{
    return keyIn(fieldKeys, field);
}

std::optional<Direction> directionFromKey(QStringView key)
{
    return valueIn(directionKeys, key);
}
std::optional<CallStatus> callStatusFromKey(QStringView key)
{
    return valueIn(callStatusKeys, key);
}
std::optional<Provider> providerFromKey(QStringView key)
{
    return valueIn(providerKeys, key);
}
std::optional<Field> fieldFromKey(QStringView key)
{
    return valueIn(fieldKeys, key);
}

QList<Direction> allDirections()
{
    return valuesOf(directionKeys);
}
QList<CallStatus> allCallStatuses()
{
    return valuesOf(callStatusKeys);
}
QList<Provider> allProviders()
{
    return valuesOf(providerKeys);
}

QList<Field> allFields()
{
    return valuesOf(fieldKeys);
}
QString displayNameOf(Provider provider)
{
    return keyIn(providerNames, provider);
}

bool isLive(CallStatus status)
{
    return status == CallStatus::Ringing || status == CallStatus::Active;
}

} // namespace callboard
