// SPDX-License-Identifier: GPL-3.0-or-later
// What each role may do, and how much of a number is shown.
#include "models/domain/numbermask.h"
#include "models/domain/role.h"

#include <QSet>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class RolesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { setNumbersMasked(false); }
    void permissionsOfEachRole_data();
    void permissionsOfEachRole();
    void higherRolesHaveWhatLowerOnesHave();
    void everyPermissionIsInTheList();
    void keysComeBack();
    void masks_data();
    void masks();
    void masksOnlyWhenTold();
    void nameThatIsANumberIsMasked_data();
    void nameThatIsANumberIsMasked();
    void numbersInQueries_data();
    void numbersInQueries();
};

void RolesTest::permissionsOfEachRole_data()
{
    using enum Permission;
    QTest::addColumn<Role>("role");
    QTest::addColumn<QList<Permission>>("permissions");
    QTest::newRow("desk") << Role::Desk << QList<Permission>{};
    QTest::newRow("supervisor") << Role::Supervisor
                                << QList<Permission>{WholeNumbers, Transfer, Review, Correct, Audit};
    QTest::newRow("owner") << Role::Owner << QList<Permission>{WholeNumbers, Transfer, Remove,   Review,
                                                               Correct,      Audit,    Accounts, Settings};
}

void RolesTest::permissionsOfEachRole()
{
    QFETCH(Role, role);
    QFETCH(QList<Permission>, permissions);
    QList<Permission> had;
    for (const Permission permission : allPermissions) {
        if (may(role, permission))
            had << permission;
    }
    QCOMPARE(had, permissions);
}

void RolesTest::higherRolesHaveWhatLowerOnesHave()
{
    for (const Permission permission : allPermissions) {
        bool before = false;
        for (const Role role : allRoles) {
            QVERIFY(!before || may(role, permission));
            before = may(role, permission);
        }
        QVERIFY(before); // somebody may
    }
}

void RolesTest::everyPermissionIsInTheList()
{
    QSet<int> numbers;
    for (const Permission permission : allPermissions)
        numbers.insert(int(permission));
    QCOMPARE(numbers.size(), int(Permission::Settings) + 1); // the last one
}

void RolesTest::keysComeBack()
{
    for (const Role role : allRoles)
        QCOMPARE(roleFromKey(keyOf(role)), std::optional(role));
    QCOMPARE(roleFromKey(u"Desk"_s), std::optional(Role::Desk));
    QCOMPARE(roleFromKey(u"boss"_s), std::nullopt);
    QCOMPARE(roleFromKey(QString()), std::nullopt);
}

void RolesTest::masks_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("French") << u"+33 6 12 34 56 78"_s << u"+33 6 •• •• •• 78"_s;
    QTest::newRow("isolated") << u"\u2066+33 6 12 34 56 78\u2069"_s << u"\u2066+33 6 •• •• •• 78\u2069"_s;
    QTest::newRow("without blanks") << u"+33612345678"_s << u"+336••••••78"_s;
    QTest::newRow("American") << u"+1 305-555-1234"_s << u"+1 3••-•••-••34"_s;
    QTest::newRow("three-digit code") << u"+353 1 234 5678"_s << u"+353 1 ••• ••78"_s;
    QTest::newRow("national") << u"06 12 34 56 78"_s << u"06 •• •• •• 78"_s;
    QTest::newRow("short") << u"118712"_s << u"1•••12"_s;
    QTest::newRow("five digits") << u"11871"_s << u"•••71"_s;
    QTest::newRow("extension") << u"2041"_s << u"2041"_s;
    QTest::newRow("client") << u"reception"_s << u"reception"_s;
    QTest::newRow("address") << u"sip:33612345678@example.com"_s << u"sip:33•••••••78@example.com"_s;
    QTest::newRow("Arabic digits") << u"٠٦١٢٣٤٥٦٧٨"_s << u"٠٦••••••٧٨"_s;
    QTest::newRow("withheld") << u"withheld"_s << u"withheld"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void RolesTest::masks()
{
    QFETCH(QString, number);
    QFETCH(QString, shown);
    QCOMPARE(maskedNumber(number), shown);
}

void RolesTest::masksOnlyWhenTold()
{
    QVERIFY(!areNumbersMasked());
    QCOMPARE(shownNumber(u"+33612345678"_s), u"+33612345678"_s);
    QCOMPARE(shownName(u"+33612345678"_s), u"+33612345678"_s);
    setNumbersMasked(true);
    QVERIFY(areNumbersMasked());
    QCOMPARE(shownNumber(u"+33612345678"_s), u"+336••••••78"_s);
}

void RolesTest::nameThatIsANumberIsMasked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("international") << u"+33 6 12 34 56 78"_s << u"+33 6 •• •• •• 78"_s;
    QTest::newRow("national") << u"0612345678"_s << u"06••••••78"_s;
    QTest::newRow("name") << u"Maria Lopez"_s << u"Maria Lopez"_s;
    QTest::newRow("name and room") << u"Lopez 1204"_s << u"Lopez 1204"_s;
    QTest::newRow("room") << u"1204"_s << u"1204"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void RolesTest::nameThatIsANumberIsMasked()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    setNumbersMasked(true);
    QCOMPARE(shownName(name), shown);
}

void RolesTest::numbersInQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("holds");
    QTest::newRow("operator") << u"number:+33612345678"_s << true;
    QTest::newRow("word") << u"0612345678"_s << true;
    QTest::newRow("with blanks") << u"\"+33 6 12 34 56 78\""_s << true;
    QTest::newRow("part") << u"number:612345"_s << false;
    QTest::newRow("days") << u"after:2026-03-01 before:2026-03-16 talk:>120"_s << false;
    QTest::newRow("hours") << u"at:8-12 weekday:mon-fri"_s << false;
    QTest::newRow("words") << u"room 1204 sea 12"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void RolesTest::numbersInQueries()
{
    QFETCH(QString, query);
    QFETCH(bool, holds);
    QCOMPARE(holdsNumber(query), holds);
}

QTEST_GUILESS_MAIN(RolesTest)
#include "tst_roles.moc"
