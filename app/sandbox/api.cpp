// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

#include <QJsonDocument>

namespace callboard::sandbox {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

ApiReply jsonReply(const QJsonObject &body, int status)
{
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QMap<QString, QString> formFields(const QByteArray &text)
{
    QMap<QString, QString> fields;
    const QList<QByteArray> parts = text.split('&');
    for (const QByteArray &part : parts) {
        const QByteArray name = part.split('=').first();
        if (!part.isEmpty())
            fields[decoded(name)] = decoded(part.mid(name.size() + 1));
    }
    return fields;
}

} // namespace callboard::sandbox
