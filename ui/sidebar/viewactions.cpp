// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/viewactions.h"

#include "ui/format.h"
#include "ui/messagebar.h"
#include "ui/sidebar/viewdialogs.h"
#include "ui/table/columnlayout.h"
#include "ui/wording.h"

#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace callboard {

const QString ViewActions::message = u"views"_s;

ViewActions::ViewActions(const Theme &theme, ViewsModel &views, ColumnLayout &columns, MessageBar &messages,
                         QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_views(views)
    , m_columns(columns)
    , m_messages(messages)
    , m_window(window)
{
    connect(&views, &ViewsModel::chosen, this, &ViewActions::onChosen);
    connect(&views, &ViewsModel::failed, this, [this](const Error &error) {
        //: "The views": subject of a sentence about a failure.
        tellFailure(sentenceFor(error, tr("The views")));
    });
}

void ViewActions::choose(int row)
{
    m_views.choose(row);
}

/// A view without columns of its own shows those that one had before.
void ViewActions::onChosen(const SavedView &view)
{
    if (view.columns.isEmpty()) {
        if (m_ordinary)
            m_columns.apply(*std::exchange(m_ordinary, std::nullopt));
        return;
    }
    if (!m_ordinary)
        m_ordinary = m_columns.toText();
    m_columns.apply(view.columns);
}

QString ViewActions::ordinaryColumns() const
{
    return m_ordinary.value_or(m_columns.toText());
}

void ViewActions::save()
{
    auto *dialog = new ViewNameDialog(m_theme, m_views, -1, &m_window);
    connect(dialog, &ViewNameDialog::named, this, [this](const QString &name, bool withColumns) {
        m_views.add(name, withColumns ? m_columns.toText() : QString());
    });
    dialog->open();
}

void ViewActions::rename(int row)
{
    auto *dialog = new ViewNameDialog(m_theme, m_views, row, &m_window);
    const QString before = m_views.nameAt(row);
    connect(dialog, &ViewNameDialog::named, this, [this, before](const QString &name) {
        m_views.rename(m_views.rowOf(before), name); // by name: the list may have been reordered meanwhile
    });
    dialog->open();
}

void ViewActions::update(int row)
{
    const QString name = m_views.shownNameAt(row);
    m_views.update(row, m_views.views().at(row).columns.isEmpty() ? QString() : m_columns.toText());
    //: Message. %1 is the name of a saved view that now has the present query.
    tellUndoable(tr("“%1” now shows what you see.").arg(plainLine(name)));
}

void ViewActions::remove(int row)
{
    const QString name = m_views.shownNameAt(row);
    m_views.remove(row);
    //: Message. %1 is the name of a saved view.
    tellUndoable(tr("The view “%1” is removed.").arg(plainLine(name)));
}

void ViewActions::reset(int row)
{
    m_views.reset(row);
    tellUndoable(tr("“%1” is as it came with Callboard.").arg(plainLine(m_views.shownNameAt(row))));
}

void ViewActions::restore()
{
    m_views.restoreShipped();
    tellUndoable(tr("The views that come with Callboard are back."));
}

void ViewActions::undo()
{
    m_views.undo();
}

void ViewActions::tellUndoable(const QString &text)
{
    m_messages.post(message, MessageBar::Severity::Success, text, tr("Undo"));
}

void ViewActions::tellFailure(const QString &text)
{
    m_messages.post(message, MessageBar::Severity::Error, text);
}

QAction *ViewActions::add(QMenu &menu, const QString &objectName, const QString &text,
                          std::function<void()> work)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, std::move(work));
    return action;
}

void ViewActions::fillViewMenu(QMenu &menu, int row)
{
    //: Context menu of a saved view: shows its calls.
    add(menu, u"chooseView"_s, tr("&Show"), [this, row] { choose(row); });
    //: Context menu of a saved view: it gets the query of the window.
    QAction *update =
        add(menu, u"updateView"_s, tr("Set to the present &query"), [this, row] { this->update(row); });
    update->setEnabled(row != m_views.current() || m_views.isChanged());
    menu.addSeparator();
    add(menu, u"renameView"_s, tr("Re&name…"), [this, row] { rename(row); })->setShortcut(Qt::Key_F2);
    add(menu, u"moveViewUp"_s, tr("Move &up"), [this, row] {
        m_views.move(row, row - 1);
    })->setEnabled(row > 0);
    add(menu, u"moveViewDown"_s, tr("Move &down"), [this, row] {
        m_views.move(row, row + 1);
    })->setEnabled(row + 1 < m_views.rowCount());
    if (!m_views.views().at(row).shipped.isEmpty())
        //: Context menu of a saved view that came with the program.
        add(menu, u"resetView"_s, tr("As it &came with Callboard"), [this, row] {
            reset(row);
        })->setEnabled(!m_views.isAsShipped(row));
    menu.addSeparator();
    add(menu, u"removeView"_s, tr("&Remove"), [this, row] { remove(row); })->setShortcut(Qt::Key_Delete);
    menu.addSeparator();
    fillListMenu(menu);
}

void ViewActions::fillListMenu(QMenu &menu)
{
    //: Menu of the saved views: a dialog asks for the name.
    add(menu, u"saveView"_s, tr("S&ave the present query as a view…"), [this] { save(); });
    const int row = m_views.current();
    if (row >= 0 && m_views.isChanged())
        //: Menu of the saved views. %1 is the name of the one in force, which gets the present query.
        add(menu, u"updateCurrentView"_s,
            tr("Sa&ve the change to “%1”")
                .arg(plainLine(m_views.shownNameAt(row), 40).replace(u'&', u"&&"_s)),
            [this, row] { update(row); });
    menu.addSeparator();
    //: Menu of the saved views: from a text file.
    add(menu, u"importViews"_s, tr("&Import views…"), [this] { importViews(); });
    //: Menu of the saved views: to a text file.
    add(menu, u"exportViews"_s, tr("&Export views…"), [this] { exportViews(); });
    //: Menu of the saved views: those that come with the program, where they were removed or changed.
    add(menu, u"restoreViews"_s, tr("Res&tore Callboard’s own views"), [this] { restore(); });
}

QFileDialog *ViewActions::fileDialog(const QString &title)
{
    auto *dialog = new QFileDialog(&m_window, title);
    dialog->setObjectName(u"viewsFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: Kind of file in a file dialog; keep what is in the brackets.
    dialog->setNameFilters({tr("Callboard views (*.txt)"), tr("All files (*)")});
    return dialog;
}

void ViewActions::exportViews()
{
    QFileDialog *dialog = fileDialog(tr("Export views"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"callboard-views.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ViewActions::write);
    dialog->open();
}

void ViewActions::write(const QString &name)
{
    QSaveFile file(name);
    const QByteArray text = viewsToText(m_views.namedViews()).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        //: Message. %1 is a file.
        m_messages.post(message, MessageBar::Severity::Success,
                        tr("%n view(s) written to %1.", nullptr, m_views.rowCount()).arg(plainLine(name)));
    else
        //: Message. %1 is a file, %2 why it cannot be written.
        tellFailure(tr("%1 could not be written: %2.").arg(plainLine(name), plainLine(file.errorString())));
}

void ViewActions::importViews()
{
    QFileDialog *dialog = fileDialog(tr("Import views"));
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ViewActions::onFileChosen);
    dialog->open();
}

void ViewActions::onFileChosen(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestViewText) {
        tellFailure(
            file.isOpen()
                ? tr("%1 is too large to be a list of views.").arg(plainLine(name))
                //: Message. %1 is a file, %2 why it cannot be read.
                : tr("%1 could not be read: %2.").arg(plainLine(name), plainLine(file.errorString())));
        return;
    }
    const ViewText text = viewsFromText(QString::fromUtf8(file.read(longestViewText)));
    auto *dialog =
        new ViewImportDialog(m_theme, comparedWith(m_views.namedViews(), text), text.rejected, &m_window);
    connect(dialog, &ViewImportDialog::decided, this, [this](const QList<SavedView> &views) {
        m_views.merge(views);
        tellUndoable(tr("%n view(s) imported.", nullptr, int(views.size())));
    });
    dialog->open();
}

} // namespace callboard
