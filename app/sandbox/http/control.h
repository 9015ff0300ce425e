// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/http/backend.h"
#include "app/sandbox/http/faults.h"
#include "app/sandbox/http/journal.h"

namespace callboard::sandbox {

/// The routes by which tests see and steer the world: GET /__truth, GET /__journal, POST /__control. Never
/// faulted, never in the journal. Beside them the page that redirected clients see.
class Control {
public:
    struct Reply {
        int status = 200;
        QByteArray contentType = "application/json";
        QByteArray body{};
        std::function<QByteArray()> more{}; ///< For long answers: the next part, empty at the end.
    };

    Control(World &world, const QMap<QString, Api *> &apis, FaultPlan &faults, const Journal &journal)
        : m_world(world)
        , m_apis(apis)
        , m_faults(faults)
        , m_journal(journal)
    {
    }

    static constexpr char loginPath[] = "/__login"; ///< Where redirects lead, see faults.h.
    static bool isControl(const RequestLine &line) { return line.path.startsWith("/__"); }
    Reply handle(const RequestLine &line, const QByteArray &body);
    /// Takes over the command "events"; answers what is wrong with it.
    void setEvents(std::function<QString(const QJsonObject &)> events) { m_events = std::move(events); }

private:
    Reply truth(const QMap<QString, QString> &query) const;
    Reply command(const QJsonObject &command);
    QString run(const QString &name, const QJsonValue &value, const QJsonObject &command,
                QJsonObject &answer);
    Api *api(const QJsonObject &command) const;
    QString edit(const Api &api, const QJsonObject &edit);
    QString remove(const Api &api, const QString &id);
    QString setDialect(const QJsonObject &dialect);

    World &m_world;
    const QMap<QString, Api *> &m_apis;
    FaultPlan &m_faults;
    const Journal &m_journal;
    std::function<QString(const QJsonObject &)> m_events;
};

} // namespace callboard::sandbox
