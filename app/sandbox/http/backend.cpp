// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/backend.h"

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif
#include <QTcpServer>
#include <QTcpSocket>

namespace callboard::sandbox {

namespace {

/// QtHttpServer writes head and body apart; without this the body waits 40 ms for the acknowledgement of the
/// head.
class PromptServer : public QTcpServer {
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto socket = std::make_unique<QTcpSocket>(this);
        if (!socket->setSocketDescriptor(descriptor))
            return;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        addPendingConnection(socket.release());
    }
};

QHttpServerResponse response(const ApiReply &reply)
{
    QHttpServerResponse result(reply.contentType, reply.body, QHttpServerResponse::StatusCode(reply.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = result.headers();
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    result.setHeaders(std::move(headers));
#else
    for (const auto &[name, value] : reply.headers)
        result.addHeader(name, value);
#endif
    return result;
}

} // namespace

RequestLine parsedRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const QByteArray target = words.value(1);
    const qsizetype question = target.indexOf('?');
    if (question < 0)
        return {words.value(0), target, {}};
    return {words.value(0), target.left(question), target.mid(question + 1)};
}

QString apiName(const RequestLine &line)
{
    return QString::fromLatin1(line.path.split('/').value(1));
}

ApiRequest apiRequest(const RequestLine &line, const QByteArray &body,
                      std::function<QByteArray(const QByteArray &)> header)
{
    const QByteArray inside = line.path.mid(1 + apiName(line).size());
    return {line.method,
            QString::fromUtf8(QByteArray::fromPercentEncoding(inside)),
            formFields(line.query),
            formItems(line.query),
            body,
            std::move(header)};
}

Backend::Backend(const QMap<QString, Api *> &apis)
    : m_apis(apis)
{
}

bool Backend::start()
{
    const QStringList names = m_apis.keys();
    for (const QString &name : names) {
        m_server.route(u'/' + name, QHttpServerRequest::Method::AnyKnown,
                       [this, name](const QHttpServerRequest &request) { return answer(name, request); });
    }
    auto listener = std::make_unique<PromptServer>();
    if (!listener->listen(QHostAddress::LocalHost))
        return false;
    m_port = listener->serverPort();
    m_server.bind(listener.release()); // The server becomes its parent.
    return true;
}

QHttpServerResponse Backend::answer(const QString &api, const QHttpServerRequest &request)
{
    const auto header = [&request](const QByteArray &name) {
        return request.value(name);
    };
    const RequestLine line = parsedRequestLine(request.value(requestLineHeader));
    return response(m_apis.value(api)->handle(apiRequest(line, request.body(), header)));
}

} // namespace callboard::sandbox
