// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/pages.h"

#include "models/domain/calljson.h"
#include "models/domain/merge.h"
#include "models/store/factscbor.h"

#include <QJsonDocument>

namespace callboard::fuzz {

namespace {

constexpr qint64 longestCall = 366LL * 24 * 3600;
constexpr qsizetype longestSetAside = 64 * 1024;
constexpr qint64 year10000 = 253402300800000;

void requireTime(const std::optional<TimePoint> &time)
{
    require(!time || (toMs(*time) > -year10000 && toMs(*time) < year10000),
            "times are of years that people write");
}

void requireLength(const std::optional<Seconds> &length)
{
    require(!length || length->count() >= 0, "no length is negative");
    require(!length || length->count() <= longestCall, "no call is longer than a year");
}

void requireLegs(const CallFacts &facts)
{
    for (const Leg &leg : facts.legs) {
        for (const QString *text : {&leg.id, &leg.fromNumber, &leg.toNumber, &leg.staffId, &leg.staffName})
            requireWords(*text, "leg");
        for (const auto *time : {&leg.startedAt, &leg.answeredAt, &leg.endedAt})
            requireTime(*time);
    }
}

/// What lies between a parser and a row on screen.
void requireCall(const Record &record)
{
    const Call call = mergeRecords({MergeSource{record, RecordInfo{.ref = record.ref}}}, {});
    require(call.ref() == record.ref, "a call is named by its record");
    const QJsonObject json = callToJson(call, QStringLiteral("Hotel"));
    require(QJsonDocument::fromJson(QJsonDocument(json).toJson()).object() == json, "a call can be exported");
}

void requireEqualFacts(const Record &a, const Record &b)
{
    require(a.ref == b.ref && a.facts == b.facts, "an item alone says what it says in its page",
            QString::fromUtf8(a.raw));
}

} // namespace

void requireFacts(const CallFacts &facts)
{
    for (const QString *text :
         {&facts.providerStatus, &facts.provider, &facts.fromNumber, &facts.toNumber, &facts.staffId,
          &facts.staffName, &facts.guestId, &facts.guestName, &facts.providerCallSid, &facts.parentCallSid,
          &facts.transcript, &facts.summary, &facts.summaryDetailed, &facts.notes})
        requireWords(*text, "facts");
    for (const QStringList *list : {&facts.carrierIds, &facts.topics, &facts.sentiments, &facts.tags}) {
        for (const QString &text : *list)
            require(!text.isEmpty() && text.isValidUtf16(), "lists hold no empty words");
    }
    for (const auto *time : {&facts.startedAt, &facts.createdAt, &facts.answeredAt, &facts.endedAt})
        requireTime(*time);
    for (const auto *length : {&facts.ring, &facts.talk, &facts.duration})
        requireLength(*length);
    for (const Recording &recording : facts.recordings) {
        requireWords(recording.id, "recording");
        requireLength(recording.length);
    }
    requireLegs(facts);
    require(decodeFacts(encodeFacts(facts)) == facts, "facts come out of the store as they went in");
}

void requireFailure(const Error &error)
{
    require(error.kind == Error::Kind::BadReply || error.kind == Error::Kind::NotFound
                || error.kind == Error::Kind::Unauthorised || error.kind == Error::Kind::Rejected
                || error.kind == Error::Kind::Forbidden,
            "a bad reply is called one", QString::number(int(error.kind)));
    require(!error.detail.isEmpty(), "a failure says why");
}

void requireRecord(const Result<Record> &record)
{
    if (!record)
        return requireFailure(record.error());
    require(record->ref.account == reading().account && !record->ref.providerCallId.isEmpty(),
            "a record has a name");
    require(!record->raw.isEmpty(), "a record keeps what was said");
    requireFacts(record->facts);
    requireCall(*record);
}

void requirePage(const Result<RecordPage> &page, const Reread &reread)
{
    if (!page)
        return requireFailure(page.error());
    require(page->records.size() + page->setAside.size() <= page->itemCount, "all items are counted");
    for (const SetAsideItem &item : page->setAside) {
        require(!item.reason.isEmpty(), "what is set aside has a reason");
        require(!item.raw.isEmpty() && item.raw.size() <= longestSetAside,
                "what is set aside is kept, within limits");
    }
    for (const Record &record : page->records) {
        requireRecord(record);
        const Result<Record> again = reread(record.raw);
        require(again.has_value(), "what was read once can be read again", QString::fromUtf8(record.raw));
        requireEqualFacts(record, *again);
    }
}

void requireGuests(const QList<ProviderGuest> &guests)
{
    for (const ProviderGuest &guest : guests) {
        require(!guest.providerGuestId.isEmpty(), "a guest has an id");
        for (const QString *text : {&guest.name, &guest.phone, &guest.email, &guest.language})
            require(text->isValidUtf16(), "texts are whole characters");
    }
}

} // namespace callboard::fuzz
