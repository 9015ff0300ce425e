// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/viewdialogs.h"

#include "models/tables/viewsmodel.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct ViewFile {
    Q_DECLARE_TR_FUNCTIONS(ViewFile)
};

QString reasonOf(const ViewText::Rejected &rejected)
{
    using Reason = ViewText::Rejected::Reason;
    const QString what = plainLine(rejected.what);
    switch (rejected.reason) {
    case Reason::StrayLine:
        //: Why a line of a file of views was not understood. %1 is the line.
        return ViewFile::tr("“%1” is neither a view, a query nor columns.").arg(what);
    case Reason::NoName:
        return ViewFile::tr("The view has no name.");
    case Reason::LongName:
        return ViewFile::tr("The name is longer than %n character(s).", nullptr, longestViewName);
    case Reason::NameTwice:
        return ViewFile::tr("The name “%1” is in the file already.").arg(what);
    case Reason::NoQuery:
        return ViewFile::tr("“%1” has no query.").arg(what);
    case Reason::BadQuery:
        return ViewFile::tr("The query has a word that is not understood: “%1”.").arg(what);
    case Reason::KeyTwice:
        return ViewFile::tr("“%1” is given twice.").arg(what);
    }
    Q_UNREACHABLE();
    return {};
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

QString sentenceFor(const ViewText::Rejected &rejected)
{
    //: A mistake in a file of views. %1 is the number of its line, %2 what is wrong.
    const QString sentence =
        ViewFile::tr("Line %1: %2").arg(QString::number(rejected.line), reasonOf(rejected));
    if (rejected.name.isEmpty() || rejected.what == rejected.name)
        return sentence;
    //: A mistake in a file of views. %1 is "Line 12: …", %2 the name of the view that is left out.
    return ViewFile::tr("%1 The view “%2” is left out.").arg(sentence, plainLine(rejected.name));
}

ViewNameDialog::ViewNameDialog(const Theme &theme, ViewsModel &views, int row, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_views(views)
    , m_row(row)
    , m_name(new QLineEdit(this))
    , m_columns(new QCheckBox(this))
    , m_problem(plainLabel({}))
{
    setObjectName(u"viewNameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(row < 0 ? tr("Save as a view") : tr("Rename the view"));
    auto *label = new QLabel(tr("&Name:"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(u"viewName"_s);
    m_name->setMinimumWidth(320);
    //: Check box: the view also keeps which columns the table shows.
    m_columns->setText(tr("With these &columns"));
    m_columns->setObjectName(u"viewColumns"_s);
    m_columns->setVisible(row < 0);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, theme.error());
    m_problem->setPalette(red);
    m_problem->setObjectName(u"viewNameProblem"_s);
    m_problem->setMinimumHeight(m_problem->fontMetrics().height()); // nothing moves when it speaks
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_problem);
    column->addWidget(m_columns);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this,
            [this] { Q_EMIT named(m_name->text().simplified(), m_columns->isChecked()); });
    if (row >= 0 && views.shownNameAt(row) == views.nameAt(row)) // a masked one is no name to keep
        m_name->setText(views.nameAt(row));
    m_name->selectAll();
    check();
}

void ViewNameDialog::check()
{
    const auto problem = m_views.problemWith(m_name->text(), m_row);
    m_save->setEnabled(!problem);
    QString text;
    if (problem == ViewsModel::NameProblem::TooLong)
        text = tr("The name is longer than %n character(s).", nullptr, longestViewName);
    else if (problem == ViewsModel::NameProblem::Taken)
        text = tr("Another view has this name.");
    m_problem->setText(text);
    m_name->setAccessibleDescription(text);
}

ViewImportDialog::ViewImportDialog(const Theme &theme, const QList<ViewImport> &imports,
                                   const QList<ViewText::Rejected> &rejected, QWidget *parent)
    : QDialog(parent)
    , m_imports(imports)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"viewImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import views"));
    resize(640, 420);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importChosen"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space);
    column->addWidget(plainLabel(
        imports.isEmpty()
            ? tr("There is no view in this file.")
            : tr("What is checked will be taken over. A changed view replaces the one you have.")));
    column->addWidget(m_list, 2);
    if (!rejected.isEmpty()) {
        auto *mistakes = new QPlainTextEdit(this);
        mistakes->setObjectName(u"importMistakes"_s);
        mistakes->setReadOnly(true);
        mistakes->setTabChangesFocus(true);
        QStringList lines;
        for (const ViewText::Rejected &one : rejected)
            lines << sentenceFor(one);
        mistakes->setPlainText(lines.join(u'\n'));
        QLabel *title = plainLabel(tr("Not understood, and left out:"));
        QPalette amber = title->palette();
        amber.setColor(QPalette::WindowText, theme.warning());
        title->setPalette(amber);
        title->setBuddy(mistakes);
        column->addWidget(title);
        column->addWidget(mistakes, 1);
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT decided(chosen()); });
    fill();
    connect(m_list, &QTreeWidget::itemChanged, this, &ViewImportDialog::refresh);
    refresh();
}

void ViewImportDialog::fill()
{
    m_list->setObjectName(u"importList"_s);
    m_list->setRootIsDecorated(false);
    //: Columns of the list of views to import.
    m_list->setHeaderLabels({tr("View"), tr("Compared with yours"), tr("Query")});
    m_list->setAccessibleName(tr("Views in the file"));
    for (const ViewImport &import : m_imports) {
        const bool isSame = import.kind == ViewImport::Kind::Same;
        const QString state = isSame               ? tr("Same")
            : import.kind == ViewImport::Kind::New ? tr("New")
                                                   : tr("Changed");
        auto *item =
            new QTreeWidgetItem(m_list, {safeLine(import.view.name), state, safeLine(import.view.query)});
        item->setCheckState(0, import.kind == ViewImport::Kind::New ? Qt::Checked : Qt::Unchecked);
        if (isSame)
            item->setFlags(Qt::ItemIsSelectable);
        if (import.kind == ViewImport::Kind::Changed)
            //: Tool tip in the list of views to import. %1 is the query of the view one has.
            item->setToolTip(2, tr("Yours: %1").arg(safeLine(import.before.query)).toHtmlEscaped());
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

QList<SavedView> ViewImportDialog::chosen() const
{
    QList<SavedView> views;
    for (int i = 0; i < m_imports.size(); ++i) {
        const bool isSame = m_imports.at(i).kind == ViewImport::Kind::Same;
        if (!isSame && m_list->topLevelItem(i)->checkState(0) == Qt::Checked)
            views << m_imports.at(i).view;
    }
    return views;
}

void ViewImportDialog::refresh()
{
    m_import->setEnabled(!chosen().isEmpty());
}

} // namespace callboard
