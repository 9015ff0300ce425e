// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/windowfixture.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QPointer>
#include <QSet>

namespace callboard::test {

/// Forty calls whose every word has a Ж.
inline void fillWindow(WindowFixture &fixture)
{
    const AccountId account = fixture.addAccount(QStringLiteral("ЖHotel"));
    QList<Record> records;
    for (int i = 1; i <= 40; ++i) {
        RecordBuilder call(QStringLiteral("cal_%1").arg(i), account);
        call.at(at("2026-03-16T11:00:00Z") - std::chrono::minutes(95 * i));
        call.from(QStringLiteral("+3361234%1").arg(i, 4, 10, QLatin1Char('0')));
        call.guest(QStringLiteral("gst_%1").arg(i), QStringLiteral("Жguest %1").arg(i));
        if (i % 4 == 0)
            call.missed();
        else
            call.staff(QStringLiteral("st_%1").arg(i % 3), QStringLiteral("Жstaff %1").arg(i % 3))
                .recording(QStringLiteral("rec_%1").arg(i));
        if (i == 1)
            call.notes(QStringLiteral("Жnote"))
                .summary(QStringLiteral("Жsummary"))
                .with(&CallFacts::tags, QStringList{QStringLiteral("Жtag")})
                .with(&CallFacts::segments,
                      QList<Segment>{{.speaker = QStringLiteral("Жstaff"), .text = QStringLiteral("Жhello")},
                                     {.speaker = QStringLiteral("Жguest"), .text = QStringLiteral("Жroom")}});
        records << call;
    }
    fixture.addCalls(records);
}

/// Goes through every page of the window and whatever its commands open, and shows each to somebody.
class WindowTour {
public:
    using Look = std::function<void(QWidget &shown)>;

    WindowTour(WindowFixture &fixture, Look look)
        : m_fixture(fixture)
        , m_look(std::move(look))
    {
    }

    const QStringList &opened() const
    {
        return m_opened;
    } ///< Names of what was opened, and by which command.

    static void settle()
    {
        for (int i = 0; i < 6; ++i)
            QTest::qWait(30); // pages read what they show, then lay it out
    }

    /// All its pages, and the calls with one open.
    void seePages()
    {
        for (const char *page : {"showQueue", "showReview", "showSummary", "showCalls"}) {
            m_fixture.find<QAction>(page)->trigger();
            settle();
            m_look(*m_fixture.window);
        }
        m_fixture.find<QAction>("showChart")->setChecked(true);
        settle();
        m_look(*m_fixture.window);
    }

    /// Whatever an entry of the menus opens, that of each page in front included.
    void seeDialogs()
    {
        QSet<QAction *> tried;
        for (const char *page : {"showCalls", "showQueue", "showReview", "showSummary"}) {
            m_fixture.find<QAction>(page)->trigger();
            settle();
            const QList<QAction *> actions = m_fixture.window->findChildren<QAction *>();
            for (QAction *action : actions) {
                if (opens(*action) && action->isEnabled() && action->isVisible() && !tried.contains(action)) {
                    tried << action;
                    open(*action);
                }
            }
        }
    }

    void seeSettings()
    {
        m_fixture.window->showSettings();
        auto *dialog = m_fixture.find<QDialog>("settingsDialog");
        auto *pages = dialog->findChild<QListWidget *>(QStringLiteral("settingsPages"));
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            settle();
            m_look(*dialog);
        }
        dialog->reject();
        for (const Provider provider : allProviders()) {
            m_fixture.window->connectAccount(provider);
            settle();
            seeWhatOpened();
        }
    }

private:
    static bool opens(const QAction &action)
    {
        return action.text().contains(QChar(0x2026)) || action.objectName() == QLatin1String("showKeyboard")
            || action.objectName() == QLatin1String("showAbout");
    }

    void open(QAction &action)
    {
        action.trigger();
        settle();
        const qsizetype before = m_opened.size();
        seeWhatOpened();
        if (m_opened.size() > before)
            m_opened.last() += QStringLiteral(" by ") + action.objectName();
    }

    void seeWhatOpened()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            const QPointer<QWidget> kept = window;
            if (!window->isVisible() || window == m_fixture.window.get())
                continue;
            if (!window->inherits("QFileDialog") && !window->inherits("QPrintDialog")) { // Qt's own
                m_look(*window);
                m_opened << window->objectName();
            }
            if (auto *dialog = qobject_cast<QDialog *>(window))
                dialog->reject();
            else
                window->close();
            if (kept && kept->testAttribute(Qt::WA_DeleteOnClose))
                delete kept;
        }
        settle();
    }

    WindowFixture &m_fixture;
    Look m_look;
    QStringList m_opened;
};

} // namespace callboard::test
