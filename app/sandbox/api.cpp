// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

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

bool isAudio(const ApiRequest &request)
{
    return request.path.endsWith(u".mp3") || request.path.endsWith(u"/recording")
        || request.path.startsWith(u"/media/");
}

QList<std::pair<QString, QString>> formItems(const QByteArray &text)
{
    QList<std::pair<QString, QString>> items;
    const QList<QByteArray> parts = text.split('&');
    for (const QByteArray &part : parts) {
        const QByteArray name = part.split('=').first();
        if (!part.isEmpty())
            items.append({decoded(name), decoded(part.mid(name.size() + 1))});
    }
    return items;
}

QMap<QString, QString> formFields(const QByteArray &text)
{
    QMap<QString, QString> fields;
    const auto items = formItems(text);
    for (const auto &[name, value] : items)
        fields[name] = value;
    return fields;
}

} // namespace callboard::sandbox
