// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/hostilewords.h"
#include "tests/hostile/replies.h"
#include "tests/store/storefixture.h"
#include "tests/support/figures.h"

#include <QJsonDocument>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

/// Values of every type, also such as no JSON library writes. Besides, every hostile word is a value.
const QList<std::pair<const char *, QByteArray>> hostileValues{
    {"null", "null"},
    {"true", "true"},
    {"false", "false"},
    {"zero", "0"},
    {"negative", "-1"},
    {"fraction", "0.5"},
    {"number beyond 32 bits", "4294967296"},
    {"number beyond 64 bits", "18446744073709551616"},
    {"number of 5000 digits", QByteArray(5000, '9')},
    {"number beyond all doubles", "1e999"},
    {"smallest number", "-1e-999"},
    {"leading zero", "007"},
    {"not a number", "NaN"},
    {"empty list", "[]"},
    {"empty object", "{}"},
    {"list of lists", "[[[]]]"},
    {"list of everything", R"([null,1,"x",{"a":[]}])"},
    {"object", R"({"id":1,"name":null})"},
    {"nested deeply", QByteArray("[").repeated(3000) + QByteArray("]").repeated(3000)},
    {"never closed", "[{\"a\":[1"},
    {"text never closed", "\"abc"},
    {"broken UTF-8", "\"\xff\xfe\xc0\x80\xed\xa0\x80\""},
    {"cut UTF-8", "\"\xf0\x9f\x91\""},
    {"bad escape", R"("\x")"},
    {"cut escape", R"("\u12")"},
    {"half a pair", R"("\ud83d")"},
    {"escaped NUL", R"("\u0000")"},
    {"bare control character", QByteArray("\"a\0b\"", 5)},
    {"day that is none", R"("2026-02-31T25:61:61Z")"},
    {"year 0", R"("0000-00-00T00:00:00Z")"},
    {"year 292277026596", R"("292277026596-12-04T15:30:08Z")"},
    {"time as a number beyond", "9223372036854775807"},
    {"nothing", ""},
};

} // namespace

/// Whatever stands in a reply: the calls around it are stored, and what cannot be read is kept with a reason.
class HostileRepliesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void valuesSpoilNoPage_data();
    void valuesSpoilNoPage();
    void wordsSpoilNoPage_data();
    void wordsSpoilNoPage();
    void itemsSpoilNoPage_data();
    void itemsSpoilNoPage();
    void badPagesAreRefused_data();
    void badPagesAreRefused();
    void cleanupTestCase();

private:
    void readBetweenNeighbours(const ReplyForm &form, const QByteArray &hostile);
    void collect(const RecordPage &page);
    void storeAll();

    const QList<ReplyForm> m_forms = replyForms();
    Profile m_profile;
    RecordPage m_collected; ///< Of one case.
    int m_cases = 0;
    int m_replies = 0;
};

void HostileRepliesTest::collect(const RecordPage &page)
{
    for (const Record &record : page.records) {
        QVERIFY(!record.ref.providerCallId.isEmpty());
        const CallFacts &facts = record.facts;
        for (const auto &length : {facts.ring, facts.talk, facts.duration})
            QVERIFY(!length || length->count() >= 0);
        for (const QString &text :
             {facts.fromNumber, facts.guestName, facts.staffName, facts.notes, facts.transcript})
            QVERIFY(text.isValidUtf16());
    }
    for (const SetAsideItem &item : page.setAside)
        QVERIFY(!item.reason.isEmpty() && item.raw.size() <= 64 * 1024);
    m_collected.records += page.records;
    m_collected.setAside += page.setAside;
}

void HostileRepliesTest::storeAll()
{
    const RecordPage page = std::exchange(m_collected, {});
    PageWrite write = writeOf(page.records);
    write.page.setAside = page.setAside;
    got(m_profile->applyPage(write));
    for (const Record &record : page.records)
        QVERIFY(await(m_profile->find(record.ref)));
}

void HostileRepliesTest::readBetweenNeighbours(const ReplyForm &form, const QByteArray &hostile)
{
    const auto page = form.parse(form.page({form.itemWithId(1), hostile, form.itemWithId(2)}));
    ++m_replies;
    // Where the brackets do not close nobody can tell what the next item is: then the whole page is refused.
    if (!page) {
        QCOMPARE(page.error().kind, Error::Kind::BadReply);
        QVERIFY(!page.error().detail.isEmpty());
        return;
    }
    for (const int number : {1, 2}) {
        const auto isIt = [&](const Record &record) {
            return record.ref.providerCallId.endsWith(form.idOf(number)); // Sunset's begin with the case
        };
        QVERIFY2(std::any_of(page->records.begin(), page->records.end(), isIt),
                 hostile.left(300).constData());
    }
    QCOMPARE(page->records.size() + page->setAside.size(), qsizetype(3));
    collect(*page);
}

void HostileRepliesTest::valuesSpoilNoPage_data()
{
    m_profile.addAccount();
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("value");
    for (int i = 0; i < int(m_forms.size()); ++i) {
        for (const auto &[name, value] : hostileValues)
            QTest::addRow("%s: %s", m_forms[i].name, name) << i << value;
    }
}

void HostileRepliesTest::valuesSpoilNoPage()
{
    QFETCH(int, form);
    QFETCH(QByteArray, value);
    ++m_cases;
    const ReplyForm &reply = m_forms[form];
    for (const QString &field : reply.item.keys()) { // each field in turn
        QJsonObject item = QJsonDocument::fromJson(reply.itemWithId(3)).object();
        item[field] = u"@@value@@"_s;
        readBetweenNeighbours(
            reply, QJsonDocument(item).toJson(QJsonDocument::Compact).replace("\"@@value@@\"", value));
        if (QTest::currentTestFailed())
            return;
    }
    storeAll();
}

void HostileRepliesTest::wordsSpoilNoPage_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("word");
    for (int i = 0; i < int(m_forms.size()); ++i) {
        for (const HostileWord &word : hostileWords())
            QTest::addRow("%s: %s", m_forms[i].name, word.name) << i << word.text;
    }
}

/// In all its texts at once, with an id of its own.
void HostileRepliesTest::wordsSpoilNoPage()
{
    QFETCH(int, form);
    QFETCH(QString, word);
    ++m_cases;
    const ReplyForm &reply = m_forms[form];
    QJsonObject item = QJsonDocument::fromJson(reply.itemWithId(3)).object();
    for (const QString &field : reply.item.keys()) {
        if (field != reply.id && item[field].isString())
            item[field] = word;
    }
    readBetweenNeighbours(reply, QJsonDocument(item).toJson(QJsonDocument::Compact));
    storeAll();
}

void HostileRepliesTest::itemsSpoilNoPage_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("item");
    for (int i = 0; i < int(m_forms.size()); ++i) {
        const auto row = [&](const char *name, const QByteArray &item) {
            QTest::addRow("%s: %s", m_forms[i].name, name) << i << item;
        };
        row("null", "null");
        row("number", "7");
        row("text", "\"<html>\"");
        row("list", "[]");
        row("empty object", "{}");
        row("without a colon", "{\"id\" 1}");
        row("words", "undefined");
        row("10,000 fields", "{" + QByteArray("\"a\":1,").repeated(10'000) + "\"b\":1}");
        row("1 MB of text", "{\"x\":\"" + QByteArray(1'000'000, 'x') + "\"}");
        row("deep", QByteArray("{\"a\":").repeated(2000) + "1" + QByteArray("}").repeated(2000));
    }
}

void HostileRepliesTest::itemsSpoilNoPage()
{
    QFETCH(int, form);
    QFETCH(QByteArray, item);
    ++m_cases;
    readBetweenNeighbours(m_forms[form], item);
    storeAll();
}

void HostileRepliesTest::badPagesAreRefused_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("body");
    for (int i = 0; i < int(m_forms.size()); ++i) {
        const ReplyForm &form = m_forms[i];
        const QByteArray whole = form.page({form.itemWithId(1)});
        const auto row = [&](const char *name, const QByteArray &body) {
            QTest::addRow("%s: %s", form.name, name) << i << body;
        };
        row("nothing", "");
        row("blank", " \r\n\t");
        row("a login page", "<!DOCTYPE html><html><body>Sign in</body></html>");
        row("a word", "OK");
        row("null", "null");
        row("a number", "1e999");
        row("cut in the middle", whole.left(whole.size() / 2));
        row("cut at its end", whole.chopped(1));
        row("NUL", QByteArray(64, '\0'));
        row("gzip", QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + QByteArray(64, '\xaa'));
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6));
        row("100,000 brackets", QByteArray(100'000, '['));
        row("100,000 objects", QByteArray("{\"a\":").repeated(100'000));
        row("no list", "{}");
        row("an object for the list", "{\"" + form.list.toByteArray() + "\":{}}");
        row("a text for the list", "{\"" + form.list.toByteArray() + "\":\"[]\"}");
    }
}

/// None of them is a page without calls.
void HostileRepliesTest::badPagesAreRefused()
{
    QFETCH(int, form);
    QFETCH(QByteArray, body);
    ++m_cases;
    ++m_replies;
    const auto page = m_forms[form].parse(body);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadReply);
    QVERIFY(!page.error().detail.isEmpty());
    QVERIFY(page.error().detail.size() < 1000);
}

void HostileRepliesTest::cleanupTestCase()
{
    qInfo("%d hostile cases in %d replies", m_cases, m_replies);
    recordFigure("cases", m_cases);
    QVERIFY(m_cases >= 9 * 90);
}

QTEST_GUILESS_MAIN(HostileRepliesTest)
#include "tst_hostilereplies.moc"
