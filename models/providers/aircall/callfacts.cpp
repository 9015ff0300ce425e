// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/callfacts.h"

#include "models/providers/numbers.h"

using namespace Qt::StringLiterals;

namespace callboard::aircall {

namespace {

/// An object inside the call; its problems name it.
class Part {
public:
    Part(QByteArrayView name, QByteArrayView raw, QStringList &problems)
        : m_name(name)
        , m_there(!raw.isNull() && object.read(raw))
        , m_problems(problems)
    {
    }
    Q_DISABLE_COPY_MOVE(Part)
    ~Part()
    {
        if (!object.problem().isNull())
            m_problems << QString::fromUtf8(m_name) + u'.' + object.problem();
    }
    explicit operator bool() const { return m_there; }

    json::Object object;

private:
    QByteArrayView m_name;
    bool m_there;
    QStringList &m_problems;
};

/// Calls @p read for each object of a list.
template<typename Read>
void readEach(json::Object &item, QByteArrayView key, QStringList &problems, Read read)
{
    const QByteArrayView array = item.array(key);
    const auto entries = array.isNull() ? Result<QList<QByteArrayView>>() : json::listItems(array, {});
    if (!entries) {
        problems << QString::fromUtf8(key) + u": "_s + entries.error().detail;
        return;
    }
    for (const QByteArrayView raw : *entries) {
        Part entry(key, raw, problems);
        if (entry)
            read(entry.object);
    }
}

void setStatus(CallFacts &facts, const QString &word, bool hasVoicemail)
{
    facts.providerStatus = word;
    if (word == u"initial")
        facts.status = CallStatus::Ringing;
    else if (word == u"answered")
        facts.status = CallStatus::Active;
    else if (word == u"done")
        facts.status = facts.answeredAt ? CallStatus::Completed
            : hasVoicemail              ? CallStatus::Voicemail
                                        : CallStatus::Missed;
    else if (!word.isNull())
        facts.status = statusOfUnknownWord(facts);
}

void readTimes(CallFacts &facts, json::Object &item)
{
    facts.startedAt = item.unixTime("started_at");
    facts.answeredAt = item.unixTime("answered_at");
    facts.endedAt = item.unixTime("ended_at");
    facts.duration = plausibleLength(item.integer("duration"));
    deriveLengths(facts);
}

void readNumbers(CallFacts &facts, json::Object &item, const QString &region, QStringList &problems)
{
    const QString remote = rememberedNumber(item.text("raw_digits"), region);
    QString line;
    if (Part number("number", item.object("number"), problems); number) {
        line = rememberedNumber(number.object.text("digits"), region);
        if (const QString id = number.object.id("id"); !id.isNull())
            facts.references.insert(u"line_id"_s, id);
        if (const QString name = number.object.text("name"); !name.isNull())
            facts.references.insert(u"line_name"_s, name);
    }
    const bool inbound = facts.direction == Direction::Inbound;
    facts.fromNumber = inbound ? remote : line;
    facts.toNumber = inbound ? line : remote;
}

/// Whoever spoke, else whose work the call is.
void readStaff(CallFacts &facts, json::Object &item, QStringList &problems)
{
    for (const QByteArrayView key : {"user", "assigned_to"}) {
        Part user(key, item.object(key), problems);
        if (!user)
            continue;
        facts.staffId = user.object.id("id");
        facts.staffName = user.object.text("name");
        return;
    }
}

void readGuest(CallFacts &facts, json::Object &item, QStringList &problems)
{
    Part contact("contact", item.object("contact"), problems);
    if (!contact)
        return;
    facts.guestId = contact.object.id("id");
    const QString name =
        (contact.object.text("first_name") + u' ' + contact.object.text("last_name")).trimmed();
    facts.guestName = name.isEmpty() ? contact.object.text("company_name") : name;
}

/// Comments are what a person wrote about the call; the vendor lists them as they came.
void readWords(CallFacts &facts, json::Object &item, QStringList &problems)
{
    QStringList comments;
    readEach(item, "comments", problems, [&](json::Object &comment) {
        if (const QString content = comment.text("content").trimmed(); !content.isEmpty())
            comments << content;
    });
    if (!comments.isEmpty())
        facts.notes = comments.join(u"\n\n"_s);
    readEach(item, "tags", problems, [&](json::Object &tag) {
        if (const QString name = tag.text("name"); !name.isNull())
            facts.tags << name;
    });
}

void readNames(CallFacts &facts, json::Object &item, const QString &callId)
{
    facts.provider = u"aircall"_s;
    facts.providerCallSid = callId;
    facts.carrierIds << u"aircall:"_s + callId;
    for (const QByteArrayView key : {"sid", "call_uuid"}) {
        const QString name = u"aircall:"_s + item.id(key);
        if (!item.id(key).isNull() && !facts.carrierIds.contains(name))
            facts.carrierIds << name;
    }
    if (const QString reason = item.text("missed_call_reason"); !reason.isNull())
        facts.references.insert(u"missed_call_reason"_s, reason);
}

} // namespace

tl::expected<CallFacts, QString> callFacts(json::Object &item, const QString &callId, const QString &region)
{
    CallFacts facts;
    QStringList problems;
    const QString direction = item.text("direction");
    facts.direction = directionFromKey(direction);
    if (!facts.direction)
        return tl::unexpected(direction.isNull()
                                  ? u"direction: missing"_s
                                  : u"direction: unknown word \"%1\""_s.arg(direction.left(40)));
    const bool hasVoicemail = !item.text("voicemail").isNull();
    readNames(facts, item, callId);
    readTimes(facts, item);
    setStatus(facts, item.text("status"), hasVoicemail);
    readNumbers(facts, item, region, problems);
    readStaff(facts, item, problems);
    readGuest(facts, item, problems);
    readWords(facts, item, problems);
    if (!item.text("recording").isNull())
        facts.recordings.append({callId, Recording::State::Available, {}});
    if (hasVoicemail)
        facts.recordings.append(Recording{callId + voicemailSuffix, Recording::State::Available, {}});
    if (!problems.isEmpty())
        return tl::unexpected(problems.first());
    return facts;
}

} // namespace callboard::aircall
