// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/threeway.h"

#include <QRandomGenerator>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class ThreewayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void merges_data();
    void merges();
    void separateEditsKeepEveryLineOfBothSides();
    void anUntouchedSideYields();
    void aHugeRewriteIsNotMerged();
};

void ThreewayTest::merges_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged"); // null: a conflict
    QTest::newRow("only mine") << u"a\nb"_s << u"a\nB"_s << u"a\nb"_s << u"a\nB"_s;
    QTest::newRow("only theirs") << u"a\nb"_s << u"a\nb"_s << u"A\nb"_s << u"A\nb"_s;
    QTest::newRow("same change") << u"a"_s << u"b"_s << u"b"_s << u"b"_s;
    QTest::newRow("apart") << u"a\nb\nc"_s << u"A\nb\nc"_s << u"a\nb\nC"_s << u"A\nb\nC"_s;
    QTest::newRow("touching") << u"a\nb"_s << u"A\nb"_s << u"a\nB"_s << QString();
    QTest::newRow("same line") << u"a\nb\nc"_s << u"a\nmine\nc"_s << u"a\ntheirs\nc"_s << QString();
    QTest::newRow("added at both ends") << u"b"_s << u"a\nb"_s << u"b\nc"_s << u"a\nb\nc"_s;
    QTest::newRow("added at one place") << u"a"_s << u"a\nmine"_s << u"a\ntheirs"_s << QString();
    QTest::newRow("same added, then mine")
        << u"a\nz"_s << u"a\nb\nz\nmine"_s << u"a\nb\nz"_s << u"a\nb\nz\nmine"_s;
    QTest::newRow("from nothing") << u""_s << u"mine"_s << u"theirs"_s << QString();
    QTest::newRow("I cleared, they did not") << u"a\nb"_s << u""_s << u"a\nb"_s << u""_s;
    QTest::newRow("I cleared, they changed") << u"a\nb"_s << u""_s << u"a\nB"_s << QString();
    QTest::newRow("both removed, apart") << u"a\nb\nc"_s << u"b\nc"_s << u"a\nb"_s << u"b"_s;
    QTest::newRow("repeated lines") << u"-\na\n-\nb\n-"_s << u"-\na\n-\nB\n-"_s << u"-\nA\n-\nb\n-"_s
                                    << u"-\nA\n-\nB\n-"_s;
}

void ThreewayTest::merges()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    const std::optional<QString> result = mergedText(base, mine, theirs);
    QCOMPARE(result.has_value(), !merged.isNull());
    QCOMPARE(result.value_or(QString()), merged);
    const std::optional<QString> mirrored = mergedText(base, theirs, mine);
    QCOMPARE(mirrored, result);
}

/// Each side changes, removes or adds around lines of its own; between them unchanged lines stand.
void ThreewayTest::separateEditsKeepEveryLineOfBothSides()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        QStringList base;
        QStringList mine;
        QStringList theirs;
        QStringList wanted;
        const auto both = [&](const QString &line) {
            for (QStringList *text : {&base, &mine, &theirs, &wanted})
                *text << line;
        };
        for (int block = 0; block < 8; ++block) {
            const QString line = u"block %1"_s.arg(block);
            QStringList &editor = random.bounded(2) ? mine : theirs;
            QStringList &other = &editor == &mine ? theirs : mine;
            base << line;
            other << line;
            if (random.bounded(3)) { // else removed
                const QString edited = random.bounded(2) ? line + u" edited %1"_s.arg(round) : line;
                editor << edited;
                wanted << edited;
            }
            both(u"border %1"_s.arg(block));
        }
        const QString expected = wanted.join(u'\n');
        const std::optional<QString> merged =
            mergedText(base.join(u'\n'), mine.join(u'\n'), theirs.join(u'\n'));
        QCOMPARE(merged.value_or(u"conflict"_s), expected);
        QCOMPARE(mergedText(base.join(u'\n'), mine.join(u'\n'), expected).value_or(u"conflict"_s), expected);
    }
}

void ThreewayTest::anUntouchedSideYields()
{
    const QString base = u"one\n\ntwo\nthree\n"_s;
    const QString edited = u"zero\none\n\nTWO\n"_s;
    QCOMPARE(mergedText(base, edited, base), std::optional(edited));
    QCOMPARE(mergedText(base, base, edited), std::optional(edited));
    QCOMPARE(mergedText(base, base, base), std::optional(base));
}

void ThreewayTest::aHugeRewriteIsNotMerged()
{
    const QString base = u"a\n"_s.repeated(5000) + u"end"_s;
    const QString mine = u"b\n"_s.repeated(5000) + u"end"_s;
    QCOMPARE(mergedText(base, mine, base), std::optional(mine)); // nothing to merge
    QVERIFY(!mergedText(base, mine, u"A\n"_s + base));
}

QTEST_GUILESS_MAIN(ThreewayTest)
#include "tst_threeway.moc"
