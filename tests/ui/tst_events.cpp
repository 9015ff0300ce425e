// SPDX-License-Identifier: GPL-3.0-or-later
// Setting up the receiving of events, and what the dialog shows of it.
#include "models/sync/receiver/eventsecrets.h"
#include "tests/support/builders.h"
#include "tests/support/fakeaccountservice.h"
#include "ui/events/eventsdialog.h"
#include "ui/events/eventwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoroTask>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

class FakePort final : public ReceiverPort {
public:
    void run(const ReceiverOptions &options, const QList<EventRoute> &routes) override
    {
        lastOptions = options;
        lastRoutes = routes;
        now.isRunning = !now.problem;
        Q_EMIT changed();
    }
    void stop() override
    {
        now.isRunning = false;
        Q_EMIT changed();
    }
    void refresh() override { }
    const Status &status() const override { return now; }

    Status now;
    ReceiverOptions lastOptions;
    QList<EventRoute> lastRoutes;
};

} // namespace

class EventsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void offUntilSwitchedOn();
    void accountIsReceivedWithItsSecret();
    void typedSecretIsKept();
    void secretThatCannotBeKeptIsTold();
    void verificationTokenIsMadeWhenWanted();
    void publicAddressMakesTheVendorsAddress();
    void addressIsCopied();
    void eventsAreShown();
    void takenPortIsSaid();
    void countersSayWhy();

private:
    template<typename Widget> Widget *in(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void choose(const Account &account)
    {
        auto *box = in<QComboBox>("eventAccount");
        QTRY_VERIFY(box->findData(account.uuid) >= 0);
        box->setCurrentIndex(box->findData(account.uuid));
    }
    Account connected(const QString &name, Provider provider)
    {
        return QCoro::waitFor(m_store->addAccount(test::account(name, provider))).value();
    }
    QByteArray secretOf(const Account &account) const
    {
        return m_service.secrets.value(eventSecretHolder(account).uuid);
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    FakeAccountService m_service;
    FakePort *m_port = nullptr;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakePort> m_ownedPort;
    std::unique_ptr<EventListening> m_listening;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EventsDialog> m_dialog;
    Account m_aircall;
    Account m_ringCentral;
};

void EventsTest::init()
{
    QFile::remove(m_folder.filePath(u"desk.sqlite"_s));
    QFile::remove(m_folder.filePath(u"cache.sqlite"_s));
    auto opened =
        Store::open({m_folder.filePath(u"cache.sqlite"_s), m_folder.filePath(u"desk.sqlite"_s)}, m_clock);
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_service.secrets.clear();
    m_service.writeFailure.reset();
    m_aircall = connected(u"Desk"_s, Provider::Aircall);
    m_ringCentral = connected(u"Office"_s, Provider::RingCentral);
    connected(u"Quiet"_s, Provider::Skipcall);
    m_ownedPort = std::make_unique<FakePort>();
    m_port = m_ownedPort.get();
    m_listening = std::make_unique<EventListening>(*m_store, m_service, *m_port);
    m_theme = std::make_unique<Theme>(*qApp);
    m_dialog = std::make_unique<EventsDialog>(*m_listening, *m_theme, m_clock, QTimeZone::utc(), nullptr);
    m_dialog->show();
    m_dialog->activateWindow();
    QTRY_VERIFY(m_dialog->isActiveWindow());
    QTRY_COMPARE(in<QComboBox>("eventAccount")->count(), 2); // Skipcall sends none
}

void EventsTest::cleanup()
{
    m_dialog.reset();
    m_listening.reset();
    m_ownedPort.reset();
    m_theme.reset();
    m_store.reset();
}

void EventsTest::offUntilSwitchedOn()
{
    QVERIFY(!in<QCheckBox>("receiveEvents")->isChecked());
    QVERIFY(!m_port->now.isRunning);
    QVERIFY(in<QLabel>("receiverStatus")->text().startsWith(u"Off."_s));
    in<QCheckBox>("receiveEvents")->click();
    QVERIFY(m_port->now.isRunning);
    QCOMPARE(m_port->lastOptions.address, u"127.0.0.1"_s);
    QVERIFY(m_port->lastRoutes.isEmpty()); // no account was chosen yet, and that is said
    QVERIFY(in<QLabel>("receiverStatus")->text().contains(u"no account"_s));
    in<QCheckBox>("receiveEvents")->click();
    QVERIFY(!m_port->now.isRunning);
}

void EventsTest::accountIsReceivedWithItsSecret()
{
    m_listening->setSecret(m_aircall, "tok");
    choose(m_aircall);
    in<QCheckBox>("receiveEvents")->click();
    in<QCheckBox>("accountEvents")->click();
    QTRY_COMPARE(m_port->lastRoutes, (QList<EventRoute>{eventRoute(m_aircall, "tok")}));
    in<QCheckBox>("accountEvents")->click();
    QVERIFY(m_port->lastRoutes.isEmpty());
}

void EventsTest::typedSecretIsKept()
{
    choose(m_aircall);
    QVERIFY(in<QLabel>("secretHelp")->text().contains(u"refused"_s));
    auto *field = in<QLineEdit>("eventSecret");
    field->setFocus();
    QTest::keyClicks(field, u" new-token "_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_COMPARE(secretOf(m_aircall), QByteArray("new-token"));
    QTRY_VERIFY(!in<QLabel>("secretHelp")->text().contains(u"refused"_s));
}

void EventsTest::secretThatCannotBeKeptIsTold()
{
    m_service.writeFailure = Error{Error::Kind::SecretMissing, u"unavailable"_s};
    choose(m_aircall);
    auto *field = in<QLineEdit>("eventSecret");
    field->setFocus();
    QTest::keyClicks(field, u"typed"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    const auto isTold = [this] {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(u"Desk"_s))
                return true;
        return false;
    };
    QTRY_VERIFY(isTold());
    QCOMPARE(field->text(), u"typed"_s); // what was typed is not lost
}

void EventsTest::verificationTokenIsMadeWhenWanted()
{
    choose(m_ringCentral);
    QVERIFY(in<QLineEdit>("eventSecret")->text().isEmpty());
    QVERIFY(in<QLineEdit>("eventSecret")->isReadOnly());
    in<QCheckBox>("accountEvents")->click();
    QTRY_COMPARE(in<QLineEdit>("eventSecret")->text().size(), 43);
    QCOMPARE(secretOf(m_ringCentral), in<QLineEdit>("eventSecret")->text().toUtf8());
}

void EventsTest::publicAddressMakesTheVendorsAddress()
{
    choose(m_aircall);
    const QString path = QString::fromUtf8(eventPath(m_aircall));
    QCOMPARE(in<QLineEdit>("eventAddress")->text(), u"http://127.0.0.1:8787"_s + path);
    auto *field = in<QLineEdit>("publicAddress");
    field->setFocus();
    QTest::keyClicks(field, u"https://calls.example.com/"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(in<QLineEdit>("eventAddress")->text(), u"https://calls.example.com"_s + path);
    QCOMPARE(m_listening->settings().publicUrl, u"https://calls.example.com/"_s);
}

void EventsTest::addressIsCopied()
{
    choose(m_aircall);
    in<QPushButton>("copy-eventAddress")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), in<QLineEdit>("eventAddress")->text());
}

void EventsTest::eventsAreShown()
{
    m_port->now.last = {{m_aircall.id, m_clock.now(), u"call.created"_s, u"900000101"_s}};
    m_port->now.counters.accepted = 1;
    Q_EMIT m_port->changed();
    auto *list = in<QTreeWidget>("lastEvents");
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(1).contains(u"Desk"_s));
    QVERIFY(list->topLevelItem(0)->text(2).contains(u"call.created"_s));
    QVERIFY(in<QLabel>("receiverCounters")->text().contains(u"1"_s));
}

void EventsTest::takenPortIsSaid()
{
    m_port->now.problem = Error{Error::Kind::Conflict, {}};
    in<QCheckBox>("receiveEvents")->click();
    QVERIFY(in<QLabel>("receiverStatus")->text().contains(u"8787"_s));
}

void EventsTest::countersSayWhy()
{
    const QString text = countersSentence({.accepted = 12, .fromBrowser = 1, .wrongSignature = 2});
    QVERIFY(text.contains(u"12"_s) && text.contains(u"3 refused"_s) && text.contains(u"2 with a wrong"_s));
    QVERIFY(!countersSentence({.accepted = 12}).contains(u"refused"_s));
}

QTEST_MAIN(EventsTest)
#include "tst_events.moc"
