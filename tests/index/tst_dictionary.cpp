// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/dictionary.h"

#include <QTest>

#include <string>

using namespace callboard;

class DictionaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void absentTextHasCodeZero();
    void equalTextsShareACode();
    void textsOfAllLengthsAreKept();
    void viewDoesNotSeeLaterTexts();
    void foldsCaseAndAccents();
};

void DictionaryTest::absentTextHasCodeZero()
{
    DictionaryWriter writer;
    QCOMPARE(writer.codeOf({}), 0U);
    QVERIFY(writer.codeOf("") != 0U);
    QVERIFY(!writer.dictionary().text(0).data());
    QVERIFY(writer.dictionary().text(writer.codeOf("")).data());
}

void DictionaryTest::equalTextsShareACode()
{
    DictionaryWriter writer;
    const quint32 first = writer.codeOf("ann");
    QVERIFY(writer.codeOf("Ann") != first);
    for (int i = 0; i < 5000; ++i)
        writer.codeOf(std::to_string(i));
    QCOMPARE(writer.codeOf("ann"), first);
    QCOMPARE(writer.dictionary().size(), 5003U);
}

void DictionaryTest::textsOfAllLengthsAreKept()
{
    DictionaryWriter writer;
    std::vector<std::string> texts;
    for (size_t length = 0; length < 9000; length += 1 + length / 3)
        texts.emplace_back(length, 'A');
    for (int i = 0; i < 3000; ++i)
        texts.push_back("Text " + std::to_string(i));
    std::vector<quint32> codes(texts.size());
    for (size_t i = 0; i < texts.size(); ++i)
        codes[i] = writer.codeOf(texts[i]);
    for (size_t i = 0; i < texts.size(); ++i)
        QVERIFY(writer.dictionary().text(codes[i]) == texts[i]);
}

void DictionaryTest::viewDoesNotSeeLaterTexts()
{
    DictionaryWriter writer;
    const quint32 code = writer.codeOf("before");
    const Dictionary view = writer.dictionary();
    for (int i = 0; i < 5000; ++i)
        writer.codeOf(std::to_string(i));
    QCOMPARE(view.size(), 2U);
    QVERIFY(view.text(code) == "before");
}

void DictionaryTest::foldsCaseAndAccents()
{
    DictionaryWriter writer;
    const quint32 code = writer.codeOf("Zo\xc3\xa9 \xc3\x84rger");
    QVERIFY(writer.dictionary().folded(code) == "zoe arger");
    QVERIFY(writer.dictionary().text(code) == "Zo\xc3\xa9 \xc3\x84rger");
}

QTEST_GUILESS_MAIN(DictionaryTest)
#include "tst_dictionary.moc"
