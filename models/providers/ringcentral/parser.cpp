// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/parser.h"

#include "models/providers/auth/tokenrequest.h"
#include "models/providers/ringcentral/callfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard::ringcentral {

namespace {

ReadFacts factsReader(const Reading &reading)
{
    return [&reading](json::Object &item, Record &record) {
        return readFacts(item, record, reading);
    };
}

QList<QByteArrayView> withoutFaxes(const QList<QByteArrayView> &items)
{
    QList<QByteArrayView> calls;
    json::Object item;
    for (const QByteArrayView raw : items) {
        if (!item.read(raw) || !isFax(item)) // what cannot be read is set aside later
            calls.append(raw);
    }
    return calls;
}

Result<RecordPage> readPage(const json::Document &document, const Reading &reading)
{
    const auto items = json::listItems(document.text(), {"records"});
    if (!items)
        return tl::unexpected(items.error());
    return readRecords(withoutFaxes(*items), reading.account, "id", factsReader(reading));
}

tl::unexpected<Error> strange(const QString &reason)
{
    return failure(Error::Kind::BadReply, reason);
}

/// "[ReadCallLog]" where the message does not name the right itself.
QString wordsOf(const QJsonObject &error)
{
    const QString message = error.value("message"_L1).toString();
    const QString right = error.value("permissionName"_L1).toString();
    QStringList words{error.value("errorCode"_L1).toString(), message};
    words.removeAll(QString());
    QString text = words.join(u": "_s);
    if (!right.isEmpty() && !message.contains(right))
        text += u" ["_s + right + u']';
    return text;
}

} // namespace

Result<RecordPage> parseCallPage(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    Result<RecordPage> page = readPage(document, reading);
    json::Object whole;
    if (!page || !whole.read(document.text()))
        return page;
    json::Object navigation;
    json::Object next;
    if (navigation.read(whole.object("navigation")) && next.read(navigation.object("nextPage")))
        page->nextToken = next.text("uri");
    return page;
}

Result<RecordPage> parseChanges(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    Result<RecordPage> page = readPage(document, reading);
    if (!page)
        return page;
    json::Object whole;
    json::Object info;
    if (!whole.read(document.text()) || !info.read(whole.object("syncInfo")))
        return strange(u"syncInfo: missing"_s);
    page->changeToken = info.text("syncToken");
    if (page->changeToken.isNull())
        return strange(u"syncInfo.syncToken: missing"_s);
    if (info.boolean("newerRecordsExist").value_or(false))
        page->nextToken = page->changeToken;
    return page;
}

Result<Record> parseCall(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    return readRecord(document.text(), reading.account, "id", factsReader(reading));
}

Result<AccountFacts> parseExtension(const QByteArray &body)
{
    const QJsonObject user = QJsonDocument::fromJson(body).object();
    if (!user.contains("id"_L1) || !user.contains("extensionNumber"_L1))
        return strange(u"not an extension"_s);
    const QJsonObject region = user.value("regionalSettings"_L1).toObject();
    AccountFacts facts;
    facts.title = user.value("contact"_L1).toObject().value("company"_L1).toString();
    if (facts.title.isEmpty())
        facts.title = user.value("name"_L1).toString();
    facts.timeZone = region.value("timezone"_L1).toObject().value("name"_L1).toString();
    const QString country = region.value("homeCountry"_L1).toObject().value("isoCode"_L1).toString();
    if (!country.isEmpty())
        facts.options.insert(u"country"_s, country);
    return facts;
}

QString parseErrorDetail(const QByteArray &body)
{
    const QJsonObject refusal = QJsonDocument::fromJson(body).object();
    const QJsonObject first = refusal.value("errors"_L1).toArray().at(0).toObject();
    const QString words = wordsOf(first.contains("errorCode"_L1) ? first : refusal);
    const QString oauthWords = oauth::errorDetail(body);
    return words.isEmpty() || !oauthWords.isNull() ? oauthWords : words;
}

} // namespace callboard::ringcentral
