// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied for those who help: it tells how things stand, and of nobody.
#include "app/profile.h"
#include "tests/app/program.h"
#include "tests/support/builders.h"
#include "tests/support/got.h"

#include <QSettings>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class DiagnosticsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsHowThingsStand();
    void tellsOfNobody();
    void openWindowIsPointedTo();

private:
    QString report() const
    {
        const Outcome outcome = m_program->run({u"doctor"_s, u"--report"_s});
        return outcome.code == 0 ? QString::fromUtf8(outcome.out) : QString();
    }

    std::unique_ptr<Program> m_program;
};

/// Everything that must not get out has "canary" in it; the number cannot have.
void DiagnosticsTest::init()
{
    m_program = std::make_unique<Program>();
    m_program->setVariable(u"HOME"_s, m_program->path(u"home-of-canary"_s));
    const Profile profile = Profile::under(m_program->profile());
    QVERIFY(profile.make());
    SystemClock clock;
    const std::unique_ptr<Store> store = std::move(*Store::open(profile.store(), clock));
    Account hotel = account(u"Canary Palace"_s);
    hotel.baseUrl = QUrl(u"https://canary.example"_s);
    hotel.secret = {SecretPlace::Kind::File, m_program->secretFile(u"key-of-canary"_s, u"canary.txt"_s)};
    hotel.options.insert(u"client_id"_s, u"canary-client"_s);
    hotel.colour.clear();
    const AccountId id = got(store->addAccount(hotel)).id;
    RecordBuilder call(u"cal_canary"_s, id);
    call.at("2026-03-16T10:00:00Z").from(u"+33612345678"_s).guest(u"gst_canary"_s, u"Maria Canary"_s);
    PageWrite write = writeOf({call});
    write.page.setAside = {{u"cal_canary9"_s, "{\"name\": \"canary\"}", u"canary: expected text"_s}};
    got(store->applyPage(write));
    QVERIFY(store->saveEditNow({{id, u"cal_canary"_s}, Field::Notes, {}, u"The canary sings"_s}));
    SyncState state;
    state.lastError =
        Error{Error::Kind::Unauthorised, u"Maria Canary, +33612345678, /home/canary"_s, {}, 401};
    const Result<void> saved = QCoro::waitFor(store->saveSyncState(id, state));
    QVERIFY(saved.has_value());
    QSettings settings(profile.settingsFile(), QSettings::IniFormat);
    settings.setValue(u"property/name"_s, u"Canary Palace"_s);
    settings.setValue(u"recordings/save_folder"_s, u"/home/canary/calls"_s);
    settings.setValue(u"view/language"_s, u"by the canary"_s);
}

void DiagnosticsTest::tellsHowThingsStand()
{
    const QString text = report();
    for (const QString &expected :
         {u"Callboard "_s, u"Qt "_s, u"FFmpeg "_s, u"SQLite "_s, u"System: "_s, u"Desktop: "_s,
          u"Calls: 1 from 1 records, 1 set aside"_s, u"Account 1: escapelife, key in file, never read"_s,
          u"last error: unauthorised, HTTP 401"_s, u"Outbox: 1 edits, 0 of them need a decision"_s,
          u"Log: callboard.log"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u" is not in\n"_s + text));
}

void DiagnosticsTest::tellsOfNobody()
{
    const QString text = report();
    QVERIFY(!text.isEmpty());
    QVERIFY2(!text.contains(u"canary"_s, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(!text.contains(u"612345678"_s) && !text.contains(u"Maria"_s), qPrintable(text));
    QVERIFY2(!text.contains(m_program->profile()), qPrintable(text));
}

void DiagnosticsTest::openWindowIsPointedTo()
{
    ProfileLock lock(Profile::under(m_program->profile()));
    QVERIFY(lock.take());
    const Outcome outcome = m_program->run({u"doctor"_s, u"--report"_s});
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.sentences(), 1);
}

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
