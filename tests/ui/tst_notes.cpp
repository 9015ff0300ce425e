// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/capability.h"
#include "models/store/store.h"
#include "models/tables/calldetail.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/textlabel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCoroTask>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

Record record(AccountId account, int number, const QString &notes)
{
    Record record;
    record.ref = {account, u"cal_%1"_s.arg(number)};
    record.facts.direction = Direction::Inbound;
    record.facts.status = CallStatus::Completed;
    record.facts.provider = u"twilio"_s;
    record.facts.fromNumber = u"+3314268530%1"_s.arg(number);
    record.facts.toNumber = u"+13055550100"_s;
    record.facts.startedAt = record.facts.createdAt = fromMs(1'773'669'600'000 + number * 60'000);
    record.facts.notes = notes;
    record.raw = R"({"id":"cal_%1"})";
    return record;
}

} // namespace

/// Notes from the editor to the disk and back, through the real store.
class NotesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();
    void noteTypedRightBeforeClosingIsThere();
    void noteTypedIsSavedByItself();
    void lookingWritesNothing();
    void aNoteNobodyChangedIsNeverWritten_data();
    void aNoteNobodyChangedIsNeverWritten();
    void typingSwitchingAndSyncingLoseNothing_data();
    void typingSwitchingAndSyncingLoseNothing();
    void syncDuringTypingKeepsBothTexts();

private:
    void open();
    void close();
    void sync(const QMap<int, QString> &notes) { sync(m_account, notes); }
    void sync(AccountId account, const QMap<int, QString> &notes);
    CallId idOf(int number);
    QString storedNotes(int number);
    QList<OutboxItem> outbox();
    bool show(int number);
    QPlainTextEdit *editor() const { return m_pane->findChild<QPlainTextEdit *>(u"notesEditor"_s); }

    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    AccountId m_account{};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CallDetail> m_detail;
    std::unique_ptr<DetailPane> m_pane;
};

void NotesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    Account account;
    account.name = u"Hotel Miramar"_s;
    account.baseUrl = QUrl(u"https://api.example.com"_s);
    m_account = QCoro::waitFor(m_store->addAccount(account)).value().id;
    sync({{1, u"old note"_s}, {2, {}}, {3, u"third"_s}});
}

void NotesTest::cleanup()
{
    close();
    m_folder.reset();
}

void NotesTest::open()
{
    m_store =
        Store::open({m_folder->filePath(u"cache.sqlite"_s), m_folder->filePath(u"desk.sqlite"_s)}, m_clock)
            .value();
    m_detail = std::make_unique<CallDetail>(*m_store, m_clock);
    m_pane = std::make_unique<DetailPane>(*m_detail, *m_theme, m_clock);
    m_pane->show();
}

void NotesTest::close()
{
    m_pane.reset();
    m_detail.reset();
    m_store.reset();
}

void NotesTest::sync(AccountId account, const QMap<int, QString> &notes)
{
    PageWrite write;
    write.account = account;
    for (auto it = notes.begin(); it != notes.end(); ++it)
        write.page.records.append(record(account, it.key(), it.value()));
    write.page.itemCount = int(notes.size());
    QVERIFY(QCoro::waitFor(m_store->applyPage(write)));
}

CallId NotesTest::idOf(int number)
{
    return QCoro::waitFor(m_store->find({m_account, u"cal_%1"_s.arg(number)})).value();
}

QString NotesTest::storedNotes(int number)
{
    return QCoro::waitFor(m_store->call(idOf(number))).value().notes;
}

QList<OutboxItem> NotesTest::outbox()
{
    return QCoro::waitFor(m_store->outbox()).value();
}

bool NotesTest::show(int number)
{
    m_detail->show(idOf(number));
    return QTest::qWaitFor([&] { return m_detail->phase() == CallDetail::Phase::Shown; });
}

void NotesTest::noteTypedRightBeforeClosingIsThere()
{
    QVERIFY(show(1));
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor(), u" and more"_s);
    close(); // at once, as when the window is closed
    open();
    QCOMPARE(storedNotes(1), u"old note and more"_s);
    QVERIFY(show(1));
    QCOMPARE(editor()->toPlainText(), u"old note and more"_s);
    QCOMPARE(m_detail->notesState(), CallDetail::NotesState::Waiting);
    const QList<OutboxItem> items = outbox();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().before, u"old note"_s);
    QCOMPARE(items.first().after, u"old note and more"_s);
}

void NotesTest::noteTypedIsSavedByItself()
{
    QVERIFY(show(2));
    QTest::keyClicks(editor(), u"called back"_s);
    QTRY_COMPARE(m_detail->notesState(), CallDetail::NotesState::Waiting);
    QTRY_COMPARE(storedNotes(2), u"called back"_s);
    QCOMPARE(outbox().size(), 1);
    editor()->clear();
    QTRY_VERIFY(outbox().isEmpty()); // back to what the provider has: nothing to send
    QTRY_COMPARE(m_detail->notesState(), CallDetail::NotesState::Clean);
    QVERIFY(editor()->toPlainText().isEmpty());
}

void NotesTest::lookingWritesNothing()
{
    for (const int number : {1, 2, 3, 1}) {
        QVERIFY(show(number));
        m_detail->flush();
    }
    close();
    open();
    QVERIFY(outbox().isEmpty());
}

void NotesTest::aNoteNobodyChangedIsNeverWritten_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QString>("note");
    const std::pair<const char *, QString> notes[] = {
        {"CRLF", u"first\r\nsecond\r\n"_s},
        {"CR", u"first\rsecond\r"_s},
        {"mixed line ends", u"a\r\nb\nc\rd\u2028e\u0085f"_s},
        {"blanks at the end", u"words  \t \n\n  \n"_s},
        {"blanks in front", u"\n\n   words"_s},
        {"NUL", u"a"_s + QChar(0) + u"b"_s},
        {"control characters", u"a\u0007b\u001bc"_s},
        {"half a surrogate pair", u"a"_s + QChar(0xd83d) + u"b"_s},
        {"composed", u"caf\u00e9"_s},
        {"decomposed", u"cafe\u0301"_s},
        {"bidi and invisible", u"\u202eabc\u202c\u200b\ufeff"_s},
        {"piled marks", u"a"_s + QString(50, QChar(0x0301))},
        {"no-break spaces", u"a\u00a0b\u202fc"_s},
        {"one long line", QString(30'000, u'x')},
        {"1 MB", u"0123456789abcde\n"_s.repeated(65'536)},
        {"Markdown", u"# a\n\n* b\n1) c\n[x](y)"_s},
        {"nothing", QString()},
    };
    for (const Provider provider : {Provider::Escapelife, Provider::BlueRockTel, Provider::Aircall}) {
        QVERIFY(capabilitiesOf(provider).writable.contains(Field::Notes));
        for (const auto &[name, note] : notes)
            QTest::addRow("%s, %s", qPrintable(keyOf(provider)), name) << provider << note;
    }
}

void NotesTest::aNoteNobodyChangedIsNeverWritten()
{
    QFETCH(Provider, provider);
    QFETCH(QString, note);
    Account account;
    account.name = u"Another"_s;
    account.provider = provider;
    auto added = m_store->addAccount(account);
    const AccountId id = QCoro::waitFor(std::move(added)).value().id;
    sync(id, {{5, note}, {6, u"other"_s}});
    const auto callId = [&](int number) {
        auto found = m_store->find({id, u"cal_%1"_s.arg(number)});
        return QCoro::waitFor(std::move(found)).value();
    };
    const auto stored = [&] {
        auto read = m_store->call(callId(5));
        return QCoro::waitFor(std::move(read)).value().notes;
    };
    const QString before = stored();
    for (const int number : {5, 6, 5}) {
        m_detail->show(callId(number));
        QTRY_COMPARE(m_detail->phase(), CallDetail::Phase::Shown);
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_Right);
        QTest::keyClick(editor(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor(), Qt::Key_End, Qt::ControlModifier);
        m_detail->flush();
    }
    QTest::keyClicks(editor(), u"x"_s); // and taken back before the pause is over
    QTest::keyClick(editor(), Qt::Key_Backspace);
    m_detail->flush();
    sync(id, {{6, u"other, changed"_s}});
    QTest::qWait(0);
    QVERIFY(outbox().isEmpty());
    QCOMPARE(stored(), before);
    close();
    open();
    QVERIFY(outbox().isEmpty());
    QCOMPARE(stored(), before);
}

void NotesTest::typingSwitchingAndSyncingLoseNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void NotesTest::typingSwitchingAndSyncingLoseNothing()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QMap<int, QString> upstream{{1, u"old note"_s}, {2, {}}, {3, u"third"_s}};
    QMap<int, QString> typed;
    const QMap<int, CallId> ids{{1, idOf(1)}, {2, idOf(2)}, {3, idOf(3)}};
    int shown = 0;
    for (int step = 0; step < 60; ++step) {
        const int number = int(random.bounded(1, 4));
        switch (random.bounded(6)) {
        case 0:
            shown = number;
            m_detail->show(ids.value(number)); // sometimes typing follows before it has loaded
            break;
        case 1:
            if (typed.contains(number))
                break;
            upstream[number] = u"theirs %1"_s.arg(step);
            sync(upstream);
            break;
        case 2:
            m_detail->flush();
            break;
        case 3:
            QTest::qWait(int(random.bounded(200)));
            break;
        default:
            if (m_detail->phase() != CallDetail::Phase::Shown)
                break;
            editor()->setPlainText(u"mine %1"_s.arg(step));
            typed[shown] = u"mine %1"_s.arg(step);
        }
    }
    close();
    open();
    for (const int number : {1, 2, 3})
        QCOMPARE(storedNotes(number), typed.value(number, upstream.value(number)));
    QCOMPARE(outbox().size(), typed.size());
}

void NotesTest::syncDuringTypingKeepsBothTexts()
{
    QVERIFY(show(1));
    editor()->setPlainText(u"mine"_s);
    sync({{1, u"theirs"_s}});
    QTRY_COMPARE(m_detail->notesState(), CallDetail::NotesState::Conflict);
    QCOMPARE(m_detail->theirNotes(), u"theirs"_s);
    QCOMPARE(editor()->toPlainText(), u"mine"_s);
    QTRY_COMPARE(outbox().size(), 1);
    QCOMPARE(outbox().constFirst().before, u"old note"_s);
    m_detail->takeTheirs();
    QTRY_VERIFY(outbox().isEmpty());
    QTRY_COMPARE(editor()->toPlainText(), u"theirs"_s);
}

} // namespace callboard

QTEST_MAIN(callboard::NotesTest)
#include "tst_notes.moc"
