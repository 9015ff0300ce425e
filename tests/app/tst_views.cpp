// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// callboard views …
class ViewsCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_program.forget(); }

    void theShippedViewsAreThere()
    {
        QCOMPARE(names(),
                 (QStringList{u"Today"_s, u"Missed, not returned"_s, u"Voicemails"_s,
                              u"Recordings to review"_s, u"Changed by us"_s}));
    }

    void aViewIsAddedShownAndRemoved()
    {
        QCOMPARE(run({u"add"_s, u"Night  shift"_s, u"--query"_s, u"at:22-6   sort:talk:desc"_s}).code, 0);
        const QJsonObject view = run({u"show"_s, u"NIGHT shift"_s, u"--json"_s}).json();
        QCOMPARE(view.value(u"name"_s).toString(), u"Night shift"_s);
        QCOMPARE(view.value(u"query"_s).toString(), u"at:22-6 sort:talk:desc"_s);
        QCOMPARE(m_program.run({u"calls"_s, u"--view"_s, u"night shift"_s}).code, 0);
        QCOMPARE(run({u"remove"_s, u"Night shift"_s}).code, 0);
        QCOMPARE(run({u"show"_s, u"Night shift"_s}).code, 1);
    }

    void shippedViewsAnswerToTheirKeyInEveryLanguage()
    {
        QCOMPARE(run({u"show"_s, u"missed"_s, u"--json"_s}).json().value(u"query"_s).toString(),
                 u"callback:owed,tried"_s);
        QCOMPARE(run({u"remove"_s, u"today"_s}).code, 0);
        QVERIFY(!names().contains(u"Today"_s));
    }

    void badNamesAndQueriesAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("taken") << QStringList{u"add"_s, u"today"_s, u"--query"_s, u"x"_s} << 1;
        QTest::newRow("empty") << QStringList{u"add"_s, u"  "_s, u"--query"_s, u"x"_s} << 1;
        QTest::newRow("too long") << QStringList{u"add"_s, QString(81, u'x'), u"--query"_s, u"x"_s} << 1;
        QTest::newRow("query") << QStringList{u"add"_s, u"A"_s, u"--query"_s, u"colour:red"_s} << 2;
        QTest::newRow("unknown") << QStringList{u"remove"_s, u"A"_s} << 1;
        QTest::newRow("no file") << QStringList{u"import"_s, u"/nonexistent/views.txt"_s} << 1;
    }

    void badNamesAndQueriesAreRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const Outcome outcome = run(words);
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.sentences(), 1);
        QCOMPARE(names().size(), 5);
    }

    void exportedViewsAreTheSameAgain()
    {
        run({u"add"_s, u"Night 夜"_s, u"--query"_s, u"at:22-6 \"late arrival\""_s, u"--columns"_s,
             u"status caller:200"_s});
        const QString file = m_program.path(u"views.txt"_s);
        QCOMPARE(run({u"export"_s, u"--output"_s, file}).code, 0);
        const Outcome same = run({u"import"_s, file, u"--json"_s});
        QCOMPARE(same.code, 0);
        for (const QJsonValue &view : same.json().value(u"views"_s).toArray())
            QCOMPARE(view[u"compared"_s].toString(), u"same"_s);
        const QByteArray before = run({u"export"_s}).out;
        m_program.forget();
        for (const QString &name : names())
            run({u"remove"_s, name});
        QCOMPARE(run({u"import"_s, file}).code, 0);
        QCOMPARE(run({u"export"_s}).out, before);
    }

    void anImportNeverOverwritesSilently()
    {
        const QByteArray text = "view: Voicemails\nquery: status:missed\nview: New one\nquery: anna\n";
        const Outcome dry = run({u"import"_s, u"-"_s, u"--dry-run"_s}, text);
        QCOMPARE(dry.code, 3);
        QCOMPARE(names().size(), 5);
        const Outcome careful = run({u"import"_s, u"-"_s}, text);
        QCOMPARE(careful.code, 3); // one was left
        QVERIFY(names().contains(u"New one"_s));
        QCOMPARE(queryOf(u"voicemails"_s), u"status:voicemail"_s);
        QCOMPARE(run({u"import"_s, u"-"_s, u"--replace"_s}, text).code, 0);
        QCOMPARE(queryOf(u"voicemails"_s), u"status:missed"_s);
    }

    void everyRejectedBlockIsNamedWithItsLine()
    {
        const Outcome outcome = run({u"import"_s, u"-"_s},
                                    "view: A\nquery: statuss:x\n\nview:\nquery: x\n\nview: B\nquery: anna\n");
        QCOMPARE(outcome.code, 3);
        QCOMPARE(outcome.sentences(), 2);
        QVERIFY2(outcome.err.contains("2") && outcome.err.contains("statuss"), outcome.err.constData());
        QVERIFY2(outcome.err.contains("4"), outcome.err.constData());
        QCOMPARE(names().constLast(), u"B"_s);
    }

    void theWindowTakesAViewOrAQuery()
    {
        const Outcome both = m_program.run({u"--view"_s, u"today"_s, u"--query"_s, u"anna"_s});
        QCOMPARE(both.code, 2);
        QCOMPARE(m_program.run({u"calls"_s, u"--view"_s, u"no such view"_s}).code, 1);
    }

private:
    Outcome run(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_program.run(QStringList{u"views"_s} + words, input);
    }
    QStringList names() const
    {
        QStringList names;
        for (const QJsonValue &view : QJsonDocument::fromJson(run({u"list"_s, u"--json"_s}).out).array())
            names << view[u"name"_s].toString();
        return names;
    }
    QString queryOf(const QString &name) const
    {
        return run({u"show"_s, name, u"--json"_s}).json().value(u"query"_s).toString();
    }

    Program m_program;
};

QTEST_GUILESS_MAIN(ViewsCommandTest)
#include "tst_views.moc"
