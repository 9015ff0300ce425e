// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty profile to browsing calls as somebody does who neither sees the window nor has a mouse: the
// program in a process of its own, and AT-SPI on a bus of its own. Nothing here knows a widget.
#include "models/providers/accountdraft.h"
#include "tests/app/program.h"
#include "tests/support/atspidesktop.h"

#include <QProcess>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class AtspiJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void everySystemLeadsToItsCalls_data();
    void everySystemLeadsToItsCalls();
    void aWrongKeyIsToldAtItsField();
    void aCallIsReadAndAnnotated();
    void queueAndSummaryAreRead();

private:
    void startProgram();
    void endProgram();
    AccessibleObject find(const QString &role, const QString &name) const
    {
        return findShown(m_application, role, name);
    }
    bool appears(const QString &role, const QString &name) const
    {
        return QTest::qWaitFor([&] { return find(role, name).isValid(); }, longestWait);
    }
    bool vanishes(const QString &role, const QString &name) const
    {
        return QTest::qWaitFor([&] { return !find(role, name).isValid(); }, longestWait);
    }
    bool press(const QString &role, const QString &name) const
    {
        return appears(role, name) && find(role, name).press();
    }
    AccessibleObject fieldLabelled(const QString &role, const QString &label) const;
    bool choose(const QString &comboLabel, const QString &entry) const;
    bool chooseSystem(Provider provider) const;
    void answer(Provider provider, const QString &secret = {}) const;
    void connectSystem(Provider provider);
    QString resultOfCheck() const;
    AccessibleObject calls() const { return find(u"table"_s, u"Calls"_s); }
    bool hasCalls() const
    {
        return QTest::qWaitFor([this] { return calls().rows() > 0; }, longestWait);
    }
    /// The status bar no longer says that a system is being read.
    bool hasReadAll() const;
    QString nameOfRow(int row) const;
    bool isSeen(bool condition) const
    {
        if (!condition)
            qWarning().noquote() << nameOfRow(0) << u'\n' + outline(m_application);
        return condition;
    }
    QString note() const { return find(u"text"_s, u"Notes"_s).text(); }

    static constexpr int longestWait = 60'000; // ms; nothing is measured by it

    std::unique_ptr<AtspiDesktop> m_desktop;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QProcess> m_process;
    AccessibleObject m_application;
};

// Whoever waits in vain wants to know what there was instead, all of it: QVERIFY2() cuts what is long.
#define VERIFY_SEEN(condition) QVERIFY(isSeen(condition))

void AtspiJourneyTest::initTestCase()
{
    m_desktop = std::make_unique<AtspiDesktop>();
    const QString problem = m_desktop->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"300"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
}

void AtspiJourneyTest::cleanupTestCase()
{
    m_sandbox.reset();
    m_desktop.reset();
}

void AtspiJourneyTest::init()
{
    m_program = std::make_unique<Program>();
    const QHash<QString, QString> desktop = m_desktop->environment();
    for (auto variable = desktop.begin(); variable != desktop.end(); ++variable)
        m_program->setVariable(variable.key(), variable.value());
    startProgram();
}

void AtspiJourneyTest::cleanup()
{
    endProgram();
    m_program.reset();
}

void AtspiJourneyTest::startProgram()
{
    m_process = m_program->start({u"--size"_s, u"1300x900"_s});
    m_application = m_desktop->application();
    QVERIFY2(m_application.isValid(), m_process->readAllStandardError().constData());
    VERIFY_SEEN(appears(u"frame"_s, u"Callboard"_s));
}

void AtspiJourneyTest::endProgram()
{
    m_application = {};
    if (!m_process)
        return;
    m_process->terminate();
    QVERIFY(m_process->waitForFinished(longestWait));
    QCOMPARE(m_process->exitCode(), 0);
    m_process.reset();
}

AccessibleObject AtspiJourneyTest::fieldLabelled(const QString &role, const QString &label) const
{
    return findShown(m_application, [&](const AccessibleObject &object) {
        return object.role() == role && (object.name() == label || object.labels().contains(label));
    });
}

/// An entry of a list that opens. What the box shows is its name, its label is a relation.
bool AtspiJourneyTest::choose(const QString &comboLabel, const QString &entry) const
{
    const AccessibleObject box = fieldLabelled(u"combo box"_s, comboLabel);
    const QList<AccessibleObject> parts = box.children();
    for (const AccessibleObject &part : parts) {
        for (int row = 0; row < part.rows(); ++row) {
            if (part.cell(row, 0).name() == entry)
                return part.selectRow(row)
                    && QTest::qWaitFor([&] { return box.name() == entry; }, longestWait);
        }
    }
    return false;
}

bool AtspiJourneyTest::chooseSystem(Provider provider) const
{
    const AccessibleObject systems = find(u"list"_s, u"Call system"_s);
    const int row = int(allProviders().indexOf(provider));
    return systems.cell(row, 0).name() == displayNameOf(provider)
        && (systems.cell(row, 0).is(AccessibleState::Selected) || systems.selectRow(row));
}

/// With what the sandbox says, and a key that is kept nowhere.
void AtspiJourneyTest::answer(Provider provider, const QString &secret) const
{
    const QJsonObject api = m_sandbox->api(keyOf(provider));
    QVERIFY(chooseSystem(provider));
    VERIFY_SEEN(appears(u"text"_s, u"Address"_s));
    QTRY_COMPARE_WITH_TIMEOUT(find(u"text"_s, u"Name"_s).text(), displayNameOf(provider), longestWait);
    QVERIFY(find(u"text"_s, u"Address"_s).setText(api.value(u"base_url"_s).toString()));
    const QList<AccountField> fields = formFields(providerInfo(provider));
    for (const AccountField &field : fields) {
        const QString label =
            QLatin1StringView(field.label) + (field.required ? QString() : u" (optional)"_s);
        const AccessibleObject line = find(u"text"_s, label);
        QVERIFY2(line.isValid(), qPrintable(label + u'\n' + outline(m_application)));
        const bool isSecret = field.option == mainSecretOption && !secret.isNull();
        QVERIFY(line.setText(isSecret ? secret : api.value(field.option).toString()));
    }
    VERIFY_SEEN(choose(u"Where the key is kept"_s, u"Nowhere: only until Callboard ends"_s));
}

void AtspiJourneyTest::connectSystem(Provider provider)
{
    VERIFY_SEEN(press(u"push button"_s, u"Connect a call system"_s));
    VERIFY_SEEN(appears(u"dialog"_s, u"Connect a call system"_s));
    answer(provider);
}

/// The sentence above the buttons of the dialog.
QString AtspiJourneyTest::resultOfCheck() const
{
    const AccessibleObject found = findShown(m_application, [](const AccessibleObject &object) {
        return object.role() == u"label" && object.name().contains(u" accepts the key"_s);
    });
    return found.name();
}

bool AtspiJourneyTest::hasReadAll() const
{
    const auto isUpToDate = [this] {
        return findShown(m_application,
                         [](const AccessibleObject &object) {
                             return object.role() == u"push button" && object.name().contains(u" up to "_s);
                         })
            .isValid();
    };
    return QTest::qWaitFor(isUpToDate, longestWait);
}

QString AtspiJourneyTest::nameOfRow(int row) const
{
    return heard(calls().cell(row, 0).name());
}

void AtspiJourneyTest::everySystemLeadsToItsCalls_data()
{
    QTest::addColumn<int>("provider");
    const QList<Provider> providers = allProviders();
    for (const Provider provider : providers)
        QTest::newRow(qPrintable(keyOf(provider))) << int(provider);
}

void AtspiJourneyTest::everySystemLeadsToItsCalls()
{
    QFETCH(int, provider);
    connectSystem(Provider(provider));
    const AccessibleObject zone = fieldLabelled(u"combo box"_s, u"Time zone of the property"_s);
    const AccessibleObject zoneLine = findShown(zone, u"text"_s, u"Time zone of the property"_s);
    VERIFY_SEEN(zoneLine.setText(u"Asia/Tokyo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(zone.description().contains(u"It is "_s), longestWait); // the clock there
    QVERIFY(findShown(fieldLabelled(u"combo box"_s, u"Country of the property"_s), u"text"_s,
                      u"Country of the property"_s)
                .setText(u"Japan"_s));
    QVERIFY(press(u"push button"_s, u"Check"_s));
    QTRY_VERIFY_WITH_TIMEOUT(resultOfCheck().startsWith(displayNameOf(Provider(provider))), longestWait);
    VERIFY_SEEN(press(u"push button"_s, u"Add"_s));
    VERIFY_SEEN(vanishes(u"dialog"_s, u"Connect a call system"_s));
    VERIFY_SEEN(hasCalls());
    // Browsing: what the row says is what the detail shows, and the note can be written. A call that rings
    // meanwhile is the first row then.
    QString chosen;
    const auto showsItsFirstCall = [&] {
        const QString row = nameOfRow(0);
        if (row.isEmpty() || row.startsWith(u"Reading"_s))
            return false;
        if (row != chosen && calls().selectOnly(0))
            chosen = row;
        const QString status = row.section(u", "_s, 0, 0);
        return findShown(find(u"filler"_s, u"Call details"_s),
                         [&](const AccessibleObject &object) { return object.name() == status; })
            .isValid();
    };
    VERIFY_SEEN(QTest::qWaitFor(showsItsFirstCall, longestWait));
    VERIFY_SEEN(appears(u"text"_s, u"Notes"_s));
    QVERIFY(find(u"text"_s, u"Notes"_s).offers(u"EditableText"_s));
    QVERIFY(!find(u"push button"_s, u"Look at the demo"_s).isValid());
}

void AtspiJourneyTest::aWrongKeyIsToldAtItsField()
{
    VERIFY_SEEN(press(u"push button"_s, u"Connect a call system"_s));
    VERIFY_SEEN(appears(u"dialog"_s, u"Connect a call system"_s));
    answer(Provider::Escapelife, u"no such key"_s);
    const QString help = find(u"text"_s, u"API key"_s).description();
    QVERIFY(press(u"push button"_s, u"Check"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find(u"text"_s, u"API key"_s).description() != help, longestWait);
    QVERIFY2(find(u"text"_s, u"API key"_s).description().contains(u"key"_s),
             qPrintable(find(u"text"_s, u"API key"_s).description()));
    QVERIFY(press(u"push button"_s, u"Cancel"_s));
    VERIFY_SEEN(vanishes(u"dialog"_s, u"Connect a call system"_s));
}

void AtspiJourneyTest::aCallIsReadAndAnnotated()
{
    connectSystem(Provider::Escapelife);
    VERIFY_SEEN(press(u"push button"_s, u"Add"_s));
    VERIFY_SEEN(hasCalls());
    VERIFY_SEEN(hasReadAll());
    const int all = calls().rows();
    QVERIFY(find(u"text"_s, u"Search calls"_s).setText(u"has:transcript has:guest"_s));
    QTRY_VERIFY_WITH_TIMEOUT(calls().rows() > 1 && calls().rows() < all, longestWait);
    QTRY_VERIFY_WITH_TIMEOUT(!nameOfRow(1).startsWith(u"Reading"_s), longestWait);
    QVERIFY(calls().selectOnly(1));
    VERIFY_SEEN(appears(u"text"_s, u"Transcript"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find(u"text"_s, u"Transcript"_s).text().size() > 20, longestWait);
    VERIFY_SEEN(find(u"panel"_s, u"Guest"_s).isValid() || find(u"frame"_s, u"Guest"_s).isValid());

    const QString written = u"Wants a cot, and a room on the sea."_s;
    QVERIFY(find(u"text"_s, u"Notes"_s).setText(written));
    QVERIFY(calls().selectOnly(0));
    QTRY_VERIFY_WITH_TIMEOUT(note() != written, longestWait);
    QVERIFY(calls().selectOnly(1));
    QTRY_COMPARE_WITH_TIMEOUT(note(), written, longestWait);
    endProgram();
    const QHash<QString, QJsonObject> kept = m_program->calls();
    QVERIFY(std::any_of(kept.begin(), kept.end(), [&](const QJsonObject &call) {
        return call.value(u"notes"_s).toString() == written;
    }));
}

void AtspiJourneyTest::queueAndSummaryAreRead()
{
    connectSystem(Provider::Escapelife);
    VERIFY_SEEN(press(u"push button"_s, u"Add"_s));
    VERIFY_SEEN(hasCalls());
    const auto page = [this](const QString &title) {
        return findShown(m_application, [&](const AccessibleObject &object) {
            return object.role() == u"page tab" && object.name().startsWith(title);
        });
    };
    VERIFY_SEEN(page(u"Queue"_s).press());
    VERIFY_SEEN(appears(u"list"_s, u"Callback queue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find(u"list"_s, u"Callback queue"_s).rows() > 0, longestWait);
    const AccessibleObject queue = find(u"list"_s, u"Callback queue"_s);
    QVERIFY(queue.cell(0, 0).name().size() > 10);
    QVERIFY(page(u"Queue"_s).is(AccessibleState::Selected));

    VERIFY_SEEN(page(u"Summary"_s).press());
    const auto hasFigures = [this] {
        return findShown(m_application,
                         [](const AccessibleObject &object) {
                             return object.role() == u"push button"
                                 && heard(object.name()).startsWith(u"Calls: "_s);
                         })
            .isValid();
    };
    VERIFY_SEEN(QTest::qWaitFor(hasFigures, longestWait));
    // A chart tells its marks one by one, and its figures as a table.
    AccessibleObject chart;
    const auto hasMarks = [&] {
        chart = findShown(m_application, [](const AccessibleObject &object) {
            return object.role() == u"chart" && object.name() != u"Hour" && object.childCount() > 1;
        });
        return chart.isValid();
    };
    VERIFY_SEEN(QTest::qWaitFor(hasMarks, longestWait));
    QVERIFY(chart.child(0).name() != chart.child(1).name());
    const QString title = chart.name();
    VERIFY_SEEN(press(u"check box"_s, u"Show the figures as a table: "_s + title));
    VERIFY_SEEN(appears(u"table"_s, title));
    const AccessibleObject table = find(u"table"_s, title);
    QTRY_VERIFY_WITH_TIMEOUT(table.rows() > 0 && table.columns() > 1, longestWait);
    for (int column = 0; column < table.columns(); ++column) {
        QVERIFY(!table.columnTitle(column).isEmpty());
        QVERIFY(!table.cell(0, column).name().isEmpty());
    }
}

QTEST_GUILESS_MAIN(AtspiJourneyTest)
#include "tst_atspijourney.moc"
