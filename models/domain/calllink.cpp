// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calllink.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString lengthText(std::chrono::seconds length)
{
    const qint64 all = length.count();
    const QString seconds = u"%1"_s.arg(all % 60, 2, 10, QChar(u'0'));
    if (all < 3600)
        return u"%1:%2"_s.arg(all / 60).arg(seconds);
    return u"%1:%2:%3"_s.arg(all / 3600).arg(all / 60 % 60, 2, 10, QChar(u'0')).arg(seconds);
}

} // namespace

QUrl urlOf(const CallLink &link)
{
    // Parentheses would end the link in a note.
    const QByteArray id = QUrl::toPercentEncoding(link.call.toString(), ":", "()~'!*");
    const QByteArray time = link.at ? "?t=" + QByteArray::number(qint64(link.at->count())) : QByteArray();
    return QUrl::fromEncoded("callboard://call/" + id + time, QUrl::StrictMode);
}

std::optional<CallLink> callLinkFrom(const QUrl &url)
{
    if (url.scheme() != u"callboard" || url.host() != u"call")
        return {};
    const auto call = RecordRef::fromString(url.path(QUrl::FullyDecoded).mid(1));
    if (!call)
        return {};
    bool isNumber = false;
    const int at = QUrlQuery(url).queryItemValue(u"t"_s).toInt(&isNumber);
    return CallLink{*call, isNumber && at >= 0 ? std::optional(std::chrono::seconds(at)) : std::nullopt};
}

QString playbackLink(const RecordRef &call, std::chrono::milliseconds at)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::max(at, decltype(at)::zero()));
    const QString address = QString::fromLatin1(urlOf({call, seconds}).toEncoded());
    return u"[%1](%2)"_s.arg(lengthText(seconds), address);
}

} // namespace callboard
