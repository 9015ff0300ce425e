// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/setasidedialog.h"

#include "ui/accounts/healthwords.h"
#include "ui/format.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

SetAsideDialog::SetAsideDialog(const Account &account, QList<SetAsideItem> items, QWidget *parent)
    : QDialog(parent)
    , m_items(std::move(items))
    , m_list(new QTreeWidget)
    , m_raw(new QPlainTextEdit)
{
    setObjectName(u"setAsideDialog"_s);
    //: Title of a dialog. %1 is the name of an account.
    setWindowTitle(tr("Set aside from “%1”").arg(safeLine(account.name, 60)));
    auto *explanation = new QLabel(this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    //: %1 is a sentence such as "3 items could not be read", %2 a telephone system.
    explanation->setText(tr("%1. They are kept as %2 sent them and tried again with each new version of "
                            "Callboard; all other calls are there.")
                             .arg(setAsideText(m_items.size()), displayNameOf(account.provider)));
    m_raw->setObjectName(u"setAsideRaw"_s);
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    //: Name of a text field for screen readers: the answer of a telephone system, as it came.
    m_raw->setAccessibleName(tr("What was sent"));
    fill();
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(m_raw);
    //: Button: copies ids and reasons, without what the records hold.
    auto *copy = new QPushButton(tr("Copy the &reasons"), this);
    copy->setObjectName(u"copySetAside"_s);
    copy->setToolTip(tr("Ids and reasons only: nothing of what the records say."));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(halves, 1);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, &SetAsideDialog::copyReasons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(680, 460);
}

void SetAsideDialog::fill()
{
    m_list->setObjectName(u"setAsideList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Record"), tr("Why it could not be read")});
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnWidth(0, 22 * m_list->fontMetrics().averageCharWidth());
    for (const SetAsideItem &item : m_items) {
        //: In place of the id of a record that has none that could be read.
        const QString id =
            item.providerCallId.isEmpty() ? tr("without an id") : safeLine(item.providerCallId);
        new QTreeWidgetItem(m_list, {id, safeLine(item.reason)});
    }
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SetAsideDialog::showCurrent);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SetAsideDialog::showCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_raw->setPlainText(row < 0 ? QString() : safeText(QString::fromUtf8(m_items.at(row).raw)));
}

void SetAsideDialog::copyReasons()
{
    QStringList lines;
    for (const SetAsideItem &item : m_items)
        lines << item.providerCallId + u'\t' + item.reason;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace callboard
