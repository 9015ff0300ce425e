// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/factscbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

// Stored: append at the end, never renumber.
enum Key {
    Direction_ = 1,
    Status_,
    ProviderStatus,
    Provider_,
    FromNumber,
    ToNumber,
    StartedAt,
    StartDerived,
    CreatedAt,
    AnsweredAt,
    EndedAt,
    Ring,
    Talk,
    Duration,
    StaffId,
    StaffName,
    GuestId,
    GuestName,
    References,
    ProviderCallSid,
    ParentCallSid,
    Recordings,
    Transcript,
    Segments,
    Summary,
    SummaryDetailed,
    Topics,
    Sentiments,
    ActionItems,
    Notes,
    Tags,
    Provenance,
    Pending,
    CarrierIds,
    Legs,
    KeptHere,
    HasUsualCarrierIds,
    Corrections,
};

/// What most records carry; not worth its bytes a second time.
QStringList usualCarrierIds(const CallFacts &facts)
{
    return facts.providerCallSid.isNull() ? QStringList()
                                          : QStringList{facts.provider + u':' + facts.providerCallSid};
}

class Writer {
public:
    explicit Writer(QByteArray &out)
        : m_cbor(&out)
    {
        m_cbor.startMap();
    }
    ~Writer() { m_cbor.endMap(); }

    void put(Key key, const QString &text)
    {
        if (text.isNull())
            return;
        m_cbor.append(int(key));
        m_cbor.append(QStringView(text));
    }
    void put(Key key, bool value)
    {
        if (value)
            number(key, 1);
    }
    template<typename E>
    requires std::is_enum_v<E>
    void put(Key key, std::optional<E> value)
    {
        if (value)
            number(key, qint64(*value));
    }
    void put(Key key, std::optional<TimePoint> value)
    {
        if (value)
            number(key, toMs(*value));
    }
    void put(Key key, std::optional<Seconds> value)
    {
        if (value)
            number(key, value->count());
    }
    void put(Key key, const QStringList &list)
    {
        putList(key, list, [this](const QString &text) { m_cbor.append(QStringView(text)); });
    }
    void put(Key key, const QMap<QString, QString> &map)
    {
        if (map.isEmpty())
            return;
        m_cbor.append(int(key));
        m_cbor.startMap(quint64(map.size()));
        for (auto it = map.begin(); it != map.end(); ++it) {
            m_cbor.append(QStringView(it.key()));
            m_cbor.append(QStringView(it.value()));
        }
        m_cbor.endMap();
    }
    void put(Key key, const QList<Recording> &list)
    {
        putList(key, list, [this](const Recording &recording) {
            const RecordRef &of = recording.record;
            if (of == RecordRef())
                tuple(recording.id, int(recording.state), optional(recording.length));
            else
                tuple(recording.id, int(recording.state), optional(recording.length), qint64(of.account),
                      of.providerCallId);
        });
    }
    void put(Key key, const QList<Leg> &list)
    {
        putList(key, list, [this](const Leg &leg) {
            const auto status = leg.status ? std::optional(qint64(*leg.status)) : std::nullopt;
            tuple(leg.id, leg.fromNumber, leg.toNumber, leg.staffId, leg.staffName, status,
                  optional(leg.startedAt), optional(leg.answeredAt), optional(leg.endedAt));
        });
    }
    void put(Key key, const QList<Segment> &list)
    {
        putList(key, list, [this](const Segment &segment) {
            tuple(segment.speaker, segment.text, optional(segment.start), optional(segment.end));
        });
    }
    void put(Key key, const QList<ActionItem> &list)
    {
        putList(key, list, [this](const ActionItem &item) { tuple(item.text, item.done); });
    }
    void put(Key key, const QList<Correction> &list)
    {
        putList(key, list, [this](const Correction &correction) {
            const auto segment =
                correction.segment ? std::optional(qint64(*correction.segment)) : std::nullopt;
            tuple(qint64(correction.record.account), correction.record.providerCallId, correction.place,
                  optional(correction.start), correction.original, correction.text, segment,
                  correction.theirs, !correction.theirs.isNull());
        });
    }
    void put(Key key, const QMap<Field, RecordRef> &map)
    {
        if (map.isEmpty())
            return;
        m_cbor.append(int(key));
        m_cbor.startArray(quint64(map.size()));
        for (auto it = map.begin(); it != map.end(); ++it)
            tuple(int(it.key()), qint64(it->account), it->providerCallId);
        m_cbor.endArray();
    }
    void put(Key key, const QSet<Field> &fields)
    {
        QList<Field> sorted(fields.begin(), fields.end());
        std::sort(sorted.begin(), sorted.end());
        putList(key, sorted, [this](Field field) { m_cbor.append(int(field)); });
    }

private:
    void number(Key key, qint64 value)
    {
        m_cbor.append(int(key));
        m_cbor.append(value);
    }
    static std::optional<qint64> optional(const std::optional<TimePoint> &value)
    {
        return value ? std::optional(toMs(*value)) : std::nullopt;
    }
    template<typename T> static std::optional<qint64> optional(const std::optional<T> &value)
    {
        return value ? std::optional<qint64>(value->count()) : std::nullopt;
    }
    void one(const QString &text)
    {
        if (text.isNull())
            m_cbor.append(nullptr);
        else
            m_cbor.append(QStringView(text));
    }
    void one(qint64 value) { m_cbor.append(value); }
    void one(int value) { m_cbor.append(value); }
    void one(bool value) { m_cbor.append(value); }
    void one(const std::optional<qint64> &value)
    {
        if (value)
            m_cbor.append(*value);
        else
            m_cbor.append(nullptr);
    }
    template<typename... Values> void tuple(const Values &...values)
    {
        m_cbor.startArray(sizeof...(values));
        (one(values), ...);
        m_cbor.endArray();
    }
    template<typename List, typename Write> void putList(Key key, const List &list, Write write)
    {
        if (list.isEmpty())
            return;
        m_cbor.append(int(key));
        m_cbor.startArray(quint64(list.size()));
        for (const auto &item : list)
            write(item);
        m_cbor.endArray();
    }

    QCborStreamWriter m_cbor;
};

/// The parts that have no column of their own in the call table.
void putLists(Writer &out, const CallFacts &facts)
{
    out.put(References, facts.references);
    out.put(Recordings, facts.recordings);
    out.put(Topics, facts.topics);
    out.put(Sentiments, facts.sentiments);
    out.put(ActionItems, facts.actionItems);
    out.put(Tags, facts.tags);
}

void putScalars(Writer &out, const CallFacts &facts)
{
    out.put(Direction_, facts.direction);
    out.put(Status_, facts.status);
    out.put(ProviderStatus, facts.providerStatus);
    out.put(Provider_, facts.provider);
    out.put(FromNumber, facts.fromNumber);
    out.put(ToNumber, facts.toNumber);
    out.put(StartedAt, facts.startedAt);
    out.put(StartDerived, facts.startDerived);
    out.put(CreatedAt, facts.createdAt);
    out.put(AnsweredAt, facts.answeredAt);
    out.put(EndedAt, facts.endedAt);
    out.put(Ring, facts.ring);
    out.put(Talk, facts.talk);
    out.put(Duration, facts.duration);
    out.put(StaffId, facts.staffId);
    out.put(StaffName, facts.staffName);
    out.put(GuestId, facts.guestId);
    out.put(GuestName, facts.guestName);
    out.put(ProviderCallSid, facts.providerCallSid);
    out.put(ParentCallSid, facts.parentCallSid);
    if (facts.carrierIds == usualCarrierIds(facts))
        out.put(HasUsualCarrierIds, !facts.carrierIds.isEmpty());
    else
        out.put(CarrierIds, facts.carrierIds);
    out.put(Legs, facts.legs);
}

void putTexts(Writer &out, const CallFacts &facts)
{
    out.put(Transcript, facts.transcript);
    out.put(Segments, facts.segments);
    out.put(Summary, facts.summary);
    out.put(SummaryDetailed, facts.summaryDetailed);
    out.put(Notes, facts.notes);
}

template<typename T> std::optional<T> countOf(const QCborValue &value)
{
    return value.isInteger() ? std::optional(T(value.toInteger())) : std::nullopt;
}

class Reader {
public:
    explicit Reader(const QByteArray &cbor)
        : m_map(mapIn(cbor))
    {
    }
    void get(Key key, QString &text) const { text = textOf(m_map.value(qint64(key))); }
    void get(Key key, bool &value) const { value = m_map.value(qint64(key)).toInteger() != 0; }
    template<typename E>
    requires std::is_enum_v<E>
    void get(Key key, std::optional<E> &value) const { value = countOf<E>(m_map.value(qint64(key))); }
    void get(Key key, std::optional<TimePoint> &value) const { value = timeOf(m_map.value(qint64(key))); }
    void get(Key key, std::optional<Seconds> &value) const
    {
        value = countOf<Seconds>(m_map.value(qint64(key)));
    }
    void get(Key key, QStringList &list) const
    {
        list.clear();
        for (const QCborValue &item : array(key))
            list << item.toString();
    }
    void get(Key key, QMap<QString, QString> &map) const
    {
        map.clear();
        const QCborMap stored = m_map.value(qint64(key)).toMap();
        for (auto it = stored.begin(); it != stored.end(); ++it)
            map.insert(it.key().toString(), it.value().toString());
    }
    void get(Key key, QList<Recording> &list) const
    {
        list.clear();
        for (const QCborValue &item : array(key)) {
            const QCborArray parts = item.toArray();
            Recording recording{textOf(parts.at(0)), Recording::State(parts.at(1).toInteger()),
                                countOf<Seconds>(parts.at(2))};
            if (parts.size() > 3)
                recording.record = {AccountId(parts.at(3).toInteger()), textOf(parts.at(4))};
            list << recording;
        }
    }
    void get(Key key, QList<Leg> &list) const
    {
        list.clear();
        for (const QCborValue &item : array(key)) {
            const QCborArray parts = item.toArray();
            list << Leg{textOf(parts.at(0)), textOf(parts.at(1)), textOf(parts.at(2)),
                        textOf(parts.at(3)), textOf(parts.at(4)), countOf<CallStatus>(parts.at(5)),
                        timeOf(parts.at(6)), timeOf(parts.at(7)), timeOf(parts.at(8))};
        }
    }
    void get(Key key, QList<Segment> &list) const
    {
        using Ms = std::chrono::milliseconds;
        list.clear();
        for (const QCborValue &item : array(key)) {
            const QCborArray parts = item.toArray();
            list << Segment{textOf(parts.at(0)), textOf(parts.at(1)), countOf<Ms>(parts.at(2)),
                            countOf<Ms>(parts.at(3))};
        }
    }
    void get(Key key, QList<ActionItem> &list) const
    {
        list.clear();
        for (const QCborValue &item : array(key))
            list << ActionItem{textOf(item.toArray().at(0)), item.toArray().at(1).toBool()};
    }
    void get(Key key, QList<Correction> &list) const
    {
        using Ms = std::chrono::milliseconds;
        list.clear();
        for (const QCborValue &item : array(key)) {
            const QCborArray parts = item.toArray();
            list << Correction{.record = {AccountId(parts.at(0).toInteger()), textOf(parts.at(1))},
                               .place = int(parts.at(2).toInteger()),
                               .start = countOf<Ms>(parts.at(3)),
                               .original = textOf(parts.at(4)),
                               .text = textOf(parts.at(5)),
                               .segment = countOf<int>(parts.at(6)),
                               .theirs = textOf(parts.at(7))};
            if (parts.at(8).toBool() && list.last().theirs.isNull())
                list.last().theirs = u""_s; // an empty text comes back as none
        }
    }
    void get(Key key, QMap<Field, RecordRef> &map) const
    {
        map.clear();
        for (const QCborValue &item : array(key)) {
            const QCborArray parts = item.toArray();
            map.insert(Field(parts.at(0).toInteger()),
                       RecordRef{AccountId(parts.at(1).toInteger()), parts.at(2).toString()});
        }
    }
    void get(Key key, QSet<Field> &fields) const
    {
        fields.clear();
        for (const QCborValue &item : array(key))
            fields << Field(item.toInteger());
    }

private:
    /// Empty for what is not whole: Qt 6.4 makes of a damaged map one with a key that has no value, and reads
    /// behind its end.
    static QCborMap mapIn(const QByteArray &cbor)
    {
        QCborParserError error;
        const QCborValue value = QCborValue::fromCbor(cbor, &error);
        return error.error == QCborError::NoError ? value.toMap() : QCborMap();
    }
    static std::optional<TimePoint> timeOf(const QCborValue &value)
    {
        return value.isInteger() ? std::optional(fromMs(value.toInteger())) : std::nullopt;
    }
    static QString textOf(const QCborValue &value) { return value.isString() ? value.toString() : QString(); }
    QCborArray array(Key key) const { return m_map.value(qint64(key)).toArray(); }

    QCborMap m_map;
};

void getScalars(const Reader &in, CallFacts &facts)
{
    in.get(Direction_, facts.direction);
    in.get(Status_, facts.status);
    in.get(ProviderStatus, facts.providerStatus);
    in.get(Provider_, facts.provider);
    in.get(FromNumber, facts.fromNumber);
    in.get(ToNumber, facts.toNumber);
    in.get(StartedAt, facts.startedAt);
    in.get(StartDerived, facts.startDerived);
    in.get(CreatedAt, facts.createdAt);
    in.get(AnsweredAt, facts.answeredAt);
    in.get(EndedAt, facts.endedAt);
    in.get(Ring, facts.ring);
    in.get(Talk, facts.talk);
    in.get(Duration, facts.duration);
    in.get(StaffId, facts.staffId);
    in.get(StaffName, facts.staffName);
    in.get(GuestId, facts.guestId);
    in.get(GuestName, facts.guestName);
    in.get(ProviderCallSid, facts.providerCallSid);
    in.get(ParentCallSid, facts.parentCallSid);
    bool isUsual = false;
    in.get(HasUsualCarrierIds, isUsual);
    if (isUsual)
        facts.carrierIds = usualCarrierIds(facts);
    else
        in.get(CarrierIds, facts.carrierIds);
    in.get(Legs, facts.legs);
}

void getTexts(const Reader &in, CallFacts &facts)
{
    in.get(Transcript, facts.transcript);
    in.get(Segments, facts.segments);
    in.get(Summary, facts.summary);
    in.get(SummaryDetailed, facts.summaryDetailed);
    in.get(Notes, facts.notes);
}

void getLists(const Reader &in, CallFacts &facts)
{
    in.get(References, facts.references);
    in.get(Recordings, facts.recordings);
    in.get(Topics, facts.topics);
    in.get(Sentiments, facts.sentiments);
    in.get(ActionItems, facts.actionItems);
    in.get(Tags, facts.tags);
}

bool hasMore(const Call &call)
{
    return !(call.references.isEmpty() && call.recordings.isEmpty() && call.topics.isEmpty()
             && call.sentiments.isEmpty() && call.actionItems.isEmpty() && call.tags.isEmpty()
             && call.provenance.isEmpty() && call.pending.isEmpty() && call.keptHere.isEmpty()
             && call.corrections.isEmpty());
}

} // namespace

QByteArray encodeFacts(const CallFacts &facts)
{
    QByteArray result;
    result.reserve(512);
    {
        Writer out(result);
        putScalars(out, facts);
        putTexts(out, facts);
        putLists(out, facts);
    }
    return result;
}

CallFacts decodeFacts(const QByteArray &cbor)
{
    const Reader in(cbor);
    CallFacts facts;
    getScalars(in, facts);
    getTexts(in, facts);
    getLists(in, facts);
    return facts;
}

QByteArray encodeMore(const Call &call)
{
    QByteArray result;
    if (!hasMore(call))
        return result;
    {
        Writer out(result);
        putLists(out, call);
        out.put(Provenance, call.provenance);
        out.put(Pending, call.pending);
        out.put(KeptHere, call.keptHere);
        out.put(Corrections, call.corrections);
    }
    return result;
}

void decodeMore(const QByteArray &cbor, Call &call)
{
    if (cbor.isEmpty())
        return;
    const Reader in(cbor);
    getLists(in, call);
    in.get(Provenance, call.provenance);
    in.get(Pending, call.pending);
    in.get(KeptHere, call.keptHere);
    in.get(Corrections, call.corrections);
}

} // namespace callboard
