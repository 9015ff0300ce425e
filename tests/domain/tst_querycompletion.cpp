// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/querycompletion.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class QueryCompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// "|" is the cursor.
    void knowsWhatIsBeingTyped_data()
    {
        using Kind = Completing::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Completing>("expected");
        const auto row = [](const char *name, const QString &text, const Completing &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("empty", u"|"_s, {.kind = Kind::Operator});
        row("a word", u"sta|"_s, {.kind = Kind::Operator, .typed = u"sta"_s, .start = 0, .length = 3});
        row("a negated word", u"cot -sta|"_s,
            {.kind = Kind::Operator, .typed = u"sta"_s, .start = 5, .length = 3});
        row("inside of a word", u"st|aff anna"_s,
            {.kind = Kind::Operator, .typed = u"st"_s, .start = 0, .length = 5});
        row("an operator's name is typed anew", u"st|atus:missed"_s, {});
        row("between words", u"cot | taxi"_s, {.kind = Kind::Operator, .start = 4});
        row("a value", u"status:mis|"_s,
            {.kind = Kind::Value, .field = QueryField::Status, .typed = u"mis"_s, .start = 7, .length = 3});
        row("no value yet", u"cot -Line:|"_s, {.kind = Kind::Value, .field = QueryField::Line, .start = 10});
        row("one of several", u"status:missed,vo|,failed"_s,
            {.kind = Kind::Value, .field = QueryField::Status, .typed = u"vo"_s, .start = 14, .length = 2});
        row("in quotes", u"line:\"Front d|esk\" cot"_s,
            {.kind = Kind::Value,
             .field = QueryField::Line,
             .typed = u"Front d"_s,
             .start = 5,
             .length = 12});
        row("in quotes that are open", u"line:\"Front |"_s,
            {.kind = Kind::Value, .field = QueryField::Line, .typed = u"Front "_s, .start = 5, .length = 7});
        row("the order", u"sort:ta|"_s, {.kind = Kind::Sort, .typed = u"ta"_s, .start = 5, .length = 2});
        row("the order's way", u"sort:talk:d|"_s,
            {.kind = Kind::Sort, .typed = u"talk:d"_s, .start = 5, .length = 6});
    }
    void knowsWhatIsBeingTyped()
    {
        QFETCH(QString, text);
        QFETCH(Completing, expected);
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        const auto found = completingAt(text, cursor);
        if (expected == Completing{} && !text.isEmpty()) {
            QVERIFY(!found);
            return;
        }
        QVERIFY(found.has_value());
        QCOMPARE(found->kind, expected.kind);
        QCOMPARE(found->field, expected.field);
        QCOMPARE(found->typed, expected.typed);
        QCOMPARE(found->start, expected.start);
        QCOMPARE(found->length, expected.length);
    }

    void offersNothingWhereNothingFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("phrase") << u"\"late che|"_s;
        QTest::newRow("number") << u"0612|"_s;
        QTest::newRow("unknown operator") << u"colour:re|"_s;
        QTest::newRow("address") << u"https://ex|"_s;
        QTest::newRow("time") << u"12:3|"_s;
    }
    void offersNothingWhereNothingFits()
    {
        QFETCH(QString, text);
        const qsizetype cursor = text.indexOf(u'|');
        QVERIFY(!completingAt(text.remove(u'|'), cursor));
    }

    void anyCursorInAnyTextIsHarmless()
    {
        const QString text = u"a:\"b,c -d:e,f\"g \":,,\" - -- status:missed,,\"x"_s + QChar::Null + u" z"_s;
        for (qsizetype cursor = -1; cursor <= text.size() + 1; ++cursor) {
            const auto found = completingAt(text, cursor);
            if (found)
                QVERIFY(found->start >= 0 && found->start + found->length <= text.size());
        }
    }

    void valuesAreQuotedWhereTheyMustBe()
    {
        QCOMPARE(asQueryValue(u"missed"_s), u"missed"_s);
        QCOMPARE(asQueryValue(u"Front desk"_s), u"\"Front desk\""_s);
        QCOMPARE(asQueryValue(u"a,b\""_s), u"\"a,b\""_s);
    }
};

QTEST_GUILESS_MAIN(QueryCompletionTest)
#include "tst_querycompletion.moc"
