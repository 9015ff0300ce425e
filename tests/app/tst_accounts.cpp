// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/app/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// Connecting accounts of several systems, and one row for a call that two of them know.
class AccountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"40"_s});
        QVERIFY(m_sandbox->isReady());
        m_sandbox->settle();
    }

    void providersAreListedWithTheirFields()
    {
        const Outcome outcome = Program().run({u"accounts"_s, u"providers"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonArray all = QJsonDocument::fromJson(outcome.out).array();
        QCOMPARE(all.size(), 9);
        for (const QJsonValue &provider : all) {
            QVERIFY(!provider[u"name"_s].toString().isEmpty());
            QVERIFY(!provider[u"fields"_s].toArray().isEmpty());
        }
        QVERIFY(Program().run({u"accounts"_s, u"providers"_s}).out.contains("BlueRockTEL"));
    }

    void mistakesAreExplained_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("explanation");
        const auto add = [](const QStringList &more) {
            return QStringList{u"accounts"_s, u"add"_s} + more;
        };
        QTest::newRow("misspelt provider")
            << add({u"twillio"_s, u"--name"_s, u"A"_s}) << QByteArray("did you mean “twilio”");
        QTest::newRow("misspelt option")
            << add({u"twilio"_s, u"--name"_s, u"A"_s, u"--option"_s, u"account_sd=AC1"_s})
            << QByteArray("did you mean “account_sid”");
        QTest::newRow("missing option")
            << add({u"twilio"_s, u"--name"_s, u"A"_s}) << QByteArray("--option account_sid=…");
        QTest::newRow("address of one's own")
            << add({u"bluerocktel"_s, u"--name"_s, u"A"_s, u"--option"_s, u"email=a@b.c"_s})
            << QByteArray("--base-url");
        QTest::newRow("empty address") << add({u"escapelife"_s, u"--name"_s, u"A"_s, u"--base-url"_s, u""_s})
                                       << QByteArray("--base-url");
        QTest::newRow("secret for all to see")
            << add({u"escapelife"_s, u"--name"_s, u"A"_s, u"--option"_s, u"secret=sk"_s})
            << QByteArray("does not belong on the command line");
        QTest::newRow("future history")
            << add({u"escapelife"_s, u"--name"_s, u"A"_s, u"--since"_s, u"2999-01-01"_s})
            << QByteArray("--since");
        QTest::newRow("no sign-in") << add({u"escapelife"_s, u"--name"_s, u"A"_s, u"--sign-in"_s})
                                    << QByteArray("no sign-in");
    }
    void mistakesAreExplained()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, explanation);
        const Outcome outcome = Program().run(words);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(explanation), outcome.err.constData());
        QVERIFY2(outcome.sentences() == 1, outcome.err.constData());
    }

    void failedChecksAreToldApart()
    {
        const Program program;
        const QString elsewhere = m_sandbox->baseUrl() + u"/nowhere"_s;
        const QList<Outcome> outcomes{
            program.connect(m_sandbox->baseUrl(), u"sk_test_wrong"_s),
            program.connect(u"http://127.0.0.1:1"_s, m_sandbox->secret()),
            program.connect(elsewhere, m_sandbox->secret()),
        };
        QSet<QByteArray> sentences;
        for (const Outcome &outcome : outcomes) {
            QCOMPARE(outcome.code, 1);
            QVERIFY2(outcome.sentences() == 1, outcome.err.constData());
            QVERIFY(!outcome.err.contains(m_sandbox->secret().toUtf8()));
            sentences.insert(outcome.err);
        }
        QCOMPARE(sentences.size(), outcomes.size());
        QVERIFY2(outcomes.at(0).err.contains("does not accept the key"), outcomes.at(0).err.constData());
        QVERIFY2(outcomes.at(1).err.contains("cannot be reached"), outcomes.at(1).err.constData());
        QVERIFY2(outcomes.at(2).err.contains("not in the way of escapelife"), outcomes.at(2).err.constData());
        QVERIFY(program.calls().isEmpty());
    }

    void historySpanIsKeptWithTheAccount()
    {
        const Program program;
        const Outcome added = program.connect(m_sandbox->baseUrl(), m_sandbox->secret(),
                                              {u"--json"_s, u"--since"_s, u"2026-01"_s});
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(added.json()[u"options"_s][u"since"_s].toString(), u"2026-01-01"_s);
    }

    void terminalIsAskedForWhatIsMissing()
    {
        const Program program;
        const QJsonObject twilio = m_sandbox->api(u"twilio"_s);
        const QStringList arguments{u"accounts"_s,
                                    u"add"_s,
                                    u"twilio"_s,
                                    u"--base-url"_s,
                                    twilio[u"base_url"_s].toString(),
                                    u"--secret"_s,
                                    u"file:"_s + program.secretFile(twilio[u"secret"_s].toString())};
        const TerminalRun run = runOnTerminal(program.profile(), arguments,
                                              {u"Reception"_s, twilio[u"account_sid"_s].toString(), u""_s});
        QVERIFY2(run.code == 0, run.screen.constData());
        QVERIFY2(run.screen.contains("Connected “Reception”"), run.screen.constData());
        QVERIFY(run.screen.contains("console.twilio.com")); // the help
        QVERIFY(run.screen.contains("may stay empty"));
    }

    void secretIsNotShownOnTheTerminal()
    {
        const Program program;
        const TerminalRun run =
            runOnTerminal(program.profile(),
                          {u"accounts"_s, u"add"_s, u"escapelife"_s, u"--base-url"_s, m_sandbox->baseUrl()},
                          {u"Hotel"_s, m_sandbox->secret()});
        QCOMPARE(run.code, 1); // tests have no keyring
        QVERIFY2(run.screen.contains("not shown while you type"), run.screen.constData());
        QVERIFY(run.screen.contains("keyring"));
        QVERIFY(!run.screen.contains(m_sandbox->secret().toUtf8()));
    }

    void splitAndJoinHoldAfterAFullSync()
    {
        Program program;
        QVERIFY(connectBoth(program));
        const qsizetype rows = program.calls().size();
        QCOMPARE(rows, callsKnownToEscapelife()); // it knows every call, and Twilio some of them
        const QStringList records = recordsOfAMergedCall(program);
        QCOMPARE(records.size(), 2);

        QCOMPARE(program.run({u"split"_s, records.last()}).code, 0);
        QCOMPARE(program.run({u"split"_s, records.last()}).code, 1); // it is alone
        QCOMPARE(program.calls().size(), rows + 1);
        QCOMPARE(program.run({u"sync"_s, u"--full"_s}).code, 0);
        QCOMPARE(program.calls().size(), rows + 1);

        const Outcome joined = program.run({u"join"_s, records.first(), records.last(), u"--json"_s});
        QVERIFY2(joined.code == 0, joined.err.constData());
        QCOMPARE(joined.json()[u"records"_s].toArray().size(), 2);
        QCOMPARE(program.run({u"join"_s, records.first(), records.last()}).code, 1); // they are one
        QCOMPARE(program.run({u"sync"_s, u"--full"_s}).code, 0);
        QCOMPARE(program.calls().size(), rows);
    }

    void showNamesWhereFactsComeFrom()
    {
        Program program;
        QVERIFY(connectBoth(program));
        const QStringList records = recordsOfAMergedCall(program);
        QVERIFY(!records.isEmpty());
        const QByteArray shown = program.run({u"show"_s, records.first()}).out;
        QVERIFY2(shown.contains("Twilio · Front desk"), shown.constData());
        QVERIFY2(shown.contains("escapelife · Hotel"), shown.constData());
    }

    void noteThatNoSystemTakesIsKeptHere()
    {
        Program program;
        QVERIFY(connectTwilio(program));
        QCOMPARE(program.run({u"sync"_s}).code, 0);
        const QHash<QString, QJsonObject> calls = program.calls();
        QVERIFY(!calls.isEmpty());
        const QString id = calls.begin().value()[u"id"_s].toString();
        const Outcome noted = program.run({u"note"_s, id, u"--text"_s, u"late arrival"_s, u"--json"_s});
        QVERIFY2(noted.code == 0, noted.err.constData());
        QVERIFY(noted.json()[u"kept_here"_s].toBool());
        QVERIFY(program.run({u"note"_s, id, u"--text"_s, u"later"_s}).out.contains("kept here only: Twilio"));
        const QJsonObject shown = program.run({u"show"_s, id, u"--json"_s}).json();
        QCOMPARE(shown[u"notes"_s].toString(), u"later"_s);
        QCOMPARE(shown[u"kept_here"_s].toArray(), QJsonArray{u"notes"_s});
    }

private:
    bool connectTwilio(Program &program) const
    {
        const QJsonObject twilio = m_sandbox->api(u"twilio"_s);
        program.setVariable(u"TWILIO_TOKEN"_s, twilio[u"secret"_s].toString());
        const Outcome added =
            program.run({u"accounts"_s, u"add"_s, u"twilio"_s, u"--name"_s, u"Front desk"_s, u"--base-url"_s,
                         twilio[u"base_url"_s].toString(), u"--option"_s,
                         u"account_sid="_s + twilio[u"account_sid"_s].toString(), u"--option"_s,
                         u"requests_per_minute=60000"_s, u"--secret"_s, u"env:TWILIO_TOKEN"_s});
        if (added.code != 0)
            qWarning("%s", added.err.constData());
        return added.code == 0;
    }
    bool connectBoth(Program &program) const
    {
        return connectTwilio(program) && program.connect(m_sandbox->baseUrl(), m_sandbox->secret()).code == 0
            && program.run({u"sync"_s}).code == 0;
    }
    qsizetype callsKnownToEscapelife() const
    {
        const QHash<QString, QJsonObject> truth = m_sandbox->truth();
        return std::count_if(truth.begin(), truth.end(), [](const QJsonObject &call) {
            return call[u"api"_s].toString() == u"escapelife";
        });
    }
    static QStringList recordsOfAMergedCall(const Program &program)
    {
        for (const QJsonObject &call : program.calls()) {
            const QJsonArray records = call[u"records"_s].toArray();
            if (records.size() != 2)
                continue;
            const QJsonObject shown = program.run({u"show"_s, call[u"id"_s].toString(), u"--json"_s}).json();
            const QJsonObject sources = shown[u"provenance"_s].toObject();
            QStringList refs;
            for (const QJsonValue &ref : sources) {
                if (!refs.contains(ref.toString()))
                    refs << ref.toString();
            }
            refs.removeAll(call[u"id"_s].toString());
            if (!refs.isEmpty())
                return {call[u"id"_s].toString(), refs.first()};
        }
        return {};
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
