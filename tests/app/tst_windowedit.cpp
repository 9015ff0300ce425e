// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "models/tables/filterstate.h"
#include "tests/app/program.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

/// The whole program in one process: window, engine, store, and a sandbox on its own thread.
class WindowEditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void noteTypedJustBeforeClosingIsKeptAndSent();
    void notesOfAnotherCallAreNotTouched();
    void offlineWindowKeepsTheNoteForLater();
    void linkFromOutsideLosesNothingThatIsTyped();
    void linkFromOutsideIsShownThoughTheFilterHidesIt();
    void viewsAndQueriesFromOutsideBringTheirPage();

private:
    void connectAccount();
    void openWindow(bool offline = false);
    void closeWindow();
    template<typename Widget> Widget *widget(const QString &name) const;
    QAbstractItemView *table() const { return widget<QAbstractItemView>(u"callTable"_s); }
    QPlainTextEdit *editor() const { return widget<QPlainTextEdit>(u"notesEditor"_s); }
    void selectRow(int row);
    std::optional<CallLink> linkToFirstCall() const;
    QUrl sandboxUrl(const QString &path) const;
    QHash<QString, QJsonObject> truth() const;
    /// Calls of the provider whose notes are exactly this.
    QStringList callsWithNotes(const QString &notes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxThread> m_sandbox;
    std::unique_ptr<Desktop> m_desktop;
};

void WindowEditTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<SandboxThread>();
    SandboxOptions world;
    world.calls = 400;
    QVERIFY(m_sandbox->start(world));
    request(sandboxUrl(u"/__control"_s),
            R"({"advance": 7200})"); // calls under way have ended: the world stands still
    connectAccount();
}

void WindowEditTest::cleanup()
{
    m_desktop.reset();
    m_sandbox.reset();
    m_folder.reset();
}

void WindowEditTest::connectAccount()
{
    const Profile profile = Profile::under(m_folder->filePath(u"profile"_s));
    QVERIFY(profile.make());
    QFile secret(m_folder->filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(m_sandbox->sandbox().credentials(Provider::Escapelife).value(u"secret"_s).toUtf8());
    secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);

    const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(profile.store(), clock);
    QVERIFY(store);
    Account account;
    account.name = u"Hotel"_s;
    account.baseUrl = m_sandbox->sandbox().baseUrl(Provider::Escapelife);
    account.secret = SecretPlace{SecretPlace::Kind::File, secret.fileName()};
    QVERIFY(QCoro::waitFor((*store)->addAccount(account)));
}

void WindowEditTest::openWindow(bool offline)
{
    DesktopOptions options;
    options.profile = m_folder->filePath(u"profile"_s);
    options.offline = offline;
    options.size = QSize(1300, 850);
    m_desktop = std::make_unique<Desktop>(*qApp, options);
    QSignalSpy opened(m_desktop.get(), &Desktop::opened);
    m_desktop->open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
    QVERIFY(QTest::qWaitForWindowExposed(&m_desktop->window()));
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 400, 60'000);
}

void WindowEditTest::closeWindow()
{
    QVERIFY(m_desktop->window().close());
    m_desktop.reset();
}

template<typename Widget> Widget *WindowEditTest::widget(const QString &name) const
{
    return m_desktop->window().findChild<Widget *>(name);
}

void WindowEditTest::selectRow(int row)
{
    const QModelIndex cell = table()->model()->index(row, 0);
    table()->scrollTo(cell);
    QTRY_VERIFY_WITH_TIMEOUT(table()->visualRect(cell).isValid(), 60'000);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(cell).center());
    QTRY_VERIFY_WITH_TIMEOUT(
        editor() && editor()->isVisible() && editor()->isEnabled() && !editor()->isReadOnly(), 60'000);
}

QHash<QString, QJsonObject> WindowEditTest::truth() const
{
    QUrl truth = sandboxUrl(u"/__truth"_s);
    truth.setQuery(u"api=escapelife"_s);
    return byProviderId(request(truth));
}

QUrl WindowEditTest::sandboxUrl(const QString &path) const
{
    QUrl url = m_sandbox->sandbox().baseUrl(Provider::Escapelife);
    url.setPath(path);
    return url;
}

QStringList WindowEditTest::callsWithNotes(const QString &notes) const
{
    QStringList ids;
    const auto calls = truth();
    for (auto call = calls.begin(); call != calls.end(); ++call) {
        if (call->value(u"notes"_s).toString() == notes)
            ids << call.key();
    }
    return ids;
}

void WindowEditTest::noteTypedJustBeforeClosingIsKeptAndSent()
{
    openWindow();
    selectRow(3);
    editor()->setFocus();
    editor()->selectAll();
    QTest::keyClicks(editor(), u"Wants a quiet room"_s);
    closeWindow(); // at once: the pause after which typing is saved has not passed

    openWindow();
    selectRow(3);
    QTRY_COMPARE_WITH_TIMEOUT(editor()->toPlainText(), u"Wants a quiet room"_s, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(callsWithNotes(u"Wants a quiet room"_s).size(), 1, 60'000);
    closeWindow();
}

void WindowEditTest::notesOfAnotherCallAreNotTouched()
{
    openWindow();
    const auto before = truth();
    selectRow(2);
    editor()->setFocus();
    editor()->selectAll();
    QTest::keyClicks(editor(), u"For row two only"_s);
    selectRow(5); // moving on saves, too
    QTRY_COMPARE_WITH_TIMEOUT(callsWithNotes(u"For row two only"_s).size(), 1, 60'000);
    const QString edited = callsWithNotes(u"For row two only"_s).constFirst();
    auto after = truth();
    QCOMPARE(after.size(), before.size());
    after[edited] = before.value(edited);
    QCOMPARE(difference(after, before), QString());
    closeWindow();
}

void WindowEditTest::offlineWindowKeepsTheNoteForLater()
{
    openWindow();
    closeWindow();
    openWindow(true);
    selectRow(0);
    editor()->setFocus();
    editor()->selectAll();
    QTest::keyClicks(editor(), u"Written on a train"_s);
    closeWindow();
    QCOMPARE(callsWithNotes(u"Written on a train"_s).size(), 0);

    openWindow();
    QTRY_COMPARE_WITH_TIMEOUT(callsWithNotes(u"Written on a train"_s).size(), 1, 60'000);
    closeWindow();
}

std::optional<CallLink> WindowEditTest::linkToFirstCall() const
{
    const Result<std::vector<CallId>> ids = QCoro::waitFor(m_desktop->store().callIds({}));
    if (!ids || ids->empty())
        return {};
    const Result<Call> call = QCoro::waitFor(m_desktop->store().call(ids->front()));
    return call ? std::optional(CallLink{call->ref(), {}}) : std::nullopt;
}

void WindowEditTest::linkFromOutsideLosesNothingThatIsTyped()
{
    openWindow();
    selectRow(7);
    editor()->setFocus();
    editor()->selectAll();
    QTest::keyClicks(editor(), u"Half a senten"_s);
    DesktopOptions wanted;
    wanted.link = linkToFirstCall();
    QVERIFY(wanted.link);
    m_desktop->show(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(callsWithNotes(u"Half a senten"_s).size(), 1, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(editor()->toPlainText() != u"Half a senten", 60'000);
    closeWindow();
}

void WindowEditTest::linkFromOutsideIsShownThoughTheFilterHidesIt()
{
    openWindow();
    DesktopOptions wanted;
    wanted.link = linkToFirstCall();
    QVERIFY(wanted.link);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 400, 60'000);
    m_desktop->window().filter().setText(u"xylophone"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 0, 60'000);
    m_desktop->show(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 400, 60'000);
    QCOMPARE(m_desktop->window().filter().text(), QString());
    closeWindow();
}

void WindowEditTest::viewsAndQueriesFromOutsideBringTheirPage()
{
    openWindow();
    const auto *pages = widget<QStackedWidget>(u"pages"_s);
    const int calls = pages->currentIndex();
    DesktopOptions wanted;
    wanted.view = u"queue"_s;
    m_desktop->show(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(pages->currentIndex() != calls, 60'000);
    m_desktop->show({}); // only to come forward
    QVERIFY(pages->currentIndex() != calls);
    wanted.view = QString();
    wanted.query = u"status:missed"_s;
    m_desktop->show(wanted);
    QCOMPARE(pages->currentIndex(), calls);
    QCOMPARE(m_desktop->window().filter().text(), u"status:missed"_s);
    closeWindow();
}

QTEST_MAIN(WindowEditTest)
#include "tst_windowedit.moc"
