// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/control.h"

#include "app/sandbox/http/loginpage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr qsizetype partSize = 256 * 1024;
constexpr int mostNewCalls = 100000;

Control::Reply json(const QJsonObject &body, int status = 200)
{
    return {status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Control::Reply problem(const QString &text, int status)
{
    return json({{u"error"_s, text}}, status);
}

} // namespace

Control::Reply Control::handle(const RequestLine &line, const QByteArray &body)
{
    if (line.path == "/__truth" && line.method == "GET")
        return truth(formFields(line.query));
    if (line.path == "/__journal" && line.method == "GET")
        return {200, "application/x-ndjson", m_journal.toJsonLines()};
    if (line.path == loginPath)
        return {200, loginPage().contentType, loginPage().body};
    if (line.path != "/__control" || line.method != "POST")
        return problem(u"GET /__truth, GET /__journal or POST /__control"_s, 404);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? command(document.object()) : problem(u"not a JSON object"_s, 422);
}

/// "named": each line tells which call of the world it is about. Made while it is sent: a million calls are
/// more text than should be held.
Control::Reply Control::truth(const QMap<QString, QString> &query) const
{
    const QString only = query.value(u"api"_s);
    QList<Api *> apis;
    for (auto api = m_apis.begin(); api != m_apis.end(); ++api) {
        if (only.isEmpty() || only == api.key())
            apis << api.value();
    }
    const bool named = query.value(u"named"_s) == u"1";
    bool limited = false;
    int left = query.value(u"limit"_s).toInt(&limited);
    auto walk = std::make_shared<World::Walk>(m_world);
    const auto more = [apis, walk, named, limited, left]() mutable {
        QByteArray part;
        while (part.size() < partSize && (!limited || left-- > 0)) {
            const auto call = walk->next();
            if (!call)
                break;
            for (const Api *api : apis) {
                auto line = api->truth(*call);
                if (line && named)
                    line->insert(u"world_call"_s, QString::number(call->key));
                if (line)
                    part += QJsonDocument(*line).toJson(QJsonDocument::Compact) + '\n';
            }
        }
        return part;
    };
    return {200, "application/x-ndjson", {}, more};
}

Control::Reply Control::command(const QJsonObject &command)
{
    QJsonObject answer{{u"ok"_s, true}};
    for (auto part = command.begin(); part != command.end(); ++part) {
        if (const QString wrong = run(part.key(), part.value(), command, answer); !wrong.isEmpty())
            return problem(wrong, 422);
    }
    answer[u"now"_s] = toIso(m_world.now());
    answer[u"calls"_s] = m_world.count();
    return json(answer);
}

/// What is wrong with it; empty when it was done.
QString Control::run(const QString &name, const QJsonValue &value, const QJsonObject &command,
                     QJsonObject &answer)
{
    if (name == u"add") {
        if (!api(command))
            return u"unknown api"_s;
        const int count = value.toInt(-1);
        if (count < 0 || count > mostNewCalls)
            return u"add: 0 to %1"_s.arg(mostNewCalls);
        const std::optional<Carrier> carrier = carrierFromKey(command[u"carrier"_s].toString());
        if (command.contains(u"carrier"_s) && !carrier)
            return u"unknown carrier"_s;
        QJsonArray ids;
        const QList<quint64> keys = m_world.invent(count, command[u"live"_s].toBool(), carrier);
        for (quint64 key : keys)
            ids.append(api(command)->idOf(key));
        answer[u"ids"_s] = ids;
        return {};
    }
    if (name == u"live" || name == u"api" || name == u"carrier")
        return {}; // Belong to the others.
    if (name == u"events")
        return m_events ? m_events(value.toObject()) : u"no events here"_s;
    if (!api(command))
        return u"unknown api"_s;
    if (name == u"edit")
        return edit(*api(command), value.toObject());
    if (name == u"delete")
        return remove(*api(command), value.toString());
    if (name == u"faults") {
        const auto faults = parseFaults(value.toString());
        if (faults)
            m_faults.setFaults(*faults);
        return faults ? QString() : faults.error().detail;
    }
    if (name == u"advance") {
        m_world.advance(Seconds(value.toInteger()));
        return {};
    }
    if (name == u"rate_limit") {
        for (Api *api : m_apis)
            api->setRequestsPerMinute(value.toInt());
        return {};
    }
    if (name == u"dialect")
        return setDialect(value.toObject());
    return u"unknown command '%1'"_s.arg(name);
}

/// The API whose ids and words a command uses.
Api *Control::api(const QJsonObject &command) const
{
    return m_apis.value(command[u"api"_s].toString(keyOf(Provider::Escapelife)));
}

QString Control::edit(const Api &api, const QJsonObject &edit)
{
    const QString id = edit[u"id"_s].toString();
    const auto key = api.keyOf(id);
    if (!key)
        return u"no call '%1'"_s.arg(id);
    const Api *const words = m_apis.value(edit[u"words"_s].toString(keyOf(api.provider())));
    if (!words)
        return u"unknown api"_s;
    const auto change = words->changeOf(edit[u"fields"_s].toObject());
    if (!change)
        return u"edit: unknown field or value"_s;
    return m_world.change(*key, *change) ? QString() : u"no call '%1'"_s.arg(id);
}

QString Control::remove(const Api &api, const QString &id)
{
    const auto key = api.keyOf(id);
    return key && m_world.remove(*key) ? QString() : u"no call '%1'"_s.arg(id);
}

QString Control::setDialect(const QJsonObject &dialect)
{
    for (auto entry = dialect.begin(); entry != dialect.end(); ++entry) {
        const bool known = std::any_of(m_apis.begin(), m_apis.end(), [&](Api *api) {
            return api->setDialect(entry.key(), entry.value().toString());
        });
        if (!known)
            return u"unknown dialect %1=%2"_s.arg(entry.key(), entry.value().toString());
    }
    return {};
}

} // namespace callboard::sandbox
