// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notetools.h"

#include "models/store/guestbook.h"
#include "models/store/notehistory.h"
#include "models/tables/calldetail.h"
#include "ui/detail/noteseditor.h"
#include "ui/detail/notespanel.h"
#include "ui/format.h"
#include "ui/keys/commands.h"
#include "ui/notes/historydialog.h"
#include "ui/notes/markdownview.h"
#include "ui/notes/mergeview.h"
#include "ui/notes/spelling.h"
#include "ui/notes/templatesdialog.h"
#include "ui/notes/templatetyping.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QDateTime>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {

NoteTools::NoteTools(const WindowServices &services, CallDetail &detail, NotesPanel &panel)
    : QObject(&panel)
    , m_services(services)
    , m_detail(detail)
    , m_panel(panel)
    , m_typing(new TemplateTyping(services.theme, *panel.editor(), [this] { return templateValues(); }))
    , m_spelling(new Spelling(services.store, services.theme, services.settings, *panel.editor()))
    , m_preview(new MarkdownView)
    , m_templatesMenu(new QMenu(&panel))
{
    addPreview();
    addTemplates();
    addSpelling();
    addHistory();
    connect(&panel, &NotesPanel::mergeWanted, this, &NoteTools::showMerge);
    connect(&detail, &CallDetail::changed, this, &NoteTools::onCallChanged);
}

QToolButton *NoteTools::addButton(const QString &objectName, const QString &icon, const QString &name,
                                  const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(m_services.theme.icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(withKey(name, key)));
    auto *action = new QAction(name, &m_panel);
    action->setObjectName(objectName + u"Command"_s);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, button, [button] {
        if (!button->menu())
            return button->click();
        button->menu()->popup(button->mapToGlobal(button->rect().bottomLeft())); // click() would wait for it
    });
    m_panel.addAction(action);
    m_panel.addTool(button);
    return button;
}

void NoteTools::addPreview()
{
    m_panel.addPage(m_preview);
    m_previewButton = addButton(u"notesPreviewButton"_s, u"reveal"_s, tr("Show as formatted text"),
                                Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_previewButton->setCheckable(true);
    connect(m_previewButton, &QToolButton::toggled, this, &NoteTools::setPreview);
    connect(m_preview, &MarkdownView::linkWanted, this, &NoteTools::onLink);
    connect(&m_detail, &CallDetail::notesChanged, this, &NoteTools::refreshPreview);
}

void NoteTools::addTemplates()
{
    QToolButton *button =
        addButton(u"notesTemplates"_s, u"template"_s, tr("Templates"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    button->setMenu(m_templatesMenu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    connect(m_templatesMenu, &QMenu::aboutToShow, this, &NoteTools::fillTemplatesMenu);
    m_typing->setTemplates(shippedTemplates());
    auto stored = m_services.store.noteHistory().templates();
    QCoro::connect(std::move(stored), this, [this](const Result<std::optional<QList<NoteTemplate>>> &own) {
        if (own && *own)
            m_typing->setTemplates(**own);
    });
}

void NoteTools::addSpelling()
{
    QToolButton *button = addButton(u"notesSpelling"_s, u"spelling"_s, tr("Spelling"), {});
    button->setMenu(m_spelling->languageMenu());
    button->setPopupMode(QToolButton::InstantPopup);
    button->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
}

void NoteTools::addHistory()
{
    QToolButton *button =
        addButton(u"notesHistory"_s, u"history"_s, tr("Earlier versions"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    connect(button, &QToolButton::clicked, this, &NoteTools::showHistory);
}

void NoteTools::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NoteTools::onCallChanged()
{
    const RecordRef call = m_detail.call().ref();
    readRoom();
    if (std::exchange(m_lastCall, call) == call)
        return;
    m_services.store.noteHistory().close();
    refreshPreview();
}

void NoteTools::readRoom()
{
    const Call &call = m_detail.call();
    m_room.clear();
    if (!call.guest || !call.startedAt)
        return;
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(*call.startedAt), m_services.zone).date();
    auto reading = m_services.store.guestBook().guest(*call.guest);
    QCoro::connect(std::move(reading), this, [this, day, of = call.guest](const Result<Guest> &guest) {
        if (!guest || m_detail.call().guest != of)
            return;
        if (const auto stay = stayOn(guest->stays, day))
            m_room = stay->room;
    });
}

void NoteTools::setPreview(bool on)
{
    refreshPreview();
    m_panel.showPage(on ? static_cast<QWidget *>(m_preview) : m_panel.editor());
}

void NoteTools::refreshPreview()
{
    if (m_previewButton->isChecked())
        m_preview->showNote(m_detail.notes());
}

void NoteTools::onLink(const QUrl &url)
{
    if (const auto link = callLinkFrom(url))
        Q_EMIT callWanted(*link);
    else if (url.scheme() != u"callboard")
        m_services.openUrl(url);
}

void NoteTools::insertLink(const RecordRef &call, std::chrono::milliseconds at)
{
    m_previewButton->setChecked(false);
    m_panel.editor()->insertLink(call, at);
}

QMap<QString, QString> NoteTools::templateValues() const
{
    const Call &call = m_detail.call();
    QMap<QString, QString> values{{u"name"_s, plainLine(call.guestName, 120)}};
    if (call.startedAt)
        values[u"time"_s] =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMs(*call.startedAt), m_services.zone).time(),
                               QLocale::ShortFormat);
    if (!m_room.isEmpty())
        values[u"room"_s] = plainLine(m_room, 40);
    return values;
}

void NoteTools::fillTemplatesMenu()
{
    m_templatesMenu->clear();
    for (const NoteTemplate &one : m_typing->templates()) {
        const QString text = u"/%1   %2"_s.arg(one.name, plainLine(one.text, 50));
        QAction *action = m_templatesMenu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setEnabled(!m_panel.editor()->isReadOnly());
        connect(action, &QAction::triggered, this, [this, one] {
            m_previewButton->setChecked(false);
            m_typing->insert(one);
        });
    }
    m_templatesMenu->addSeparator();
    QAction *edit = m_templatesMenu->addAction(tr("&Edit templates…"));
    edit->setObjectName(u"editTemplates"_s);
    connect(edit, &QAction::triggered, this, &NoteTools::editTemplates);
}

void NoteTools::editTemplates()
{
    auto *dialog =
        new TemplatesDialog(m_services.store, m_services.theme, m_typing->templates(), m_panel.window());
    connect(dialog, &TemplatesDialog::saved, m_typing, &TemplateTyping::setTemplates);
    open(dialog);
}

/// What is being typed is a version before it is looked at as one.
void NoteTools::showHistory()
{
    if (m_detail.phase() != CallDetail::Phase::Shown)
        return;
    m_detail.flush();
    HistoryDialog::Subject subject{.now = m_detail.notes(), .zone = m_services.zone};
    subject.mayRestore = !m_detail.isAppendOnly(Field::Notes) && !m_panel.isReadOnly();
    QList<RecordRef> records;
    for (const RecordInfo &record : m_detail.call().records) {
        records << record.ref;
        subject.accounts.insert(record.ref.account, m_detail.accountName(record.ref.account));
    }
    auto *dialog =
        new HistoryDialog(m_services.theme, m_services.clock, std::move(subject), m_panel.window());
    connect(dialog, &HistoryDialog::restoreWanted, &m_panel, &NotesPanel::restore);
    auto versions = m_services.store.noteHistory().versions(records);
    QCoro::connect(std::move(versions), dialog,
                   [dialog](const Result<QList<NoteVersion>> &found) { dialog->show(found); });
    open(dialog);
}

void NoteTools::showMerge()
{
    m_detail.flush(); // so that mine is what is on disk
    const std::optional<CallDetail::Collision> collision = m_detail.collision();
    if (!collision)
        return;
    const NoteConflict conflict{collision->record, collision->before, collision->mine, collision->theirs};
    open(new MergeDialog(m_services.store, m_services.theme, conflict, m_panel.window()));
}

} // namespace callboard
