// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/capability.h"

#include <QFile>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

/// "reads and changes", "reads and adds to", "reads", "changes", or nothing.
QString markOf(const Capabilities &can, Field field)
{
    if (can.appendOnly.contains(field))
        return u"r +"_s;
    if (can.writable.contains(field))
        return can.supplies.contains(field) ? u"r w"_s : u"w"_s;
    return can.supplies.contains(field) ? u"r"_s : QString();
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// The table of the manual.
QString tableOfCapabilities()
{
    QStringList head{QString()};
    QStringList rule{u"---"_s};
    const QList<Provider> providers = allProviders();
    for (const Provider provider : providers) {
        head << displayNameOf(provider);
        rule << u"---"_s;
    }
    QString table = row(head) + row(rule);
    for (const Field field : allFields()) {
        QStringList cells{u'`' + keyOf(field) + u'`'};
        for (const Provider provider : providers)
            cells << markOf(capabilitiesOf(provider), field);
        table += row(cells);
    }
    const auto addRow = [&](const QString &name, auto can) {
        QStringList cells{name};
        for (const Provider provider : providers)
            cells << (can(capabilitiesOf(provider)) ? u"yes"_s : QString());
        table += row(cells);
    };
    addRow(u"log a call"_s, [](const Capabilities &can) { return can.canCreate; });
    addRow(u"delete a call"_s, [](const Capabilities &can) { return can.canDelete; });
    addRow(u"make and change a guest"_s, [](const Capabilities &can) { return can.canSaveGuests; });
    return table;
}

} // namespace

class CapabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWritableFieldsCanBeAddedTo();
    void whoTakesNewCallsTellsOfThem();
    void keysAndNamesAreUnique();
    void linksThatAreNumbersAreOnlyNumbers_data();
    void linksThatAreNumbersAreOnlyNumbers();
    void theManualTellsTheSame();
};

void CapabilityTest::onlyWritableFieldsCanBeAddedTo()
{
    for (const Provider provider : allProviders()) {
        const Capabilities &can = capabilitiesOf(provider);
        QVERIFY(can.writable.contains(can.appendOnly));
        QVERIFY(can.writable.contains(can.numbered));
        QVERIFY(can.supplies.contains(Field::Times) && can.supplies.contains(Field::Numbers));
    }
}

void CapabilityTest::whoTakesNewCallsTellsOfThem()
{
    QVERIFY(capabilitiesOf(Provider::Escapelife).canCreate);
    QVERIFY(!capabilitiesOf(Provider::Sunset).canCreate); // there, a new call is dialled
    QVERIFY(capabilitiesOf(Provider::PhoneInc).writable.isEmpty());
}

void CapabilityTest::keysAndNamesAreUnique()
{
    QSet<QString> words;
    for (const Provider provider : allProviders()) {
        words << keyOf(provider) << u"name of "_s + displayNameOf(provider);
        QCOMPARE(providerFromKey(keyOf(provider)), provider);
    }
    QCOMPARE(words.size(), allProviders().size() * 2);
}

void CapabilityTest::linksThatAreNumbersAreOnlyNumbers_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("can");
    const auto crm = Provider::BlueRockTel;
    QTest::newRow("number") << crm << Field::Customer << u"7"_s << true;
    QTest::newRow("longest") << crm << Field::Ticket << QString(18, u'9') << true;
    QTest::newRow("none") << crm << Field::Customer << QString() << true;
    QTest::newRow("word") << crm << Field::Customer << u"Acme"_s << false;
    QTest::newRow("zero") << crm << Field::Customer << u"0"_s << false;
    QTest::newRow("negative") << crm << Field::Ticket << u"-7"_s << false;
    QTest::newRow("too long") << crm << Field::Ticket << QString(19, u'9') << false;
    QTest::newRow("other digits") << crm << Field::Customer << u"\u0667"_s << false;
    QTest::newRow("contact") << crm << Field::Guest << u"gst_1"_s << false;
    QTest::newRow("text") << crm << Field::Notes << u"Acme"_s << true;
    QTest::newRow("its own names") << Provider::Escapelife << Field::Guest << u"gst_1"_s << true;
}

void CapabilityTest::linksThatAreNumbersAreOnlyNumbers()
{
    QFETCH(Provider, provider);
    QFETCH(Field, field);
    QFETCH(QString, value);
    QTEST(canTake(provider, field, value), "can");
}

void CapabilityTest::theManualTellsTheSame()
{
    QFile chapter(QStringLiteral(CHAPTER));
    QVERIFY(chapter.open(QIODevice::ReadOnly));
    const QString table = tableOfCapabilities();
    QVERIFY2(QString::fromUtf8(chapter.readAll()).contains(table),
             qPrintable(u"The chapter about the systems should have:\n"_s + table));
}

QTEST_GUILESS_MAIN(CapabilityTest)
#include "tst_capability.moc"
