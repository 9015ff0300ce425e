// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help.h"

#include "ui/help/manualdialog.h"

#include <QApplication>
#include <QHash>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace callboard {

Help::Help(const WindowServices &services, QWidget &window)
    : QObject(&window)
    , m_services(services)
{
    qApp->installEventFilter(this);
}

Help::~Help() = default;

void Help::show(const QString &place)
{
    if (!m_manual) {
        m_manual = std::make_unique<ManualDialog>(m_services.theme, m_services.settings, m_services.openUrl);
        m_manual->showChapter(place.section(u'#', 0, 0)); // nobody has read the first one
    }
    m_manual->setWindowState(m_manual->windowState() & ~Qt::WindowMinimized);
    m_manual->show(); // first: where a heading is depends on the size
    m_manual->showChapter(place);
    m_manual->raise();
    m_manual->activateWindow();
}

QString Help::chapterFor(WindowPages::Page page)
{
    switch (page) {
    case WindowPages::Page::Queue:
        return u"callback-queue"_s;
    case WindowPages::Page::Calls:
        return u"calls-and-search"_s;
    case WindowPages::Page::Review:
        return u"review"_s;
    case WindowPages::Page::Summary:
        return u"summary"_s;
    }
    Q_UNREACHABLE();
}

QString Help::chapterFor(const QString &dialog)
{
    static const QHash<QString, QString> chapters{
        {u"accountsDialog"_s, u"start#connect-your-call-systems"_s},
        {u"accountEditor"_s, u"start#what-each-system-asks-for"_s},
        {u"auditDialog"_s, u"privacy#who-did-what"_s},
        {u"deleteDialog"_s, u"notes-and-edits#hide-or-delete-a-call"_s},
        {u"emptyRecordingsDialog"_s, u"settings#recordings"_s},
        {u"erasureDialog"_s, u"privacy#a-guest-asks-to-be-forgotten"_s},
        {u"eventsDialog"_s, u"notifications#events-know-at-once"_s},
        {u"fieldsDialog"_s, u"notes-and-edits#correct-what-is-known-of-a-call"_s},
        {u"guestChooser"_s, u"guests#say-who-a-call-was-with"_s},
        {u"guestDirectory"_s, u"guests"_s},
        {u"guestEditor"_s, u"guests"_s},
        {u"guestImport"_s, u"guests#bring-in-a-guest-list"_s},
        {u"guestImports"_s, u"guests#take-an-import-back"_s},
        {u"historyDialog"_s, u"notes-and-edits#what-a-note-was-before"_s},
        {u"logCallDialog"_s, u"notes-and-edits#log-a-call"_s},
        {u"mergeDialog"_s, u"notes-and-edits#when-somebody-else-wrote-meanwhile"_s},
        {u"newPassphraseDialog"_s, u"settings#roles"_s},
        {u"newReviewDialog"_s, u"review"_s},
        {u"noticesDialog"_s, u"notifications"_s},
        {u"outboxDialog"_s, u"notes-and-edits#what-waits-to-be-sent"_s},
        {u"retentionDialog"_s, u"privacy#how-long-calls-are-kept"_s},
        {u"reviewReportDialog"_s, u"review#the-report"_s},
        {u"scorecardsDialog"_s, u"review#scorecards"_s},
        {u"settingsDialog"_s, u"settings"_s},
        {u"tagsDialog"_s, u"notes-and-edits#tags"_s},
        {u"taskListDialog"_s, u"callback-queue"_s},
        {u"templatesDialog"_s, u"notes-and-edits#templates"_s},
        {u"unlockDialog"_s, u"settings#roles"_s},
        {u"viewImportDialog"_s, u"calls-and-search#save-a-view"_s},
        {u"viewNameDialog"_s, u"calls-and-search#save-a-view"_s},
    };
    return chapters.value(dialog);
}

/// The window's menu does not hear keys while a dialog has the keyboard.
bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    const QWidget *dialog = static_cast<QWidget *>(watched)->window();
    const QString place = chapterFor(dialog->objectName());
    if (place.isNull() || dialog->windowModality() == Qt::ApplicationModal)
        return false;
    show(place);
    return true;
}

} // namespace callboard
