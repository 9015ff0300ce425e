// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/redirectvisit.h"

#include "models/providers/auth/pkce.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace callboard::oauth {

namespace {

using Kind = Visit::Kind;

struct Page {
    QByteArray status;
    const char *title;
    const char *text;
};

Page pageFor(Visit::Kind kind)
{
    switch (kind) {
    case Kind::Code:
        return {"200 OK", QT_TRANSLATE_NOOP("SignInPage", "You are signed in"),
                QT_TRANSLATE_NOOP("SignInPage", "Callboard goes on by itself. You can close this page.")};
    case Kind::Refused:
        return {"200 OK", QT_TRANSLATE_NOOP("SignInPage", "The sign-in was refused"),
                QT_TRANSLATE_NOOP("SignInPage",
                                  "Nothing was connected. You can try again, or cancel in Callboard.")};
    case Kind::WrongState:
        return {"400 Bad Request", QT_TRANSLATE_NOOP("SignInPage", "This page belongs to another sign-in"),
                QT_TRANSLATE_NOOP("SignInPage", "Nothing was connected. Begin again in Callboard.")};
    case Kind::WrongMethod:
        return {"405 Method Not Allowed", QT_TRANSLATE_NOOP("SignInPage", "There is nothing here"), ""};
    case Kind::TooLarge:
        return {"431 Request Header Fields Too Large",
                QT_TRANSLATE_NOOP("SignInPage", "There is nothing here"), ""};
    case Kind::Nonsense:
    case Kind::Incomplete:
        return {"400 Bad Request", QT_TRANSLATE_NOOP("SignInPage", "There is nothing here"), ""};
    case Kind::Elsewhere:
        return {"404 Not Found", QT_TRANSLATE_NOOP("SignInPage", "There is nothing here"), ""};
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray translated(const char *text)
{
    return *text ? QCoreApplication::translate("SignInPage", text).toHtmlEscaped().toUtf8() : QByteArray();
}

QString refusalIn(const QUrlQuery &query)
{
    const QString error = query.queryItemValue(u"error"_s, QUrl::FullyDecoded);
    const QString words = query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded);
    return words.isEmpty() ? error : error + u": "_s + words;
}

Visit visitWith(const QUrlQuery &query, const QByteArray &state)
{
    if (!isSameSecret(query.queryItemValue(u"state"_s, QUrl::FullyDecoded).toUtf8(), state))
        return {Kind::WrongState};
    const QString code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    if (query.hasQueryItem(u"error"_s) || code.isEmpty())
        return {Kind::Refused, {}, refusalIn(query).left(200)};
    return {Kind::Code, code};
}

} // namespace

Visit visitIn(const QByteArray &received, const QByteArray &path, const QByteArray &state)
{
    const bool whole = received.contains("\r\n\r\n");
    if (!whole)
        return {received.size() > largestVisit ? Kind::TooLarge : Kind::Incomplete};
    if (received.indexOf("\r\n\r\n") > largestVisit)
        return {Kind::TooLarge};
    const QList<QByteArray> words = received.left(received.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return {Kind::Nonsense};
    if (words[0] != "GET")
        return {Kind::WrongMethod};
    const qsizetype question = words[1].indexOf('?');
    if ((question < 0 ? words[1] : words[1].left(question)) != path)
        return {Kind::Elsewhere};
    QByteArray query = question < 0 ? QByteArray() : words[1].mid(question + 1);
    query.replace('+', "%20"); // vendors write forms, QUrlQuery reads URLs
    return visitWith(QUrlQuery(QString::fromLatin1(query)), state);
}

QByteArray answerTo(const Visit &visit)
{
    const Page page = pageFor(visit.kind);
    const QByteArray title = translated(page.title);
    const QByteArray body = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title
        + "</title></head><body style=\"font-family:sans-serif;max-width:32em;margin:4em auto;padding:0 "
          "1em\"><h1>"
        + title + "</h1><p>" + translated(page.text) + "</p></body></html>\n";
    return "HTTP/1.1 " + page.status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
          "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nConnection: "
          "close\r\n\r\n"
        + body;
}

} // namespace callboard::oauth
