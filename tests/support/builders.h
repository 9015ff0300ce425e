// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/store/synctypes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>

/// Values for tests that name only what matters to the test.
namespace callboard::test {

inline TimePoint at(const char *iso)
{
    return fromIso(QString::fromLatin1(iso)).value();
}

/// Time stands still until a test moves it.
class FakeClock final : public Clock {
public:
    explicit FakeClock(TimePoint now = at("2026-03-16T12:00:00Z"))
        : m_now(toMs(now))
    {
    }
    TimePoint now() const override { return fromMs(m_now.load()); }
    void set(TimePoint now) { m_now.store(toMs(now)); }
    void advance(std::chrono::milliseconds by) { m_now.fetch_add(by.count()); }

private:
    std::atomic<qint64> m_now; // Read from the store's threads too.
};

/// A record as an escapelife account would give it: completed, inbound, a minute and a half long.
class RecordBuilder {
public:
    explicit RecordBuilder(QString providerCallId = QStringLiteral("cal_1"), AccountId account = AccountId{1})
    {
        m_record.ref = {account, std::move(providerCallId)};
        CallFacts &f = m_record.facts;
        f.direction = Direction::Inbound;
        f.fromNumber = QStringLiteral("+33612345678");
        f.toNumber = QStringLiteral("+13055550100");
        f.provider = QStringLiteral("twilio");
        f.duration = Seconds(90);
        f.talk = Seconds(90);
        at(test::at("2026-03-16T10:00:00Z")).status(CallStatus::Completed);
    }

    RecordBuilder &inbound() { return with(&CallFacts::direction, Direction::Inbound); }
    RecordBuilder &outbound() { return with(&CallFacts::direction, Direction::Outbound); }
    RecordBuilder &status(CallStatus status)
    {
        m_record.facts.providerStatus = keyOf(status);
        return with(&CallFacts::status, status);
    }
    RecordBuilder &missed()
    {
        m_record.facts.talk.reset();
        m_record.facts.duration.reset();
        return status(CallStatus::Missed);
    }
    RecordBuilder &at(TimePoint start)
    {
        m_record.facts.createdAt = start;
        return with(&CallFacts::startedAt, start);
    }
    RecordBuilder &at(const char *iso) { return at(test::at(iso)); }
    RecordBuilder &from(const QString &number) { return with(&CallFacts::fromNumber, number); }
    RecordBuilder &to(const QString &number) { return with(&CallFacts::toNumber, number); }
    RecordBuilder &provider(const QString &key) { return with(&CallFacts::provider, key); }
    RecordBuilder &notes(const QString &text) { return with(&CallFacts::notes, text); }
    RecordBuilder &summary(const QString &text) { return with(&CallFacts::summary, text); }
    RecordBuilder &transcript(const QString &text) { return with(&CallFacts::transcript, text); }
    RecordBuilder &staff(const QString &id, const QString &name = {})
    {
        m_record.facts.staffName = name;
        return with(&CallFacts::staffId, id);
    }
    RecordBuilder &guest(const QString &id, const QString &name = {})
    {
        m_record.facts.guestName = name;
        return with(&CallFacts::guestId, id);
    }
    RecordBuilder &recording(const QString &id)
    {
        m_record.facts.recordings.append(Recording{id, Recording::State::Available, {}});
        return *this;
    }
    /// For everything that has no function of its own.
    template<typename T, typename V> RecordBuilder &with(T CallFacts::*member, V value)
    {
        m_record.facts.*member = std::move(value);
        return *this;
    }
    RecordBuilder &raw(const QByteArray &json)
    {
        m_record.raw = json;
        return *this;
    }

    /// Without raw(), the raw JSON follows from the facts, so that changed facts are a changed record.
    Record build() const
    {
        Record record = m_record;
        if (record.raw.isEmpty())
            record.raw = rawOf(record);
        return record;
    }
    operator Record() const { return build(); }

private:
    static QByteArray rawOf(const Record &record)
    {
        const CallFacts &f = record.facts;
        const auto number = [](const std::optional<Seconds> &s) {
            return s ? QJsonValue(qint64(s->count())) : QJsonValue();
        };
        const auto time = [](const std::optional<TimePoint> &t) {
            return t ? QJsonValue(toIso(*t)) : QJsonValue();
        };
        QJsonArray recordings;
        for (const Recording &recording : f.recordings)
            recordings.append(QJsonArray{recording.id, int(recording.state), number(recording.length)});
        QJsonArray actions;
        for (const ActionItem &item : f.actionItems)
            actions.append(QJsonArray{item.text, item.done});
        QJsonArray segments;
        for (const Segment &segment : f.segments)
            segments.append(QJsonArray{segment.speaker, segment.text});
        QJsonObject references;
        for (auto it = f.references.begin(); it != f.references.end(); ++it)
            references.insert(it.key(), it.value());
        const QJsonObject json{
            {QStringLiteral("id"), record.ref.providerCallId},
            {QStringLiteral("direction"), f.direction ? QJsonValue(keyOf(*f.direction)) : QJsonValue()},
            {QStringLiteral("status"), f.status ? QJsonValue(keyOf(*f.status)) : QJsonValue()},
            {QStringLiteral("provider_status"), f.providerStatus},
            {QStringLiteral("provider"), f.provider},
            {QStringLiteral("from_number"), f.fromNumber},
            {QStringLiteral("to_number"), f.toNumber},
            {QStringLiteral("started_at"), time(f.startedAt)},
            {QStringLiteral("start_derived"), f.startDerived},
            {QStringLiteral("created_at"), time(f.createdAt)},
            {QStringLiteral("answered_at"), time(f.answeredAt)},
            {QStringLiteral("ended_at"), time(f.endedAt)},
            {QStringLiteral("ring"), number(f.ring)},
            {QStringLiteral("talk"), number(f.talk)},
            {QStringLiteral("duration"), number(f.duration)},
            {QStringLiteral("staff"), QJsonArray{f.staffId, f.staffName}},
            {QStringLiteral("guest"), QJsonArray{f.guestId, f.guestName}},
            {QStringLiteral("references"), references},
            {QStringLiteral("sids"), QJsonArray{f.providerCallSid, f.parentCallSid}},
            {QStringLiteral("recordings"), recordings},
            {QStringLiteral("transcript"), f.transcript},
            {QStringLiteral("segments"), segments},
            {QStringLiteral("summary"), QJsonArray{f.summary, f.summaryDetailed}},
            {QStringLiteral("topics"), QJsonArray::fromStringList(f.topics)},
            {QStringLiteral("sentiments"), QJsonArray::fromStringList(f.sentiments)},
            {QStringLiteral("actions"), actions},
            {QStringLiteral("notes"), f.notes},
            {QStringLiteral("tags"), QJsonArray::fromStringList(f.tags)},
        };
        return QJsonDocument(json).toJson(QJsonDocument::Compact);
    }

    Record m_record;
};

/// A call of one record, as the store would show it.
inline Call callOf(const Record &record, CallId id = CallId{1}, Provider provider = Provider::Escapelife)
{
    Call call;
    static_cast<CallFacts &>(call) = record.facts;
    call.id = id;
    RecordInfo info;
    info.ref = record.ref;
    info.provider = provider;
    info.providerCallSid = record.facts.providerCallSid;
    info.raw = record.raw;
    call.records = {info};
    return call;
}

inline RecordPage pageOf(const QList<Record> &records)
{
    RecordPage page;
    page.records = records;
    page.itemCount = int(records.size());
    return page;
}

/// A page of the account of its first record.
inline PageWrite writeOf(const QList<Record> &records, const QJsonObject &cursor = {})
{
    PageWrite write;
    write.account = records.isEmpty() ? AccountId{1} : records.first().ref.account;
    write.page = pageOf(records);
    write.cursor = cursor;
    return write;
}

inline Account account(const QString &name = QStringLiteral("Hotel"),
                       Provider provider = Provider::Escapelife)
{
    Account account;
    account.provider = provider;
    account.name = name;
    account.baseUrl = QUrl(QStringLiteral("https://api.example.org"));
    account.secret = {SecretPlace::Kind::Session, {}};
    return account;
}

} // namespace callboard::test
