// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"

#include "app/sandbox/api.h"
#include "app/sandbox/events/eventsender.h"
#include "app/sandbox/http/backend.h"
#include "app/sandbox/http/gate.h"
#include "models/domain/guest.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int mostCalls = 1000000;

std::vector<std::unique_ptr<sandbox::Api>> allApis(sandbox::World &world)
{
    std::vector<std::unique_ptr<sandbox::Api>> all;
#define API(Name) all.push_back(sandbox::make##Name##Api(world));
#include "app/sandbox/apis.def"
#undef API
    return all;
}

QMap<QString, sandbox::Api *> byPath(const std::vector<std::unique_ptr<sandbox::Api>> &apis)
{
    QMap<QString, sandbox::Api *> paths;
    for (const std::unique_ptr<sandbox::Api> &api : apis)
        paths[keyOf(api->provider())] = api.get();
    return paths;
}

TimePoint wholeMinute(TimePoint moment)
{
    return std::chrono::floor<std::chrono::minutes>(moment);
}

TimePoint present()
{
    return SystemClock().now();
}

Guest guestOf(const sandbox::World &world, const sandbox::Guest &known)
{
    Guest guest;
    guest.name = known.firstName + u' ' + known.lastName;
    guest.numbers = {known.phone};
    guest.language = known.language;
    guest.email = known.email;
    guest.contacts = {{{}, known.id}};
    const sandbox::Stay &stay = known.stay;
    guest.stays = {
        {world.dateOf(stay.arrival), world.dateOf(stay.arrival + stay.nights), QString::number(stay.room)}};
    return guest;
}

} // namespace

/// Members that use others come after them, so that they go first.
struct Sandbox::Private {
    explicit Private(SandboxOptions o)
        : options(std::move(o))
        , world(qBound(1, options.calls, mostCalls), options.seed,
                options.now.value_or(wholeMinute(present())))
        , made(allApis(world))
        , apis(byPath(made))
        , backend(apis)
        , gate(world, apis, options.seed)
        , events(world, apis)
    {
        gate.control().setEvents([this](const QJsonObject &order) { return events.set(order); });
        if (!options.now)
            world.followClock(present);
        for (sandbox::Api *api : std::as_const(apis))
            api->setRequestsPerMinute(options.requestsPerMinute);
    }

    sandbox::Api *api(Provider provider) const { return apis.value(keyOf(provider)); }

    SandboxOptions options;
    sandbox::World world;
    std::vector<std::unique_ptr<sandbox::Api>> made; ///< In the order of the providers.
    QMap<QString, sandbox::Api *> apis; ///< By the first word of their paths.
    sandbox::Backend backend;
    sandbox::Gate gate;
    sandbox::EventSender events;
};

Sandbox::Sandbox(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

Sandbox::~Sandbox() = default;

Result<void> Sandbox::start()
{
    if (d->options.calls < 1 || d->options.calls > mostCalls)
        return failure(Error::Kind::Invalid, u"calls: 1 to %1"_s.arg(mostCalls));
    const auto faults = sandbox::parseFaults(d->options.faults);
    if (!faults)
        return tl::unexpected(faults.error());
    d->gate.faults().setFaults(*faults);
    if (!d->events.openChannel() || !d->backend.start()
        || !d->gate.listen(d->options.port, d->backend.port()))
        return failure(Error::Kind::Storage, u"port %1 of 127.0.0.1 is taken"_s.arg(d->options.port));
    return {};
}

quint16 Sandbox::port() const
{
    return d->gate.port();
}

QList<Provider> Sandbox::providers() const
{
    QList<Provider> providers;
    for (const std::unique_ptr<sandbox::Api> &api : d->made)
        providers << api->provider();
    return providers;
}

QUrl Sandbox::baseUrl(Provider provider) const
{
    return QUrl(u"http://127.0.0.1:%1/%2"_s.arg(port()).arg(keyOf(provider)));
}

QMap<QString, QString> Sandbox::credentials(Provider provider) const
{
    const sandbox::Api *api = d->api(provider);
    return api ? api->credentials() : QMap<QString, QString>();
}

QMap<QString, QString> Sandbox::lineNames() const
{
    QMap<QString, QString> names;
    for (const sandbox::Line &line : d->world.people().lines())
        names[line.number] = line.name;
    return names;
}

QMap<QString, QString> Sandbox::staffNames() const
{
    QMap<QString, QString> names;
    for (const sandbox::StaffMember &member : d->world.people().staff())
        names[member.id] = member.name;
    return names;
}

QList<Guest> Sandbox::guestsAround(int days) const
{
    const sandbox::World &world = d->world;
    const int today = world.lastDay();
    QList<Guest> guests;
    for (int index = 0; index < world.people().guestCount(); ++index) {
        const sandbox::Stay stay = world.people().stay(index);
        if (stay.arrival <= today + days && stay.arrival + stay.nights >= today - days)
            guests << guestOf(world, world.people().guest(index));
    }
    return guests;
}

} // namespace callboard
