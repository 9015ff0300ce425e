// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

tl::unexpected<Error> notSupported()
{
    return failure(Error::Kind::NotSupported, u"this provider has no such thing"_s);
}

} // namespace

QCoro::Task<Result<QStringList>> CallProvider::lists()
{
    co_return QStringList{QString()};
}

QCoro::Task<Result<HttpReply>> CallProvider::fetchAudio(AudioRequest)
{
    co_return notSupported();
}

QCoro::Task<Result<QList<ProviderGuest>>> CallProvider::listGuests(int)
{
    co_return notSupported();
}

QCoro::Task<Result<ProviderGuest>> CallProvider::saveGuest(GuestFacts)
{
    co_return notSupported();
}

QCoro::Task<Result<Record>> CallProvider::updateCall(QString, Field, QString)
{
    co_return notSupported();
}

QCoro::Task<Result<Record>> CallProvider::createCall(NewCall)
{
    co_return notSupported();
}

QCoro::Task<Result<void>> CallProvider::deleteCall(QString)
{
    co_return notSupported();
}

QCoro::Task<Result<QUrl>> CallProvider::eventAddress()
{
    co_return failure(Error::Kind::NotSupported);
}

QCoro::Task<Result<QJsonObject>> CallProvider::summary()
{
    co_return notSupported();
}

} // namespace callboard
