// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"

namespace callboard::sandbox {

/// Phone.inc's OAuth 2: authorisation code with PKCE (S256) for public apps, access tokens for an hour,
/// refresh tokens for thirty days, each of which works once. Nobody has to click: every right request is
/// granted.
class SignInDesk {
public:
    explicit SignInDesk(World &world);

    QString clientId() const { return m_clientId; }
    bool isAccessToken(const QByteArray &token) const;
    /// Absent: not one of its paths.
    std::optional<ApiReply> handle(const ApiRequest &request);
    void revokeAll();
    bool endAccess(); ///< Of every access token; refresh tokens go on. False: nobody has signed in.

private:
    struct Grant {
        QString redirectUri;
        QString challenge;
        TimePoint until;
    };
    ApiReply authorise(const QMap<QString, QString> &query);
    ApiReply token(const QMap<QString, QString> &form);
    ApiReply freshTokens();
    QString word(quint64 kind);

    World &m_world;
    QString m_clientId;
    QHash<QString, Grant> m_codes;
    QHash<QString, TimePoint> m_access; ///< And when they end.
    QHash<QString, TimePoint> m_refresh;
    quint64 m_words = 0;
};

} // namespace callboard::sandbox
