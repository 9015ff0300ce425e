// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace callboard::sandbox {

/// Who may sign in at RingCentral's token endpoint, and with what (ringcentral.md section 2): a JWT
/// credential, an authorisation code with PKCE, refresh tokens that work once. Time is the world's.
class RingCentralIdentity {
public:
    /// What the token endpoint says: a status and OAuth's words, or a pair of tokens.
    struct Answer {
        int status = 200;
        QJsonObject body;
    };

    explicit RingCentralIdentity(const World &world);

    QString clientId() const { return m_clientId; }
    QString clientSecret() const { return m_clientSecret; }
    QString jwt() const { return m_jwt; }

    /// @p authorization: the header; @p form: the fields of the body.
    Answer token(const QByteArray &authorization, const QMap<QString, QString> &form);
    Answer revoke(const QByteArray &authorization, const QMap<QString, QString> &form);
    /// Where the browser is sent back to, the user having agreed (or, if @p refused, not); null for a request
    /// that the vendor shows an error page for.
    QString authorise(const QMap<QString, QString> &query, bool refused);
    bool accepts(const QString &accessToken);
    /// The same, without the token being used by it.
    bool knows(const QString &accessToken) const;
    void endAccess(); ///< Of every access token; refresh tokens go on.

private:
    /// One sign-in and all that follows from it.
    struct Session {
        QString access;
        TimePoint accessEnds{};
        QString refresh;
        TimePoint refreshEnds{};
        QString lastRefresh; ///< The one before: answers with the same pair until the new one is used.
        TimePoint renewedAt{};
        bool isUsed = true; ///< The pair of now was seen in a request.
    };
    struct Code {
        QString redirectUri;
        QString challenge;
        TimePoint ends{};
    };

    bool namesClient(const QByteArray &authorization, const QMap<QString, QString> &form,
                     bool mayBePublic) const;
    Answer byJwt(const QMap<QString, QString> &form);
    Answer byCode(const QMap<QString, QString> &form);
    Answer byRefresh(const QMap<QString, QString> &form);
    Answer opened();
    Answer pairOf(const Session &session) const;
    void renew(Session &session);
    QString invented(int kind);
    Session *sessionWith(const QString &accessToken);

    const World &m_world;
    QString m_clientId;
    QString m_clientSecret;
    QString m_jwt;
    std::vector<Session> m_sessions; ///< Oldest first.
    QMap<QString, Code> m_codes;
    quint64 m_given = 0; ///< Numbers tokens and codes.
};

} // namespace callboard::sandbox
