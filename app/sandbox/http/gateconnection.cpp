// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/gateconnection.h"

#include "app/sandbox/http/loginpage.h"
#include "app/sandbox/http/packed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <array>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr qint64 unsentLimit = 1024 * 1024;

constexpr int resetDelayMs = 5; ///< A client that reads late would never see what came before.

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

HttpMessage answerWith(int status, const QByteArray &contentType, const QByteArray &body)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status),
            {{"content-type", contentType}},
            body};
}

constexpr qsizetype mebibyte = 1024 * 1024;

void setOk(HttpMessage &answer, const QByteArray &contentType, const QByteArray &body)
{
    answer = answerWith(200, contentType, body);
}

/// Methods that QtHttpServer has a name for; it refuses others before anybody could answer in the vendor's
/// words.
bool isKnownMethod(const QByteArray &method)
{
    constexpr std::array known{"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"};
    return std::any_of(known.begin(), known.end(), [&](const char *name) { return method == name; });
}

/// An object whose fields, all but its id, are of a type that nobody expects.
QJsonObject badItem(QJsonObject item)
{
    for (auto field = item.begin(); field != item.end(); ++field) {
        if (field.key() != u"id" && field.key() != u"sid")
            *field = QJsonArray{1, QJsonObject{}};
    }
    return item;
}

/// The answer with its list, which has something in it, changed; as it was when it has no such list.
QByteArray withList(const QByteArray &body, QJsonArray (*changed)(QJsonArray))
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isArray() && !document.array().isEmpty())
        return QJsonDocument(changed(document.array())).toJson(QJsonDocument::Compact);
    QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!field->isArray() || !(*field)[0].isObject())
            continue;
        *field = changed(field->toArray());
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return body;
}

QString withoutKeys(const QByteArray &query)
{
    static const QRegularExpression key(u"sk_[A-Za-z]+_\\w+"_s);
    return QString::fromLatin1(query).replace(key, u"…"_s);
}

} // namespace

GateConnection::GateConnection(Gate &gate, QTcpSocket *client)
    : QObject(&gate)
    , m_gate(gate)
    , m_client(client)
{
    m_client->setParent(this);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client, &QTcpSocket::readyRead, this, &GateConnection::onClientReadyRead);
    connect(m_client, &QTcpSocket::bytesWritten, this, &GateConnection::onBytesWritten);
    connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_backend, &QTcpSocket::readyRead, this, &GateConnection::onBackendReadyRead);
    connect(&m_backend, &QTcpSocket::disconnected, this, &GateConnection::onBackendLost);
}

void GateConnection::onClientReadyRead()
{
    m_requests.feed(m_client->readAll());
    takeNext();
}

void GateConnection::takeNext()
{
    if (m_busy || m_client->state() != QAbstractSocket::ConnectedState)
        return;
    if (auto request = m_requests.next())
        begin(std::move(*request));
    else if (m_requests.problem())
        refuse(m_requests.problem());
    else if (m_requests.wantsContinue())
        m_client->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void GateConnection::refuse(int status)
{
    m_client->write(answerWith(status, "text/plain", reasonOf(status) + '\n').bytes());
    m_client->disconnectFromHost();
}

void GateConnection::begin(HttpMessage request)
{
    m_busy = true;
    m_request = std::move(request);
    m_line = parsedRequestLine(m_request.startLine);
    m_verdict = {};
    if (Control::isControl(m_line)) {
        sendControl(m_gate.control().handle(m_line, m_request.body));
        return;
    }
    Api *api = m_gate.api(apiName(m_line));
    const ApiRequest seen =
        apiRequest(m_line, m_request.body, [this](const QByteArray &name) { return m_request.header(name); });
    m_entry = {m_line.method,
               QString::fromUtf8(m_line.path),
               withoutKeys(m_line.query),
               0,
               api && api->isAuthorised(seen),
               {}};
    if (!api || !isKnownMethod(m_line.method)) {
        sendReply(jsonReply({{u"detail"_s, u"Not Found"_s}}, 404));
        return;
    }
    m_verdict = m_gate.faults().next({api->isCallList(seen), api->continuesCallList(seen), isAudio(seen)});
    if (const auto struck = m_verdict.mostNotable())
        m_entry.fault = keyOf(*struck);
    m_gate.world().invent(m_verdict.newCalls, false);
    loseCalls(m_verdict.lostCalls);
    if (m_verdict.delayMs > 0)
        QTimer::singleShot(m_verdict.delayMs, this, &GateConnection::act);
    else
        act();
}

void GateConnection::act()
{
    if (!m_verdict.fault || !actBefore(*m_verdict.fault))
        forward();
}

/// Faults that keep the request from the API.
bool GateConnection::actBefore(const Fault &fault)
{
    Api &api = *m_gate.api(apiName(m_line));
    switch (fault.kind) {
    case FaultKind::TooManyRequests:
    case FaultKind::ServerError:
    case FaultKind::Unavailable: {
        ApiReply reply = api.refusal(keyOf(fault.kind).toInt());
        if (fault.value > 0 || fault.kind == FaultKind::TooManyRequests)
            reply.headers.append({"Retry-After", QByteArray::number(fault.value)});
        sendReply(reply);
        return true;
    }
    case FaultKind::Unauthorised:
        if (api.expireTokens())
            return false;
        sendReply(api.refusal(401));
        return true;
    case FaultKind::Bomb:
        sendPacked(api.emptyCallList(), fault.value);
        return true;
    case FaultKind::Redirect:
        sendRedirect(fault.value);
        return true;
    case FaultKind::Html:
        sendReply(loginPage());
        return true;
    case FaultKind::NoData:
        sendReply(api.emptyCallList());
        return true;
    case FaultKind::Reset:
        endWithReset();
        return true;
    case FaultKind::Delay:
    case FaultKind::ResetHead:
    case FaultKind::ResetBody:
    case FaultKind::Truncate:
    case FaultKind::WrongLength:
    case FaultKind::Oversize:
    case FaultKind::WrongJson:
    case FaultKind::WrongShape:
    case FaultKind::Empty:
    case FaultKind::Shift:
    case FaultKind::Shrink:
    case FaultKind::Twice:
    case FaultKind::BadItem:
    case FaultKind::Drop:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

void GateConnection::forward()
{
    HttpMessage request = m_request;
    // The server behind would answer HEAD with a body or without, depending on its version.
    const QByteArray method = m_line.method == "HEAD" ? QByteArray("GET") : m_line.method;
    request.startLine = method + " /" + apiName(m_line).toLatin1() + " HTTP/1.1";
    request.headers.removeIf([](const auto &header) {
        return header.first == "connection" || header.first == "expect" || header.first == requestLineHeader;
    });
    request.headers.append({requestLineHeader, m_request.startLine});
    if (m_backend.state() == QAbstractSocket::UnconnectedState)
        m_backend.connectToHost(QHostAddress(QHostAddress::LocalHost), m_gate.backendPort());
    m_backend.write(request.bytes());
}

void GateConnection::onBackendReadyRead()
{
    m_answers.feed(m_backend.readAll());
    if (auto answer = m_answers.next())
        finish(std::move(*answer));
}

void GateConnection::onBackendLost()
{
    if (m_busy && !m_more)
        refuse(502);
}

void GateConnection::finish(HttpMessage answer)
{
    if (m_verdict.fault)
        damage(m_verdict.fault->kind, answer);
    else
        send(answer);
}

/// Faults that strike after the API has acted.
void GateConnection::damage(FaultKind kind, HttpMessage &answer)
{
    switch (kind) {
    case FaultKind::Truncate:
        sendHalf(answer);
        return;
    case FaultKind::ResetHead:
        resetAfter(answer.bytes().first((answer.bytes().size() - answer.body.size()) / 2));
        return;
    case FaultKind::ResetBody:
        resetAfter(answer.bytes().chopped((answer.body.size() + 1) / 2));
        return;
    case FaultKind::WrongLength:
        sendWrongLength(answer);
        return;
    case FaultKind::Oversize:
        answer.body += QByteArray(m_verdict.fault->value * mebibyte, ' ');
        send(answer);
        return;
    case FaultKind::Twice:
        answer.body = withList(answer.body, [](QJsonArray list) {
            list.append(list.first());
            return list;
        });
        send(answer);
        return;
    case FaultKind::WrongJson:
        setOk(answer, "application/json", answer.body.left(answer.body.size() / 2) + ",]");
        send(answer);
        return;
    case FaultKind::WrongShape:
        setOk(answer, "application/json", R"({"result": {"rows": 3, "ok": true}})");
        send(answer);
        return;
    case FaultKind::Empty:
        setOk(answer, "application/json", {});
        send(answer);
        return;
    case FaultKind::BadItem:
        answer.body = withList(answer.body, [](QJsonArray list) {
            list[0] = badItem(list[0].toObject());
            return list;
        });
        send(answer);
        return;
    case FaultKind::Drop:
        endAbruptly();
        return;
    case FaultKind::Delay:
    case FaultKind::TooManyRequests:
    case FaultKind::ServerError:
    case FaultKind::Unavailable:
    case FaultKind::Unauthorised: // with tokens, which the API has refused by itself
        send(answer);
        return;
    case FaultKind::Reset:
    case FaultKind::Bomb:
    case FaultKind::Html:
    case FaultKind::Redirect:
    case FaultKind::NoData:
    case FaultKind::Shift:
    case FaultKind::Shrink:
        break;
    }
    Q_UNREACHABLE();
}

void GateConnection::sendControl(const Control::Reply &reply)
{
    if (!reply.more) {
        m_client->write(answerWith(reply.status, reply.contentType, reply.body).bytes());
        done(0);
        return;
    }
    m_client->write("HTTP/1.1 200 OK\r\ncontent-type: " + reply.contentType
                    + "\r\ntransfer-encoding: chunked\r\n\r\n");
    m_more = reply.more;
    sendMore();
}

void GateConnection::sendMore()
{
    while (m_more && m_client->bytesToWrite() < unsentLimit) {
        const QByteArray part = m_more();
        m_client->write(QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n");
        if (part.isEmpty()) {
            m_more = nullptr;
            done(0);
        }
    }
}

void GateConnection::onBytesWritten()
{
    if (m_more)
        sendMore();
}

void GateConnection::sendReply(const ApiReply &reply)
{
    HttpMessage answer = answerWith(reply.status, reply.contentType, reply.body);
    answer.headers.append(reply.headers);
    send(answer);
}

void GateConnection::send(const HttpMessage &answer)
{
    QByteArray bytes = answer.bytes();
    if (m_line.method == "HEAD")
        bytes.chop(answer.body.size());
    m_client->write(bytes);
    done(answer.status());
}

void GateConnection::sendHalf(const HttpMessage &answer)
{
    const QByteArray bytes = answer.bytes();
    const qsizetype missing = std::max<qsizetype>(answer.body.size() / 2, 1);
    m_client->write(bytes.chopped(std::min(missing, bytes.size())));
    done(answer.status());
    m_client->disconnectFromHost();
}

void GateConnection::sendWrongLength(const HttpMessage &answer)
{
    QByteArray bytes = answer.bytes();
    const QByteArray right = "content-length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
    const qsizetype at = bytes.indexOf(right);
    bytes.replace(at, right.size(),
                  "content-length: " + QByteArray::number(answer.body.size() / 2) + "\r\n\r\n");
    m_client->write(bytes);
    done(answer.status());
    m_client->disconnectFromHost(); // nobody could tell where the next answer begins
}

void GateConnection::sendPacked(const ApiReply &reply, int mebibytes)
{
    HttpMessage answer = answerWith(200, reply.contentType, packedWithBlanks(reply.body, mebibytes));
    answer.headers.append(std::pair<QByteArray, QByteArray>("content-encoding", "gzip"));
    send(answer);
}

/// Everything that a client may take along goes along: 307 keeps the body of a write.
void GateConnection::sendRedirect(int port)
{
    const QByteArray host = port > 0 ? "http://127.0.0.1:" + QByteArray::number(port) : QByteArray();
    HttpMessage answer = answerWith(m_line.method == "GET" ? 302 : 307, "text/html", {});
    answer.headers.append(std::pair<QByteArray, QByteArray>("location", host + Control::loginPath));
    send(answer);
}

/// The newest but a few: they stand on pages that were read before this one.
void GateConnection::loseCalls(int count)
{
    World &world = m_gate.world();
    const QList<WorldCall> calls = count > 0 ? world.calls({}, 2, count) : QList<WorldCall>();
    for (const WorldCall &call : calls)
        world.remove(call.key);
}

/// Part of an answer, and then no end of it but a reset.
void GateConnection::resetAfter(const QByteArray &bytes)
{
    connect(m_client, &QTcpSocket::bytesWritten, this, [this] {
        if (m_client->bytesToWrite() == 0)
            QTimer::singleShot(resetDelayMs, this, &GateConnection::endWithReset);
    });
    m_client->write(bytes);
}

void GateConnection::endAbruptly()
{
    done(0);
    m_client->abort();
}

/// Closing with a linger time of zero makes the kernel send RST instead of FIN.
void GateConnection::endWithReset()
{
    const linger none{1, 0};
    setsockopt(int(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    endAbruptly();
}

void GateConnection::done(int status)
{
    if (!Control::isControl(m_line)) {
        m_entry.status = status;
        m_gate.journal().add(m_entry);
    }
    m_busy = false;
    if (m_request.header("connection").toLower() == "close" || m_request.startLine.endsWith("HTTP/1.0"))
        m_client->disconnectFromHost();
    else // Not from here: a client that sends many requests at once must not make the stack deep.
        QMetaObject::invokeMethod(this, &GateConnection::takeNext, Qt::QueuedConnection);
}

} // namespace callboard::sandbox
