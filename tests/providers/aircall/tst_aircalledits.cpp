// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/edits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard;
using namespace callboard::aircall;

namespace {

const QList<NamedId> known{{11, u"late check-in"_s}, {12, u"VIP"_s}, {13, u"vip"_s}};

} // namespace

class AircallEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsBehindTheNotesAreOneMoreComment_data();
    void wordsBehindTheNotesAreOneMoreComment();
    void otherChangesAreRefused_data();
    void otherChangesAreRefused();
    void aSixthCommentIsRefused();
    void tagsAreAddedByTheirIds_data();
    void tagsAreAddedByTheirIds();
    void tagsAreNeitherTakenOffNorInvented_data();
    void tagsAreNeitherTakenOffNorInvented();
};

void AircallEditsTest::wordsBehindTheNotesAreOneMoreComment_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("comment"); // null: nothing to send
    QTest::newRow("the first") << QString() << u"Late arrival"_s << u"Late arrival"_s;
    QTest::newRow("a paragraph") << u"One"_s << u"One\n\nTwo"_s << u"Two"_s;
    QTest::newRow("a line") << u"One"_s << u"One\nTwo\n"_s << u"Two"_s;
    QTest::newRow("the same line") << u"One."_s << u"One. Two."_s << u"Two."_s;
    QTest::newRow("several paragraphs") << u"One"_s << u"One\n\nTwo\n\nThree"_s << u"Two\n\nThree"_s;
    QTest::newRow("line ends") << u"One\nTwo"_s << u"One\r\nTwo\r\n\r\nThree"_s << u"Three"_s;
    QTest::newRow("nothing new") << u"One"_s << u"One\n"_s << QString();
    QTest::newRow("nothing at all") << QString() << u"\n"_s << QString();
}

void AircallEditsTest::wordsBehindTheNotesAreOneMoreComment()
{
    QFETCH(QString, notes);
    QFETCH(QString, wanted);
    QFETCH(QString, comment);
    const auto added = commentToAdd({}, notes, wanted);
    QVERIFY(added);
    QCOMPARE(*added, comment);
    QCOMPARE(added->isNull(), comment.isNull());
}

void AircallEditsTest::otherChangesAreRefused_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::newRow("cleared") << QString();
    QTest::newRow("changed") << u"One, changed"_s.replace(u"One"_s, u"Won"_s);
    QTest::newRow("inside the last word") << u"Onerous"_s;
    QTest::newRow("above") << u"Zero\n\nOne"_s;
}

void AircallEditsTest::otherChangesAreRefused()
{
    QFETCH(QString, wanted);
    const auto added = commentToAdd({u"One"_s}, u"One"_s, wanted);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Rejected);
    QVERIFY(added.error().detail.contains(u"behind"));
}

void AircallEditsTest::aSixthCommentIsRefused()
{
    const QStringList four{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    QCOMPARE(commentToAdd(four, u"1"_s, u"1\n\nnew"_s).value_or(QString()), u"new"_s);
    const auto sixth = commentToAdd(four + QStringList{u"5"_s}, u"1"_s, u"1\n\nnew"_s);
    QVERIFY(!sixth);
    QCOMPARE(sixth.error().kind, Error::Kind::Rejected);
    QVERIFY(sixth.error().detail.contains(u"at most 5"));
}

void AircallEditsTest::tagsAreAddedByTheirIds_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("one more") << QStringList{u"VIP"_s} << QStringList{u"VIP"_s, u"late check-in"_s}
                              << QList<qint64>{11};
    QTest::newRow("other case") << QStringList{} << QStringList{u"Late Check-In"_s} << QList<qint64>{11};
    QTest::newRow("exactly so") << QStringList{} << QStringList{u"vip"_s} << QList<qint64>{13};
    QTest::newRow("another order") << QStringList{u"VIP"_s, u"vip"_s} << QStringList{u"vip"_s, u"VIP"_s}
                                   << QList<qint64>{};
    QTest::newRow("twice") << QStringList{} << QStringList{u"VIP"_s, u"VIP"_s} << QList<qint64>{12};
}

void AircallEditsTest::tagsAreAddedByTheirIds()
{
    QFETCH(QStringList, present);
    QFETCH(QStringList, wanted);
    QFETCH(QList<qint64>, ids);
    const auto added = tagsToAdd(present, wanted, known);
    QVERIFY(added);
    QCOMPARE(*added, ids);
}

void AircallEditsTest::tagsAreNeitherTakenOffNorInvented_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("named");
    QTest::newRow("taken off") << QStringList{u"late check-in"_s} << u"\"VIP\""_s;
    QTest::newRow("all taken off") << QStringList{} << u"\"VIP\""_s;
    QTest::newRow("unknown") << QStringList{u"VIP"_s, u"nonsense"_s} << u"\"nonsense\""_s;
}

void AircallEditsTest::tagsAreNeitherTakenOffNorInvented()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, named);
    const auto added = tagsToAdd({u"VIP"_s}, wanted, known);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Rejected);
    QVERIFY(added.error().detail.contains(named));
}

QTEST_APPLESS_MAIN(AircallEditsTest)
#include "tst_aircalledits.moc"
