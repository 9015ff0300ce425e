// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/calltexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard::sandbox;

class SandboxGrammarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsSlotsAndLists();
    void constantListsStayTheSameWithinACall();
    void everyMentionIsDefined_data();
    void everyMentionIsDefined();
    void everyTopicHasItsPhrases_data();
    void everyTopicHasItsPhrases();
    void constantListsMatchAcrossLanguages_data();
    void constantListsMatchAcrossLanguages();

private:
    void addLanguages();
};

void SandboxGrammarTest::fillsSlotsAndLists()
{
    const Grammar grammar =
        Grammar::fromText(u"# remark\n[greet]\nHello {who}, {weather}\\nBye\n[weather]\nsunny\n"_s);
    Random random(1);
    QCOMPARE(grammar.phrase(u"greet"_s, {{u"who"_s, u"{you}"_s}}, 0, random), u"Hello {you}, sunny\nBye"_s);
    QCOMPARE(grammar.phrase(u"nothing"_s, {}, 0, random), QString());
    QCOMPARE(grammar.unknownMentions({}), QStringList{u"who"_s});
}

void SandboxGrammarTest::constantListsStayTheSameWithinACall()
{
    const Grammar grammar = Grammar::fromText(u"[say]\n{day} {day}\n[=day]\none\ntwo\nthree\nfour\nfive\n"_s);
    QSet<QString> said;
    for (quint64 call = 0; call < 100; ++call) {
        Random random(call + 1000);
        const QString text = grammar.phrase(u"say"_s, {}, call, random);
        QCOMPARE(text.section(u' ', 0, 0), text.section(u' ', 1, 1));
        said << text;
    }
    QCOMPARE(said.size(), 5);
}

void SandboxGrammarTest::addLanguages()
{
    QTest::addColumn<int>("language");
    QTest::newRow("English") << int(Language::English);
    QTest::newRow("French") << int(Language::French);
    QTest::newRow("German") << int(Language::German);
    QTest::newRow("Spanish") << int(Language::Spanish);
    QTest::newRow("Italian") << int(Language::Italian);
    QTest::newRow("Arabic") << int(Language::Arabic);
}

void SandboxGrammarTest::everyMentionIsDefined_data()
{
    addLanguages();
}

void SandboxGrammarTest::everyMentionIsDefined()
{
    QFETCH(int, language);
    const Grammar grammar = CallTexts::grammarOf(Language(language));
    QCOMPARE(grammar.unknownMentions(CallTexts::slotNames()), QStringList());
}

void SandboxGrammarTest::everyTopicHasItsPhrases_data()
{
    addLanguages();
}

void SandboxGrammarTest::everyTopicHasItsPhrases()
{
    QFETCH(int, language);
    const Grammar grammar = CallTexts::grammarOf(Language(language));
    const bool french = Language(language) == Language::French;
    const bool writesNotes = french || Language(language) == Language::English;
    for (int i = 0; i < topicCount; ++i) {
        const QString topic = CallTexts::nameOf(Topic(i));
        // Suppliers and machines speak French only.
        const bool spoken = french || (Topic(i) != Topic::Supplier && Topic(i) != Topic::Robot);
        for (const QString &part : {u".ask"_s, u".more"_s, u".end"_s, u".sum"_s, u".wish"_s})
            QVERIFY2(!spoken || grammar.size(topic + part) > 0, qPrintable(topic + part));
        QVERIFY2(!writesNotes || grammar.size(topic + u".note"_s) > 0, qPrintable(topic));
    }
    for (const QString &list : {u"open"_s, u"open.callback"_s, u"open.outbound"_s, u"open.confirm"_s,
                                u"close"_s, u"also"_s, u"caller"_s, u"hello.day"_s, u"hello.evening"_s,
                                u"message.open"_s, u"message.close"_s, u"message.sum"_s})
        QVERIFY2(grammar.size(list) > 0, qPrintable(list));
}

void SandboxGrammarTest::constantListsMatchAcrossLanguages_data()
{
    addLanguages();
}

void SandboxGrammarTest::constantListsMatchAcrossLanguages()
{
    QFETCH(int, language);
    const Grammar english = CallTexts::grammarOf(Language::English);
    const Grammar other = CallTexts::grammarOf(Language(language));
    for (const QString &list : {u"day"_s, u"item"_s, u"spot"_s, u"ride"_s, u"bikes"_s, u"food"_s, u"care"_s,
                                u"noise"_s, u"reason"_s, u"view"_s})
        QCOMPARE(other.size(list), english.size(list));
}

QTEST_GUILESS_MAIN(SandboxGrammarTest)
#include "tst_sandboxgrammar.moc"
