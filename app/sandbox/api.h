// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

#include <QJsonObject>

namespace callboard::sandbox {

/// One request as an API sees it.
struct ApiRequest {
    QByteArray method;
    QString path; ///< Percent-decoded, below the API's own prefix: "/v1/calls".
    QMap<QString, QString> query; ///< Of a repeated one the last.
    QList<std::pair<QString, QString>> queryItems; ///< All of them, in their order.
    QByteArray body;
    std::function<QByteArray(const QByteArray &name)> header; ///< Empty when the request has no such header.
};

struct ApiReply {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers{};
};
ApiReply jsonReply(const QJsonObject &body, int status = 200);

/// Fields of an application/x-www-form-urlencoded text; of a repeated one the last.
QMap<QString, QString> formFields(const QByteArray &text);
/// The same with every repetition, in order.
QList<std::pair<QString, QString>> formItems(const QByteArray &text);

/// By its path: the audio of a recording, on any of the APIs.
bool isAudio(const ApiRequest &request);

/// One provider's API over the world. Each lives in a folder of its own and is registered in sandbox.cpp.
class Api {
public:
    virtual ~Api() = default;

    virtual Provider provider() const = 0;
    /// By the names that `accounts add` knows.
    virtual QMap<QString, QString> credentials() const = 0;
    virtual ApiReply handle(const ApiRequest &request) = 0;
    virtual bool isAuthorised(const ApiRequest &request) const = 0;

    /// Ends every token that was given, but not what a client renews it with. False: there are none here, only
    /// keys.
    virtual bool expireTokens() { return false; }
    /// The vendor's own words for an error that a fault causes.
    virtual ApiReply refusal(int status) = 0;
    virtual bool isCallList(const ApiRequest &request) const = 0;
    /// A page of a list after the first: before it, new calls can shift the rest.
    virtual bool continuesCallList(const ApiRequest &request) const = 0;
    virtual ApiReply emptyCallList() const = 0;

    virtual QString idOf(quint64 key) const = 0;
    virtual std::optional<quint64> keyOf(const QString &id) const = 0;
    /// The call as this API shows it, in the vocabulary of `calls --format json`; absent when it does not
    /// show it.
    virtual std::optional<QJsonObject> truth(const WorldCall &call) const = 0;
    /// Fields of an edit in the API's own words. Absent: nonsense.
    virtual std::optional<CallChange> changeOf(const QJsonObject &fields) const = 0;
    /// Switches between the forms that the vendor's pages leave open. False: unknown switch or value.
    virtual bool setDialect(const QString &name, const QString &value) = 0;
    virtual void setRequestsPerMinute(int limit) = 0; ///< 0: no limit.
};

/// Each API's folder defines the one for its name in apis.def.
#define API(Name) std::unique_ptr<Api> make##Name##Api(World &world);
#include "app/sandbox/apis.def"
#undef API

} // namespace callboard::sandbox
