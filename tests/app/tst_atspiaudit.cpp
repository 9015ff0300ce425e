// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over everything that a screen reader finds on each page of the demo, and asks what
// it asks: what is this called, what is it, what does it hold.
#include "tests/app/program.h"
#include "tests/support/atspidesktop.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

class AtspiAuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void pagesSpeak_data();
    void pagesSpeak();
    void foldsTellWhetherTheyAreOpen();
    void valuesOfAFilterAreTicked();

private:
    AccessibleObject find(const QString &role, const QString &name) const
    {
        return findShown(m_application, role, name);
    }
    AccessibleObject calls() const { return find(u"table"_s, u"Calls"_s); }
    QStringList problemsIn(const AccessibleObject &root) const;

    static constexpr int longestWait = 60'000; // ms; nothing is measured by it

    std::unique_ptr<AtspiDesktop> m_desktop;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QProcess> m_process;
    AccessibleObject m_application;
};

namespace {

bool speaks(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

/// What somebody at @p object would look for in vain.
QStringList problemsOf(const AccessibleObject &object)
{
    QStringList problems;
    const QString name = heard(object.name());
    const QString role = object.role();
    if (object.is(AccessibleState::Focusable)) {
        if (!speaks(name) && !(role == u"combo box" && speaks(object.labels().join(u' '))))
            problems << u"has no name"_s;
        if (role == u"combo box" && object.labels().isEmpty())
            problems << u"is known by its value alone"_s;
        if (role == u"filler" || role == u"unknown" || role == u"invalid" || role.isEmpty())
            problems << u"can have the keyboard, but is nothing"_s;
    }
    if (!name.isEmpty() && !speaks(name))
        problems << u"is called by signs alone"_s;
    if (object.name().contains(u"<qt>") || object.description().contains(u"<qt>"))
        problems << u"is told with markup"_s;
    return problems;
}

/// Names them all: a test's message is cut off.
bool areNone(const QStringList &problems)
{
    for (const QString &problem : problems)
        qWarning().noquote() << problem;
    return problems.isEmpty();
}

QStringList problemsOfTable(const AccessibleObject &table)
{
    QStringList problems;
    if (table.rows() == 0)
        return problems;
    for (int column = 0; column < table.columns(); ++column) {
        const AccessibleObject cell = table.cell(0, column);
        if (!cell.isValid() || cell.role().isEmpty())
            problems << u"has no cell in column %1"_s.arg(column);
    }
    if (!speaks(table.cell(0, 0).name()))
        problems << u"says nothing of its first row"_s;
    return problems;
}

QStringList problemsOfChart(const AccessibleObject &chart)
{
    QSet<QString> names;
    const QList<AccessibleObject> marks = chart.children();
    for (const AccessibleObject &mark : marks)
        names << mark.name();
    if (marks.isEmpty() || names.contains(QString()))
        return {u"has parts that say nothing"_s};
    return names.size() == marks.size() ? QStringList() : QStringList{u"has parts that say the same"_s};
}

} // namespace

void AtspiAuditTest::initTestCase()
{
    m_desktop = std::make_unique<AtspiDesktop>();
    const QString problem = m_desktop->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_program = std::make_unique<Program>();
    const QHash<QString, QString> desktop = m_desktop->environment();
    for (auto variable = desktop.begin(); variable != desktop.end(); ++variable)
        m_program->setVariable(variable.key(), variable.value());
    m_process = m_program->start({u"--demo"_s, u"--calls"_s, u"200"_s, u"--size"_s, u"1300x900"_s});
    m_application = m_desktop->application();
    QVERIFY2(m_application.isValid(), m_process->readAllStandardError().constData());
    QVERIFY(QTest::qWaitFor([this] { return calls().rows() > 100; }, longestWait));
    QVERIFY(find(u"text"_s, u"Search calls"_s).setText(u"has:transcript has:guest has:recording"_s));
    QVERIFY(QTest::qWaitFor([this] { return calls().rows() < 100; }, longestWait));
    QVERIFY(calls().selectOnly(0));
    QVERIFY(QTest::qWaitFor([this] { return find(u"text"_s, u"Transcript"_s).isValid(); }, longestWait));
    QVERIFY(find(u"text"_s, u"Search calls"_s).setText({}));
}

void AtspiAuditTest::cleanupTestCase()
{
    if (m_process) {
        m_process->terminate();
        QVERIFY(m_process->waitForFinished(longestWait));
        QCOMPARE(m_process->exitCode(), 0);
    }
    m_desktop.reset();
}

/// One line for each: what it is, what it is called, what is wrong.
QStringList AtspiAuditTest::problemsIn(const AccessibleObject &root) const
{
    QStringList problems;
    QSet<QString> told;
    const auto look = [&](const AccessibleObject &object) {
        QStringList here = problemsOf(object);
        const QString role = object.role();
        if (object.offers(u"Table"_s))
            here += problemsOfTable(object);
        if (role == u"chart")
            here += problemsOfChart(object);
        const QString within =
            object.parent().name(); // two ways to the same: one on a bar, one on a blank page
        const QString whole = role + u" “"_s + heard(object.name()) + u"” — "_s + object.description();
        if (role.endsWith(u"button") && object.is(AccessibleState::Focusable)
            && told.contains(within + whole))
            here << u"cannot be told from another"_s;
        told << within + whole;
        for (const QString &problem : std::as_const(here))
            problems << whole + u" "_s + problem + u", in “"_s + within + u'”';
        return false;
    };
    allShown(root, look);
    return problems;
}

void AtspiAuditTest::pagesSpeak_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : {u"Calls"_s, u"Queue"_s, u"Review"_s, u"Summary"_s})
        QTest::newRow(qPrintable(page)) << page;
}

void AtspiAuditTest::pagesSpeak()
{
    QFETCH(QString, page);
    const AccessibleObject tab = findShown(m_application, [&](const AccessibleObject &object) {
        return object.role() == u"page tab" && object.name().startsWith(page);
    });
    QVERIFY(tab.press());
    QTRY_VERIFY_WITH_TIMEOUT(tab.is(AccessibleState::Selected), longestWait);
    const AccessibleObject frame = m_application.child(0);
    QStringList problems;
    // What a page shows comes in a moment: what is wrong for good stays wrong.
    (void)QTest::qWaitFor([&] { return (problems = problemsIn(frame)).isEmpty(); }, 15'000);
    QVERIFY(areNone(problems));
}

void AtspiAuditTest::foldsTellWhetherTheyAreOpen()
{
    const AccessibleObject head = find(u"push button"_s, u"Weekday"_s);
    QVERIFY(head.is(AccessibleState::Expandable));
    QVERIFY(!head.is(AccessibleState::Expanded));
    QVERIFY(head.press());
    QTRY_VERIFY_WITH_TIMEOUT(head.is(AccessibleState::Expanded), longestWait);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"list"_s, u"Weekday"_s).isValid(), longestWait);
    QVERIFY(head.press());
    QTRY_VERIFY_WITH_TIMEOUT(!head.is(AccessibleState::Expanded), longestWait);
}

void AtspiAuditTest::valuesOfAFilterAreTicked()
{
    const auto missed = [this] {
        return findShown(find(u"list"_s, u"Status"_s), [](const AccessibleObject &object) {
            return object.name().startsWith(u"Missed"_s);
        });
    };
    QVERIFY(!missed().is(AccessibleState::Checked));
    QVERIFY(missed().press());
    QTRY_VERIFY_WITH_TIMEOUT(missed().is(AccessibleState::Checked), longestWait);
    QTRY_COMPARE_WITH_TIMEOUT(find(u"text"_s, u"Search calls"_s).text(), u"status:missed"_s, longestWait);
    QVERIFY(missed().press());
    QTRY_VERIFY_WITH_TIMEOUT(!missed().is(AccessibleState::Checked), longestWait);
}

QTEST_GUILESS_MAIN(AtspiAuditTest)
#include "tst_atspiaudit.moc"
