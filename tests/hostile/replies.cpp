// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/replies.h"

#include "models/providers/aircall/parser.h"
#include "models/providers/bluerocktel/callfacts.h"
#include "models/providers/bluerocktel/parser.h"
#include "models/providers/escapelife/parser.h"
#include "models/providers/phoneinc/parser.h"
#include "models/providers/quo/parser.h"
#include "models/providers/ringcentral/parser.h"
#include "models/providers/skipcall/parser.h"
#include "models/providers/sunset/parser.h"
#include "models/providers/twilio/parser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace callboard::test {

namespace {

const Reading reading{AccountId{1}, u"FR"_s};
const QByteArray mark = "@@items@@";

/// @p file holds a list under @p key, or one call.
ReplyForm formOf(const char *name, const char *file, const char *key, const char *id,
                 std::function<Result<RecordPage>(const QByteArray &)> parse)
{
    QFile data(QStringLiteral(TEST_DATA "/") + QString::fromLatin1(file));
    if (!data.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", file);
    QJsonObject top = QJsonDocument::fromJson(data.readAll()).object();
    const QString list = QString::fromLatin1(key);
    const QJsonObject item = top[list].isArray() ? top[list].toArray().first().toObject() : top;
    QJsonObject envelope = top[list].isArray() ? top : QJsonObject();
    envelope[list] = QString::fromLatin1(mark);
    return {name, key, QString::fromLatin1(id), envelope, item, std::move(parse)};
}

template<typename Page> Result<RecordPage> pageIn(const Result<Page> &page)
{
    return page ? Result<RecordPage>(page->page) : tl::unexpected(page.error());
}

} // namespace

QByteArray ReplyForm::page(const QList<QByteArray> &items) const
{
    return QJsonDocument(envelope)
        .toJson(QJsonDocument::Compact)
        .replace('"' + mark + '"', '[' + items.join(',') + ']');
}

QString ReplyForm::idOf(int number) const
{
    return item[id].isDouble() ? QString::number(9000 + number) : u"id-%1"_s.arg(number);
}

QByteArray ReplyForm::itemWithId(int number) const
{
    QJsonObject named = item;
    named[id] = item[id].isDouble() ? QJsonValue(9000 + number) : QJsonValue(idOf(number));
    return QJsonDocument(named).toJson(QJsonDocument::Compact);
}

QList<ReplyForm> replyForms()
{
    using Body = const QByteArray &;
    return {
        formOf("aircall", "aircall/data/calls.json", "calls", "id",
               [](Body body) { return aircall::parseCallPage(body, reading, {}); }),
        formOf("bluerocktel", "bluerocktel/data/list_meta.json", "data", "id",
               [](Body body) {
                   return bluerocktel::parseCallPage(body, {reading, QTimeZone::utc(), false});
               }),
        formOf("escapelife", "data/escapelife/list_data.json", "data", "id",
               [](Body body) { return escapelife::parseCallPage(body, reading); }),
        formOf("phone-inc", "phoneinc/data/call.json", "calls", "id",
               [](Body body) { return phoneinc::parseCallPage(body, reading); }),
        formOf("quo", "quo/data/dated_calls.json", "data", "id",
               [](Body body) {
                   return quo::parseCallPage(body, {reading, {}, quo::Surface::Dated});
               }),
        formOf("ringcentral", "ringcentral/data/list.json", "records", "id",
               [](Body body) { return ringcentral::parseCallPage(body, reading); }),
        formOf("skipcall", "skipcall/data/call.json", "data", "id",
               [](Body body) { return skipcall::parseCallPage(body, reading); }),
        formOf("sunset", "sunset/data/calls.json", "data", "id",
               [](Body body) { return pageIn(sunset::parseCallPage(body, u"case-1"_s, reading)); }),
        formOf("twilio", "twilio/data/calls.json", "calls", "sid",
               [](Body body) { return pageIn(twilio::parseCallPage(body, reading)); }),
    };
}

} // namespace callboard::test
