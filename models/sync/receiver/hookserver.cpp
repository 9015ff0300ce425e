// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/receiver/hookserver.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <sys/socket.h>

#include <cstring>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// For the line of the request, all headers and a piece of the body.
constexpr size_t memoryPerConnection = 32 * 1024;
constexpr unsigned waitingConnections = 512;
/// A body of unknown length is read to here and forgotten, so that its sender learns why; then it is cut off.
constexpr qsizetype patience = 4;

struct Exchange {
    WebhookRequest request;
    bool headersRead = false;
    qsizetype received = 0;
};

MHD_Result takeHeader(void *cls, MHD_ValueKind, const char *name, const char *value)
{
    auto &headers = static_cast<WebhookRequest *>(cls)->headers;
    const QByteArray key = QByteArray(name).toLower();
    const QByteArray text(value ? value : "");
    headers.insert(key, headers.contains(key) ? headers.value(key) + ',' + text : text);
    return MHD_YES;
}

struct SocketAddress {
    sockaddr_storage storage{};
    bool isV6 = false;
};

std::optional<SocketAddress> socketAddress(const QString &address, quint16 port)
{
    SocketAddress result;
    const QByteArray text = address.toLatin1();
    auto *const v4 = reinterpret_cast<sockaddr_in *>(&result.storage);
    if (inet_pton(AF_INET, text.constData(), &v4->sin_addr) == 1) {
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        return result;
    }
    auto *const v6 = reinterpret_cast<sockaddr_in6 *>(&result.storage);
    if (inet_pton(AF_INET6, text.constData(), &v6->sin6_addr) != 1)
        return {};
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(port);
    result.isV6 = true;
    return result;
}

} // namespace

struct HookServer::Private {
    Limits limits;
    Calls calls;
    const Clock &clock;
    MHD_Daemon *daemon = nullptr;
    std::mutex mutex; ///< Of what follows: a socket must not be closed and used anew while we end it.
    std::map<int, std::chrono::steady_clock::time_point> openSince;

    static void *onRequestLine(void *cls, const char *uri, MHD_Connection *)
    {
        auto *const exchange = new Exchange;
        exchange->request.target = uri;
        exchange->request.at = static_cast<Private *>(cls)->clock.now();
        return exchange;
    }
    static void onCompleted(void *, MHD_Connection *, void **context, MHD_RequestTerminationCode)
    {
        delete static_cast<Exchange *>(*context);
        *context = nullptr;
    }
    static void onConnection(void *cls, MHD_Connection *connection, void **,
                             MHD_ConnectionNotificationCode code)
    {
        const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
        auto *const self = static_cast<Private *>(cls);
        const std::lock_guard lock(self->mutex);
        if (code == MHD_CONNECTION_NOTIFY_STARTED)
            self->openSince[info->connect_fd] = std::chrono::steady_clock::now();
        else
            self->openSince.erase(info->connect_fd);
    }
    static MHD_Result onData(void *cls, MHD_Connection *connection, const char *, const char *method,
                             const char *, const char *data, size_t *size, void **context)
    {
        auto *const self = static_cast<Private *>(cls);
        auto *const exchange = static_cast<Exchange *>(*context);
        if (!exchange)
            return MHD_NO;
        return self->proceed(connection, *exchange, method, data, size);
    }

    MHD_Result proceed(MHD_Connection *connection, Exchange &exchange, const char *method, const char *data,
                       size_t *size)
    {
        if (!exchange.headersRead)
            return readHeaders(connection, exchange, method);
        if (*size > 0)
            return readBody(exchange, data, size);
        if (exchange.received > limits.largestBody) {
            calls.refused(Fault::TooLarge);
            return send(connection, {MHD_HTTP_CONTENT_TOO_LARGE});
        }
        return send(connection, calls.answer(exchange.request));
    }

    MHD_Result readHeaders(MHD_Connection *connection, Exchange &exchange, const char *method)
    {
        exchange.headersRead = true;
        exchange.request.method = method;
        MHD_get_connection_values(connection, MHD_HEADER_KIND, takeHeader, &exchange.request);
        if (const auto status = calls.mayPass(exchange.request))
            return send(connection, {*status});
        if (exchange.request.header("content-length").toLongLong() <= limits.largestBody)
            return MHD_YES;
        calls.refused(Fault::TooLarge);
        return send(connection, {MHD_HTTP_CONTENT_TOO_LARGE});
    }

    MHD_Result readBody(Exchange &exchange, const char *data, size_t *size)
    {
        exchange.received += qsizetype(*size);
        if (exchange.received <= limits.largestBody)
            exchange.request.body.append(data, qsizetype(*size));
        else
            exchange.request.body.clear();
        *size = 0;
        if (exchange.received <= patience * limits.largestBody)
            return MHD_YES;
        calls.refused(Fault::TooLarge);
        return MHD_NO;
    }

    static MHD_Result send(MHD_Connection *connection, const HookReply &reply)
    {
        MHD_Response *const response = MHD_create_response_from_buffer(0, nullptr, MHD_RESPMEM_PERSISTENT);
        if (!response)
            return MHD_NO;
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, "application/json");
        MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
        if (!reply.validationToken.isEmpty())
            MHD_add_response_header(response, "Validation-Token", reply.validationToken.constData());
        const MHD_Result queued = MHD_queue_response(connection, unsigned(reply.status), response);
        MHD_destroy_response(response);
        return queued;
    }
};

HookServer::HookServer(Limits limits, Calls calls, const Clock &clock)
    : d(new Private{.limits = limits, .calls = std::move(calls), .clock = clock})
{
}

HookServer::~HookServer()
{
    close();
}

Result<void> HookServer::listen(const QString &address, quint16 port)
{
    close();
    const auto where = socketAddress(address, port);
    if (!where)
        return failure(Error::Kind::Invalid, u"not an address: "_s + address);
    const unsigned flags =
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ITC | (where->isV6 ? unsigned(MHD_USE_IPv6) : 0U);
    const unsigned silence = unsigned(d->limits.deadline.count() / 1000) + 1;
    d->daemon = MHD_start_daemon(
        flags, port, nullptr, nullptr, &Private::onData, d.get(), // accepts every sender
        MHD_OPTION_SOCK_ADDR, &where->storage, MHD_OPTION_CONNECTION_LIMIT, d->limits.connections,
        MHD_OPTION_CONNECTION_TIMEOUT, silence, MHD_OPTION_CONNECTION_MEMORY_LIMIT, memoryPerConnection,
        MHD_OPTION_LISTEN_BACKLOG_SIZE, waitingConnections, MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_URI_LOG_CALLBACK, &Private::onRequestLine, d.get(), MHD_OPTION_NOTIFY_COMPLETED,
        &Private::onCompleted, nullptr, MHD_OPTION_NOTIFY_CONNECTION, &Private::onConnection, d.get(),
        MHD_OPTION_END);
    if (!d->daemon)
        return failure(Error::Kind::Conflict, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

quint16 HookServer::port() const
{
    if (!d->daemon)
        return 0;
    const MHD_DaemonInfo *const info = MHD_get_daemon_info(d->daemon, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : 0;
}

void HookServer::close()
{
    if (d->daemon)
        MHD_stop_daemon(d->daemon);
    d->daemon = nullptr;
}

void HookServer::endSlow()
{
    const auto now = std::chrono::steady_clock::now();
    const std::lock_guard lock(d->mutex);
    for (auto connection = d->openSince.begin(); connection != d->openSince.end();) {
        const bool isSlow = now - connection->second > d->limits.deadline;
        if (isSlow) {
            ::shutdown(connection->first, SHUT_RDWR); // the server's own thread then closes it
            d->calls.refused(Fault::TooSlow);
        }
        connection = isSlow ? d->openSince.erase(connection) : std::next(connection);
    }
}

} // namespace callboard
