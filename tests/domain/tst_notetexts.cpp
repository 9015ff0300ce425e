// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calllink.h"
#include "models/domain/editback.h"
#include "models/domain/linediff.h"
#include "models/domain/notetemplate.h"
#include "models/domain/threeway.h"

#include <QRandomGenerator>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

QString side(const QList<LineChange> &changes, LineChange::Kind without)
{
    QStringList lines;
    for (const LineChange &change : changes) {
        if (change.kind != without)
            lines << change.text;
    }
    return lines.join(u'\n');
}

QString randomText(QRandomGenerator &random)
{
    QStringList lines;
    for (int line = int(random.bounded(1, 12)); line > 0; --line)
        lines << u"line %1"_s.arg(random.bounded(6));
    return lines.join(u'\n');
}

/// "+a", "-b", " c".
QStringList drawn(const QList<LineChange> &changes)
{
    QStringList lines;
    for (const LineChange &change : changes)
        lines << QString(u" -+"_s.at(int(change.kind))) + change.text;
    return lines;
}

} // namespace

/// What notes are made of: lines that differ, merges, templates, links.
class NoteTextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesAreSeenByLine_data();
    void changesAreSeenByLine();
    void bothTextsCanBeReadFromTheirChanges();
    void aDraftLeavesNoLineOut_data();
    void aDraftLeavesNoLineOut();
    void aDraftWithoutDoubtsIsTheMerge();
    void templatesAreFilledIn_data();
    void templatesAreFilledIn();
    void badTemplatesAreNamed_data();
    void badTemplatesAreNamed();
    void linksLeadBackToTheirMoment_data();
    void linksLeadBackToTheirMoment();
    void otherLinksNameNoCall_data();
    void otherLinksNameNoCall();
    void untouchedLinesStayToTheByte_data();
    void untouchedLinesStayToTheByte();
};

void NoteTextsTest::changesAreSeenByLine_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << QString() << QStringList();
    QTest::newRow("first words") << QString() << u"a"_s << QStringList{u"+a"_s};
    QTest::newRow("cleared") << u"a\nb"_s << QString() << QStringList{u"-a"_s, u"-b"_s};
    QTest::newRow("the same") << u"a\nb"_s << u"a\nb"_s << QStringList{u" a"_s, u" b"_s};
    QTest::newRow("changed") << u"a\nb\nc"_s << u"a\nB\nc"_s
                             << QStringList{u" a"_s, u"-b"_s, u"+B"_s, u" c"_s};
    QTest::newRow("added in front") << u"b"_s << u"a\nb"_s << QStringList{u"+a"_s, u" b"_s};
    QTest::newRow("added behind") << u"a"_s << u"a\nb"_s << QStringList{u" a"_s, u"+b"_s};
    QTest::newRow("a line break at the end") << u"a"_s << u"a\n"_s << QStringList{u" a"_s, u"+"_s};
}

void NoteTextsTest::changesAreSeenByLine()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, lines);
    QCOMPARE(drawn(changedLines(before, after)), lines);
}

void NoteTextsTest::bothTextsCanBeReadFromTheirChanges()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        const QString before = randomText(random);
        const QString after = randomText(random);
        const QList<LineChange> changes = changedLines(before, after);
        QCOMPARE(side(changes, LineChange::Kind::Added), before);
        QCOMPARE(side(changes, LineChange::Kind::Removed), after);
    }
}

void NoteTextsTest::aDraftLeavesNoLineOut_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("doubts");
    QTest::newRow("same line") << u"a\nb\nc"_s << u"a\nmine\nc"_s << u"a\ntheirs\nc"_s
                               << u"a\nmine\ntheirs\nc"_s << 1;
    QTest::newRow("from nothing") << u""_s << u"mine"_s << u"theirs"_s << u"mine\ntheirs"_s << 1;
    QTest::newRow("one apart, one not")
        << u"a\nb\nc\nd"_s << u"A\nb\nc\nmine"_s << u"a\nb\nc\ntheirs"_s << u"A\nb\nc\nmine\ntheirs"_s << 1;
    QTest::newRow("two") << u"a\n-\nb"_s << u"m1\n-\nm2"_s << u"t1\n-\nt2"_s << u"m1\nt1\n-\nm2\nt2"_s << 2;
    QTest::newRow("they changed what I removed") << u"a\nb"_s << u"a"_s << u"a\nB"_s << u"a\nB"_s << 1;
}

void NoteTextsTest::aDraftLeavesNoLineOut()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, text);
    QFETCH(int, doubts);
    const MergeDraft draft = mergeDraft(base, mine, theirs);
    QCOMPARE(draft.text, text);
    QCOMPARE(int(draft.doubts.size()), doubts);
}

void NoteTextsTest::aDraftWithoutDoubtsIsTheMerge()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 300; ++round) {
        const QString base = randomText(random);
        const QString mine = randomText(random);
        const QString theirs = randomText(random);
        const MergeDraft draft = mergeDraft(base, mine, theirs);
        const auto merged = mergedText(base, mine, theirs);
        QCOMPARE(merged.has_value(), draft.doubts.isEmpty());
        QCOMPARE(merged.value_or(draft.text), draft.text);
        const QStringList lines = draft.text.split(u'\n');
        for (const MergeDraft::Doubt &doubt : draft.doubts)
            QVERIFY(doubt.firstLine + doubt.mine + doubt.theirs <= lines.size());
    }
}

using Stops = QList<ExpandedTemplate::Stop>;

void NoteTextsTest::templatesAreFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<Stops>("stops");
    QTest::newRow("no fields") << u"Late."_s << u"Late."_s << Stops{};
    QTest::newRow("known") << u"{name}: late"_s << u"Anna: late"_s << Stops{};
    QTest::newRow("known, other case") << u"{Name}!"_s << u"Anna!"_s << Stops{};
    QTest::newRow("unknown") << u"until {when}."_s << u"until when."_s << Stops{{6, 4}};
    QTest::newRow("both") << u"{name}, {room}: {x}"_s << u"Anna, room: x"_s << Stops{{6, 4}, {12, 1}};
    QTest::newRow("empty") << u"a {} b"_s << u"a  b"_s << Stops{{2, 0}};
    QTest::newRow("never closed") << u"a {b"_s << u"a {b"_s << Stops{};
    QTest::newRow("nested") << u"{a{b}"_s << u"{ab"_s << Stops{{2, 1}};
    QTest::newRow("over lines") << u"{a\nb}"_s << u"{a\nb}"_s << Stops{};
    QTest::newRow("stray close") << u"a} b"_s << u"a} b"_s << Stops{};
}

void NoteTextsTest::templatesAreFilledIn()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    QFETCH(Stops, stops);
    const ExpandedTemplate result = expanded(text, {{u"name"_s, u"Anna"_s}, {u"room"_s, {}}});
    QCOMPARE(result.text, filled);
    QCOMPARE(result.stops, stops);
}

void NoteTextsTest::badTemplatesAreNamed_data()
{
    using Kind = TemplateProblem::Kind;
    QTest::addColumn<QList<NoteTemplate>>("templates");
    QTest::addColumn<std::optional<TemplateProblem>>("problem");
    const NoteTemplate good{u"late"_s, u"x"_s};
    const auto row = [&](const char *name, const NoteTemplate &second, std::optional<Kind> kind) {
        QTest::newRow(name) << QList<NoteTemplate>{good, second}
                            << (kind ? std::optional(TemplateProblem{*kind, 1}) : std::nullopt);
    };
    row("good", {u"spät-2_b"_s, u"x"_s}, {});
    row("no name", {{}, u"x"_s}, Kind::NoName);
    row("two words", {u"a b"_s, u"x"_s}, Kind::BadName);
    row("stroke", {u"a/b"_s, u"x"_s}, Kind::BadName);
    row("twice", {u"LATE"_s, u"x"_s}, Kind::NameTwice);
    row("no text", {u"b"_s, {}}, Kind::NoText);
}

void NoteTextsTest::badTemplatesAreNamed()
{
    QFETCH(QList<NoteTemplate>, templates);
    QFETCH(std::optional<TemplateProblem>, problem);
    QCOMPARE(problemIn(templates), problem);
}

void NoteTextsTest::linksLeadBackToTheirMoment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("ms");
    QTest::addColumn<QString>("label");
    QTest::newRow("plain") << u"1:cal_ab12"_s << 192'400 << u"[3:12]"_s;
    QTest::newRow("start") << u"2:CA1"_s << 0 << u"[0:00]"_s;
    QTest::newRow("long") << u"2:CA1"_s << 3'725'000 << u"[1:02:05]"_s;
    QTest::newRow("odd id") << u"3:a/b?c=(d) é:%41"_s << 1000 << u"[0:01]"_s;
}

void NoteTextsTest::linksLeadBackToTheirMoment()
{
    QFETCH(QString, id);
    QFETCH(int, ms);
    QFETCH(QString, label);
    const RecordRef call = RecordRef::fromString(id).value();
    const QString link = playbackLink(call, std::chrono::milliseconds(ms));
    QVERIFY2(link.startsWith(label + u"(callboard://call/"_s), qPrintable(link));
    QCOMPARE(link.count(u'('), 1); // nothing in it ends the link early
    QCOMPARE(link.count(u')'), 1);
    const QString address = link.mid(link.indexOf(u'(') + 1).chopped(1);
    const auto back = callLinkFrom(QUrl(address));
    QVERIFY(back);
    QCOMPARE(back->call, call);
    QCOMPARE(back->at, std::optional(std::chrono::seconds(ms / 1000)));
}

void NoteTextsTest::otherLinksNameNoCall_data()
{
    QTest::addColumn<QString>("link");
    for (const QString &link : {u"https://call/1:a"_s, u"callboard://guest/1:a"_s, u"callboard://call/"_s,
                                u"callboard://call/abc"_s, u"javascript:alert(1)"_s, QString()})
        QTest::newRow(qPrintable(link.isEmpty() ? u"empty"_s : link)) << link;
}

void NoteTextsTest::otherLinksNameNoCall()
{
    QFETCH(QString, link);
    QVERIFY(!callLinkFrom(QUrl(link)));
}

void NoteTextsTest::untouchedLinesStayToTheByte_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    QTest::newRow("CRLF, one line changed")
        << u"a\r\nb\r\nc"_s << u"a\nb\nc"_s << u"a\nB\nc"_s << u"a\r\nB\r\nc"_s;
    QTest::newRow("CRLF, one added at the end")
        << u"a\r\nb"_s << u"a\nb"_s << u"a\nb\nc"_s << u"a\r\nb\r\nc"_s;
    QTest::newRow("hidden in another line") << u"a\u200b\nb"_s << u"a\nb"_s << u"a\nB"_s << u"a\u200b\nB"_s;
    QTest::newRow("NUL in another line")
        << u"a"_s + QChar(0) + u"\nb"_s << u"a\nb"_s << u"a\nb!"_s << u"a"_s + QChar(0) + u"\nb!"_s;
    QTest::newRow("blanks at the end of another line")
        << u"a  \r\nb"_s << u"a  \nb"_s << u"a  \nB"_s << u"a  \r\nB"_s;
    QTest::newRow("the last line removed") << u"a\r\nb"_s << u"a\nb"_s << u"a"_s << u"a"_s;
    QTest::newRow("nothing hidden") << u"a\nb"_s << u"a\nb"_s << u"c"_s << u"c"_s;
    QTest::newRow("shown in other lines") << u"abc"_s << u"ab\nc"_s << u"ab\nC"_s << u"ab\nC"_s;
}

void NoteTextsTest::untouchedLinesStayToTheByte()
{
    QFETCH(QString, original);
    QFETCH(QString, shown);
    QFETCH(QString, typed);
    QFETCH(QString, written);
    QCOMPARE(editedBack(original, shown, typed), written);
    QCOMPARE(editedBack(original, shown, shown), original); // typed and taken back
}

QTEST_GUILESS_MAIN(NoteTextsTest)
#include "tst_notetexts.moc"
