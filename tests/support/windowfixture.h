// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/filterstate.h"
#include "models/tables/syncstatusmodel.h"
#include "tests/support/builders.h"
#include "tests/support/fakeaccountservice.h"
#include "tests/support/fakeoutputs.h"
#include "tests/support/fakerecordings.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCoroTask>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace callboard::test {

/// Shortcuts reach a window that is active, which takes a round of the event loop or two.
inline void activate(QWidget *window)
{
    window->activateWindow();
    QTRY_VERIFY(window->isActiveWindow());
}

/// A profile with a store and an account, and windows over it that can be closed and opened again.
class WindowFixture {
public:
    WindowFixture()
        : theme(*qApp)
        , settings(folder.filePath(QStringLiteral("callboard.ini")), QSettings::IniFormat)
    {
        openStore();
    }
    ~WindowFixture() { window.reset(); }

    void openStore()
    {
        window.reset();
        store.reset();
        auto opened = Store::open(
            {folder.filePath(QStringLiteral("cache.sqlite")), folder.filePath(QStringLiteral("desk.sqlite"))},
            clock);
        store = opened ? std::move(*opened) : nullptr;
    }
    AccountId addAccount(const QString &name = QStringLiteral("Hotel"))
    {
        auto added = store->addAccount(account(name));
        return QCoro::waitFor(std::move(added))->id;
    }
    void addCalls(const QList<Record> &records)
    {
        auto applied = store->applyPage(writeOf(records));
        QVERIFY(QCoro::waitFor(std::move(applied)).has_value());
    }
    /// @p count calls, cal_1 the newest, a quarter of an hour apart; every fourth one missed.
    void fill(AccountId account, int count)
    {
        QList<Record> records;
        for (int i = 1; i <= count; ++i)
            records << numbered(account, i);
        if (count > 0)
            addCalls(records);
    }
    static Record numbered(AccountId account, int number)
    {
        RecordBuilder call(QStringLiteral("cal_%1").arg(number), account);
        call.at(at("2026-03-16T11:00:00Z") - std::chrono::minutes(15 * number));
        call.from(QStringLiteral("+3361234%1").arg(number, 4, 10, QLatin1Char('0')));
        call.guest(QStringLiteral("gst_%1").arg(number), QStringLiteral("Guest %1").arg(number));
        if (number % 4 == 0)
            call.missed();
        return call;
    }
    WindowServices services()
    {
        return {*store,
                theme,
                settings,
                clock,
                QTimeZone("Europe/Paris"),
                [this](const QUrl &url) { openedUrls << url; },
                accounts,
                recordings,
                outputs};
    }
    /// A new window, shown and read.
    void openWindow()
    {
        window = std::make_unique<MainWindow>(services());
        window->resize(1440, 900);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }

    template<typename T> T *find(const char *objectName) const
    {
        return window->findChild<T *>(QString::fromLatin1(objectName));
    }
    QTableView *table() const { return find<QTableView>("callTable"); }
    int rows() const { return table()->model()->rowCount(); }

    QTemporaryDir folder;
    FakeClock clock;
    Theme theme;
    QSettings settings;
    std::unique_ptr<Store> store;
    std::unique_ptr<MainWindow> window;
    QList<QUrl> openedUrls;
    FakeAccountService accounts;
    FakeRecordings recordings;
    FakeOutputs outputs;
};

} // namespace callboard::test
