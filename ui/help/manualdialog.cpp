// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualdialog.h"

#include "ui/help/manualview.h"
#include "ui/notes/markdownview.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto geometryKey = u"window/manual"_s;

} // namespace

ManualDialog::ManualDialog(const Theme &theme, QSettings &settings, std::function<void(const QUrl &)> openUrl)
    : m_theme(theme)
    , m_settings(settings)
    , m_openUrl(std::move(openUrl))
    , m_view(new ManualView(theme, this))
    , m_list(new QListWidget(this))
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_back(tool(u"manualBack"_s, u"chevron-back"_s, tr("Back")))
    , m_forward(tool(u"manualForward"_s, u"chevron-forward"_s, tr("Forward")))
{
    setObjectName(u"manualDialog"_s);
    //: Title of the window with the user guide.
    setWindowTitle(tr("Callboard manual"));
    setWindowFlags(Qt::Window);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its window
    auto *right = new QVBoxLayout;
    right->addLayout(tools());
    right->addWidget(m_view, 1);
    auto *halves = new QHBoxLayout(this);
    halves->setSpacing(2 * Theme::space);
    halves->addWidget(leadingPart());
    halves->addLayout(right, 1);
    addKeys();
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resize(1040, 760);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManualDialog::turnTo);
    connect(m_view, &QTextBrowser::anchorClicked, this, &ManualDialog::onLink);
    connect(m_search, &QLineEdit::textChanged, this, &ManualDialog::onSearch);
    connect(m_back, &QToolButton::clicked, this, [this] { travel(m_before, m_after); });
    connect(m_forward, &QToolButton::clicked, this, [this] { travel(m_after, m_before); });
    connect(&theme, &Theme::changed, this, &ManualDialog::refreshIcons);
    refreshIcons();
    m_list->setCurrentRow(0);
    m_view->setFocus();
}

ManualDialog::~ManualDialog()
{
    if (isVisible())
        m_settings.setValue(geometryKey, saveGeometry());
}

QWidget *ManualDialog::leadingPart()
{
    m_list->setObjectName(u"manualChapters"_s);
    //: List in the manual's window.
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ManualChapter &chapter : manualChapters())
        m_list->addItem(chapter.title);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 5 * Theme::space);
    m_view->setAccessibleName(tr("Chapter"));
    const QLocale::Language language = QLocale().language();
    if (language == QLocale::English || language == QLocale::C)
        return m_list;
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    //: Beside the manual, shown in every language but English.
    auto *note = new QLabel(tr("The manual is in English."), part);
    note->setObjectName(u"manualLanguage"_s);
    note->setWordWrap(true);
    column->addWidget(m_list, 1);
    column->addWidget(note);
    return part;
}

QLayout *ManualDialog::tools()
{
    m_search->setObjectName(u"manualSearch"_s);
    m_search->setClearButtonEnabled(true);
    //: Field in the manual's window.
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_found->setObjectName(u"manualFound"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(Theme::space);
    row->addWidget(m_search, 1);
    row->addWidget(m_found);
    return row;
}

QToolButton *ManualDialog::tool(const QString &objectName, const QString &icon, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setProperty("icon name", icon);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

void ManualDialog::addKeys()
{
    const auto key = [this](QWidget *where, const QList<QKeySequence> &keys, auto deed) {
        auto *action = new QAction(where);
        action->setShortcuts(keys);
        action->setShortcutContext(where == this ? Qt::WindowShortcut : Qt::WidgetShortcut);
        where->addAction(action);
        connect(action, &QAction::triggered, this, deed);
    };
    m_back->setShortcut(QKeySequence::Back);
    m_forward->setShortcut(QKeySequence::Forward);
    key(this, {QKeySequence::Find}, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(this, {Qt::Key_F3}, [this] { step(1); });
    key(this, {Qt::SHIFT | Qt::Key_F3}, [this] { step(-1); });
    key(m_search, {Qt::Key_Return, Qt::Key_Enter}, [this] { step(1); });
    key(m_search, {Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter}, [this] { step(-1); });
}

void ManualDialog::showChapter(const QString &wanted)
{
    const int chapter = manualChapterNamed(wanted.section(u'#', 0, 0));
    const QString anchor = wanted.section(u'#', 1);
    if (chapter < 0 || (chapter == m_shown && anchor.isEmpty()))
        return;
    if (chapter == m_shown)
        leave();
    turnTo(chapter);
    if (!anchor.isEmpty())
        m_view->goTo(anchor);
    refresh();
}

QString ManualDialog::chapter() const
{
    return m_shown < 0 ? QString() : manualChapters().at(m_shown).name;
}

ManualDialog::Place ManualDialog::place() const
{
    return {m_shown, m_view->verticalScrollBar()->value()};
}

/// The place one is at can be gone back to.
void ManualDialog::leave()
{
    if (m_shown >= 0 && isVisible())
        m_before << place();
    m_after.clear();
}

void ManualDialog::turnTo(int chapter)
{
    if (chapter < 0 || chapter == m_shown)
        return;
    leave();
    m_shown = chapter;
    m_view->showChapter(manualChapters().at(chapter));
    m_list->setCurrentRow(chapter);
    showMatch();
    refresh();
}

void ManualDialog::travel(QList<Place> &from, QList<Place> &to)
{
    if (from.isEmpty())
        return;
    const Place wanted = from.takeLast();
    to << place();
    if (m_shown != wanted.chapter) {
        m_shown = wanted.chapter;
        m_view->showChapter(manualChapters().at(m_shown));
        m_list->setCurrentRow(m_shown);
        showMatch();
    }
    m_view->verticalScrollBar()->setValue(wanted.scroll);
    refresh();
}

void ManualDialog::onLink(const QUrl &url)
{
    const QString file = url.path();
    if (url.isRelative() && file.endsWith(u".md"))
        showChapter(file.chopped(3) + (url.hasFragment() ? u'#' + url.fragment() : QString()));
    else if (url.isRelative() && url.hasFragment())
        showChapter(chapter() + u'#' + url.fragment());
    else if (mayOpen(url))
        m_openUrl(url);
}

/// The first place from the chapter on that is being read.
void ManualDialog::onSearch(const QString &words)
{
    m_matches = findInManual(words);
    const auto isHere = [this](const ManualMatch &match) {
        return match.chapter >= m_shown;
    };
    const auto first = std::find_if(m_matches.begin(), m_matches.end(), isHere);
    m_match = m_matches.isEmpty() ? -1 : first == m_matches.end() ? 0 : int(first - m_matches.begin());
    step(0);
}

void ManualDialog::step(int by)
{
    const int count = int(m_matches.size());
    if (count > 0) {
        m_match = (m_match + by + count) % count;
        turnTo(m_matches.at(m_match).chapter);
    }
    showMatch();
    refresh();
}

void ManualDialog::showMatch()
{
    QList<int> here;
    for (const ManualMatch &match : std::as_const(m_matches)) {
        if (match.chapter == m_shown)
            here << match.position;
    }
    const bool isInView = m_match >= 0 && m_matches.at(m_match).chapter == m_shown;
    m_view->mark(here, int(m_search->text().simplified().size()),
                 isInView ? m_matches.at(m_match).position : -1);
}

void ManualDialog::refresh()
{
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_after.isEmpty());
    if (m_search->text().simplified().isEmpty())
        m_found->clear();
    else if (m_matches.isEmpty())
        //: Of the words searched for in the manual.
        m_found->setText(tr("Not found"));
    else
        //: Which place of the words searched for is in view: "3 of 17".
        m_found->setText(tr("%1 of %2").arg(m_match + 1).arg(m_matches.size()));
}

void ManualDialog::refreshIcons()
{
    for (QToolButton *button : {m_back, m_forward})
        button->setIcon(m_theme.icon(button->property("icon name").toString()));
}

void ManualDialog::hideEvent(QHideEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    QDialog::hideEvent(event);
}

} // namespace callboard
