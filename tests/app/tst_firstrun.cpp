// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty profile to browsing calls, in the program itself, against its own sandbox.
#include "app/desktop.h"
#include "models/tables/syncstatusmodel.h"
#include "tests/app/program.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountform.h"
#include "ui/settings/propertysettings.h"
#include "ui/settings/searchablecombo.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class FirstRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sandbox.reset(); }
    void init();
    void cleanup() { m_desktop.reset(); }

    void welcomeOffersTheDemoAndTheFirstSystem();
    void everySystemLeadsToItsCalls_data();
    void everySystemLeadsToItsCalls();
    void propertyIsAskedOnce();
    void diagnosticsAreCopiedAndTheLogIsOurs();

private:
    template<typename Widget> Widget *in(const QWidget *parent, const char *name) const
    {
        return parent->findChild<Widget *>(QString::fromLatin1(name));
    }
    QPushButton *buttonNamed(const QString &text) const;
    AccountEditor *openEditor();
    void answer(AccountEditor &editor, Provider provider);
    QAbstractItemView *table() const { return in<QAbstractItemView>(&m_desktop->window(), "callTable"); }
    PropertySettings property() const;
    QString progressText() const; ///< Where the engine stands, for a failure's message.

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

void FirstRunTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--calls"_s, u"1500"_s});
    QVERIFY(m_sandbox->isReady());
    m_sandbox->settle();
}

void FirstRunTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    DesktopOptions options;
    options.profile = m_folder->filePath(u"profile"_s);
    options.notifies = false;
    m_desktop = std::make_unique<Desktop>(*qApp, options);
    QSignalSpy opened(m_desktop.get(), &Desktop::opened);
    m_desktop->open();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
    QTRY_VERIFY(m_desktop->window().syncStatus().isRead());
}

QPushButton *FirstRunTest::buttonNamed(const QString &text) const
{
    for (QPushButton *button : m_desktop->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

/// From the welcome, as a person would.
AccountEditor *FirstRunTest::openEditor()
{
    QPushButton *button = nullptr;
    [&] {
        QTRY_VERIFY((button = buttonNamed(u"Connect a call system"_s)));
    }();
    button->click();
    return in<AccountEditor>(&m_desktop->window(), "accountEditor");
}

/// With what the sandbox says, and a key that is kept nowhere.
void FirstRunTest::answer(AccountEditor &editor, Provider provider)
{
    editor.choose(provider);
    const QJsonObject api = m_sandbox->api(keyOf(provider));
    in<QLineEdit>(&editor.form(), "accountBaseUrl")->setText(api.value(u"base_url"_s).toString());
    for (const AccountField &field : formFields(providerInfo(provider))) {
        auto *edit = editor.form().findChild<QLineEdit *>(u"value_"_s + field.option);
        QVERIFY2(edit, qPrintable(field.option));
        edit->setText(api.value(field.option).toString());
    }
    auto *place = in<QComboBox>(&editor.form(), "accountSecretPlace");
    place->setCurrentIndex(place->findData(int(SecretPlace::Kind::Session)));
}

PropertySettings FirstRunTest::property() const
{
    return PropertySettings::read(
        QSettings(Profile::under(m_folder->filePath(u"profile"_s)).settingsFile(), QSettings::IniFormat));
}

QString FirstRunTest::progressText() const
{
    const QModelIndex first = m_desktop->window().syncStatus().index(0);
    const auto progress = first.data(SyncStatusModel::ProgressRole).value<SyncProgress>();
    return u"phase %1, %2 fetched, error “%3”"_s.arg(int(progress.phase))
        .arg(progress.fetched)
        .arg(progress.error ? progress.error->detail : QString());
}

void FirstRunTest::welcomeOffersTheDemoAndTheFirstSystem()
{
    QTRY_VERIFY(buttonNamed(u"Connect a call system"_s));
    QSignalSpy wanted(&m_desktop->window(), &MainWindow::demoWanted);
    disconnect(&m_desktop->window(), &MainWindow::demoWanted, m_desktop.get(), nullptr); // no second program
    QPushButton *demo = buttonNamed(u"Look at the demo"_s);
    QVERIFY(demo);
    demo->click();
    QCOMPARE(wanted.size(), 1);
}

void FirstRunTest::everySystemLeadsToItsCalls_data()
{
    QTest::addColumn<int>("provider");
    for (const Provider provider : allProviders())
        QTest::newRow(qPrintable(keyOf(provider))) << int(provider);
}

void FirstRunTest::everySystemLeadsToItsCalls()
{
    QFETCH(int, provider);
    AccountEditor *editor = openEditor();
    QVERIFY(editor);
    answer(*editor, Provider(provider));
    in<SearchableCombo>(editor, "firstZone")->choose(u"Asia/Tokyo"_s);
    in<SearchableCombo>(editor, "firstCountry")->choose(u"JP"_s);
    QSignalSpy saved(editor, &AccountEditor::saved);
    in<QPushButton>(editor, "save")->click();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
    const auto hasCalls = [this] {
        return table()->model()->rowCount() > 0;
    };
    QVERIFY2(QTest::qWaitFor(hasCalls, 30'000), qPrintable(progressText()));
    QTRY_VERIFY(table()->isVisible());
    table()->setCurrentIndex(table()->model()->index(0, 0)); // browsing: the call is read
    QTRY_VERIFY(in<QWidget>(&m_desktop->window(), "notesEditor")->isVisible());
    QCOMPARE(property().timeZone, u"Asia/Tokyo"_s);
    QCOMPARE(property().country, u"JP"_s);
    QVERIFY(!buttonNamed(u"Look at the demo"_s));
}

void FirstRunTest::propertyIsAskedOnce()
{
    AccountEditor *editor = openEditor();
    answer(*editor, Provider::Escapelife);
    QSignalSpy saved(editor, &AccountEditor::saved);
    in<QPushButton>(editor, "save")->click();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
    m_desktop->window().connectAccount(Provider::Quo);
    const QList<AccountEditor *> editors = m_desktop->window().findChildren<AccountEditor *>();
    QVERIFY(editors.last()->isVisible());
    QVERIFY(!in<SearchableCombo>(editors.last(), "firstZone"));
}

void FirstRunTest::diagnosticsAreCopiedAndTheLogIsOurs()
{
    auto *copy = m_desktop->window().findChild<QAction *>(u"copyDiagnostics"_s);
    QVERIFY(copy && m_desktop->window().findChild<QAction *>(u"showLog"_s));
    QGuiApplication::clipboard()->clear();
    copy->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Platform: "_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Integrity: ok"_s));
    const QFileInfo log(Profile::under(m_folder->filePath(u"profile"_s)).logFile());
    QVERIFY(log.exists());
    QVERIFY(
        !(log.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

QTEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
