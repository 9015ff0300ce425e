// SPDX-License-Identifier: GPL-3.0-or-later
// Random schedules of edits here and there, faults and kills, with the real adapters of every provider that
// takes edits. In the end what we show, what the provider has and what waits agree, or a conflict is shown.
// EDIT_SCHEDULES: how many for each provider; EDIT_SEED: the seed of the first one.
#include "tests/conformance/stage.h"
#include "tests/support/figures.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int worldCalls = 14;
constexpr int steps = 22;

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

/// One schedule: a world of its own, a profile that is killed by going on with a copy of its files.
class Schedule {
public:
    Schedule(Provider provider, quint32 seed)
        : m_provider(provider)
        , m_random(seed)
        , m_host(usualOptions(worldCalls))
        , m_connection(Connection::to(m_host.sandbox(), provider))
    {
        settleWorld(m_host);
        m_folders.push_back(std::make_unique<QTemporaryDir>());
        open();
        m_desk->settle();
        QHash<QString, QJsonObject> calls = m_desk->calls();
        m_ids = calls.keys();
        m_ids.sort();
    }
    void run()
    {
        for (int step = 0; step < steps; ++step)
            takeStep();
        calmDown();
    }
    QString complaint();

private:
    using Step = void (Schedule::*)();
    bool can(Field field) const { return capabilitiesOf(m_provider).writable.contains(field); }
    bool isAppendOnly() const { return capabilitiesOf(m_provider).appendOnly.contains(Field::Notes); }
    int below(int end) { return int(std::uniform_int_distribution<int>(0, end - 1)(m_random)); }
    QString word(const QString &side) { return u"%1%2w"_s.arg(side).arg(++m_words); }
    RecordRef ref(const QString &id) const { return {m_desk->account().id, id}; }
    Call callOf(const QString &id)
    {
        const CallId call = QCoro::waitFor(m_desk->store().find(ref(id))).value_or(CallId{});
        return QCoro::waitFor(m_desk->store().call(call)).value_or(Call());
    }
    QString someCall()
    {
        const QString id = m_ids.at(below(int(m_ids.size())));
        return m_gone.contains(id) ? QString() : id;
    }

    void takeStep();
    void open();
    void kill();
    void editHere();
    void editSummaryHere();
    void editThere();
    void logHere();
    void deleteHere();
    void disturb();
    void push() { QCoro::waitFor(m_desk->engine().push({})); }
    void sync() { m_desk->sync(); }
    void wait() { m_desk->clock().advance(std::chrono::seconds(below(40))); }
    void calmDown();
    QString lostWord(const QHash<QString, QJsonObject> &there, const QList<OutboxItem> &outbox);
    QString doubleCall(const QHash<QString, QJsonObject> &there, const QList<OutboxItem> &outbox);

    Provider m_provider;
    std::mt19937 m_random;
    SandboxHost m_host;
    Connection m_connection;
    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
    std::unique_ptr<Desk> m_desk;
    QStringList m_ids;
    QSet<QString> m_gone; ///< Deleted here.
    QHash<QString, QStringList> m_here; ///< Words typed into the notes of a call.
    QHash<QString, QStringList> m_there; ///< Words that somebody else wrote there.
    QStringList m_logged; ///< Notes of calls that were logged.
    int m_words = 0;
};

void Schedule::open()
{
    Desk::Options options;
    options.profile = m_folders.back()->path();
    m_desk = std::make_unique<Desk>(m_connection, options);
}

/// As SIGKILL leaves it: nothing is closed, and what was under way did not end.
void Schedule::kill()
{
    QCoro::Task<QList<SyncReport>> pushing = m_desk->engine().push({});
    const int turns = below(8);
    for (int i = 0; i < turns; ++i)
        QTest::qWait(1);
    auto next = std::make_unique<QTemporaryDir>();
    // One copy of both files and their logs. A write between two of them is as a power cut would leave it, so
    // the desk, which the cache follows, comes last.
    for (const QString &name :
         {u"cache.sqlite"_s, u"cache.sqlite-wal"_s, u"desk.sqlite"_s, u"desk.sqlite-wal"_s})
        QFile::copy(m_folders.back()->filePath(name), next->filePath(name));
    const TimePoint now = m_desk->clock().now();
    m_desk.reset();
    m_folders.push_back(std::move(next));
    open();
    m_desk->clock().set(now);
}

void Schedule::takeStep()
{
    static const std::vector<std::pair<int, Step>> steps{
        {6, &Schedule::editHere}, {3, &Schedule::editThere},  {2, &Schedule::editSummaryHere},
        {2, &Schedule::logHere},  {1, &Schedule::deleteHere}, {2, &Schedule::disturb},
        {4, &Schedule::push},     {2, &Schedule::sync},       {2, &Schedule::wait},
        {2, &Schedule::kill}};
    int at = below(26);
    for (const auto &[weight, step] : steps) {
        at -= weight;
        if (at < 0)
            return (this->*step)();
    }
}

void Schedule::editHere()
{
    const QString id = someCall();
    if (id.isNull() || (isAppendOnly() && m_here.value(id).size() + m_there.value(id).size() >= 2))
        return; // five comments at most
    const Call call = callOf(id);
    const QString added = word(u"mine"_s);
    const QString after = call.notes.isEmpty() ? added : call.notes + u'\n' + added;
    if (QCoro::waitFor(m_desk->store().saveEdit({call.ref(), Field::Notes, call.notes, after})))
        m_here[id] << added;
}

void Schedule::editSummaryHere()
{
    const QString id = someCall();
    if (id.isNull() || !can(Field::Summary))
        return;
    const Call call = callOf(id);
    QCoro::waitFor(m_desk->store().saveEdit({call.ref(), Field::Summary, call.summary, word(u"sum"_s)}));
}

void Schedule::editThere()
{
    const QString id = someCall();
    if (id.isNull() || (isAppendOnly() && m_here.value(id).size() + m_there.value(id).size() >= 2))
        return;
    const QJsonObject call = truthOf(m_host, m_provider).value(id);
    const QString added = word(u"theirs"_s);
    const QString before = call.value(u"notes"_s).toString();
    const QString after = before.isEmpty() ? added : before + (isAppendOnly() ? u"\n\n"_s : u"\n"_s) + added;
    const QJsonObject edit{
        {u"id"_s, id}, {u"words"_s, u"escapelife"_s}, {u"fields"_s, QJsonObject{{u"notes"_s, after}}}};
    const Answer answer = SandboxProbe(m_host).control({{u"api"_s, keyOf(m_provider)}, {u"edit"_s, edit}});
    if (answer.status == 200)
        m_there[id] << added;
}

void Schedule::logHere()
{
    if (!capabilitiesOf(m_provider).canCreate)
        return;
    const QString notes = word(u"logged"_s);
    NewCall call{.account = m_desk->account().id};
    call.facts.direction = Direction::Outbound;
    call.facts.fromNumber = u"+13055550100"_s;
    call.facts.toNumber = u"+33612345678"_s;
    call.facts.notes = notes;
    call.facts.startedAt = m_desk->clock().now();
    if (QCoro::waitFor(m_desk->store().queueCreate(call)))
        m_logged << notes;
}

void Schedule::deleteHere()
{
    const QString id = someCall();
    if (id.isNull() || !capabilitiesOf(m_provider).canDelete)
        return;
    if (QCoro::waitFor(m_desk->store().queueDelete(ref(id))))
        m_gone.insert(id);
}

void Schedule::disturb()
{
    static const QStringList faults{u"drop@0.5#2"_s, u"reset@0.5#2"_s, u"503@0.5#2"_s, u"truncate@0.5#2"_s,
                                    u"html@0.4#2"_s, u"429=0@0.5#2"_s, QString()};
    SandboxProbe(m_host).control({{u"faults"_s, faults.at(below(int(faults.size())))}});
}

/// The faults end, time goes by, and everything that can be sent is sent.
void Schedule::calmDown()
{
    SandboxProbe(m_host).control({{u"faults"_s, QString()}});
    for (int round = 0; round < 8; ++round) {
        push();
        m_desk->clock().advance(90min);
    }
    m_desk->sync({.full = true});
    m_desk->settle();
}

QString Schedule::lostWord(const QHash<QString, QJsonObject> &there, const QList<OutboxItem> &outbox)
{
    const auto isWaiting = [&](const QString &id, const QString &text) {
        return std::any_of(outbox.begin(), outbox.end(), [&](const OutboxItem &item) {
            return item.call.providerCallId == id && item.field == Field::Notes && item.after.contains(text);
        });
    };
    for (const QString &id : std::as_const(m_ids)) {
        if (m_gone.contains(id))
            continue;
        const QString notes = there.value(id).value(u"notes"_s).toString();
        for (const QString &text : m_there.value(id)) {
            if (notes.count(text) != 1)
                return u"%1: %2 is there %3 times"_s.arg(id, text).arg(notes.count(text));
        }
        for (const QString &text : m_here.value(id)) {
            if (notes.count(text) > 1 || (notes.count(text) == 0 && !isWaiting(id, text)))
                return u"%1: %2 is there %3 times, and does not wait"_s.arg(id, text).arg(notes.count(text));
        }
    }
    return {};
}

QString Schedule::doubleCall(const QHash<QString, QJsonObject> &there, const QList<OutboxItem> &outbox)
{
    for (const QString &notes : std::as_const(m_logged)) {
        const auto isIt = [&](const QJsonObject &call) {
            return call.value(u"notes"_s).toString() == notes;
        };
        const int made = int(std::count_if(there.begin(), there.end(), isIt));
        const bool waits = std::any_of(outbox.begin(), outbox.end(), [&](const OutboxItem &item) {
            return item.kind == OutboxKind::Create && item.payload.value(u"notes"_s).toString() == notes;
        });
        if (made > 1 || (made == 0 && !waits))
            return u"%1 was made %2 times"_s.arg(notes).arg(made);
    }
    return {};
}

/// Empty when all is well.
QString Schedule::complaint()
{
    const QList<OutboxItem> outbox = QCoro::waitFor(m_desk->store().outbox()).value();
    QSet<QString> open;
    for (const OutboxItem &item : outbox) {
        const bool isShown = item.state == OutboxState::Conflict || item.state == OutboxState::Rejected
            || item.state == OutboxState::Unknown;
        if (!isShown && !open.contains(item.call.providerCallId))
            return u"%1 of %2 still waits: %3"_s.arg(keyOf(item.kind), item.call.toString(), item.problem);
        open.insert(item.call.providerCallId);
    }
    const QHash<QString, QJsonObject> there = truthOf(m_host, m_provider);
    if (const QString lost = lostWord(there, outbox); !lost.isEmpty())
        return lost;
    if (const QString twice = doubleCall(there, outbox); !twice.isEmpty())
        return twice;
    const QHash<QString, QJsonObject> here = m_desk->calls();
    for (auto call = there.begin(); call != there.end(); ++call) {
        if (open.contains(call.key()))
            continue;
        for (const QString &field : {u"notes"_s, u"summary"_s}) {
            if (here.value(call.key()).value(field) != call->value(field) && call->contains(field))
                return u"%1: %2 differs"_s.arg(call.key(), field);
        }
    }
    const StoreHealth health = QCoro::waitFor(m_desk->store().health()).value();
    return health.integrity == u"ok" ? QString() : health.integrity;
}

} // namespace

class EditSchedulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingAgreesInTheEnd_data();
    void everythingAgreesInTheEnd();
};

void EditSchedulesTest::everythingAgreesInTheEnd_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<int>("seed");
    const int count = numberFrom("EDIT_SCHEDULES", 67);
    const int first = numberFrom("EDIT_SEED", 1);
    for (const Provider provider : {Provider::Escapelife, Provider::BlueRockTel, Provider::Aircall}) {
        for (int seed = first; seed < first + count; ++seed)
            QTest::addRow("%s %d", qPrintable(keyOf(provider)), seed) << int(provider) << seed;
    }
}

void EditSchedulesTest::everythingAgreesInTheEnd()
{
    QFETCH(int, provider);
    QFETCH(int, seed);
    Schedule schedule{Provider(provider), quint32(seed)};
    schedule.run();
    const QString complaint = schedule.complaint();
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    recordFigure("cases", 1);
}

QTEST_GUILESS_MAIN(EditSchedulesTest)
#include "tst_editschedules.moc"
