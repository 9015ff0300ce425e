// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording.h"

#include "ui/recordingwording.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

constexpr int kinds = int(Error::Kind::Invalid) + 1; // the last one

template<typename Value> QSet<QString> wordsOf(const QList<Value> &values)
{
    QSet<QString> words;
    for (const Value value : values)
        words.insert(wordFor(value));
    words.remove({});
    return words;
}

template<typename Value> QList<Value> numbered(int last)
{
    QList<Value> values;
    for (int i = 1; i <= last; ++i)
        values.append(Value(i));
    return values;
}

} // namespace

class WordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasAWordOfItsOwn();
    void everyErrorHasASentenceOfItsOwn();
    void providersWordsAreCleanedAndNotInterpreted();
    void serverStatusAndPauseAreSaid();
    void aRecordingIsNotTheCallSystem();
    void providersAreNamed();
    void everyQueryProblemHasASentence();
};

void WordingTest::everyValueHasAWordOfItsOwn()
{
    QCOMPARE(wordsOf(allDirections()).size(), allDirections().size());
    QCOMPARE(wordsOf(allCallStatuses()).size(), allCallStatuses().size());
    QCOMPARE(wordsOf(numbered<Field>(int(Field::Tags))).size(), 10);
    QCOMPARE(wordsOf(numbered<OutboxKind>(int(OutboxKind::Delete))).size(), 3);
    QCOMPARE(wordsOf(numbered<OutboxState>(int(OutboxState::Conflict))).size(), 6);
    QCOMPARE(wordsOf(numbered<SortColumn>(int(SortColumn::Duration))).size(), 11);
}

void WordingTest::everyErrorHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int kind = 0; kind < kinds; ++kind) {
        const QString sentence = sentenceFor(Error{Error::Kind(kind)}, u"Grand Hotel"_s);
        QVERIFY2(sentence.contains("Grand Hotel"_L1), qUtf8Printable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qUtf8Printable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), kinds);
}

void WordingTest::providersWordsAreCleanedAndNotInterpreted()
{
    const Error refused{Error::Kind::Rejected, u"bad\u001b[31m %1 \u202Enumber\n"_s};
    QCOMPARE(sentenceFor(refused, u"Hotel %2"_s), u"Hotel %2 refused this: bad[31m %1 number"_s);
}

void WordingTest::serverStatusAndPauseAreSaid()
{
    QVERIFY(sentenceFor({Error::Kind::ServerError, {}, {}, 503}, u"A%2"_s).contains("A%2 has a"_L1));
    QVERIFY(sentenceFor({Error::Kind::ServerError, {}, {}, 503}, u"A"_s).contains("503"_L1));
    QVERIFY(sentenceFor({Error::Kind::RateLimited, {}, std::chrono::seconds(40)}, u"A"_s).contains("40"_L1));
    QVERIFY(sentenceFor({Error::Kind::RateLimited, {}, std::chrono::seconds(601)}, u"A"_s).contains("11"_L1));
}

void WordingTest::aRecordingIsNotTheCallSystem()
{
    const auto beginsWith = [](Error::Kind kind, QLatin1StringView words) {
        RecordingStatus status{.state = RecordingState::Failed};
        status.error = Error{kind};
        const QString sentence = sentenceFor(status);
        const bool isMid = sentence.contains("The "_L1) && sentence.lastIndexOf("The "_L1) > 0;
        return sentence.startsWith(words) && !isMid;
    };
    QVERIFY(beginsWith(Error::Kind::Offline, "The call system cannot be reached"_L1));
    QVERIFY(beginsWith(Error::Kind::Unauthorised, "The call system does not accept the key"_L1));
    QVERIFY(beginsWith(Error::Kind::Storage, "The recording cannot be written"_L1));
    QVERIFY(beginsWith(Error::Kind::SecretMissing, "The key of the account is not in the keyring"_L1));
    QVERIFY(beginsWith(Error::Kind::CaptivePortal, "A login page of this network stands"_L1));
}

void WordingTest::providersAreNamed()
{
    for (const Provider provider : allProviders())
        QVERIFY(!providerName(keyOf(provider)).isEmpty());
    QCOMPARE(providerName(u"quo"), u"Quo"_s);
    QCOMPARE(providerName(u"manual"), u"Logged by hand"_s);
    QCOMPARE(providerName(u"something new"), u"something new"_s);
}

void WordingTest::everyQueryProblemHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(QueryProblem::Kind::TooLong); ++kind) {
        const QueryProblem problem{QueryProblem::Kind(kind), 0, 4, u"stat%2"_s, u"status"_s};
        const QString sentence = sentenceFor(problem);
        QVERIFY(sentence.contains("stat%2"_L1));
        QVERIFY(sentence.contains("status"_L1));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 9);
}

} // namespace callboard

QTEST_GUILESS_MAIN(callboard::WordingTest)
#include "tst_wording.moc"
