// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/commandpalette.h"

#include "ui/keys/commanddelegate.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int widest = 640;
constexpr int mostLines = 12;
constexpr int lowestRoomy = 500; ///< A window: below that every line counts.

QList<CommandSearch::Entry> entriesOf(const QList<Command> &commands)
{
    QList<CommandSearch::Entry> entries;
    entries.reserve(commands.size());
    for (const Command &command : commands)
        entries.append({command.id, command.text, pathText(command), command.isEnabled()});
    return entries;
}

} // namespace

QString pathText(const Command &command)
{
    return command.path.join(u" › "_s);
}

CommandPalette::CommandPalette(const Theme &theme, const QList<Command> &commands, const QStringList &recent,
                               QWidget &window)
    : QFrame(&window, Qt::Popup)
    , m_theme(theme)
    , m_commands(commands)
    , m_recent(recent)
    , m_search(entriesOf(commands))
    , m_window(window)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    //: Name of a small window for screen readers: what the program can do, to be found by words.
    setAccessibleName(tr("Commands"));
    setWindowTitle(accessibleName());
    setAttribute(Qt::WA_DeleteOnClose);
    installEventFilter(this);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.raised());
    setPalette(colours);
    addLine();
    addList();
    m_hint->setObjectName(u"commandHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    column->setSpacing(Theme::space);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_line, m_list, m_hint})
        column->addWidget(widget);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandPalette::onCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    refresh();
}

void CommandPalette::addLine()
{
    m_line->setObjectName(u"commandLine"_s);
    //: In the empty line where one types what one wants to do.
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Find a command"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
}

void CommandPalette::addList()
{
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new CommandDelegate(m_theme, m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line; arrows reach the list from there
    m_list->viewport()->setAutoFillBackground(false);
}

void CommandPalette::open()
{
    place();
    show();
    m_line->setFocus(Qt::PopupFocusReason); // so that what is selected elsewhere stays so
    onCurrent();
}

void CommandPalette::addItem(const Command &command)
{
    //: Behind the menus of a command that has a check mark.
    const QString path = command.isChecked() ? tr("%1 · on").arg(pathText(command)) : pathText(command);
    const bool isEnabled = command.isEnabled();
    auto *item = new QListWidgetItem(command.text, m_list);
    item->setData(CommandDelegate::PathRole, path);
    item->setData(CommandDelegate::KeyRole, keyText(command.key()));
    item->setData(CommandDelegate::EnabledRole, isEnabled);
    QStringList words{command.text, path, keyText(command.key())};
    if (!isEnabled)
        //: Screen reader: of a command.
        words << tr("not possible at present") << command.reason();
    words.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, words.join(u", "_s));
}

void CommandPalette::refresh()
{
    m_found = m_search.find(m_line->text(), m_recent);
    const QSignalBlocker quiet(m_list); // what is current is said once, below
    m_list->clear();
    for (const int place : m_found)
        addItem(m_commands.at(place));
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_list->scrollToTop();
    onCurrent();
    place();
}

void CommandPalette::onCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0) {
        m_hint->setText(tr("No command has these words."));
        return;
    }
    const Command &command = m_commands.at(m_found.at(size_t(row)));
    const QString reason = command.reason();
    if (command.isEnabled())
        //: Below the list of commands. Names of keys.
        m_hint->setText(tr("Enter runs it · Esc goes back"));
    else
        //: Below the list of commands, about the chosen one.
        m_hint->setText(reason.isEmpty() ? tr("This is not possible at present.") : reason);
    if (!isVisible())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus); // the line keeps the keyboard, the reader follows
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

/// In the middle, below the menu bar; as high as what was found.
void CommandPalette::place()
{
    const QFontMetrics letters = fontMetrics();
    const int line = std::max(1, m_list->count() > 0 ? m_list->sizeHintForRow(0) : letters.height());
    const int room = std::max(line, m_window.height() * 2 / 3 - 4 * letters.height());
    const int lines = std::clamp(int(m_list->count()), 1, std::min(mostLines, room / line));
    m_list->setFixedHeight(lines * line);
    layout()->activate();
    const int width = std::min(widest, std::max(m_window.width() - 4 * Theme::space, 1));
    resize(width,
           layout()->totalHeightForWidth(width) > 0 ? layout()->totalHeightForWidth(width)
                                                    : layout()->totalSizeHint().height());
    const int top = m_window.height() >= lowestRoomy ? 5 * Theme::space : Theme::space;
    QFrame::move(m_window.mapToGlobal(QPoint((m_window.width() - this->width()) / 2, top)));
}

int CommandPalette::page() const
{
    return std::max(1, m_list->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
}

void CommandPalette::move(int by)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Command command = m_commands.at(m_found.at(size_t(row)));
    if (!command.isEnabled())
        return; // the hint says so
    close();
    Q_EMIT chosen(command);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == this && event->type() == QEvent::Close)
        m_window.activateWindow(); // before this goes: not every desktop gives the keyboard back by itself
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page());
        return true;
    case Qt::Key_PageUp:
        move(-page());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.raised());
    painter.setPen(m_theme.border());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace callboard
