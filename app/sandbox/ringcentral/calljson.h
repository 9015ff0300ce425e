// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

#include <QJsonObject>

namespace callboard::sandbox {

/// What RingCentral says about the world's calls, and what may be concluded from it (ringcentral.md sections
/// 3, 7 and 10).
class RingCentralJson {
public:
    explicit RingCentralJson(const World &world);

    QString idOf(quint64 key) const;
    std::optional<quint64> keyOf(const QString &id) const;
    static QString sessionOf(const WorldCall &call); ///< Its telephonySessionId.

    /// A call is in the log some seconds after it has ended; one that was invented, at once.
    std::optional<TimePoint> listedAt(const WorldCall &call) const;
    bool isListed(const WorldCall &call) const;
    /// Recording and insights are ready.
    static std::optional<TimePoint> completedAt(const WorldCall &call);

    /// @p root: "http://127.0.0.1:PORT/ringcentral".
    QJsonObject record(const WorldCall &call, bool detailed, const QString &root) const;
    /// Some calls have a fax beside them, which nobody wants here.
    std::optional<QJsonObject> faxBeside(const WorldCall &call, const QString &root) const;
    QJsonObject recording(const WorldCall &call, const QString &root) const;
    static bool hasRecording(const WorldCall &call);
    std::optional<quint64> keyOfRecording(const QString &id) const;
    bool hasInsights(const WorldCall &call) const;
    QJsonObject insights(const WorldCall &call) const;
    QJsonObject truth(const WorldCall &call) const;
    QJsonObject extension(int staff, const QString &root) const;

private:
    struct Person {
        QString extensionId;
        QString extensionNumber;
        QString name;
    };
    std::optional<Person> staffOf(const WorldCall &call) const;
    QString guestName(const WorldCall &call) const;
    QString speakerOf(const WorldCall &call, bool hotel) const;
    QJsonObject inner(const WorldCall &call, bool queue) const;
    QJsonObject outer(const WorldCall &call) const;
    QJsonObject recordingLink(const WorldCall &call, const QString &root) const;
    QJsonArray legs(const WorldCall &call, const QString &root) const;
    QString shownNumber(const QString &number, quint64 key) const;

    const World &m_world;
};

} // namespace callboard::sandbox
