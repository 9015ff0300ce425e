// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard;

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeness_data();
    void wholeness();
    void lists_data();
    void lists();
    void itemsAreTheProvidersBytes();
    void aListOfTooManyItemsIsRefused();
    void singleItems_data();
    void singleItems();
    void fieldsOfTheRightType();
    void absentAndNullAreNoProblem();
    void wrongTypesAreNamed_data();
    void wrongTypesAreNamed();
    void theFirstProblemStays();
    void objectsThatCannotBeRead_data();
    void objectsThatCannotBeRead();
    void nestingHasALimit();
    void oneObjectReadsManyItems();
    void innerObjectsAndLists();
};

void JsonTest::wholeness_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("whole");
    QTest::newRow("object") << R"({"a":[1,{"b":"]}"}]})"_ba << true;
    QTest::newRow("list") << " [ ] \r\n"_ba << true;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF{}"_ba << true;
    QTest::newRow("escaped quote") << R"(["\"]"])"_ba << true;
    QTest::newRow("escaped backslash") << R"(["\\"])"_ba << true;
    QTest::newRow("nothing") << ""_ba << false;
    QTest::newRow("bare text") << R"("a")"_ba << false;
    QTest::newRow("bare number") << "1"_ba << false;
    QTest::newRow("open list") << "[1,2"_ba << false;
    QTest::newRow("open text") << R"(["a)"_ba << false;
    QTest::newRow("open escape") << R"(["a\)"_ba << false;
    QTest::newRow("something behind") << "[] []"_ba << false;
    QTest::newRow("a million brackets") << QByteArray(1000000, '[') << false;
}

void JsonTest::wholeness()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, whole);
    QCOMPARE(json::isWhole(text), whole);
}

void JsonTest::lists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count"); // -1: refused
    QTest::newRow("bare") << R"([{"id":1},{"id":2}])"_ba << 2;
    QTest::newRow("data") << R"({"total":2,"data":[{},{}]})"_ba << 2;
    QTest::newRow("calls") << R"({"calls":[{}],"x":{"data":[1,2,3]}})"_ba << 1;
    QTest::newRow("data before calls") << R"({"calls":[{}],"data":[{},{}]})"_ba << 2;
    QTest::newRow("empty") << R"({"data":[]})"_ba << 0;
    QTest::newRow("empty and bare") << "[]"_ba << 0;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF[{}]"_ba << 1;
    QTest::newRow("no list") << R"({"detail":"no"})"_ba << -1;
    QTest::newRow("null") << R"({"data":null})"_ba << -1;
    QTest::newRow("object under the key") << R"({"data":{}})"_ba << -1;
    QTest::newRow("missing comma") << "[{} {}]"_ba << -1;
    QTest::newRow("comma too many") << "[{},]"_ba << -1;
    QTest::newRow("only a comma") << "[,]"_ba << -1;
    QTest::newRow("cut") << "[{},{}"_ba << -1;
    QTest::newRow("mixed brackets") << "[{]}"_ba << -1;
    QTest::newRow("text") << "hello"_ba << -1;
}

void JsonTest::lists()
{
    QFETCH(QByteArray, text);
    QFETCH(int, count);
    const json::Document document(text);
    const auto items = json::listItems(document.text(), {"data", "calls"});
    QCOMPARE(items ? int(items->size()) : -1, count);
    if (!items)
        QCOMPARE(items.error().kind, Error::Kind::BadReply);
}

void JsonTest::itemsAreTheProvidersBytes()
{
    const json::Document document(R"({"data" : [ { "a" : 1.50 } , "x,y" ,-3 ]})");
    const auto items = json::listItems(document.text(), {"data"});
    QVERIFY(items);
    QCOMPARE(*items, (QList<QByteArrayView>{R"({ "a" : 1.50 })", R"("x,y")", "-3"}));
}

void JsonTest::aListOfTooManyItemsIsRefused()
{
    const json::Document document('[' + QByteArray("1,").repeated(5000) + "1]");
    QVERIFY(!json::listItems(document.text(), {}));
}

void JsonTest::singleItems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("bare") << R"({"id":"a"})"_ba
                          << R"({"id":"a"})"_ba;
    QTest::newRow("wrapped") << R"({"data": {"id":"a"} })"_ba
                             << R"({"id":"a"})"_ba;
    QTest::newRow("data is no object") << R"({"id":"a","data":"x"})"_ba
                                       << R"({"id":"a","data":"x"})"_ba;
}

void JsonTest::singleItems()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, item);
    QCOMPARE(json::singleItem(text, {"data", "call"}).toByteArray(), item);
}

void JsonTest::fieldsOfTheRightType()
{
    const json::Document document(
        R"({"text":"caf\u00e9 \"1\"","n":-42,"double":7.0,"big":9223372036854775807,"yes":true,"no":false,)"
        R"("time":"2026-03-16T14:00:00+02:00","idText":"a","idNumber":123456789012345678901234567890,"":1})");
    json::Object object;
    QVERIFY(object.read(document.text()));
    QCOMPARE(object.text("text"), u"café \"1\""_s);
    QCOMPARE(object.integer("n"), std::optional<qint64>(-42));
    QCOMPARE(object.integer("double"), std::optional<qint64>(7));
    QCOMPARE(object.integer("big"), std::optional<qint64>(std::numeric_limits<qint64>::max()));
    QCOMPARE(object.boolean("yes"), std::optional(true));
    QCOMPARE(object.boolean("no"), std::optional(false));
    QCOMPARE(object.time("time"), fromIso(u"2026-03-16T12:00:00Z"));
    QCOMPARE(object.id("idText"), u"a"_s);
    QCOMPARE(object.id("idNumber"), u"123456789012345678901234567890"_s);
    QVERIFY(object.problem().isNull());
}

void JsonTest::absentAndNullAreNoProblem()
{
    const json::Document document(R"({"null":null,"empty":""})");
    json::Object object;
    QVERIFY(object.read(document.text()));
    for (const char *const key : {"null", "absent", "empty"}) {
        QVERIFY(object.text(key).isNull());
        QVERIFY(object.id(key).isNull());
        QVERIFY(!object.time(key));
    }
    QVERIFY(!object.integer("null"));
    QVERIFY(!object.boolean("absent"));
    QVERIFY(object.object("null").isNull());
    QVERIFY(object.array("absent").isNull());
    QVERIFY(!object.has("null"));
    QVERIFY(object.has("empty"));
    QVERIFY(object.problem().isNull());
}

void JsonTest::wrongTypesAreNamed_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("getter");
    QTest::addColumn<QString>("problem");
    QTest::newRow("number as text") << "5"_ba << u"text"_s << u"f: expected text, got number"_s;
    QTest::newRow("list as text") << "[]"_ba << u"text"_s << u"f: expected text, got list"_s;
    QTest::newRow("object as id") << "{}"_ba << u"id"_s << u"f: expected text, got object"_s;
    QTest::newRow("fraction as id") << "1.5"_ba << u"id"_s << u"f: expected text, got number"_s;
    QTest::newRow("text as number") << R"("5")"_ba << u"integer"_s << u"f: expected number, got text"_s;
    QTest::newRow("fraction") << "1.5"_ba << u"integer"_s << u"f: not a whole number within 64 bits"_s;
    QTest::newRow("too large") << "9223372036854775808"_ba << u"integer"_s
                               << u"f: not a whole number within 64 bits"_s;
    QTest::newRow("exponent") << "1e999"_ba << u"integer"_s << u"f: not a whole number within 64 bits"_s;
    QTest::newRow("number as truth") << "1"_ba << u"boolean"_s << u"f: expected true or false, got number"_s;
    QTest::newRow("words as time") << R"("soon")"_ba << u"time"_s << u"f: not a time"_s;
    QTest::newRow("number as time") << "1773669600"_ba << u"time"_s << u"f: expected text, got number"_s;
    QTest::newRow("text as object") << R"("x")"_ba << u"object"_s << u"f: expected object, got text"_s;
    QTest::newRow("object as list") << "{}"_ba << u"array"_s << u"f: expected list, got object"_s;
}

void JsonTest::wrongTypesAreNamed()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, getter);
    QFETCH(QString, problem);
    const json::Document document("{\"f\":" + value + '}');
    json::Object object;
    QVERIFY(object.read(document.text()));
    const QHash<QString, bool> found{
        {u"text"_s, getter == u"text" && !object.text("f").isNull()},
        {u"id"_s, getter == u"id" && !object.id("f").isNull()},
        {u"integer"_s, getter == u"integer" && object.integer("f")},
        {u"boolean"_s, getter == u"boolean" && object.boolean("f")},
        {u"time"_s, getter == u"time" && object.time("f")},
        {u"object"_s, getter == u"object" && !object.object("f").isNull()},
        {u"array"_s, getter == u"array" && !object.array("f").isNull()},
    };
    QVERIFY(!found.value(getter));
    QCOMPARE(object.problem(), problem);
}

void JsonTest::theFirstProblemStays()
{
    const json::Document document(R"({"a":1,"b":2})");
    json::Object object;
    QVERIFY(object.read(document.text()));
    object.text("b");
    object.text("a");
    QCOMPARE(object.problem(), u"b: expected text, got number"_s);
}

void JsonTest::objectsThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("cut") << R"({"a":1)"_ba;
    QTest::newRow("cut text") << R"({"a":"b)"_ba;
    QTest::newRow("something behind") << R"({"a":1} x)"_ba;
    QTest::newRow("two objects") << R"({"a":1}{"b":2})"_ba;
    QTest::newRow("no colon") << R"({"a" 1})"_ba;
    QTest::newRow("no value") << R"({"a":})"_ba;
    QTest::newRow("no comma") << R"({"a":1 "b":2})"_ba;
    QTest::newRow("comma too many") << R"({"a":1,})"_ba;
    QTest::newRow("unquoted key") << R"({a:1})"_ba;
    QTest::newRow("number as key") << R"({1:1})"_ba;
    QTest::newRow("odd word") << R"({"a":maybe})"_ba;
    QTest::newRow("word too long") << R"({"a":trueish})"_ba;
    QTest::newRow("NaN") << R"({"a":NaN})"_ba;
    QTest::newRow("leading zero") << R"({"a":01})"_ba;
    QTest::newRow("lone minus") << R"({"a":-})"_ba;
    QTest::newRow("lone point") << R"({"a":1.})"_ba;
    QTest::newRow("plus") << R"({"a":+1})"_ba;
    QTest::newRow("bad escape") << R"({"a":"\q"})"_ba;
    QTest::newRow("short escape") << R"({"a":"\u12"})"_ba;
    QTest::newRow("deep inside") << R"({"a":[[{"b":[nope]}]]})"_ba;
    QTest::newRow("mixed brackets") << R"({"a":[}])"_ba;
    QTest::newRow("raw control character") << "{\"a\":\"\x01\"}"_ba;
    QTest::newRow("raw NUL") << QByteArray("{\"a\":\"\0\"}", 9);
    QTest::newRow("invalid UTF-8") << "{\"a\":\"\xff\"}"_ba;
    QTest::newRow("overlong UTF-8") << "{\"a\":\"\xc0\xaf\"}"_ba;
    QTest::newRow("encoded surrogate") << "{\"a\":\"\xed\xa0\xbd\"}"_ba;
    QTest::newRow("comment") << R"({"a":1/*x*/})"_ba;
}

void JsonTest::objectsThatCannotBeRead()
{
    QFETCH(QByteArray, text);
    const json::Document document(text);
    json::Object object;
    QVERIFY(!object.read(document.text()));
    QVERIFY(!object.problem().isEmpty());
    QVERIFY(!object.has("a"));
}

void JsonTest::nestingHasALimit()
{
    const auto nested = [](int depth) {
        return "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
    };
    json::Object object;
    const json::Document deep(nested(60));
    QVERIFY(object.read(deep.text()));
    const json::Document deeper(nested(70));
    QVERIFY(!object.read(deeper.text()));
    QCOMPARE(object.problem(), u"a: nested deeper than 64"_s);
    const json::Document abyss(nested(1000000));
    QVERIFY(!object.read(abyss.text()));
}

void JsonTest::oneObjectReadsManyItems()
{
    const json::Document document(R"([{"a":1},{"b":"x"},nonsense,{"a":2}])");
    const auto items = json::listItems(document.text(), {});
    QVERIFY(items);
    json::Object object;
    QVERIFY(object.read(items->at(0)));
    QCOMPARE(object.integer("a"), std::optional<qint64>(1));
    QVERIFY(object.read(items->at(1)));
    QVERIFY(!object.has("a"));
    QVERIFY(!object.read(items->at(2)));
    QVERIFY(object.read(items->at(3)));
    QCOMPARE(object.integer("a"), std::optional<qint64>(2));
    QVERIFY(object.problem().isNull());
}

void JsonTest::innerObjectsAndLists()
{
    const json::Document document(R"({"o" : {"x" : "}"} , "l" : [ {"y":1}, 2 ] })");
    json::Object object;
    QVERIFY(object.read(document.text()));
    json::Object inner;
    QVERIFY(inner.read(object.object("o")));
    QCOMPARE(inner.text("x"), u"}"_s);
    const auto items = json::listItems(object.array("l"), {});
    QVERIFY(items);
    QCOMPARE(items->size(), 2);
    QVERIFY(inner.read(items->first()));
    QCOMPARE(inner.integer("y"), std::optional<qint64>(1));
}

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
