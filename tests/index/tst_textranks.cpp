// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/textranks.h"

#include <QTest>

#include <random>
#include <string>

using namespace callboard;

/// Ranks that are kept while a dictionary grows, beside comparing the texts themselves.
class TextRanksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranksOrderTextsAsTheirBytesDo_data();
    void ranksOrderTextsAsTheirBytesDo();
    void anotherBuildStartsOver();
    void olderRanksStayAsTheyWere();

private:
    static bool areRight(const Ranks &ranks, const Dictionary &texts, RankBy by);
    static std::string randomText(std::mt19937 &random)
    {
        static const char *const parts[] = {"a", "A", "\xc3\xa4", "b", "+33142", "\xf0\x9f\x93\x9e", "zz"};
        std::string text;
        for (size_t length = random() % 6; length > 0; --length)
            text += parts[random() % std::size(parts)];
        return text;
    }
};

bool TextRanksTest::areRight(const Ranks &ranks, const Dictionary &texts, RankBy by)
{
    const auto of = [&](quint32 code) {
        return by == RankBy::Text ? texts.text(code) : texts.folded(code);
    };
    bool right = ranks.size() >= texts.size() && ranks[0] == 0;
    for (quint32 a = 1; a < texts.size() && right; ++a) {
        right = ranks[a] > 0;
        for (quint32 b = 1; b < a && right; ++b)
            right = (ranks[a] < ranks[b]) == (of(a) < of(b)) && (ranks[a] == ranks[b]) == (of(a) == of(b));
    }
    return right;
}

void TextRanksTest::ranksOrderTextsAsTheirBytesDo_data()
{
    QTest::addColumn<bool>("folded");
    QTest::newRow("as written") << false;
    QTest::newRow("folded") << true;
}

void TextRanksTest::ranksOrderTextsAsTheirBytesDo()
{
    QFETCH(bool, folded);
    const RankBy by = folded ? RankBy::FoldedText : RankBy::Text;
    std::mt19937 random(3);
    DictionaryWriter writer;
    KeptRanks kept(by);
    for (const int more : {0, 1, 200, 3, 0, 40, 1, 300}) {
        for (int i = 0; i < more; ++i)
            writer.codeOf(randomText(random));
        QVERIFY(areRight(*kept.of(writer.dictionary(), 1), writer.dictionary(), by));
    }
    QVERIFY(writer.dictionary().size() > 300);
}

void TextRanksTest::anotherBuildStartsOver()
{
    DictionaryWriter first;
    for (const char *text : {"b", "a", "c"})
        first.codeOf(text);
    DictionaryWriter second;
    for (const char *text : {"x", "y"})
        second.codeOf(text);
    KeptRanks kept(RankBy::Text);
    QVERIFY(areRight(*kept.of(first.dictionary(), 1), first.dictionary(), RankBy::Text));
    QVERIFY(areRight(*kept.of(second.dictionary(), 2), second.dictionary(), RankBy::Text));
    QVERIFY(areRight(*kept.of(first.dictionary(), 1), first.dictionary(), RankBy::Text));
}

void TextRanksTest::olderRanksStayAsTheyWere()
{
    DictionaryWriter writer;
    for (const char *text : {"b", "d"})
        writer.codeOf(text);
    const Dictionary before = writer.dictionary();
    KeptRanks kept(RankBy::Text);
    const std::shared_ptr<const Ranks> older = kept.of(before, 1);
    writer.codeOf("a");
    writer.codeOf("c");
    QVERIFY(areRight(*kept.of(writer.dictionary(), 1), writer.dictionary(), RankBy::Text));
    QCOMPARE(*older, (Ranks{0, 1, 2}));
    QVERIFY(areRight(*kept.of(before, 1), before, RankBy::Text));
}

QTEST_GUILESS_MAIN(TextRanksTest)
#include "tst_textranks.moc"
