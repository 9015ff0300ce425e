// SPDX-License-Identifier: GPL-3.0-or-later
// Nine o'clock at the front desk: forty missed calls of the night, by keyboard alone, until nobody waits.
#include "app/desktop.h"
#include "models/store/guestbook.h"
#include "models/store/osuser.h"
#include "models/tables/queuemodel.h"
#include "tests/app/program.h"
#include "tests/support/windowfixture.h"
#include "ui/queue/queuelistview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;
constexpr int mostKeys = 4; ///< For an ordinary row.
const QString desk = u"+493023125900"_s;

/// The people of the night. Numbers are those of nobody.
QString person(int number)
{
    return u"+493023125%1"_s.arg(number, 3, 10, QLatin1Char('0'));
}
const QString lopez = person(1); ///< In house; rang five times and left a message.
const QString couple = person(2); ///< Two guests share it.
const QString robot = person(3); ///< Rang six times.
const QString away = person(4); ///< Does not answer when called back.
constexpr int firstOther = 5;
constexpr int others = 12; ///< Eight of them rang twice.
constexpr int othersWhoRangAgain = 3; ///< And are answered while Ana works.
constexpr int firstSettled = 20;
constexpr int settledAtNight = 5;

} // namespace

class QueueJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fortyMissedCallsAreSettledByKeyboard();

private:
    void inventTheNight();
    void connectAccount();
    void addGuests(Store &store);
    void openWindow();
    void log(const QJsonObject &call);
    void leaveAudio(const QString &call);
    void logInbound(const QString &from, const QString &status, const QJsonObject &more = {});
    void logOutbound(const QString &to, const QString &status);
    QByteArray send(const QByteArray &verb, const QString &path, const QJsonObject &body) const;
    void control(const QJsonObject &order) const;
    QJsonObject queueJson() const;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void nextRow(const QString &number);
    void rowIsDone();
    void readNewCalls();
    void settleLopez();
    void settleCouple();
    void settleRobot();
    void settleAway();
    void callBackAndReach(const QString &number);
    void settleWithheld();
    void checkOutcomes();

    template<typename Widget> Widget *widget(const char *name) const
    {
        return m_desktop->window().findChild<Widget *>(QString::fromLatin1(name));
    }
    QueueListView *list() const { return widget<QueueListView>("queueList"); }
    const QueueModel &model() const { return *qobject_cast<QueueModel *>(list()->model()); }
    QPlainTextEdit *note() const { return widget<QPlainTextEdit>("notesEditor"); }
    QString currentNumber() const
    {
        const auto task = model().task(list()->currentIndex().row());
        return task ? task->number : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxThread> m_sandbox;
    std::unique_ptr<Desktop> m_desktop;
    int m_keys = 0; ///< For the present row, without what is typed into a note.
    QList<QUrl> m_dialled;

private Q_SLOTS:
    void dial(const QUrl &url) { m_dialled << url; } // NOLINT: what QDesktopServices calls
};

void QueueJourneyTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxThread>();
    SandboxOptions world;
    world.calls = 1;
    world.now = SystemClock().now() - 14h;
    QVERIFY(m_sandbox->start(world));
    inventTheNight();
    connectAccount();
    QDesktopServices::setUrlHandler(u"tel"_s, this, "dial");
}

void QueueJourneyTest::cleanupTestCase()
{
    QDesktopServices::unsetUrlHandler(u"tel"_s);
    m_desktop.reset();
    m_sandbox.reset();
    m_folder.reset();
}

QByteArray QueueJourneyTest::send(const QByteArray &verb, const QString &path, const QJsonObject &body) const
{
    QNetworkAccessManager network;
    QUrl url = m_sandbox->sandbox().baseUrl(Provider::Escapelife);
    url.setPath(path);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-API-Key",
                         m_sandbox->sandbox().credentials(Provider::Escapelife).value(u"secret"_s).toUtf8());
    QNetworkReply *reply = network.sendCustomRequest(request, verb, QJsonDocument(body).toJson());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(patience);
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
}

void QueueJourneyTest::control(const QJsonObject &order) const
{
    QVERIFY(!send("POST", u"/__control"_s, order).isEmpty());
}

void QueueJourneyTest::log(const QJsonObject &call)
{
    control({{u"advance"_s, 600}});
    const QByteArray answer = send("POST", u"/escapelife/v1/calls"_s, call);
    QVERIFY(!answer.isEmpty());
    if (call[u"status"_s] == u"voicemail"_s)
        leaveAudio(QJsonDocument::fromJson(answer)[u"id"_s].toString());
}

/// What was said can be heard where the system stores it.
void QueueJourneyTest::leaveAudio(const QString &call)
{
    QVERIFY(!call.isEmpty());
    QUrl audio = m_sandbox->sandbox().baseUrl(Provider::Escapelife);
    audio.setPath(u"/escapelife/recordings/%1.mp3"_s.arg(call));
    const QJsonObject change{{u"recording_url"_s, QJsonValue(audio.toString())}};
    QVERIFY(!send("PATCH", u"/escapelife/v1/calls/"_s + call, change).isEmpty());
}

void QueueJourneyTest::logInbound(const QString &from, const QString &status, const QJsonObject &more)
{
    QJsonObject call = more;
    call[u"direction"_s] = u"inbound"_s;
    call[u"from_number"_s] = from;
    call[u"to_number"_s] = desk;
    call[u"status"_s] = status;
    log(call);
}

void QueueJourneyTest::logOutbound(const QString &to, const QString &status)
{
    QJsonObject call{{u"direction"_s, u"outbound"_s},
                     {u"from_number"_s, desk},
                     {u"to_number"_s, to},
                     {u"status"_s, status}};
    if (status == u"completed")
        call[u"duration_seconds"_s] = 95;
    log(call);
}

/// Forty calls of 23 people; five of these got through later, two hid their number.
void QueueJourneyTest::inventTheNight()
{
    const QList<QJsonObject> before = byProviderId(request(m_sandbox->sandbox()
                                                               .baseUrl(Provider::Escapelife)
                                                               .resolved(QUrl(u"/__truth?api=escapelife"_s))))
                                          .values();
    QCOMPARE(before.size(), 1);
    control({{u"delete"_s, before.first().value(u"provider_call_id"_s).toString()}});
    const QJsonObject answered{{u"duration_seconds"_s, 120}};
    for (int ring = 0; ring < 2; ++ring)
        logInbound(lopez, u"missed"_s);
    logInbound(couple, u"missed"_s);
    for (int ring = 0; ring < 6; ++ring)
        logInbound(robot, u"missed"_s);
    logInbound(away, u"missed"_s);
    for (int other = 0; other < others; ++other)
        logInbound(person(firstOther + other), u"missed"_s);
    for (int other = 0; other < 8; ++other)
        logInbound(person(firstOther + other), u"missed"_s);
    for (int withheld = 0; withheld < 2; ++withheld)
        logInbound(u"anonymous"_s, u"missed"_s);
    for (int settled = 0; settled < settledAtNight; ++settled) {
        logInbound(person(firstSettled + settled), u"missed"_s);
        logInbound(person(firstSettled + settled), u"completed"_s, answered);
    }
    for (int ring = 0; ring < 2; ++ring)
        logInbound(lopez, u"missed"_s);
    logInbound(lopez, u"voicemail"_s,
               {{u"duration_seconds"_s, 32}, {u"transcript"_s, u"Hello, this is Lopez, I leave later."_s}});
}

void QueueJourneyTest::connectAccount()
{
    const Profile profile = Profile::under(m_folder->filePath(u"profile"_s));
    QVERIFY(profile.make());
    QFile secret(m_folder->filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(m_sandbox->sandbox().credentials(Provider::Escapelife).value(u"secret"_s).toUtf8());
    secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);

    const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(profile.store(), clock);
    QVERIFY(store);
    Account account;
    account.name = u"Hotel"_s;
    account.baseUrl = m_sandbox->sandbox().baseUrl(Provider::Escapelife);
    account.secret = SecretPlace{SecretPlace::Kind::File, secret.fileName()};
    QVERIFY(QCoro::waitFor((*store)->addAccount(account)));
    addGuests(**store);
    QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    settings.setValue(u"version"_s, 1);
    settings.setValue(u"view/queue"_s, true); // as she left it yesterday
    settings.setValue(u"queue/since"_s, u"week"_s); // whenever the test is run
}

void QueueJourneyTest::addGuests(Store &store)
{
    const QDate today = QDate::currentDate();
    const auto add = [&](const QString &name, const QString &number, const QList<Stay> &stays) {
        Guest guest;
        guest.name = name;
        guest.numbers = {number};
        guest.stays = stays;
        QVERIFY(QCoro::waitFor(store.guestBook().save(guest)));
    };
    // Days may be others where the property is: a stay around today is on in all of them.
    add(u"Maria Lopez"_s, lopez, {{today.addDays(-3), today.addDays(3), u"214"_s}});
    add(u"Anna Beck"_s, couple, {{today.addDays(-90), today.addDays(-80), u"7"_s}});
    add(u"Bernd Beck"_s, couple, {{today.addDays(-2), today.addDays(2), u"8"_s}});
}

void QueueJourneyTest::openWindow()
{
    DesktopOptions options;
    options.profile = m_folder->filePath(u"profile"_s);
    options.size = QSize(1300, 850);
    m_desktop = std::make_unique<Desktop>(*qApp, options);
    QSignalSpy opened(m_desktop.get(), &Desktop::opened);
    m_desktop->open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QVERIFY(QTest::qWaitForWindowExposed(&m_desktop->window()));
    activate(&m_desktop->window());
}

void QueueJourneyTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus);
    ++m_keys;
    QTest::keyClick(focus, key, modifiers);
}

void QueueJourneyTest::nextRow(const QString &number)
{
    QTRY_COMPARE_WITH_TIMEOUT(currentNumber(), number, patience);
    QVERIFY(list()->hasFocus());
    m_keys = 0;
}

void QueueJourneyTest::rowIsDone()
{
    QVERIFY2(m_keys <= mostKeys, qPrintable(u"%1 keys"_s.arg(m_keys)));
}

/// What happens by itself after a while.
void QueueJourneyTest::readNewCalls()
{
    widget<QAction>("syncNow")->trigger();
}

void QueueJourneyTest::settleLopez()
{
    nextRow(lopez);
    QCOMPARE(model().task(0)->guestName, u"Maria Lopez"_s);
    QCOMPARE(model().task(0)->calls.size(), 5);
    QCOMPARE(model().task(0)->voicemail, std::optional<Seconds>(32s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(widget<QWidget>("transcriptView")->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(widget<QAction>("playRecording")->text().contains(u"ause"_s), patience);
    press(Qt::Key_T);
    QTRY_COMPARE_WITH_TIMEOUT(model().task(0)->decision.takenBy, operatingUser(), patience);
    press(Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(note()->hasFocus(), patience);
    QTest::keyClicks(note(), u"Late checkout until 13:00"_s);
    logOutbound(lopez, u"completed"_s);
    readNewCalls();
    QTRY_VERIFY_WITH_TIMEOUT(model().isSettled(0), patience);
    QCOMPARE(model().task(0)->state, CallbackState::Returned);
    QVERIFY(note()->hasFocus()); // a refresh takes nothing away
    press(Qt::Key_Escape);
    rowIsDone();
}

void QueueJourneyTest::settleCouple()
{
    nextRow(couple);
    press(Qt::Key_G);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget()
                                 && QApplication::focusWidget()->window()->objectName() == u"guestChooser",
                             patience);
    auto *guests = QApplication::focusWidget()->window()->findChild<QListWidget *>(u"guestList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(guests->count() >= 2, patience);
    QVERIFY(guests->item(0)->text().contains(u"Bernd Beck"_s)); // who is here
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(model().task(0)->guestName, u"Bernd Beck"_s, patience);
    activate(&m_desktop->window()); // as the desktop does when a dialog closes
    QTRY_VERIFY_WITH_TIMEOUT(list()->hasFocus(), patience);
    press(Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(note()->hasFocus(), patience);
    logOutbound(couple, u"completed"_s);
    readNewCalls();
    QTRY_VERIFY_WITH_TIMEOUT(model().isSettled(0), patience);
    press(Qt::Key_Escape);
    rowIsDone();
}

void QueueJourneyTest::settleRobot()
{
    nextRow(robot);
    QCOMPARE(model().task(0)->calls.size(), 6);
    press(Qt::Key_E);
    press(Qt::Key_0);
    press(Qt::Key_1);
    QVERIFY(!QApplication::activeModalWidget());
    rowIsDone();
}

void QueueJourneyTest::settleAway()
{
    nextRow(away);
    press(Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(note()->hasFocus(), patience);
    logOutbound(away, u"missed"_s);
    readNewCalls();
    QTRY_COMPARE_WITH_TIMEOUT(model().task(0)->state, CallbackState::Tried, patience);
    press(Qt::Key_Escape);
    QTRY_VERIFY(list()->hasFocus());
    QCOMPARE(currentNumber(), away);
    press(Qt::Key_S);
    press(Qt::Key_1);
    rowIsDone();
}

void QueueJourneyTest::callBackAndReach(const QString &number)
{
    nextRow(number);
    press(Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(note()->hasFocus(), patience);
    QCOMPARE(m_dialled.last(), QUrl(u"tel:"_s + number));
    logOutbound(number, u"completed"_s);
    readNewCalls();
    QTRY_VERIFY_WITH_TIMEOUT(model().isSettled(0), patience);
    press(Qt::Key_Escape);
    rowIsDone();
}

void QueueJourneyTest::settleWithheld()
{
    nextRow(QString());
    QCOMPARE(model().task(0)->state, CallbackState::Withheld);
    press(Qt::Key_E);
    press(Qt::Key_5);
    rowIsDone();
}

void QueueJourneyTest::fortyMissedCallsAreSettledByKeyboard()
{
    openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(model().queue().figures.missed, 40, patience);
    QTRY_COMPARE_WITH_TIMEOUT(model().openCount(), 18, patience); // 16 owed, 2 withheld
    const QueueFigures morning = model().queue().figures;
    QCOMPARE(morning.people, 23);
    QCOMPARE(morning.owed, 16);
    QCOMPARE(morning.withheld, 2);
    QCOMPARE(morning.settled, settledAtNight);
    QTRY_VERIFY_WITH_TIMEOUT(list()->hasFocus(), patience);

    settleLopez();
    settleCouple();
    settleRobot();
    settleAway();
    for (int other = 0; other < others - othersWhoRangAgain; ++other) {
        callBackAndReach(person(firstOther + other));
        if (QTest::currentTestFailed())
            return;
    }
    for (int other = others - othersWhoRangAgain; other < others; ++other)
        logInbound(person(firstOther + other), u"completed"_s, {{u"duration_seconds"_s, 60}});
    readNewCalls();
    QTRY_COMPARE_WITH_TIMEOUT(model().queue().figures.settled, settledAtNight + othersWhoRangAgain, patience);
    QTRY_VERIFY_WITH_TIMEOUT(widget<QWidget>("queueNotices")->isVisible(), patience);
    if (model().isSettled(list()->currentIndex().row()))
        press(Qt::Key_Down); // the row she was on makes way
    settleWithheld();
    settleWithheld();

    QTRY_VERIFY_WITH_TIMEOUT(widget<QWidget>("queuePlaceholder")->isVisible(), patience);
    QCOMPARE(model().openCount(), 0);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"1 spam"_s));
    QCOMPARE(m_dialled.size(), 2 + 1 + others - othersWhoRangAgain);
    m_desktop->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->window().isVisible(), patience);
    m_desktop.reset();
    checkOutcomes();
}

QJsonObject QueueJourneyTest::queueJson() const
{
    QProcess program;
    program.start(QStringLiteral(CALLBOARD_BINARY),
                  {u"--profile"_s, m_folder->filePath(u"profile"_s), u"queue"_s, u"--json"_s, u"--since"_s,
                   toIso(SystemClock().now() - 7 * 24h)});
    program.waitForFinished(patience);
    return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
}

void QueueJourneyTest::checkOutcomes()
{
    const QJsonObject queue = queueJson();
    QVERIFY(queue[u"open"_s].isArray());
    QCOMPARE(queue[u"open"_s].toArray().size(), 0);
    const QJsonObject figures = queue[u"figures"_s].toObject();
    const QJsonObject expected{{u"missed"_s, 40}, {u"people"_s, 23}, {u"returned"_s, 11},
                               {u"settled"_s, 8}, {u"done"_s, 3},    {u"snoozed"_s, 1},
                               {u"owed"_s, 0},    {u"tried"_s, 0},   {u"withheld"_s, 0}};
    QCOMPARE(figures, expected);

    const QJsonArray snoozed = queue[u"snoozed"_s].toArray();
    QCOMPARE(snoozed.size(), 1);
    QCOMPARE(snoozed.first()[u"number"_s].toString(), away);
    QCOMPARE(snoozed.first()[u"state"_s].toString(), u"tried"_s);

    QHash<QString, QJsonObject> gone;
    for (const QJsonValue &task : queue[u"gone"_s].toArray())
        gone.insert(task[u"number"_s].toString(task[u"key"_s].toString()), task.toObject());
    for (const QString &number : {lopez, couple})
        QCOMPARE(gone[number][u"state"_s].toString(), u"returned"_s);
    QCOMPARE(gone[lopez][u"missed"_s].toInt(), 5);
    QCOMPARE(gone[couple][u"guest_name"_s].toString(), u"Bernd Beck"_s);
    const QJsonObject spam = gone[robot][u"decision"_s].toObject();
    QCOMPARE(spam[u"done"_s].toString(), u"spam"_s);
    QCOMPARE(spam[u"hidden"_s].toBool(), true);
    QCOMPARE(spam[u"decided_by"_s].toString(), operatingUser());
    for (int other = 0; other < others; ++other) {
        const bool rangAgain = other >= others - othersWhoRangAgain;
        QCOMPARE(gone[person(firstOther + other)][u"state"_s].toString(),
                 rangAgain ? u"settled"_s : u"returned"_s);
    }
    const auto withheld = std::count_if(gone.begin(), gone.end(), [](const QJsonObject &task) {
        return task[u"state"_s].toString() == u"withheld"
            && task[u"decision"_s][u"done"_s].toString() == u"not-needed";
    });
    QCOMPARE(withheld, 2);
}

QTEST_MAIN(QueueJourneyTest)
#include "tst_queuejourney.moc"
