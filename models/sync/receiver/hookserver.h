// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/providers/webhook.h"

#include <functional>
#include <memory>

namespace callboard {

/// What is sent back: a status and nothing that tells anything.
struct HookReply {
    int status = 200;
    QByteArray validationToken{}; ///< In a header of that name, when there is one.
};

/// The HTTP side of receiving events, on GNU libmicrohttpd: one thread of its own, memory that does not grow
/// with what strangers send, one request a connection, and an end to whatever takes too long in total,
/// however busy it keeps the line. It writes no log. Used from one thread; the functions it was given are
/// called on its own.
class HookServer {
public:
    struct Limits {
        qsizetype largestBody = 256 * 1024; ///< A transcript of a long call.
        unsigned connections = 64; ///< More wait in the system's queue.
        std::chrono::milliseconds deadline = std::chrono::seconds(10); ///< From connecting to the last byte.
    };
    /// What the server refuses by itself.
    enum class Fault { TooLarge, TooSlow };
    struct Calls {
        /// Asked when the headers are there. A status refuses the request, its body unread.
        std::function<std::optional<int>(const WebhookRequest &)> mayPass;
        std::function<HookReply(const WebhookRequest &)> answer;
        std::function<void(Fault)> refused;
    };

    HookServer(Limits limits, Calls calls, const Clock &clock);
    ~HookServer();

    /// @p address: numbers, IPv4 or IPv6. @p port 0: any free one. Errors: Invalid (no such address),
    /// Conflict (the port is taken or not allowed).
    Result<void> listen(const QString &address, quint16 port);
    quint16 port() const; ///< 0 while it does not listen.
    void close(); ///< Returns when nothing of it runs any more.
    /// Ends connections beyond their deadline. To be called several times within one.
    void endSlow();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callboard
