// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/links.h"

#include <QTest>

using namespace callboard;

class LinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAreReplacedAndNothingElse_data();
    void linksAreReplacedAndNothingElse();
    void damagedTextNeverCrashes();
};

void LinksTest::linksAreReplacedAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("link") << QByteArray(R"({"id":1,"url":"https://a/?s=1","b":2})")
                          << QByteArray(R"({"id":1,"url":"[not kept]","b":2})");
    QTest::newRow("spaces") << QByteArray("{\"url\" :\n \"x\"}")
                            << QByteArray("{\"url\" :\n \"[not kept]\"}");
    QTest::newRow("deeper") << QByteArray(R"([{"v":{"url":"x","n":"y"}},{"url":"z"}])")
                            << QByteArray(R"([{"v":{"url":"[not kept]","n":"y"}},{"url":"[not kept]"}])");
    QTest::newRow("null") << QByteArray(R"({"url":null})") << QByteArray(R"({"url":null})");
    QTest::newRow("a value of that name")
        << QByteArray(R"({"a":"url","b":"x"})") << QByteArray(R"({"a":"url","b":"x"})");
    QTest::newRow("quotes in the link")
        << QByteArray(R"({"url":"a\"b\\","c":"d"})") << QByteArray(R"({"url":"[not kept]","c":"d"})");
    QTest::newRow("in a text") << QByteArray(R"({"a":"\"url\":\"x\""})")
                               << QByteArray(R"({"a":"\"url\":\"x\""})");
    QTest::newRow("nothing") << QByteArray() << QByteArray("");
}

void LinksTest::linksAreReplacedAndNothingElse()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, kept);
    QCOMPARE(withoutLinks(json, {"url"}), kept);
}

void LinksTest::damagedTextNeverCrashes()
{
    const QByteArray whole = R"({"id":1,"url" : "https://a/\"?s=1","b":2})";
    for (qsizetype size = 0; size <= whole.size(); ++size)
        QVERIFY(!withoutLinks(whole.first(size), {"url"}).contains("s=1"));
}

QTEST_APPLESS_MAIN(LinksTest)
#include "tst_links.moc"
