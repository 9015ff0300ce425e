// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/signedin.h"

#include "models/providers/http/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

void insertText(QJsonObject &object, QLatin1StringView key, const QByteArray &text)
{
    if (text.isEmpty())
        return;
    registerSecret(text);
    object.insert(key, QString::fromUtf8(text));
}

void insertTime(QJsonObject &object, QLatin1StringView key, const std::optional<TimePoint> &time)
{
    if (time)
        object.insert(key, toIso(*time));
}

QByteArray textIn(const QJsonObject &object, QLatin1StringView key)
{
    const QByteArray text = object.value(key).toString().toUtf8();
    if (text.isEmpty())
        return {};
    registerSecret(text);
    return text;
}

} // namespace

QByteArray SignedIn::toJson() const
{
    QJsonObject object;
    insertText(object, "client_secret"_L1, clientSecret);
    insertText(object, "refresh_token"_L1, refreshToken);
    insertText(object, "access_token"_L1, accessToken);
    insertTime(object, "access_expires_at"_L1, accessExpiresAt);
    insertTime(object, "refresh_expires_at"_L1, refreshExpiresAt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<SignedIn> SignedIn::fromJson(const QByteArray &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    SignedIn signedIn{textIn(object, "client_secret"_L1), textIn(object, "refresh_token"_L1),
                      textIn(object, "access_token"_L1),
                      fromIso(object.value("access_expires_at"_L1).toString()),
                      fromIso(object.value("refresh_expires_at"_L1).toString())};
    if (signedIn.refreshToken.isNull() && signedIn.accessToken.isNull())
        return {};
    return signedIn;
}

} // namespace callboard
