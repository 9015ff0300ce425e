// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/sandboxprobe.h"

#include <QUrl>
#include <QUrlQuery>

/// RingCentral's part of a sandbox, with somebody who is signed in.
class RingCentralProbe {
public:
    using Fields = QList<std::pair<QString, QString>>;

    explicit RingCentralProbe(const SandboxHost &host)
        : m_probe(host)
        , m_credentials(host.sandbox().credentials(callboard::Provider::RingCentral))
    {
    }

    QString credential(const char *name) const { return m_credentials.value(QString::fromLatin1(name)); }
    QByteArray basic() const
    {
        const QString pair = credential("client_id") + QLatin1Char(':') + credential("client_secret");
        return "Authorization: Basic " + pair.toLatin1().toBase64() + "\r\n";
    }
    Fields jwtGrant() const
    {
        return {{QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:jwt-bearer")},
                {QStringLiteral("assertion"), credential("secret")}};
    }
    static QByteArray encoded(const Fields &fields)
    {
        QByteArrayList parts;
        for (const auto &[name, value] : fields)
            parts << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        return parts.join('&');
    }
    Answer token(const Fields &fields, const QByteArray &authorization)
    {
        return m_probe.send("POST", "/ringcentral/restapi/oauth/token",
                            authorization + "Content-Type: application/x-www-form-urlencoded\r\n",
                            encoded(fields));
    }
    Answer refresh(const QString &refreshToken)
    {
        return token({{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                      {QStringLiteral("refresh_token"), refreshToken}},
                     basic());
    }
    bool signIn()
    {
        m_access =
            token(jwtGrant(), basic()).object().value(QStringLiteral("access_token")).toString().toLatin1();
        return !m_access.isEmpty();
    }
    QByteArray access() const { return m_access; }
    static QByteArray bearer(const QByteArray &access) { return "Authorization: Bearer " + access + "\r\n"; }
    /// @p path below the prefix.
    Answer get(const QByteArray &path, const QByteArray &moreHeaders = {})
    {
        return m_probe.send("GET", "/ringcentral" + path, bearer(m_access) + moreHeaders);
    }
    Answer getAs(const QString &access, const QByteArray &path)
    {
        return m_probe.send("GET", "/ringcentral" + path, bearer(access.toLatin1()));
    }
    Answer control(const QJsonObject &command)
    {
        QJsonObject whole = command;
        whole.insert(QStringLiteral("api"), QStringLiteral("ringcentral"));
        return m_probe.control(whole);
    }
    void advance(int seconds) { control({{QStringLiteral("advance"), seconds}}); }
    QList<QJsonObject> truth() { return m_probe.lines("/__truth?api=ringcentral"); }
    SandboxProbe &probe() { return m_probe; }

private:
    SandboxProbe m_probe;
    QMap<QString, QString> m_credentials;
    QByteArray m_access;
};
